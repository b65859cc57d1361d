import { formatChinese, parseNumeral } from '../../text/numerals';

const NUMERAL = /[0-9]{1,6}|[０-９]{1,6}|[一二三四五六七八九十百〇零]{1,7}/g;
const FULL_WIDTH_ZERO = '０'.charCodeAt(0);

/** The label after a label, in its own numerals: `5、` → `6、`, `（三）` → `（四）`, `证据2-4` → `证据2-5`; null without a number. */
export function nextLabel(label: string): string | null {
  const last = [...label.matchAll(NUMERAL)].at(-1);
  if (last === undefined) return null;
  const [written] = last;
  const value = parseNumeral(written);
  if (value === null) return null;
  const end = last.index + written.length;
  return label.slice(0, last.index) + numeralLike(written, value + 1) + label.slice(end);
}

/** The same label with another number in the same numerals. */
export function relabel(label: string, value: number): string {
  return label.replace(NUMERAL, (written) => numeralLike(written, value));
}

function numeralLike(written: string, value: number): string {
  if (/^[0-9]/.test(written)) return String(value);
  if (!/^[０-９]/.test(written)) return formatChinese(value);
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(FULL_WIDTH_ZERO + Number(digit)));
}

/** Marks and numbering before the words of a line: blanks, quote and list marks, bold, `5、`, `（三）`, `证据6：`. */
const LEAD =
  /^[\s\u3000>*_+•●·-]{0,16}(?:证[\s\u3000]{0,2}据[\s\u3000]{0,2}|第)?[（(]?(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})(?:[-－–—][0-9０-９]{1,3}){0,2}项?[）)]?[、.．:：）),，]?\*{0,2}[\s\u3000]{0,4}/u;

/** The lead of a line, an empty string where it has no number. */
export function leadOf(line: string): string {
  return LEAD.exec(line)?.[0] ?? '';
}

/** The number in a lead, or null. */
export function numberIn(lead: string): number | null {
  const last = [...lead.matchAll(NUMERAL)].at(-1);
  return last === undefined ? null : parseNumeral(last[0]);
}

/** What a numbering looks like whatever its number: `三、` and `四、` are both `字、`. */
export function numberingShape(numbering: string): string {
  return numbering.replace(/[0-9０-９]{1,6}/g, '#').replace(/[一二三四五六七八九十百〇零]{1,7}/g, '字');
}
