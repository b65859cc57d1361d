import type { Span } from '../text/span';
import { matchesOf } from '../text/matches';
import { readExhibitLabel, type ExhibitLabel } from './exhibit-label';
import { EXHIBIT_WORD } from './exhibit-refs';

/** One exhibit of several in a paragraph: its label and its words, as places in the text. */
export interface RunEntry {
  readonly label: ExhibitLabel;
  readonly span: Span;
}

/** Where one may begin: at the start, behind the name of a group, or behind what ends the one before. */
const START = new RegExp(
  `(?:^|[；;。、，,：:])[\\s\\u3000]{0,4}(?=(?:${EXHIBIT_WORD})[\\s\\u3000]?[0-9０-９一二三四五六七八九十A-ZＡ-Ｚ])`,
  'g',
);
/** 第三组（侵权）：证据7……: what may stand before the first. */
const LEAD = /^[^。；，：:]{0,14}[：:]?[\s\u3000]{0,4}$/;
/** What an entry says beside its name: what it proves, where it comes from. */
const TOLD =
  /证明|证实|以[明证]|用以|拟证|待证|来源|来自|出自|出处|提供|出具|提交|[自原留保]存|保管|制作|调取|签署/;
/** 证据3可证……, 证据3与证据4相符: a sentence about an exhibit names none. */
const SENTENCE =
  /^(?:可|能|足|亦|已|均|皆|都|等|及|与|和|至|到|所|中|之|的|为|是|系|载|显示|证明|证实|表明|反映|记载|印证|证[，。；]|见|共同|相互|在卷|附后|佐证)/;
const PROVES = /^(?:可以?|能够?|足以|共同|均|已)?(?:证明|证实|表明)/;
/** So many entries make a list; one alone is left to the line. */
const LIST = 2;

/** 证据1《密点说明》，原告自存，证明……；证据2……: exhibits named one after the other; none where the text only speaks of them. */
export function exhibitRun(text: string): readonly RunEntry[] {
  const starts = matchesOf(START, text).filter(({ 0: sign }, index) => index === 0 || !/[：:]/.test(sign));
  const before = text.slice(0, starts[0]?.index ?? 0) + (starts[0]?.[0] ?? '');
  if (starts.length < LIST || !LEAD.test(before)) return [];
  const entries = starts.flatMap((start, index): RunEntry[] => {
    const from = start.index + start[0].length;
    const next = starts[index + 1];
    const span = { start: from, end: next === undefined ? text.length : next.index + 1 };
    const words = text.slice(from, span.end);
    const apart = readExhibitLabel(words);
    const label = apart ?? readExhibitLabel(words, true);
    if (label === null || (apart === null ? SENTENCE : PROVES).test(words.slice(label.end))) return [];
    const at = (place: Span): Span => ({ start: place.start + from, end: place.end + from });
    return [{ label: { ...label, places: label.places.map(at), end: label.end + from }, span }];
  });
  if (entries[0]?.span.start !== before.length) return [];
  const told = entries.filter(({ span }) => TOLD.test(text.slice(span.start, span.end)));
  const list = GROUP.test(text) || (told.length >= LIST && told.length * 2 >= entries.length);
  return list ? entries : [];
}

const GROUP = /^[\s\u3000]*第[一二三四五六七八九十\d]{1,2}组/;
const MAX_ENTRY = 160;

/** `证据3　查新报告。来源：查新机构。证明……`: a line that names one exhibit and what it is for. */
export function isExhibitEntry(text: string): boolean {
  const label = text.length > MAX_ENTRY ? null : readExhibitLabel(text);
  if (label === null) return false;
  const words = text.slice(label.end);
  return TOLD.test(words) && !SENTENCE.test(words);
}
