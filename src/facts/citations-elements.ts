/**
 * Elements of a citation's number part 条款项: numerals with their unit, as 第九条, 第（一）、（二）项, 第2/5/7条.
 * A hand-written parser over a folded text without blanks; it knows no law.
 */
import type { CompactText } from '../law/fold';
import type { Span } from '../text/span';
import { parseNumeral } from '../text/numerals';

/** What is irregular about the writing of a number, for `citation/malformed`. */
export type NumberForm =
  | 'bracketed-paragraph' // 第（四）款
  | 'missing-di' // 32条, 第九条四款
  | 'missing-unit' // 第九第四款, 第一百二十二条（三）, 民法典1165
  | 'dotted'; // 9.4

export type Unit = 'article' | 'paragraph' | 'item';

/** A number of an element. Spans here and below are indices of the compact text. */
export interface Numeral {
  readonly value: number;
  /** The N of 之N, else null. */
  readonly sub: number | null;
  /** The numeral itself, 之N included, brackets not. */
  readonly span: Span;
  /** With its brackets. */
  readonly outer: Span;
  readonly bracketed: boolean;
  /** Joined to the numeral before by 至, – and the like. */
  readonly ranged: boolean;
}

export interface Element {
  readonly unit: Unit;
  readonly numerals: readonly Numeral[];
  readonly span: Span;
  readonly forms: readonly NumberForm[];
}

export const LEVEL: Readonly<Record<Unit, number>> = { article: 0, paragraph: 1, item: 2 };

const UNITS: Readonly<Record<string, Unit>> = { 条: 'article', 款: 'paragraph', 项: 'item' };
const NUMERAL = /[0-9〇零○一二两三四五六七八九十廿卅百千]/;
const DIGIT = /[0-9]/;
const LIST_JOINERS = [
  '、以及',
  '和/或',
  '或者',
  '以及',
  '、和',
  '、',
  '/',
  '和',
  '及',
  '与',
  '或',
  '并',
  ',',
  '，',
];
const RANGE_JOINERS = ['——', '起至', '至', '到', '-', '–', '—', '~', '～', '―', '−', '‐', '‑'];
const MAX_NUMERALS = 30;
const MAX_DIGITS = 5;
/** 1,165条: a number of four digits in groups, which only the longest law needs. */
const GROUPED_ARTICLE = /^1,[0-9]{3}(?=条)/;
const MAX_NUMERAL_LENGTH = 9;

/**
 * An element at `from`; without 第 only where `bare` allows it. Null when no unit follows the numerals.
 */
export function readElement(text: CompactText, from: number, bare: boolean): Element | null {
  const { chars } = text;
  const forms: NumberForm[] = [];
  let k = from;
  if (chars.charAt(k) === '第') k++;
  else if (bare) forms.push('missing-di');
  else return null;
  const numerals: Numeral[] = [];
  let ranged = false;
  while (numerals.length < MAX_NUMERALS) {
    const numeral = readNumeral(chars, k, ranged);
    if (!numeral) return null;
    numerals.push(numeral);
    k = numeral.outer.end;
    const unit = UNITS[chars.charAt(k)];
    if (unit) return withUnit(chars, from, k, unit, numerals, forms);
    if (bare && numerals.length === 1 && chars.charAt(k) === '第' && isParagraph(text, k))
      return { unit: 'article', numerals, span: { start: from, end: k }, forms: [...forms, 'missing-unit'] };
    const joiner = readJoiner(text, k);
    if (joiner) {
      ranged = joiner.ranged;
      k = joiner.end;
      if (chars.charAt(k) !== '第') continue;
      if (joiner.comma) return null; // 第二，第三条：an adverb and an article
      k++;
    } else if (numeral.bracketed && chars.charAt(k) === '(') ranged = false;
    else return null;
  }
  return null;
}

function isParagraph(text: CompactText, from: number): boolean {
  return readElement(text, from, false)?.unit === 'paragraph';
}

function withUnit(
  chars: string,
  from: number,
  unitAt: number,
  unit: Unit,
  numerals: Numeral[],
  forms: readonly NumberForm[],
): Element | null {
  let end = unitAt + 1;
  const bracketed = numerals.some((n) => n.bracketed);
  if (unit === 'article') {
    if (chars.charAt(end) === '款') return null; // 条款, the word
    const sub = readSub(chars, end);
    const last = numerals.at(-1);
    if (sub && last) {
      numerals[numerals.length - 1] = { ...last, sub: sub.value };
      end = sub.end;
    }
    if (bracketed) return null;
  }
  if (numerals.some((n) => n.value === 0)) return null;
  const all = unit === 'paragraph' && bracketed ? [...forms, 'bracketed-paragraph' as const] : forms;
  const kept = unit === 'item' && bracketed ? all.filter((form) => form !== 'missing-di') : all;
  return { unit, numerals, span: { start: from, end }, forms: kept };
}

/** 之一 after 条; not the 之 of 之规定. */
export function readSub(chars: string, from: number): { value: number; end: number } | null {
  if (chars.charAt(from) !== '之') return null;
  let end = from + 1;
  while (end < from + 4 && /[一二三四五六七八九十]/.test(chars.charAt(end))) end++;
  const value = parseNumeral(chars.slice(from + 1, end));
  // 第二条之一般条款, 第九条之三种行为: no number of an added article.
  return value === null || /[般切部定致样律种个类]/.test(chars.charAt(end)) ? null : { value, end };
}

/** A numeral, in brackets or not; 二百一十九之一 where 条 follows. */
export function readNumeral(chars: string, from: number, ranged: boolean): Numeral | null {
  const bracketed = chars.charAt(from) === '(';
  const start = bracketed ? from + 1 : from;
  const grouped = bracketed ? undefined : GROUPED_ARTICLE.exec(chars.slice(start, start + 6))?.[0];
  if (grouped !== undefined) {
    const span = { start, end: start + grouped.length };
    return { value: Number(grouped.replace(',', '')), sub: null, span, outer: span, bracketed, ranged };
  }
  const kind = DIGIT.test(chars.charAt(start)) ? DIGIT : NUMERAL;
  const limit = start + (kind === DIGIT ? MAX_DIGITS : MAX_NUMERAL_LENGTH);
  let end = start;
  while (end < limit && kind.test(chars.charAt(end))) end++;
  if (end === start || NUMERAL.test(chars.charAt(end))) return null;
  const value = parseNumeral(chars.slice(start, end));
  if (value === null) return null;
  if (bracketed) {
    const outer = { start: from, end: end + 1 };
    return chars.charAt(end) === ')'
      ? { value, sub: null, span: { start, end }, outer, bracketed, ranged }
      : null;
  }
  const sub = readSub(chars, end);
  const beforeUnit = sub !== null && chars.charAt(sub.end) === '条';
  const span = { start, end: beforeUnit ? sub.end : end };
  return { value, sub: beforeUnit ? sub.value : null, span, outer: span, bracketed, ranged };
}

/** A word or sign that goes on with a list or range; a dash that opens a line is a list mark. */
export function readJoiner(
  text: CompactText,
  from: number,
): { readonly end: number; readonly ranged: boolean; readonly comma: boolean } | null {
  for (const joiner of RANGE_JOINERS) {
    if (!text.chars.startsWith(joiner, from)) continue;
    if (text.gap[from] === 2 && joiner !== '至' && joiner !== '到') return null;
    return { end: from + joiner.length, ranged: true, comma: false };
  }
  for (const joiner of LIST_JOINERS)
    if (text.chars.startsWith(joiner, from))
      return { end: from + joiner.length, ranged: false, comma: joiner === ',' || joiner === '，' };
  return null;
}

/** 第一百二十二条（三）: an item number in brackets without 项, on the same line. */
export function readBracketedItem(text: CompactText, from: number): Element | null {
  if (text.chars.charAt(from) !== '(' || text.gap[from] === 2) return null;
  const numeral = readNumeral(text.chars, from, false);
  if (!numeral?.bracketed || DIGIT.test(text.chars.charAt(numeral.span.start))) return null;
  const span = { start: from, end: numeral.outer.end };
  return { unit: 'item', numerals: [numeral], span, forms: ['missing-unit'] };
}
