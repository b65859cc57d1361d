/**
 * What may stand between a law's name and its article number: version tags （2019年修正）, document numbers, short
 * names defined on the spot （以下简称《规定》）, parts of the law (侵权责任编), and small words.
 * Works on folded text without blanks; all positions are indices of it.
 */
import type { Span } from '../text/span';
import type { CompactDocumentNumber } from './document-numbers';
import { printName, tagYear } from './law-titles';

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

const CLOSERS = /[》〉>”"’'」』】]/;
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

const DEFINES = '以下简称 下文简称 以下统称 以下合称 以下称 下简称 下称 简称 统称'.split(' ');
export const DEFINE_STARTS = new Set(DEFINES.map((word) => word.charAt(0)));
const QUOTES: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
};

/** 以下简称《规定》, 下称“反法”, 简称为民诉法. */
export function readDefinition(chars: string, from: number): { name: string; end: number } | null {
  if (!DEFINE_STARTS.has(chars.charAt(from))) return null;
  const word = DEFINES.find((w) => chars.startsWith(w, from));
  if (word === undefined) return null;
  let k = from + word.length;
  if (chars.charAt(k) === '为' || chars.charAt(k) === '作') k++;
  if (chars.charAt(k) === ':' || chars.charAt(k) === '：') k++;
  const start = k;
  while (QUOTES[chars.charAt(k)] !== undefined) k++;
  const nameStart = k;
  while (k < nameStart + 30 && k < chars.length && !/[》〉”"’'」』，,。；;、)(\u2029]/.test(chars.charAt(k)))
    k++;
  const name = chars.slice(nameStart, k);
  if (name === '' || k === nameStart + 30) return null;
  while (k < chars.length && k < nameStart + 34 && start < nameStart && CLOSERS.test(chars.charAt(k))) k++;
  return { name: printName(name), end: k };
}

const TAG_WORDS =
  '年修订版 年修正版 年修正案 年修订 年修正 年修改 年版 年施行 年实施 修订版 修正版 修订 修正 版'.split(' ');

/** A year with the word that makes it a tag; `indent` is the width of a bracket around it. */
interface BareTag {
  readonly year: number;
  readonly byEffect: boolean;
  readonly end: number;
  readonly indent: number;
}

const ODD_OPEN = '〔[【「';
const ODD_CLOSE = '〕]】」';

/** 〔2019年修正〕, [2019年修正]: in brackets that belong to a document number. */
function readOddTag(chars: string, from: number): BareTag | null {
  const kind = from < chars.length ? ODD_OPEN.indexOf(chars.charAt(from)) : -1;
  const tag = kind < 0 ? null : readBareTag(chars, from + 1);
  return tag && chars.charAt(tag.end) === ODD_CLOSE.charAt(kind)
    ? { ...tag, end: tag.end + 1, indent: 1 }
    : null;
}

/** 2019年修正, 2019修正, 2025年版 without brackets. */
function readBareTag(chars: string, from: number): BareTag | null {
  const year = /^[0-9]{4}/.test(chars.slice(from, from + 4)) ? Number(chars.slice(from, from + 4)) : 0;
  if (year < 1949 || year > 2099) return null;
  const word = TAG_WORDS.find((w) => chars.startsWith(w, from + 4));
  if (word === undefined) return null;
  return { year, byEffect: /施行|实施/.test(word), end: from + 4 + word.length, indent: 0 };
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

const BEFORE_TAG =
  /([0-9]{4}|[〇零一二三四五六七八九]{4})(年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?)?(版的?|起施行的|(?:新|第[一二三]次)?(?:修订|修正|修改|颁布|公布|发布|施行|实施|生效|通过)(?:后|版)?的?)?$/;

/** A year before the name: 2019年《反不正当竞争法》, 2025年修订的反不正当竞争法, 2018年1月1日起施行的…. */
export function yearBefore(
  chars: string,
  end: number,
): { year: number; start: number; byEffect: boolean } | null {
  const from = Math.max(0, end - 24);
  const before = chars.slice(from, end);
  const match = BEFORE_TAG.exec(before);
  const year = match ? tagYear(match[1] ?? '') : null;
  if (!match || year === null || /[0-9]/.test(before.charAt(match.index - 1))) return null;
  const [, , date, word] = match;
  // A bare year or a full date beside a name needs a word that makes it a tag; 2019年 alone is one.
  if (word === undefined && date !== '年') return null;
  return { year, start: from + match.index, byEffect: /施行|实施|生效/.test(word ?? '') };
}
