import * as vscode from 'vscode';
import {
  equal,
  isOurs,
  openDraft,
  quickFixes,
  replaceText,
  waitForDiagnostics,
  workspaceFile,
} from '../helpers';

const NAME = '.pleadwright.yaml';
const GOOD = [
  'severities:',
  '  measures/evidence: "off"',
  'elements:',
  '  - id: arbitration',
  '    title: 仲裁条款',
  '    message: 没有说明保密协议有没有仲裁条款。',
  '    groups:',
  '      - phrases: [仲裁条款|仲裁协议]',
  '',
].join('\n');

function codes(all: readonly vscode.Diagnostic[]): readonly string[] {
  return all.filter(isOurs).map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code)));
}

async function write(text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(workspaceFile(NAME), new TextEncoder().encode(text));
}

describe('a firm’s configuration', () => {
  after(async () => {
    await vscode.workspace.fs.delete(workspaceFile(NAME));
  });

  it('brings its own elements and severities, and names what is wrong in it at its line', async () => {
    const draft = await openDraft('defective.md');
    await waitForDiagnostics(draft.uri, (all) => codes(all).includes('measures/evidence'));
    await write(GOOD);
    await waitForDiagnostics(
      draft.uri,
      (all) => codes(all).includes('own/arbitration') && !codes(all).includes('measures/evidence'),
    );
    await write(`${GOOD}colour: red\n`);
    const [problem] = await waitForDiagnostics(workspaceFile(NAME), (all) => all.length === 1);
    equal(problem?.range.start.line, 8);
    equal(codes(vscode.languages.getDiagnostics(draft.uri)).includes('form/title'), false);
    await write('severities: [\n');
    await waitForDiagnostics(
      draft.uri,
      (all) => codes(all).includes('measures/evidence') && !codes(all).includes('own/arbitration'),
    );
  });

  it('a finding is silenced from its lightbulb, with the reason to be typed', async () => {
    const draft = await openDraft('defective.md');
    const before = draft.getText();
    const rule = 'secret/points-missing';
    const found = await waitForDiagnostics(draft.uri, (all) => codes(all).includes(rule));
    const finding = found.find((one) => codes([one])[0] === rule);
    if (finding === undefined) throw new Error('no such finding');
    const fixes = await quickFixes(draft.uri, finding.range);
    const silence = fixes.find(({ title }) => title.includes(rule));
    if (silence?.edit === undefined) throw new Error(fixes.map(({ title }) => title).join('; '));
    equal(await vscode.workspace.applyEdit(silence.edit), true);
    await waitForDiagnostics(draft.uri, (all) => !codes(all).includes(rule));
    await replaceText(draft, before);
    await waitForDiagnostics(draft.uri, (all) => codes(all).includes(rule));
  });
});
