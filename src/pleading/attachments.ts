import { CHINESE_CLASS, FORMAL_CLASS, parseNumeral } from '../text/numerals';
import { leadLength } from '../facts/trim';
import type { Attachment } from './model';
import { placedSpan, type PlacedLine } from './outline';

const LEAD = /^附[\s\u3000]{0,6}(?:(?:件|项|录)[\s\u3000]{0,6})?(?:[：:]|$)/;
/** `附件一：证据目录` names one attachment; its number is no part of it. */
const NUMBERED_LEAD = /^附[\s\u3000]{0,6}(?:件|录)[\s\u3000]{0,6}[一二三四五六七八九十\d]{1,3}[：:、.．]?/;
const ITEM_NUMBER =
  /^(?:\d{1,2}[.．、)）](?!\d)|[（(][\d一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,3}[、.．]|[①-⑳])/;
const COUNT = `(?:[\\d０-９]{1,3}|${CHINESE_CLASS}{1,4}|${FORMAL_CLASS}{1,4})`;
const UNIT = '[份套件页册张本]';
/** Where one item ends and the next begins. */
const SEPARATOR = new RegExp(
  [
    '[；;。]',
    `(?<=${COUNT}[\\s\\u3000]?${UNIT}(?:[（(][^（）()]{0,20}[）)])?)[，,、\\s\\u3000]`,
    '[，,、\\s\\u3000](?=\\d{1,2}[.．、)）](?!\\d)|[（(]\\d{1,2}[）)]|[①-⑳])',
    '(?=[①-⑳]|[（(]\\d{1,2}[）)])',
  ].join('|'),
);
/** `副本二份`, `副本：2份`, `副本（3份）`, `副本及证据各2套`, behind 副本. */
const COPIES = new RegExp(`^[^，,；;。\\d０-９]{0,14}?[（(]?(${COUNT})[份套本]`);

/** What is attached (附项), item by item, with the copies of the pleading (民事诉讼法第一百二十三条). */
export function readAttachments(lines: readonly PlacedLine[]): readonly Attachment[] {
  return lines.filter(isAttachmentLine).flatMap(itemsOf);
}

function isAttachmentLine({ role, line }: PlacedLine): boolean {
  if (line.passage.quoted) return false;
  return role === 'attachments' || (role === 'closing' && NUMBERED_LEAD.test(line.text.trimStart()));
}

function itemsOf(placed: PlacedLine): readonly Attachment[] {
  const { line, heading } = placed;
  const { text } = line;
  const titled = heading !== null && heading.style === 'markdown';
  if (titled) return [];
  const blanks = leadLength(text);
  const words = text.slice(blanks);
  const items: Attachment[] = [];
  let start = blanks + ((LEAD.exec(words) ?? NUMBERED_LEAD.exec(words))?.[0].length ?? 0);
  for (const piece of text.slice(start).split(SEPARATOR)) {
    const at = text.indexOf(piece, start);
    start = at + piece.length;
    const gap = leadLength(piece);
    const body = piece.slice(gap + (ITEM_NUMBER.exec(piece.slice(gap))?.[0].length ?? 0)).trim();
    if (body === '') continue;
    const from = text.indexOf(body, at);
    const span = placedSpan(placed, { start: from, end: from + body.length });
    items.push({ text: body, span, complaintCopies: copiesIn(body) });
  }
  return items;
}

/** Copies of the pleading itself: 起诉状副本, 本状副本 or 副本 alone; copies of exhibits are none. */
function copiesIn(text: string): number | null {
  const words = text.replace(/[\s\u3000]/g, '');
  const at = words.indexOf('副本');
  const before = words.slice(0, Math.max(0, at));
  if (at < 0 || !(before.includes('状') || /^[本其]?$/.test(before))) return null;
  const count = COPIES.exec(words.slice(at + 2))?.[1];
  return count === undefined ? null : parseNumeral(count);
}
