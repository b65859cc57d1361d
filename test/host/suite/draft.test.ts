import * as vscode from 'vscode';
import {
  equal,
  hoverText,
  isOurs,
  openDraft,
  pause,
  quickFixes,
  replaceText,
  waitForDiagnostics,
  waitUntil,
} from '../helpers';

/** The rule a diagnostic of ours is about. */
function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

function rulesOf(all: readonly vscode.Diagnostic[]): string[] {
  return [...new Set(all.filter(isOurs).map(ruleOf))].sort();
}

function has(rule: string): (all: readonly vscode.Diagnostic[]) => boolean {
  return (all) => all.some((one) => isOurs(one) && ruleOf(one) === rule);
}

/** The place of some words in a document, the caret a little inside them. */
function placeOf(document: vscode.TextDocument, words: string, inside = 1): vscode.Position {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`no “${words}” in the document`);
  return document.positionAt(at + inside);
}

const PLAIN = [
  '民事起诉状',
  '',
  '诉讼请求',
  '1、判令被告立即停止使用原告的技术秘密；',
  '',
  '事实与理由',
  '依照《最高人民法院关于审理侵犯商业秘密民事案件适用法律若干问题的规定》第十七条和第二十七条。参见（2022）最高法知民终945号判决。',
  '',
].join('\n');

describe('a defective complaint', () => {
  it('shows what is missing, with a code that links to its page', async () => {
    const document = await openDraft('defective.md');
    const all = await waitForDiagnostics(document.uri, has('measures/evidence'));
    const rules = rulesOf(all);
    for (const rule of ['secret/points-missing', 'measures/evidence', 'remedy/stop-duration']) {
      equal([rule, rules.includes(rule)], [rule, true]);
    }
    const found = all.find((one) => isOurs(one) && ruleOf(one) === 'measures/evidence');
    const target = typeof found?.code === 'object' ? found.code.target : undefined;
    equal(target?.path.endsWith('/docs/rules/measures/evidence.md'), true);
    const page =
      target === undefined ? '' : new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    equal(page.startsWith('# measures/evidence'), true);
  });

  it('points at the heading that should hold what is missing', async () => {
    const document = await openDraft('defective.md');
    const all = await waitForDiagnostics(document.uri, has('secret/points-missing'));
    const found = all.find((one) => ruleOf(one) === 'secret/points-missing');
    equal(found === undefined ? '' : document.getText(found.range), '事实与理由');
  });

  it('loses a finding when its quick fix is applied', async () => {
    const document = await openDraft({ text: PLAIN });
    await waitForDiagnostics(document.uri, has('remedy/stop-duration'));
    const claim = placeOf(document, '判令被告', 2);
    const fixes = await quickFixes(document.uri, new vscode.Range(claim, claim));
    const fix = fixes.find(({ title }) => /How long to stop|停止.*期限/.test(title));
    if (fix?.edit === undefined)
      throw new Error(`no fix among ${JSON.stringify(fixes.map(({ title }) => title))}`);
    equal(await vscode.workspace.applyEdit(fix.edit), true);
    await waitForDiagnostics(document.uri, (left) => !has('remedy/stop-duration')(left));
    equal(document.getText().includes('为公众所知悉'), true);
  });

  it('inserts the section on confidentiality measures where it belongs', async () => {
    const document = await openDraft({ text: PLAIN });
    await waitForDiagnostics(document.uri, has('measures/missing'));
    const heading = placeOf(document, '事实与理由');
    const fixes = await quickFixes(document.uri, new vscode.Range(heading, heading));
    const fix = fixes.find(({ title }) => /Confidentiality measures|保密措施/.test(title));
    if (fix?.edit === undefined) throw new Error('no fix for measures/missing');
    equal(await vscode.workspace.applyEdit(fix.edit), true);
    await waitForDiagnostics(document.uri, (left) => !has('measures/missing')(left));
  });
});

describe('typing', () => {
  it('never leaves a finding behind that the text no longer bears', async () => {
    const document = await openDraft({ text: PLAIN.replace('1、判令', '1、请求判令') });
    await waitForDiagnostics(document.uri, has('remedy/stop-duration'));
    await replaceText(document, PLAIN.replace('的技术秘密；', '的技术秘密，至该技术秘密为公众所知悉时止；'));
    await waitForDiagnostics(document.uri, (left) => !has('remedy/stop-duration')(left));
    await replaceText(document, PLAIN);
    await waitForDiagnostics(document.uri, has('remedy/stop-duration'));
  });

  it('keeps up with many quick changes and ends in the right state', async () => {
    const document = await openDraft({ text: PLAIN });
    for (let count = 0; count < 20; count += 1) {
      await replaceText(document, PLAIN + '原告另行说明。'.repeat(count));
      await pause(5);
    }
    await replaceText(document, '会议纪要，不是诉状。\n');
    await waitForDiagnostics(document.uri, (left) => !left.some(isOurs));
  });
});

describe('hover', () => {
  it('shows article 27 with what to plead and the rules that enforce it', async () => {
    const document = await openDraft({ text: PLAIN });
    const text = await waitUntil('a hover', async () => {
      const found = await hoverText(document.uri, placeOf(document, '第二十七条', 2));
      return found !== '' && found;
    });
    for (const words of ['法释〔2020〕7号', 'secret/points-missing'])
      equal([words, text.includes(words)], [words, true]);
  });

  it('shows case 945 on its number, and nothing elsewhere', async () => {
    const document = await openDraft({ text: PLAIN });
    const text = await hoverText(document.uri, placeOf(document, '最高法知民终945号', 3));
    equal(text.includes('945'), true);
    equal(await hoverText(document.uri, placeOf(document, '事实与理由')), '');
  });
});

describe('settings', () => {
  it('change severity and silence a rule', async () => {
    const document = await openDraft({ text: PLAIN });
    await waitForDiagnostics(document.uri, has('remedy/stop-duration'));
    const settings = vscode.workspace.getConfiguration('pleadwright');
    const target = vscode.ConfigurationTarget.Workspace;
    try {
      await settings.update(
        'rules.severity',
        { 'remedy/stop-duration': 'off', 'measures/missing': 'error' },
        target,
      );
      const all = await waitForDiagnostics(
        document.uri,
        (left) => !has('remedy/stop-duration')(left) && has('measures/missing')(left),
      );
      const found = all.find((one) => ruleOf(one) === 'measures/missing');
      equal(found?.severity, vscode.DiagnosticSeverity.Error);
    } finally {
      await settings.update('rules.severity', undefined, target);
    }
    await waitForDiagnostics(document.uri, has('remedy/stop-duration'));
  });

  it('that cannot be used leave every other check running', async () => {
    const document = await openDraft({ text: PLAIN });
    const settings = vscode.workspace.getConfiguration('pleadwright');
    const target = vscode.ConfigurationTarget.Workspace;
    try {
      await settings.update('rules.severity', { 'no/such-rule': 'off', 'measures/missing': 'loud' }, target);
      await waitForDiagnostics(document.uri, has('measures/missing'));
    } finally {
      await settings.update('rules.severity', undefined, target);
    }
  });
});

describe('a Markdown file that is no pleading', () => {
  it('gets no finding', async () => {
    const document = await openDraft({ text: '# 读书笔记\n\n诉讼请求和【金额】只是例子。\n' });
    await pause(600);
    equal(vscode.languages.getDiagnostics(document.uri).filter(isOurs).length, 0);
  });
});
