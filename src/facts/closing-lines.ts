import type { Span } from '../text/span';
import { readDates } from './dates';
import { linesOf, type Line } from './lines';
import { spaced } from './party-labels';
import { recogniser } from './recogniser';
import { leadLength, trimmed } from './trim';

/** What a line of the closing (尾部) says: 此致, the court, who signs, the date. Spans are offsets into `line.text`. */
export interface ClosingFact {
  readonly line: Line;
  readonly kind: 'addressee' | 'court' | 'signer' | 'representative' | 'date' | 'blank-date';
  /** The court, the name or the date as written; empty where the line waits to be signed by hand. */
  readonly value: string;
  readonly span: Span;
}

type Kind = ClosingFact['kind'];

/** Closing lines are short; a paragraph of the facts is none. */
const MAX_LENGTH = 160;
const BLANKS = '[\\s\\u3000]{0,6}';
const anyOf = (words: string): string => words.split(' ').map(spaced).join('|');

const COURT = /^[^，,。；;：:、“”《》\s\u3000]{1,40}?法院/;
const COURT_LINE = /^[^，,。；;：:、“”《》\s\u3000]{1,40}法院[】\]_]?(?:[\u4e00-\u9fff]{1,12}法庭)?$/;
const ADDRESSEE = new RegExp(
  `^${BLANKS}(${anyOf('此致 谨呈 此呈 敬呈 特此呈送')}|[呈致](?=[\\s\\u3000：:，,]|$|[^，,。；;\\s\\u3000]{2,40}法院))${BLANKS}[：:，,]?${BLANKS}`,
);
const SIGN = '签字|签名|盖章|签章|公章|捺印|手印|印章|章';
const REMARK = '(?:[（(][^（）()]{0,20}[）)])?';
/** A signature block pushed to the right by blanks. */
const INDENT = '[\\s\\u3000]{0,60}';
const SIGNER = new RegExp(
  `^${INDENT}(?:${anyOf('具状人 起诉人 上诉人 再审申请人 被上诉人 答辩人 被申请人 申请人 反诉人 具状单位 起诉单位 提交人 说明人 举证人')})[一二三四五六七八九十\\d]{0,2}${BLANKS}${REMARK}${BLANKS}(?:(?:${SIGN}){0,3}${BLANKS}[：:]|$|(?=[\\s\\u3000_【])|(?<=[）)\\s\\u3000]))|^${INDENT}(?:${anyOf('原告 反诉原告')})[一二三四五六七八九十\\d]{0,2}${BLANKS}${REMARK}${BLANKS}[：:]`,
);
const REPRESENTATIVE = new RegExp(
  `(?:${anyOf('法定代表人 法人代表 主要负责人 负责人 执行事务合伙人 授权代表 经营者')})(?:[/或][^（(：:\\s]{1,8})?${BLANKS}${REMARK}${BLANKS}(?:[：:]|(?=[\\s\\u3000_])|$)`,
);
const LEADING_REPRESENTATIVE = new RegExp(`^${BLANKS}${REPRESENTATIVE.source}`);
/** （盖章）, （签字）, （ ） and lines to sign on. */
const SIGNATURE_REMARK = /[（(][^（）()]{0,24}[）)]/g;
const IS_SIGN = new RegExp(`${SIGN}|^[（(][\\s\\u3000]{0,20}[）)]$`);
const DATE_LABEL = new RegExp(
  `^${BLANKS}(?:${anyOf('日期 时间 具状日期 起诉日期 落款日期 签署日期 提交日期')})${BLANKS}[：:]?`,
);
const SLOT = /[\d〇零○一二三四五六七八九十×XxＸ＊*_＿【】…\s\u3000]/;
const MAX_SLOT = 14;
const DATE_REST = /^[（）()：:】]{0,6}(?:于[\u4e00-\u9fff]{2,8})?。?$/;

/** Lines that can close a pleading; whether they do depends on where they stand. */
export const closingFactsOf = recogniser<ClosingFact>((block) =>
  linesOf(block).flatMap((line) =>
    line.passage.quoted || line.text.length > MAX_LENGTH ? [] : closingFacts(line),
  ),
);

function closingFacts(line: Line): readonly ClosingFact[] {
  const { text } = line;
  const addressee = ADDRESSEE.exec(text);
  if (addressee) {
    const from = addressee[0].length;
    const court = COURT.exec(text.slice(from));
    const opening = fact(
      line,
      'addressee',
      text,
      text.indexOf(addressee[1] ?? ''),
      addressee[1]?.length ?? 0,
    );
    return court ? [opening, fact(line, 'court', text, from + court.index, court[0].length)] : [opening];
  }
  const signed = signatures(line);
  if (signed.length > 0) return signed;
  const date = dateIn(text);
  const label = DATE_LABEL.exec(text)?.[0].length ?? 0;
  if (
    date &&
    DATE_REST.test((text.slice(label, date.start) + text.slice(date.end)).replace(/[\s\u3000]/g, ''))
  ) {
    return [fact(line, date.kind, text, date.start, date.end - date.start)];
  }
  const bare = trimmed(text, '', '：:。');
  return COURT_LINE.test(bare) ? [fact(line, 'court', text, text.indexOf(bare), bare.length)] : [];
}

function fact(line: Line, kind: Kind, text: string, start: number, length: number): ClosingFact {
  return { line, kind, value: text.slice(start, start + length), span: { start, end: start + length } };
}

/** `具状人：甲公司（盖章） 法定代表人：张三 2026年5月12日`, in part or whole. */
function signatures(line: Line): readonly ClosingFact[] {
  const { text } = line;
  const signer = SIGNER.exec(text);
  const representative = signer ? REPRESENTATIVE.exec(text) : LEADING_REPRESENTATIVE.exec(text);
  if (signer === null && representative === null) return [];
  const date = dateIn(text);
  const end = date?.start ?? text.length;
  const found: ClosingFact[] = [];
  if (signer)
    found.push(signed(line, 'signer', signer[0].length, Math.min(representative?.index ?? end, end)));
  if (representative) {
    const from = representative.index + representative[0].length;
    found.push(signed(line, 'representative', from, Math.max(from, end)));
  }
  if (date) found.push(fact(line, date.kind, text, date.start, date.end - date.start));
  return found;
}

function signed(line: Line, kind: Kind, from: number, to: number): ClosingFact {
  const value = trimmed(
    line.text.slice(from, to).replace(SIGNATURE_REMARK, (remark) => (IS_SIGN.test(remark) ? ' ' : remark)),
    '_',
    '_，,；;。',
  );
  const start = value === '' ? line.text.search(/[^\s\u3000]/) : line.text.indexOf(value.slice(0, 2), from);
  const end = value === '' ? line.text.slice(0, from).trimEnd().length : start + value.length;
  return { line, kind, value, span: { start, end: Math.max(start, end) } };
}

function dateIn(text: string): (Span & { readonly kind: 'date' | 'blank-date' }) | null {
  const blank = blankDate(text);
  if (blank) return { ...blank, kind: 'blank-date' };
  const reading = readDates(text).find(({ precision }) => precision !== 'year');
  return reading ? { start: reading.start, end: reading.end, kind: 'date' } : null;
}

/** A date with places to fill in: `  年 月 日`, `2026年__月__日`. */
function blankDate(text: string): Span | null {
  const year = text.indexOf('年');
  if (year < 0) return null;
  let start = year;
  while (start > 0 && year - start < MAX_SLOT && SLOT.test(text.charAt(start - 1))) start -= 1;
  start += leadLength(text, '', start);
  const month = slotEnd(text, year + 1, '月');
  const day = slotEnd(text, month + 1, '日');
  if (month < 0 || day < 0) return null;
  const slots = [text.slice(start, year), text.slice(year + 1, month), text.slice(month + 1, day)];
  return slots.every((slot) => /[\d〇零一二三四五六七八九十]/.test(slot)) ? null : { start, end: day + 1 };
}

/** Where the unit stands that closes a slot of figures, blanks and marks; -1 where something else stands there. */
function slotEnd(text: string, from: number, unit: string): number {
  const at = from <= 0 ? -1 : text.indexOf(unit, from);
  if (at < 0 || at - from > MAX_SLOT) return -1;
  return [...text.slice(from, at)].every((mark) => SLOT.test(mark)) ? at : -1;
}
