/** Numbers that stand alone 未写明法律的条款, English forms, and short names defined away from a title. */
import { originalSpan } from '../law/fold';
import type { CompactText } from '../law/fold';
import { longestName } from '../law/lexicon';
import type { NumberList } from './citations-numbers';
import { readDottedList, readNumberList } from './citations-numbers';
import { record, refsIn } from './citations-reader';
import type { Found, Reader } from './citations-reader';
import { readDefinition } from './citations-definitions';
import { readTail } from './citations-tail';
import { namesLand } from './foreign-laws';
import { bareNameBefore, printName } from './law-titles';

const MAX_BEFORE = 24;
const MAX_AFTER = 20;

/** A list without a known name before it: an unknown law's bare name, or numbers alone. */
export function readAlone(reader: Reader, k: number): number | null {
  const { text } = reader;
  const list = readNumberList(text, k, false);
  if (!list) return null;
  if (isHeading(text, k, list)) return list.end;
  const nameEnd = beforeLinks(text.chars, k, reader.done);
  const name = list.refs[0]?.level === 'article' ? bareNameBefore(text.chars, nameEnd, reader.done) : null;
  if (name) {
    const printed = printName(text.chars.slice(name.start, name.end));
    const found: Found = {
      as: namesLand(printed) ? 'private' : 'law',
      law: null,
      name: printed,
      nameSpan: name,
      start: name.start,
      bracketed: false,
    };
    return record(reader, found, readTail(text.chars, name.end, reader.numbers), list);
  }
  const from = Math.max(reader.done, k - MAX_BEFORE);
  const stop = stopAfter(text.chars, list.end);
  reader.facts.push({
    kind: 'refs',
    ...refsIn(text, list),
    attached: false,
    before: text.chars.slice(from, k),
    beforeAt: Array.from(text.at.subarray(from, k)),
    after: text.chars.slice(list.end, stop),
    amongPrivate: reader.privateWord,
    sentence: reader.sentence,
  });
  return list.end;
}

/** 第八条 保密义务, at the start of a line or a quotation: the heading of an article, not a citation. */
function isHeading(text: CompactText, k: number, list: NumberList): boolean {
  const opens = k === 0 || text.gap[k] === 2 || /[“"「『：:\u2029]/.test(text.chars.charAt(k - 1));
  const [only, second] = list.refs;
  const bare = only?.level === 'article' && only.ref.paragraph === null && !only.end && !second;
  return opens && bare && text.gap[list.end] !== 0 && /[\u4e00-\u9fff]/.test(text.chars.charAt(list.end));
}

const ENGLISH = /^[Aa]rt(?:icles?|\.)(?=[0-9])/;

/** Article 9.1.3, Article 10 of the AUCL: English forms, where the law or the paragraph shows it is no contract. */
export function readEnglish(reader: Reader, k: number): number | null {
  const { text, lexicon } = reader;
  const word = ENGLISH.exec(text.chars.slice(k, k + 9))?.[0];
  const list = word === undefined ? null : readDottedList(text, k + word.length);
  if (!list) return null;
  const of = /^ofthe|^of/.exec(text.chars.slice(list.end, list.end + 5))?.[0];
  const start = list.end + (of?.length ?? 0);
  const known = of === undefined ? null : longestName(lexicon, text.chars, start);
  if (known) {
    const nameSpan = { start, end: known.end };
    const name = printName(text.chars.slice(nameSpan.start, nameSpan.end));
    const found: Found = { as: 'law', law: known.entry.law, name, nameSpan, start: k, bracketed: false };
    const end = record(reader, found, readTail(text.chars, k, new Map()), list);
    return Math.max(end, known.end);
  }
  if (of !== undefined || list.refs.some((ref) => ref.ref.paragraph === null)) return null;
  reader.facts.push({
    kind: 'refs',
    ...refsIn(text, list),
    attached: false,
    before: '',
    beforeAt: [],
    after: '',
    amongPrivate: reader.privateWord,
    sentence: reader.sentence,
  });
  return list.end;
}

/** Steps back over the small words between a name and its number. */
function beforeLinks(chars: string, at: number, notBefore: number): number {
  let k = at;
  while (k > notBefore && /[的中之》〉>”"’'」』】]/.test(chars.charAt(k - 1))) k--;
  return k;
}

function stopAfter(chars: string, from: number): number {
  let k = from;
  while (k < chars.length && k < from + MAX_AFTER && !/[，,。；;！？!?\u2029]/.test(chars.charAt(k))) k++;
  return k;
}

export function readFreeDefinition(reader: Reader, k: number): number | null {
  const defined = readDefinition(reader.text.chars, k);
  if (!defined) return null;
  reader.facts.push({
    kind: 'definition',
    ...originalSpan(reader.text, k, defined.end),
    name: defined.name,
    sentence: reader.sentence,
  });
  return defined.end;
}
