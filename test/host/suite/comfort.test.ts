import * as vscode from 'vscode';
import { equal, openDraft } from '../helpers';

/** A setting of the editor as it holds for a document when the user has set nothing. */
function setting(document: vscode.TextDocument, name: string): unknown {
  return vscode.workspace.getConfiguration('editor', document).get(name);
}

describe('comfort with Chinese in Markdown', () => {
  it('ends words at full-width marks, wraps lines and boxes no Chinese character as ambiguous', async () => {
    const document = await openDraft({ text: '原告，被告。\n' });
    const separators = String(setting(document, 'wordSeparators'));
    for (const mark of '，。；：？！、“”‘’（）《》【】…—')
      equal([mark, separators.includes(mark)], [mark, true]);
    // What ends a word anyway still does.
    for (const mark of '.,;:()[]-') equal([mark, separators.includes(mark)], [mark, true]);
    equal(setting(document, 'wordSegmenterLocales'), 'zh-CN');
    equal(setting(document, 'wordWrap'), 'on');
    const locales = setting(document, 'unicodeHighlight.allowedLocales') as Record<string, boolean>;
    equal(locales['zh-hans'], true);
  });

  it('leaves other languages as they are', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '甲，乙\n' });
    equal(setting(document, 'wordWrap'), 'off');
    equal(String(setting(document, 'wordSeparators')).includes('，'), false);
  });
});
