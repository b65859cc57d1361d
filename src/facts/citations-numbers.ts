/** Lists of provisions 条款项的列举: 第九条第一款第（三）项、第十七条; 第二条至第五条; 反法9.4. */
import type { CompactText } from '../law/fold';
import type { Span } from '../text/span';
import { LEVEL, readBracketedItem, readElement, readJoiner, readSub } from './citations-elements';
import type { Element, NumberForm, Numeral, Unit } from './citations-elements';

/** A provision as far as a list names it; `article` null is inherited from the passage. */
export interface PartialRef {
  readonly article: number | null;
  readonly sub: number | null;
  readonly paragraph: number | null;
  readonly item: number | null;
}

/** One reference of a list. Spans are indices of the compact text. */
export interface NumberRef {
  readonly span: Span;
  readonly ref: PartialRef;
  /** The far end of a range 至. */
  readonly end: PartialRef | null;
  /** The written numerals of this reference by level, for fixes; an inherited level has none. */
  readonly numerals: Readonly<Partial<Record<Unit, Span>>>;
  readonly forms: readonly NumberForm[];
  /** Level of the first unit written in this reference. */
  readonly level: Unit;
}

export interface NumberList {
  readonly refs: readonly NumberRef[];
  /** Compact index after the list. */
  readonly end: number;
}

type Draft = { -readonly [key in keyof NumberRef]: NumberRef[key] };

const NOTHING: PartialRef = { article: null, sub: null, paragraph: null, item: null };
const MAX_REFS = 100;
/** Between an article and its paragraph: 第九条的第一款, 第九条（第四款）. */
const INNER_JOINERS = ['中的', '中', '的', '之', '内', '(', '“', '"'];
const CLOSERS = /[)”"]/;

/**
 * Reads a list at `from`. With `law`, a law's name stands directly before it: then 第 or the units may be missing
 * (32条, 9.4, 1165).
 */
export function readNumberList(text: CompactText, from: number, law: boolean): NumberList | null {
  const first = readElement(text, from, law);
  if (!first) return law ? readDottedList(text, from) : null;
  const list: Draft[] = [];
  append(list, first, false);
  let last = first;
  while (list.length < MAX_REFS) {
    const inner = readInner(text, last);
    const next = inner ? null : readJoined(text, last);
    if (inner) refine(list, inner);
    else if (next) append(list, next.element, next.ranged);
    else break;
    last = inner ?? next?.element ?? last;
  }
  const { end } = last.span;
  const closes =
    CLOSERS.test(text.chars.charAt(end)) && INNER_JOINERS.includes(text.chars.charAt(last.span.start - 1));
  return { refs: list, end: closes ? end + 1 : end };
}

/** A lower level after a higher one: 第一款 after 第九条, （三）项 after 第七条. */
function readInner(text: CompactText, last: Element): Element | null {
  if (last.unit === 'item') return null;
  const from = last.span.end;
  const direct = readElement(text, from, true) ?? readBracketedItem(text, from);
  if (direct) return isBelow(direct, last) ? direct : null;
  const joiner = INNER_JOINERS.find((j) => text.chars.startsWith(j, from));
  const inner = joiner === undefined ? null : readElement(text, from + joiner.length, false);
  return inner && isBelow(inner, last) ? inner : null;
}

function isBelow(element: Element, upper: Element): boolean {
  return LEVEL[element.unit] > LEVEL[upper.unit];
}

/** The next member of a list, or the far end of a range. */
function readJoined(text: CompactText, last: Element): { element: Element; ranged: boolean } | null {
  const joiner = readJoiner(text, last.span.end);
  if (!joiner || joiner.comma) return null;
  const element = readSubAlone(text, joiner.end, last) ?? readElement(text, joiner.end, true);
  if (!element || element.forms.includes('missing-unit')) return null;
  // Without 第 an article or the same kind goes on: 第1168条、1169条; not 第九条和3项请求.
  const sameKind = element.unit === last.unit || element.unit === 'article';
  if (element.forms.includes('missing-di') && !sameKind) return null;
  return { element, ranged: joiner.ranged };
}

/** 之二 of 第二百一十九条之一及之二: an added article named by its 之 alone. */
function readSubAlone(text: CompactText, from: number, last: Element): Element | null {
  const numeral = last.numerals.at(-1);
  const sub = last.unit === 'article' && numeral ? readSub(text.chars, from) : null;
  if (!numeral || !sub) return null;
  const span = { start: from, end: sub.end };
  const own = { ...numeral, sub: sub.value, span, outer: span, ranged: false };
  return { unit: 'article', numerals: [own], span, forms: [] };
}

function append(list: Draft[], element: Element, ranged: boolean, from = 0): void {
  for (const [index, numeral] of element.numerals.entries()) {
    if (index < from) continue;
    const previous = list.at(-1);
    const base = previous?.end ?? previous?.ref ?? NOTHING;
    const span = spanOf(element, index);
    if (previous && (index === 0 ? ranged : numeral.ranged)) {
      previous.end = refOf(numeral, element.unit, base);
      previous.span = { start: previous.span.start, end: span.end };
    } else list.push(draft(numeral, element, base, span));
  }
}

/** The first numeral completes the reference before it, the others go on with the list. */
function refine(list: Draft[], element: Element): void {
  const previous = list.at(-1);
  const [first] = element.numerals;
  if (!previous || !first) return;
  const span = { start: previous.span.start, end: spanOf(element, 0).end };
  if (previous.end) previous.end = refOf(first, element.unit, previous.end);
  else {
    previous.ref = refOf(first, element.unit, previous.ref);
    previous.numerals = { ...previous.numerals, [element.unit]: first.span };
  }
  previous.span = span;
  previous.forms = [...previous.forms, ...element.forms];
  append(list, element, false, 1);
}

/** From the element's start or the numeral, to the numeral's end or, for the last, the unit. */
function spanOf(element: Element, index: number): Span {
  const numeral = element.numerals[index];
  const last = index === element.numerals.length - 1;
  return {
    start: index === 0 || !numeral ? element.span.start : numeral.outer.start,
    end: last || !numeral ? element.span.end : numeral.outer.end,
  };
}

function draft(numeral: Numeral, element: Element, base: PartialRef, span: Span): Draft {
  const { unit, forms } = element;
  return {
    span,
    ref: refOf(numeral, unit, base),
    end: null,
    numerals: { [unit]: numeral.span },
    forms,
    level: unit,
  };
}

function refOf(numeral: Numeral, unit: Unit, base: PartialRef): PartialRef {
  if (unit === 'article') return { article: numeral.value, sub: numeral.sub, paragraph: null, item: null };
  if (unit === 'paragraph') return { ...base, paragraph: numeral.value, item: null };
  return { ...base, item: numeral.value };
}

const DIGIT = /[0-9]/;
const MAX_ARTICLE = 1300;
const MAX_LOWER = 30;
/** After a dotted number: part of a longer figure, a quantity or a version. */
const NOT_AFTER_DOTTED = /[0-9.%万亿千百元年月日时分倍个件次版号款项种周A-Za-z]/;
/** After a number without any unit only a stop may follow, or words that say it is a rule. */
const AFTER_PLAIN = /[，,。；;、/|：:)”"』」】\u2029]/;

/** 9.4、17.3; 59.1; 1165; 463-647; 4、15、16: numbers without 第 and 条 right after a law's name. */
export function readDottedList(text: CompactText, from: number): NumberList | null {
  const { chars } = text;
  const list: Draft[] = [];
  let k = chars.charAt(from) === '第' ? from + 1 : from;
  let end = from;
  let ranged = false;
  while (list.length < MAX_REFS) {
    const number = readDotted(text, k);
    if (!number) break;
    const previous = list.at(-1);
    if (ranged && previous) {
      previous.end = number.ref;
      previous.span = { start: previous.span.start, end: number.span.end };
    } else list.push(number);
    end = number.span.end;
    const joiner = readJoiner(text, end);
    if (!joiner || joiner.comma) break;
    ranged = joiner.ranged;
    k = joiner.end;
  }
  return list.length > 0 && followsWell(text, list, end) ? { refs: list, end } : null;
}

function readDotted(text: CompactText, from: number): Draft | null {
  const { chars } = text;
  const values: number[] = [];
  let k = from;
  while (values.length < 3) {
    const start = k;
    while (k < start + 4 && DIGIT.test(chars.charAt(k)) && (k === start || text.gap[k] === 0)) k++;
    const value = Number(chars.slice(start, k));
    if (k === start || value === 0 || value > (values.length === 0 ? MAX_ARTICLE : MAX_LOWER)) return null;
    values.push(value);
    if (chars.charAt(k) !== '.' || !DIGIT.test(chars.charAt(k + 1)) || text.gap[k] !== 0) break;
    k++;
  }
  const [article = 0, paragraph = null, item = null] = values;
  const plain = paragraph === null;
  if (!plain && chars.charAt(k) === '条') k++;
  const span = { start: from, end: k };
  return {
    span,
    ref: { article, sub: null, paragraph, item },
    end: null,
    numerals: { article: span },
    forms: plain ? ['missing-di', 'missing-unit'] : ['dotted'],
    level: 'article',
  };
}

function followsWell(text: CompactText, list: readonly Draft[], end: number): boolean {
  const { chars, gap } = text;
  const next = chars.charAt(end);
  if (gap[list[0]?.span.start ?? 0] === 2) return false; // a numbered line of its own
  if (list.every((number) => number.ref.paragraph !== null))
    return !NOT_AFTER_DOTTED.test(next) || (/[A-Za-z]/.test(next) && (gap[end] ?? 0) > 0);
  if (
    next !== '' &&
    !AFTER_PLAIN.test(next) &&
    !chars.startsWith('的规定', end) &&
    !chars.startsWith('规定', end)
  )
    return false;
  return chars.charAt(end + 1) !== '《'; // 《民法典》2、《刑法》: a numbered list
}
