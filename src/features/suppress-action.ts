import type { Reading } from '../lint/engine';
import type { Finding } from '../lint/finding';
import { suppressionRule } from '../lint/suppression-rule';
import type { Language, Text } from '../lint/rule';
import type { Pleading } from '../pleading/model';
import type { CodeActionData } from './code-actions';

const TITLE: Text = {
  'zh-cn': '此处不再提示 {rule}（须写明理由）',
  en: 'Silence {rule} here (with a reason)',
};
const REASON: Text = { 'zh-cn': '理由', en: 'reason' };

/**
 * Puts a comment at the end of the line that silences the rule there, its reason a tab stop. Null in front matter and
 * on fences, where a comment would be something else.
 */
export function suppressAction(
  { blocks }: Reading<Pleading>,
  finding: Finding,
  language: Language,
): CodeActionData | null {
  if (finding.rule === suppressionRule.id) return null;
  const { text, items } = blocks;
  const { start } = finding.span;
  const placed = items.findLast((item) => item.start <= start);
  if (placed?.block.frontMatter !== null) return null;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', start);
  const line = text.slice(lineStart, nextBreak < 0 ? text.length : nextBreak).trimEnd();
  if (/^(?:`{3}|~{3}|:::)/.test(line.trimStart())) return null;
  // A row of a table ends with its pipe; the comment goes into the last cell.
  const inRow = /^\s{0,3}\|.*\|$/.test(line);
  const end = lineStart + (inRow ? line.slice(0, -1).trimEnd().length : line.length);
  const snippet = ` <!-- pleadwright-disable-line ${finding.rule} -- \${1:${REASON[language]}} -->`;
  return {
    title: TITLE[language].replace('{rule}', finding.rule),
    kind: 'quickfix',
    finding,
    edits: [{ span: { start: end, end }, text: snippet }],
    snippet: true,
    preferred: false,
  };
}
