/**
 * Citations as they stand in one passage. Depends on the text and the lexicon alone, so the facts can be kept with the
 * passage.
 */
import type { LawLexicon } from '../law/lexicon';
import { readAlone, readEnglish, readFreeDefinition } from './citations-alone';
import type { RawCitationFact } from './citations-facts';
import { LEAD_STARTS, readAnaphor, readBareName, readByNumber, readTitle } from './citations-names';
import { createReader } from './citations-reader';
import type { Reader } from './citations-reader';
import { DEFINE_STARTS } from './citations-definitions';

const SENTENCE_END = '。！？!?\u2029';
const PRIVATE_WORDS = '合同 协议 章程 手册 规章 制度 承诺 保证书 条款'.split(' ');

/** What may begin at a character. */
const NOTHING = 0;
const FACT = 1;
const PRIVATE_WORD = 2;
const STOP = 4;
const tables = new WeakMap<LawLexicon, Uint8Array>();

/** Tells by the first character whether anything can begin there, so that running text costs one look a character. */
function startTable(lexicon: LawLexicon): Uint8Array {
  const known = tables.get(lexicon);
  if (known) return known;
  const table = new Uint8Array(0x10000);
  const mark = (units: Iterable<string>, flag: number): void => {
    for (const unit of units) table[unit.charCodeAt(0)] = (table[unit.charCodeAt(0)] ?? 0) | flag;
  };
  mark(['《', '第', 'A', 'a', ...LEAD_STARTS, ...DEFINE_STARTS], FACT);
  for (const unit of lexicon.root.next.keys()) table[unit] = (table[unit] ?? 0) | FACT;
  mark(PRIVATE_WORDS, PRIVATE_WORD);
  mark(SENTENCE_END, STOP);
  tables.set(lexicon, table);
  return table;
}

/** Reads one passage. Linear in its length; never throws. */
export function readRawCitations(text: string, lexicon: LawLexicon): readonly RawCitationFact[] {
  const reader = createReader(text, lexicon);
  const table = startTable(lexicon);
  const { chars } = reader.text;
  const { numbers } = reader;
  for (let k = 0; k < chars.length;) {
    const flags = table[chars.charCodeAt(k)] ?? NOTHING;
    const end = (flags & FACT) !== 0 || (numbers.size > 0 && numbers.has(k)) ? readAt(reader, k) : null;
    if (end !== null) reader.done = end;
    else if ((flags & PRIVATE_WORD) !== 0 && PRIVATE_WORDS.some((word) => chars.startsWith(word, k)))
      reader.privateWord = true;
    else if ((flags & STOP) !== 0) reader.sentence++;
    k = end ?? k + 1;
  }
  return reader.facts;
}

/** Reads what begins at `k`; where to go on, or null when nothing does. */
function readAt(reader: Reader, k: number): number | null {
  const unit = reader.text.chars.charAt(k);
  return (
    (unit === '《' ? readTitle(reader, k) : null) ??
    readByNumber(reader, k) ??
    readAnaphor(reader, k) ??
    readBareName(reader, k) ??
    (unit === '第' ? readAlone(reader, k) : null) ??
    (unit === 'A' || unit === 'a' ? readEnglish(reader, k) : null) ??
    readFreeDefinition(reader, k)
  );
}
