/**
 * What may stand between a law's name and its article number: version tags （2019年修正）, document numbers, short
 * names defined on the spot （以下简称《规定》）, parts of the law (侵权责任编), and small words.
 * Works on folded text without blanks; all positions are indices of it.
 */
import type { Span } from '../text/span';
import { CLOSERS, readDefinition } from './citations-definitions';
import { readBareTag, readOddTag } from './citations-tags';
import type { CompactDocumentNumber } from './document-numbers';
import { tagYear } from './law-titles';

export interface Tail {
  /** Where a number list may begin. */
  readonly numbersAt: number;
  /** True when small words stand before it: then the number needs its 第. */
  readonly loose: boolean;
  /** End of the name with the brackets that belong to it. */
  readonly end: number;
  readonly version: number | null;
  /** True when the tag tells the year it took effect. */
  readonly byEffect: boolean;
  readonly tag: Span | null;
  /** True for 2019年修正 without brackets. */
  readonly bareTag: boolean;
  readonly number: CompactDocumentNumber | null;
  /** Short names, as printed. */
  readonly definitions: readonly string[];
}

const MAX_GROUP = 160;

type DraftTail = { -readonly [key in keyof Tail]: Tail[key] };

export function readTail(
  chars: string,
  from: number,
  numbers: ReadonlyMap<number, CompactDocumentNumber>,
): Tail {
  const tail: DraftTail = {
    numbersAt: from,
    loose: false,
    end: from,
    version: null,
    byEffect: false,
    tag: null,
    bareTag: false,
    number: null,
    definitions: [],
  };
  let k = from;
  for (let step = 0; step < 8; step++) {
    while (CLOSERS.test(chars.charAt(k))) k++;
    const group = chars.charAt(k) === '(' ? readGroup(chars, k) : null;
    const bare = group ? null : (readOddTag(chars, k) ?? readBareTag(chars, k));
    if (group) {
      if (/^第[^)]{1,9}条/.test(group.inner)) {
        k++;
        break;
      }
      const known = takeGroup(tail, chars, k, group.end, numbers);
      k = group.end;
      if (known) tail.end = k;
    } else if (bare) {
      tail.version ??= bare.year;
      tail.byEffect ||= bare.byEffect;
      tail.tag ??= { start: k + bare.indent, end: bare.end - bare.indent };
      tail.bareTag ||= bare.indent === 0;
      k = bare.end;
      tail.end = k;
    } else break;
  }
  if (tail.end === from) {
    let closed = from;
    while (CLOSERS.test(chars.charAt(closed))) closed++;
    tail.end = closed;
  }
  const linked = skipLinks(chars, k);
  tail.loose = linked > k;
  tail.numbersAt = linked;
  return tail;
}

/** A group in round brackets, nested ones included. */
function readGroup(chars: string, open: number): { inner: string; end: number } | null {
  let depth = 0;
  const limit = Math.min(chars.length, open + MAX_GROUP);
  for (let k = open; k < limit; k++) {
    const unit = chars.charAt(k);
    if (unit === '\u2029') return null;
    if (unit === '(') depth++;
    else if (unit === ')' && --depth === 0) return { inner: chars.slice(open + 1, k), end: k + 1 };
  }
  return null;
}

/** Takes tag, document number and definitions out of a group; false when it holds none of them. */
function takeGroup(
  tail: DraftTail,
  chars: string,
  open: number,
  end: number,
  numbers: ReadonlyMap<number, CompactDocumentNumber>,
): boolean {
  let known = false;
  let segment = open + 1;
  for (let k = open + 1; k < end; k++) {
    const number = numbers.get(k);
    if (number) {
      tail.number ??= number;
      known = true;
      k = number.end - 1;
      segment = number.end;
      continue;
    }
    if (k === segment && chars.charAt(k) === '(') segment = k + 1;
    if (k === segment) {
      const year = tagYear(chars.slice(k, k + 8));
      if (year !== null) {
        const stop = segmentEnd(chars, k, end);
        tail.version ??= year;
        tail.byEffect ||= /施行|实施|生效/.test(chars.slice(k, stop));
        tail.tag ??= { start: k, end: stop };
        known = true;
      }
    }
    if (/[，,；;、]/.test(chars.charAt(k))) segment = k + 1;
    const defined = readDefinition(chars, k);
    if (defined) {
      tail.definitions = [...tail.definitions, defined.name];
      known = true;
      k = defined.end - 1;
    }
  }
  return known;
}

function segmentEnd(chars: string, from: number, end: number): number {
  let k = from;
  while (k < end - 1 && !/[，,；;、)]/.test(chars.charAt(k))) k++;
  return k;
}

const LINKS =
  '规定的 所规定的 中规定的 中的 的 中 之 里 内 总则编 物权编 合同编 人格权编 婚姻家庭编 继承编 侵权责任编 总则 分则 附则 “ " ： :'.split(
    ' ',
  );
const DIVISION = /^第[0-9一二三四五六七八九十]{1,3}(?:编|分编|章|节)/;

/** Passes over parts of the law and small words that lead to an article number; stays where none follows. */
function skipLinks(chars: string, from: number): number {
  let k = from;
  for (let step = 0; step < 5; step++) {
    const link = LINKS.find((word) => chars.startsWith(word, k)) ?? DIVISION.exec(chars.slice(k, k + 7))?.[0];
    if (link === undefined) break;
    k += link.length;
    while (CLOSERS.test(chars.charAt(k))) k++;
  }
  return chars.charAt(k) === '第' ? k : from;
}
