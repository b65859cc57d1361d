import * as vscode from 'vscode';
import { emptyConfig } from '../../../src/lint/config';
import { createEngine } from '../../../src/lint/engine';
import { defineRule, EVERY_DOCUMENT, type Rule } from '../../../src/lint/rule';
import type { Pleading } from '../../../src/pleading/model';
import { watchDrafts } from '../../../src/vscode/drafts';
import { Refusal, watchFailures } from '../../../src/vscode/failures';
import { equal, hoverText, isOurs, openDraft, replaceText, waitForDiagnostics, waitUntil } from '../helpers';

const SECRET = '烧结温度为一千二百度';
const DRAFT = `# 民事起诉状\n\n原告：甲公司\n\n## 事实与理由\n\n${SECRET}。被告违反《中华人民共和国反不正当竞争法》第十条。\n`;

function ruleWith(id: string, check: () => void): Rule {
  return defineRule<Pleading, 'found'>({
    id,
    title: { 'zh-cn': '规则', en: 'rule' },
    severity: 'warning',
    authority: [],
    documents: EVERY_DOCUMENT,
    fix: 'none',
    messages: { found: { 'zh-cn': '在此', en: 'here' } },
    *check() {
      check();
      yield { span: { start: 0, end: 1 }, message: 'found' };
    },
  });
}

function fails(): never {
  throw new TypeError(`${SECRET}\n    at ${SECRET} (draft.js:1:1)`);
}

/** What is checked and logged with these rules, apart from the extension itself. */
function laboratory(rules: readonly Rule[], assemble: (pleading: Pleading) => Pleading = (one) => one) {
  const lines: string[] = [];
  const failures = watchFailures({ error: (line) => lines.push(line) }, '9.9.9');
  const drafts = watchDrafts(
    createEngine({ id: 'test', title: { 'zh-cn': '', en: '' }, rules, assemble }, []),
    {
      nearest: () => emptyConfig(),
      onDidChange: () => new vscode.Disposable(() => undefined),
      dispose: () => undefined,
    },
    { warn: (line) => lines.push(line) },
    () => ({ year: 2026, month: 11, day: 22 }),
    { has: () => false },
    failures,
  );
  return {
    lines,
    failures,
    drafts,
    end: (): void => {
      drafts.dispose();
      failures.dispose();
    },
  };
}

/** A line that can be sent to the makers: which part, which version, where, and nothing of the draft. */
function equalReport(line: string | undefined, part: string): void {
  const told = line ?? '';
  const places = /TypeError at fails \([\w-]+\.js:\d+:\d+\)/;
  if (![part, '9.9.9'].every((word) => told.includes(word)) || !places.test(told)) throw new Error(told);
  equal(
    [told.includes(SECRET), told.includes('draft.js'), /[\\/]\w+[\\/]/.test(told)],
    [false, false, false],
  );
}

describe('what fails', () => {
  it('in a rule leaves the other rules, and is said once', async () => {
    const { lines, drafts, end } = laboratory([
      ruleWith('test/bad', fails),
      ruleWith('test/good', () => undefined),
    ]);
    try {
      const document = await openDraft({ text: DRAFT });
      equal(
        drafts.current(document)?.findings.map(({ rule }) => rule),
        ['test/good'],
      );
      await replaceText(document, `${DRAFT}\n又一段。\n`);
      equal(
        drafts.current(document)?.findings.map(({ rule }) => rule),
        ['test/good'],
      );
      equal(lines.length, 1);
      equalReport(lines[0], 'test/bad');
    } finally {
      end();
    }
  });

  it('in reading a version is said in the draft and the log, and the next version is read', async () => {
    let broken = true;
    const { lines, drafts, end } = laboratory([ruleWith('test/good', () => undefined)], (pleading) =>
      broken ? fails() : pleading,
    );
    const notices: (string | null)[] = [];
    const listening = drafts.onFindings(({ notice }) => notices.push(notice));
    try {
      const document = await openDraft({ text: DRAFT });
      drafts.refresh();
      await waitUntil('the notice', () => notices.some((notice) => notice !== null));
      equal(drafts.current(document), null);
      equal(lines.length, 1);
      equalReport(lines[0], '9.9.9');
      broken = false;
      await replaceText(document, `${DRAFT}\n又一段。\n`);
      equal(
        drafts.current(document)?.findings.map(({ rule }) => rule),
        ['test/good'],
      );
      await waitUntil('the notice to go', () => notices.at(-1) === null);
    } finally {
      listening.dispose();
      end();
    }
  });

  it('in one provider or command leaves the others of the editor', async () => {
    const { lines, failures, end } = laboratory([]);
    const broken = vscode.Disposable.from(
      vscode.languages.registerHoverProvider(
        { language: 'markdown' },
        failures.provider('hover', { provideHover: () => fails() }),
      ),
      vscode.languages.registerDefinitionProvider(
        { language: 'markdown' },
        failures.provider('definition', { provideDefinition: () => Promise.reject(new TypeError(SECRET)) }),
      ),
      failures.command('sample', 'pleadwright.test.fails', fails),
    );
    try {
      const document = await openDraft({ text: DRAFT });
      const place = document.positionAt(DRAFT.indexOf('第十条') + 1);
      await waitUntil('the hover of the product', async () => (await hoverText(document.uri, place)) !== '');
      const found = await vscode.commands.executeCommand<unknown[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        place,
      );
      equal(found.length > 0, true);
      equal(await vscode.commands.executeCommand('pleadwright.test.fails'), undefined);
      await hoverText(document.uri, place);
      equal(lines.length, 3);
      equalReport(lines[0], '9.9.9');
      equal(
        lines.some((line) => line.includes(SECRET)),
        false,
      );
    } finally {
      broken.dispose();
      end();
    }
  });

  it('on purpose is shown as it is said', () => {
    const { lines, failures, end } = laboratory([]);
    try {
      const refuse = failures.guard('rename', () => {
        throw new Refusal('此处不能改名');
      });
      let said = '';
      try {
        refuse();
      } catch (error) {
        said = error instanceof Error ? error.message : '';
      }
      equal([said, lines.length], ['此处不能改名', 0]);
    } finally {
      end();
    }
  });
});

describe('a document longer than is checked', () => {
  it('says so at its beginning, and is checked once it is short enough', async () => {
    const content = `${DRAFT}${`${'这一行很长。'.repeat(1000)}\n`.repeat(700)}`;
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    const notices = await waitForDiagnostics(document.uri, (all) => all.some(isOurs));
    equal(
      notices.filter(isOurs).map(({ range, severity }) => [range.start.line, severity]),
      [[0, vscode.DiagnosticSeverity.Information]],
    );
    equal(notices.find(isOurs)?.message.includes('4194304'), true);
    await replaceText(document, '# 民事起诉状\n\n违反《中华人民共和国反不正当竞争法》第一百条。\n');
    await waitForDiagnostics(document.uri, (all) =>
      all.some(({ code }) => typeof code === 'object' && code.value === 'citation/unknown-article'),
    );
    equal(
      vscode.languages.getDiagnostics(document.uri).some(({ message }) => message.includes('4194304')),
      false,
    );
  });
});
