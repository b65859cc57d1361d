import { normalizeWidth } from '../../text/numerals';
import type { Span } from '../../text/span';
import type { AmountReading } from '../amounts';
import { amountsOf } from '../line-amounts';
import { lineSpan, type Line } from '../lines';
import type { Figure } from './figure';

/** A sum of money in a line, digits and 大写 taken together. Offsets are into the line's text. */
export interface Item extends Span {
  /** The writing that counts: the digits where words stand beside them. */
  readonly figure: Span;
  /** Fen; null where it is no exact sum of yuan (约, a range, a price per unit, another currency). */
  readonly fen: bigint | null;
  readonly text: string;
  /** The innermost bracket it stands in, an index into `brackets`; -1 outside. */
  readonly bracket: number;
}

/** A pair of round brackets; `inner` is what stands between. */
export interface Bracket extends Span {
  readonly inner: Span;
  readonly parent: number;
}

/** A line with its text, widths folded, offsets kept. */
export interface FoldedLine {
  readonly line: Line;
  readonly text: string;
}

/** A line as the readers of sums see it. */
export interface MoneyLine extends FoldedLine {
  readonly items: readonly Item[];
  readonly brackets: readonly Bracket[];
  /** Sums written in words and in digits, as readings of the line. */
  readonly pairs: readonly (readonly [words: AmountReading, digits: AmountReading])[];
}

const known = new WeakMap<Line, MoneyLine>();

/** The sums of a line with its brackets, read once. */
export function moneyLine(line: Line): MoneyLine {
  let read = known.get(line);
  if (read === undefined) {
    read = readMoneyLine(line);
    known.set(line, read);
  }
  return read;
}

/** A line longer than this is no line of a pleading; its sums are not related to each other. */
export const LONGEST_LINE = 20_000;

/** ☑律师费45000元 ☑公证费3200元 ☐差旅费；小计…: ticked boxes join what they stand before, unticked ones say nothing. */
function withoutBoxes(text: string): string {
  if (!/[☑☐□◻■√✓☒]/.test(text)) return text;
  return text
    .replace(/(?<=[元整)])(\s?)[☑■√✓☒]/g, '$1、')
    .replace(/[☐□◻][^☑☐□◻■√✓☒；;，,。\d\n]{1,12}(?=[；;])/g, (unticked) => ' '.repeat(unticked.length));
}

function readMoneyLine(line: Line): MoneyLine {
  const read = line.text.length > LONGEST_LINE ? [] : amountsOf(line);
  if (read.length === 0) return { line, text: line.text, items: [], brackets: [], pairs: [] };
  const text = withoutBoxes(normalizeWidth(line.text));
  const brackets = bracketsOf(text);
  const quotes = quotesOf(text);
  const amounts = read.filter((amount) => !quotes.some((quote) => holds(quote, amount)));
  const items: Item[] = [];
  const pairs: [AmountReading, AmountReading][] = [];
  for (let at = 0; at < amounts.length; at++) {
    const amount = amounts[at];
    const next = amounts[at + 1];
    if (amount === undefined) break;
    const pair = next && pairOf(text, amount, next);
    if (pair) {
      pairs.push(pair);
      const end =
        text.charAt(next.end) === ')' && /[(]/.test(text.slice(amount.end, next.start))
          ? next.end + 1
          : next.end;
      items.push({
        start: amount.start,
        end,
        figure: { start: pair[1].start, end: pair[1].end },
        fen: exactFen(pair[1]),
        text: pair[1].text,
        bracket: bracketAt(brackets, amount.start),
      });
      at++;
    } else {
      const { start, end } = amount;
      items.push({
        start,
        end,
        figure: { start, end },
        fen: exactFen(amount),
        text: amount.text,
        bracket: bracketAt(brackets, start),
      });
    }
  }
  return { line, text, items, brackets, pairs };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Fen of a single exact sum of yuan. */
export function exactFen(amount: AmountReading): bigint | null {
  const { fen, fenEnd, approximate, currency, perUnit } = amount;
  return currency === 'CNY' && fenEnd === null && !approximate && perUnit === null ? fen : null;
}

/** What may stand between a sum in words and the same sum in digits. */
const BETWEEN_PAIR =
  /^[整正]?\s?[，,、；;]?\s?([([【]?)\s?(?:即|合|人民币)?\s?[(]?(大写|小写)?(?:金额|数额)?(?:为|人民币)?\s?[)]?\s?[:：]?\s?([(]?)\s?(?:人民币)?\s?$/;
const ARABIC = /\d/;

/** 人民币伍拾捌万元整（¥560,000）, 560,000元（大写：…）: two writings of one sum, words first in the answer. */
function pairOf(text: string, a: AmountReading, b: AmountReading): [AmountReading, AmountReading] | null {
  if (a.fenEnd !== null || b.fenEnd !== null || a.perUnit !== null || b.perUnit !== null) return null;
  if (ARABIC.test(normalizeWidth(a.text)) === ARABIC.test(normalizeWidth(b.text))) return null;
  const gap = text.slice(a.end, b.start);
  const match = gap.length > 24 ? null : BETWEEN_PAIR.exec(gap);
  if (!match) return null;
  const bracketed = match[1] !== '' || match[3] !== '';
  const named = match[2] !== undefined || gap.includes('即') || /[大小]写/.test(b.text);
  if (bracketed ? !/^\s?[整正]?\s?[)\]】]/.test(text.slice(b.end)) : !named) return null;
  return ARABIC.test(normalizeWidth(a.text)) ? [b, a] : [a, b];
}

/** Round brackets of a text in order of their openings; one left open is none. */
function bracketsOf(text: string): readonly Bracket[] {
  if (!text.includes('(')) return [];
  const found: { start: number; end: number; parent: number }[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '(') {
      found.push({ start: at, end: -1, parent: open.at(-1) ?? -1 });
      open.push(found.length - 1);
    } else if (sign === ')') {
      const closed = found[open.pop() ?? -1];
      if (closed) closed.end = at + 1;
    }
  }
  // An opening without its closing would swallow the rest of the line.
  const index = new Map<number, number>();
  found.forEach((bracket, at) => {
    if (bracket.end >= 0) index.set(at, index.size);
  });
  return found.flatMap(({ start, end, parent }) => {
    let outer = parent;
    while (outer >= 0 && !index.has(outer)) outer = found[outer]?.parent ?? -1;
    if (end < 0) return [];
    return [{ start, end, inner: { start: start + 1, end: end - 1 }, parent: index.get(outer) ?? -1 }];
  });
}

/** The innermost bracket around an offset. */
export function bracketAt(brackets: readonly Bracket[], offset: number): number {
  return brackets.findLastIndex(({ start, end }) => start < offset && offset < end);
}

/** Quotations: what another document says is no figure of this one. */
function quotesOf(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf('“'); start >= 0;) {
    const end = text.indexOf('”', start);
    if (end < 0) break;
    found.push({ start, end });
    start = text.indexOf('“', end);
  }
  return found;
}

/** Index of the first bracket that starts at an offset or behind it. */
function firstBracket(brackets: readonly Bracket[], offset: number): number {
  let low = 0;
  let high = brackets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((brackets[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The bracket that opens right behind an offset; -1 for none. */
export function bracketBehind({ text, brackets }: MoneyLine, offset: number): number {
  const index = firstBracket(brackets, offset);
  const bracket = brackets[index];
  return bracket && text.slice(offset, bracket.start).trim() === '' ? index : -1;
}

/** The text between two offsets without the brackets that lie wholly in it. */
export function withoutBrackets({ text, brackets }: MoneyLine, start: number, end: number): string {
  let rest = '';
  let at = start;
  for (let index = firstBracket(brackets, start); index < brackets.length; index++) {
    const bracket = brackets[index];
    if (!bracket || bracket.start >= end) break;
    if (bracket.start < at || bracket.end > end) continue;
    rest += text.slice(at, bracket.start);
    at = bracket.end;
  }
  return rest + text.slice(at, end);
}

/** The figure of an item with its place in the block; zero for one that is no exact sum. */
export function figureOf({ line }: MoneyLine, { fen, text, figure }: Item): Figure {
  return { value: fen ?? 0n, text, span: lineSpan(line, figure) };
}

/** No sentence is longer; text without stops is looked at only so far around a figure. */
const LONGEST_SENTENCE = 1000;

/** The sentence (up to 。！？ or the end of the line) around an offset. */
export function sentenceAround(text: string, offset: number): Span {
  const first = Math.max(0, offset - LONGEST_SENTENCE);
  const last = Math.min(text.length, offset + LONGEST_SENTENCE);
  let start = offset;
  while (start > first && !STOPS.includes(text.charAt(start - 1))) start--;
  let end = offset;
  while (end < last && !STOPS.includes(text.charAt(end))) end++;
  return { start, end };
}

const STOPS = '。！？!?';
