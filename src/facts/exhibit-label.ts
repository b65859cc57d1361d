import type { Span } from '../text/span';
import { EXHIBIT_WORD, exhibitId, exhibitWord } from './exhibit-refs';

/** The number or numbers an entry of the evidence list begins with (证据3, 证据3至5, 证据3、证据4). */
export interface ExhibitLabel {
  /** Ids in order; of a range its two ends. */
  readonly ids: readonly string[];
  readonly range: boolean;
  /** The numbers in the text that was read. */
  readonly places: readonly Span[];
  /** Where the words after the label begin. */
  readonly end: number;
  /** What it calls an exhibit: 证据, 附件, 原证. */
  readonly word: string;
}

const WORD = new RegExp(`^[\\s\\u3000]{0,40}(${EXHIBIT_WORD}|证)[\\s\\u3000]{0,4}`);
const NUMBER =
  /^(?:[0-9０-９]{1,3}(?:[-－–—][0-9０-９]{1,3}){0,2}|[一二三四五六七八九十百]{1,4}|[A-ZＡ-Ｚ](?:[-－–—]?[0-9０-９]{1,2})?(?![A-Za-z]))(?![0-9０-９])/;
const NEXT = new RegExp(
  `^[\\s\\u3000]{0,2}(至|到|~|～|、|和|及|与)[\\s\\u3000]{0,2}(${EXHIBIT_WORD})?[\\s\\u3000]{0,2}(?=[0-9０-９一二三四五六七八九十A-ZＡ-Ｚ])`,
);
const CLOSE = /^(?:[\s\u3000]{0,4}[：:、.．，,]|[\s\u3000]{0,4}(?=《)|[\s\u3000])[\s\u3000]{0,20}/;
/** After a list such as 证据1、2 only a colon or a blank shows that 2 is a number and not part of the name. */
const CLOSE_LIST = /^[\s\u3000]{0,4}[：:][\s\u3000]{0,20}|^[\s\u3000]{1,20}/;
const MAX_NUMBERS = 12;

/** `证据3图纸`: the name follows at once, as it does in a paragraph that lists exhibits. */
const CLOSE_RUN = /^(?=[\u4e00-\u9fff“])/;

/** `证据3至证据5：…`; null where the text begins with no such label. In a `run` the name may follow at once. */
export function readExhibitLabel(text: string, run = false): ExhibitLabel | null {
  const word = WORD.exec(text);
  if (word === null) return null;
  const chain = readExhibitNumbers(text, word[0].length);
  if (chain === null) return null;
  // 证据1、证据2共同证明…… is a sentence; 证据1、2023年度报告 is exhibit 1.
  const single = chain.ids.length > 1 && !chain.named ? readExhibitNumbers(text, word[0].length, 1) : null;
  for (const found of single === null ? [chain] : [chain, single]) {
    const several = found.ids.length > 1 && !found.range && !found.named;
    const close = (several ? CLOSE_LIST : run ? CLOSE_RUN : CLOSE).exec(
      text.slice(found.end, found.end + 30),
    );
    if (close !== null)
      return { ...found, end: found.end + close[0].length, word: exhibitWord(word[1] ?? '') };
  }
  return null;
}

/** The numbers from an offset on: one, several joined by 、 or 和, or the ends of a range. */
export function readExhibitNumbers(
  text: string,
  from: number,
  most = MAX_NUMBERS,
): (Omit<ExhibitLabel, 'word'> & { readonly named: boolean }) | null {
  const ids: string[] = [];
  const places: Span[] = [];
  let range = false;
  let named = true;
  let at = from;
  while (ids.length < most) {
    const number = NUMBER.exec(text.slice(at, at + 14))?.[0];
    const id = number === undefined ? null : exhibitId(number);
    if (number === undefined || id === null) break;
    ids.push(id);
    places.push({ start: at, end: at + number.length });
    at += number.length;
    const next = range || ids.length >= most ? null : NEXT.exec(text.slice(at, at + 12));
    if (next === null) break;
    const isRange = /[至到~～]/.test(next[1] ?? '');
    const after = at + next[0].length;
    if (isRange && ids.length > 1) break;
    if (!NUMBER.test(text.slice(after, after + 14))) break;
    named &&= next[2] !== undefined;
    range = isRange;
    at = after;
  }
  const last = places.at(-1);
  return last === undefined ? null : { ids, range, places, end: last.end, named };
}

/** All ids that a label stands for; a range of plain numbers is counted out. */
export function coveredIds({ ids, range }: Pick<ExhibitLabel, 'ids' | 'range'>): readonly string[] {
  const [from = '', to = ''] = ids;
  return range ? (idsBetween(from, to) ?? ids) : ids;
}

const MAX_RANGE = 60;

/** `3`, `5` → 3, 4, 5; `2-1`, `2-3` and `2-1`, `3` → 2-1, 2-2, 2-3; null for what is no range. */
export function idsBetween(from: string, to: string): readonly string[] | null {
  const prefix = from.includes('-') ? from.slice(0, from.lastIndexOf('-') + 1) : '';
  const first = Number(from.slice(prefix.length));
  const last = Number(to.startsWith(prefix) ? to.slice(prefix.length) : to);
  if (!(first <= last) || last - first > MAX_RANGE) return null;
  return Array.from({ length: last - first + 1 }, (_, index) => `${prefix}${String(first + index)}`);
}
