import type { Span } from '../../text/span';
import { normalizeWidth } from '../../text/numerals';
import { ONE } from '../../text/quantity';
import { lineSpan, type Line } from '../lines';
import { ONE_YUAN, type Figure, type StatedProduct, type StatedTotal } from './figure';
import { figureOf, LONGEST_LINE, sentenceAround, type FoldedLine, type MoneyLine } from './items';
import { equationsIn, type Equation, type Side } from './expressions';

/** Hundredths of a side's value, rounded half up; null for a division by zero. */
function hundredths({ value: { n, d } }: Side): bigint | null {
  if (d === 0n) return null;
  const [top, bottom] = d < 0n ? [-n, -d] : [n, d];
  return (top * 200n + bottom) / (bottom * 2n);
}

/** What the calculations of a line state: products, and plain sums written with +. */
export interface Calculations {
  readonly products: readonly StatedProduct[];
  readonly sums: readonly StatedTotal[];
}

const NONE: Calculations = { products: [], sums: [] };
const LONGEST = 60;

/** An operator beside a number or bracket, or a subtraction with its result. */
const CALCULATES =
  /[×✕╳＊÷]|乘|除以|加上|[\d０-９%％)）\u4e00-\u9fa5]\s?[*+＋xX]\s?[\d０-９(（\u4e00-\u9fa5]|[-−–－减][^。\n]{0,30}[=＝]/;

/** Reads the calculations of a line. Every step is stated by itself, with the figures the draft gives for it. */
export function calculationsOf(line: Line): Calculations {
  if (line.text.length > LONGEST_LINE || !CALCULATES.test(line.text)) return NONE;
  const money = { line, text: normalizeWidth(line.text) };
  const equations = equationsIn(money.text);
  if (equations.length === 0) return NONE;
  const products: StatedProduct[] = [];
  const sums: StatedTotal[] = [];
  for (const equation of equations) {
    for (let at = 1; at < equation.sides.length; at++) {
      const step = readStep(money, equation, at);
      if (step === null) continue;
      if ('formula' in step) products.push(step);
      else sums.push(step);
    }
  }
  return { products, sums };
}

function readStep(
  money: FoldedLine,
  { sides, rounded }: Equation,
  at: number,
): StatedProduct | StatedTotal | null {
  const left = sides[at - 1];
  const right = sides[at];
  if (!left || !right || rounded[at] === true) return null;
  const formula = left.operators !== '' ? left : right;
  const result = left.operators !== '' ? right : left;
  if (formula.operators === '' || formula.numbers.length > LONGEST) return null;
  const [stated] = result.numbers;
  if (!stated || [...formula.numbers, stated].some(({ approximate }) => approximate)) return null;
  const value = hundredths(formula);
  if (value === null) return null;
  // A×B=C×D=E: C may be the result of the step, or the whole of C×D.
  const whole = result.operators === '' ? null : hundredths(result);
  const figure = (number: { start: number; end: number; value: bigint }): Figure => ({
    value: number.value / (ONE / 100n),
    text: money.text.slice(number.start, number.end).trim(),
    span: lineSpan(money.line, number),
  });
  const isMoney = stated.money || formula.numbers.some((number) => number.money);
  const place = lineSpan(money.line, sentenceAround(money.text, left.start));
  const tolerance = toleranceOf(formula, stated.place, value);
  if (/^\++$/.test(formula.operators) && result.operators === '') {
    return {
      measure: isMoney ? 'money' : 'number',
      total: figure(stated),
      readings: [formula.numbers.map(figure)],
      relation: 'equal',
      tolerance,
      head: null,
      place,
    };
  }
  const close = whole !== null && distance(whole, value) <= tolerance;
  return {
    measure: isMoney ? 'money' : 'number',
    result: figure(stated),
    formula: {
      text: money.line.text.slice(formula.start, formula.end).trim(),
      span: lineSpan(money.line, formula),
    },
    accepted: close ? [value, figure(stated).value] : [value],
    tolerance,
    place,
  };
}

export function distance(a: bigint, b: bigint): bigint {
  return a < b ? b - a : a - b;
}

/**
 * One yuan. Where a factor is a share or has decimals it may have been rounded, so half a per cent is let pass; a
 * result in 万元 may be rounded in its last place.
 */
function toleranceOf({ numbers }: Side, lastPlace: bigint, value: bigint): bigint {
  const size = value < 0n ? -value : value;
  const share = numbers.some(({ rough }) => rough) ? size / 200n : 0n;
  const rounding = lastPlace < ONE ? 0n : lastPlace > ONE ? lastPlace / (ONE / 100n) / 2n : 0n;
  const factors = numbers.every(({ money, place }) => money || place >= ONE);
  const own = factors && rounding === 0n ? ONE_YUAN : ONE_YUAN > rounding ? ONE_YUAN : rounding;
  return own > share ? own : share;
}

/** A number of times 倍, as hundredths. */
const TIMES = /(\d{1,2}(?:\.\d{1,2})?|[一二两三四五六七八九十])\s?倍(?!以[上下])/;
const CHINESE_TIMES = '零一二三四五六七八九十';

/** The number begins a calculation of its own. */
const GOES_ON = /^\s?(?:[×xX*+÷=＝]|乘|\()/;

function timesOf(text: string): bigint | null {
  const match = TIMES.exec(text);
  const written = match?.[1];
  if (
    !match ||
    written === undefined ||
    /[至到~—-]\s?$/.test(text.slice(0, match.index)) ||
    /以[上下][、至到]?\s?$/.test(text.slice(0, match.index))
  )
    return null;
  if (/\d/.test(written)) {
    const [whole = '0', fraction = ''] = written.split('.');
    return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0').slice(0, 2));
  }
  return BigInt(CHINESE_TIMES.indexOf(written === '两' ? '二' : written)) * 100n;
}

const BASE_BEHIND =
  /^\s?(?:[(][^()]{0,16}[)])?(?:作)?为(?:计算)?基数|^\s?的\s?(?=\d|[一二两三四五六七八九十])/;
/** Between 二倍 and the total: only words of punishment and a word of result. */
const TO_RESULT =
  /^倍?(?:的|惩罚性|惩罚|赔偿金?|金额|数额|款|计算|确定|主张|请求|计付|支付|赔偿|标准|作为|适用|，|,|\(|\s){0,8}(?:即|计|为|共计|合计|总计|总额为|共|=|＝|，|,){1,3}(?:赔偿|经济损失|金额|总额|数额|人民币|\s){0,3}$/;

/**
 * A base and a multiple told in words: 以349440元为基数，二倍惩罚性赔偿，即698880元; 赔偿1296000元（以648000元为基数，
 * 适用二倍…）. The law leaves open whether the multiple contains the base, so both totals are right.
 */
export function multiplesOf(money: MoneyLine): readonly StatedProduct[] {
  const { text, items, brackets } = money;
  if (!text.includes('倍')) return [];
  return items.flatMap((base, at) => {
    const behind = text.slice(base.end, base.end + 20);
    if (base.fen === null || !BASE_BEHIND.test(behind)) return [];
    const next = items[at + 1];
    const inBracket = base.bracket >= 0 ? brackets[base.bracket] : undefined;
    const limit = Math.min(next?.start ?? text.length, base.end + 60, stopAfter(text, base.end));
    const words = text.slice(base.end, limit);
    const times = timesOf(words);
    if (times === null || /[+×=＝]/.test(words.replace(/[=＝]\s?$/, ''))) return [];
    const total =
      next &&
      next.fen !== null &&
      next.bracket === base.bracket &&
      !GOES_ON.test(text.slice(next.end, next.end + 4)) &&
      TO_RESULT.test(words.slice(words.indexOf('倍')))
        ? next
        : null;
    const before =
      inBracket &&
      items.find(
        (item) => text.slice(item.end, inBracket.start).trim() === '' && item.end <= inBracket.start,
      );
    const alone = inBracket && items.filter(({ bracket }) => bracket === base.bracket).length === 1;
    const result = total ?? (alone && before?.fen != null ? before : null);
    if (result?.fen == null) return [];
    const simple = (base.fen * times) / 100n;
    const formula = { start: base.start, end: base.end + words.indexOf('倍') + 1 };
    return [
      {
        measure: 'money' as const,
        result: figureOf(money, result),
        formula: formulaOf(money.line, formula),
        accepted: [simple, base.fen + simple],
        tolerance: ONE_YUAN,
        place: lineSpan(money.line, sentenceAround(text, base.start)),
      },
    ];
  });
}

function formulaOf(line: Line, span: Span): StatedProduct['formula'] {
  return { text: line.text.slice(span.start, span.end), span: lineSpan(line, span) };
}

function stopAfter(text: string, from: number): number {
  const stop = text.slice(from, from + 80).search(/[。；;]/);
  return stop < 0 ? text.length : from + stop;
}
