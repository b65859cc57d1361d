import { normalizeWidth, parseNumeral } from '../../text/numerals';
import type { Block } from '../../text/passage';
import { linesOf, type Line } from '../lines';
import type { Figure } from './figure';
import { bracketAt, bracketBehind, figureOf, moneyLine, type Item, type MoneyLine } from './items';
import { sumLead } from './lead-words';

/** A total of claims 诉讼请求 named by their numbers: 以上第3项、第4项合计230000元. */
export interface ClaimTotal {
  readonly total: Figure;
  /** The numbers as written, ranges filled in; null for 以上各项 and 标的总额, which name none. */
  readonly claims: readonly number[] | null;
  /** How many claims 以上两项 adds up; null where no count is given. */
  readonly count: number | null;
}

const NUMBER = '([一二三四五六七八九十]{1,3}|\\d{1,2})';
const REFERENCE = new RegExp(
  `\\s?(?:[第其]\\s?)?\\(?\\s?${NUMBER}\\s?\\)?\\s?(?:项)?(?:诉讼请求|诉请|请求)?`,
  'y',
);
const JOINT = /\s?(?:[、，,和与及—–~+-]|以及|至|到){1,2}\s?/y;
const RANGE = /[至到—–~-]/;
const LEAD =
  /^(?:综上|故|因此|则)?[，,]?\s?(?:以上|上述|前述|上列|前列|本状|原告的?|诉讼请求|诉请|请求|中|的|\s)*/;
const TAIL =
  /^(?:金额|数额|款项|费用|诉讼请求|诉请|请求|的|中|之|各项|[两二三四五六七八九十\d]{1,2}项|\s){0,6}[，,]?\s?$/;
const LONGEST = 60;
const NAMES_CLAIMS = /[项)](?:.{0,24})(?:[合共总]计|累计|之和|相加|共)|请求|诉请/;
/** （经济损失） behind a number. */
const REMARK = /\([^()\d一二三四五六七八九十]{2,12}\)/g;

/**
 * Totals of a line that name the claims they add up, before the total (第3项、第4项合计…) or in the bracket behind it
 * (…元（第2项、第3项之和）).
 */
export function claimTotalsOf(money: MoneyLine): readonly ClaimTotal[] {
  if (money.items.length === 0 || !NAMES_CLAIMS.test(money.text)) return [];
  return money.items.flatMap((item) => {
    if (item.fen === null) return [];
    const claims = before(money, item) ?? behind(money, item);
    return claims === null ? [] : [{ total: figureOf(money, item), claims, count: null }];
  });
}

/** 以上第3项、第4项共计230000元. */
function before({ text, items }: MoneyLine, item: Item): readonly number[] | null {
  const floor = items[items.indexOf(item) - 1]?.end ?? 0;
  let start = item.start;
  while (start > floor && item.start - start < LONGEST && !'。；;！？'.includes(text.charAt(start - 1)))
    start--;
  const words = text.slice(start, item.start);
  const sum = /(?:合计|共计|总计|总共|一共|累计|之和|相加|共)/.exec(words);
  if (!sum || sumLead(words.slice(sum.index)) === null) return null;
  return referencesIn(words.slice(0, sum.index));
}

/** 275360元（第2项、第3项之和）. */
function behind(money: MoneyLine, item: Item): readonly number[] | null {
  const { text, brackets } = money;
  const bracket = brackets[bracketBehind(money, item.end)];
  if (bracket?.parent !== bracketAt(brackets, item.start)) return null;
  const inner = /^(?:即|为|系)?(.{4,40}?)(?:之和|合计|相加|的总和|总和|的?合计数)$/.exec(
    text.slice(bracket.inner.start, bracket.inner.end).trim(),
  );
  return inner ? referencesIn(inner[1] ?? '') : null;
}

/** The claim numbers a phrase lists, at least two of them; null where it says anything else. */
export function referencesIn(words: string): readonly number[] | null {
  if (!/[第其项()]|诉请|请求/.test(words) || words.length > LONGEST) return null;
  const phrase = words.replace(REMARK, '');
  let at = firstReference(phrase);
  const numbers: number[] = [];
  let range = false;
  for (;;) {
    REFERENCE.lastIndex = at;
    const match = REFERENCE.exec(phrase);
    const value = match ? parseNumeral(match[1] ?? '') : null;
    if (!match || value === null || match[0] === '') break;
    // “（3）（4）二项”: the last one counts the claims.
    const counts = value === numbers.length && /项\s?$/.test(match[0]) && !/第|\(/.test(match[0]);
    if (numbers.length >= 2 && counts && !/[、，,和与及至到—–~-]\s?$/.test(phrase.slice(0, at))) break;
    const last = numbers.at(-1);
    if (range && last !== undefined) {
      if (value <= last || value - last > 20) return null;
      for (let number = last + 1; number < value; number++) numbers.push(number);
    }
    numbers.push(value);
    at = REFERENCE.lastIndex;
    JOINT.lastIndex = at;
    const joint = JOINT.exec(phrase);
    range = joint !== null && RANGE.test(joint[0]);
    if (joint) at = JOINT.lastIndex;
  }
  if (numbers.length < 2 || new Set(numbers).size !== numbers.length) return null;
  return TAIL.test(phrase.slice(at)) ? numbers : null;
}

/** Where the first number stands; the numbering of the line itself may stand before it. */
function firstReference(phrase: string): number {
  const lead = LEAD.exec(phrase)?.[0].length ?? 0;
  const numbered =
    /^\s?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．]\s?(?=[以上前第])/.exec(phrase)?.[0].length ?? 0;
  if (numbered > 0) return numbered + (LEAD.exec(phrase.slice(numbered))?.[0].length ?? 0);
  return lead;
}

const NUMBERING = '(?:[一二三四五六七八九十\\d]{1,3}[、.．)]\\s?)?';
const CALLED = '(?:诉讼请求|请求|诉请|款项|金额|费用)';
const RESULT = '(?:金额|数额|为|是|计|人民币|[:：，,\\s]){0,4}$';
/** 以上合计, 上述三项请求共计, 诉讼请求总额, 合计 alone. */
const ALL_CLAIMS = new RegExp(
  `^\\s?${NUMBERING}(?:(?:以上|上述|前述)(?:诉讼)?(?:请求|诉请)?(?:[一二三四五六七八九十两]项|各项|全部)?${CALLED}{0,2}(?:合计|共计|总计|总额|共)|${CALLED}{1,2}(?:合计|共计|总计|总额)|(?:合计|共计|总计))${RESULT}`,
);
const HEAD = '(?:经济损失|合理开支|合理费用|维权费用|赔偿款?|损失|开支|费用)';
/** 赔偿与开支合计, in a line that is no claim of its own: it has no number. */
const HEADS_TOGETHER = new RegExp(`^\\s?${HEAD}(?:[与和及、]${HEAD}){1,3}(?:合计|共计|总计|总额)${RESULT}`);
const WORTH =
  /^\s?(?:本案)?(?:诉讼)?(?:标的(?:总额|额|金额|总金额)|诉讼请求总额|诉请总额|请求总额)(?:合计|共计|总计|为|是|计|人民币|[:：，,\s]){0,4}$/;

/** 以上合计, 以上两项共计, 标的总额 at the start of a line: a total of claims that are not named. */
export function unnamedClaimTotal(money: MoneyLine): ClaimTotal | null {
  const [item, second] = money.items;
  const { cell } = money.line.passage;
  if (item?.fen == null || item.bracket >= 0) return null;
  if (second && second.bracket < 0) return null;
  const lead = money.text.slice(0, item.start);
  if (lead.length > 40) return null;
  // In a form the label stands in the cell before: 标的总额 | 398400元.
  if (!(cell === null && (ALL_CLAIMS.test(lead) || HEADS_TOGETHER.test(lead))) && !WORTH.test(lead))
    return null;
  const count = /([一二三四五六七八九十两])项/.exec(lead)?.[1];
  return {
    total: figureOf(money, item),
    claims: null,
    count: count === undefined ? null : parseNumeral(count === '两' ? '二' : count),
  };
}

/** 标的总额 | 275360元 in a form: the label in the first cell, the total in the second. */
export function claimTotalsOfRows(block: Block): readonly (ClaimTotal & { readonly line: Line })[] {
  return block.tables.flatMap(({ rows }) =>
    rows.flatMap(([label, cell]) => {
      if (!label || !cell || !WORTH.test(normalizeWidth(label.text))) return [];
      const line = linesOf(block).find(({ passage }) => passage === cell);
      if (!line) return [];
      const money = moneyLine(line);
      const item = money.items[0];
      if (item?.fen == null || item.bracket >= 0 || behind(money, item) !== null) return [];
      return [{ total: figureOf(money, item), claims: null, count: null, line }];
    }),
  );
}
