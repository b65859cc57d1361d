import { idsBetween } from '../../facts/exhibit-label';
import type { WrittenNumber } from '../../pleading/model';
import type { Definition, NumberedEntry, Numbering, NumberMention, Place, Referent } from './model';

/** One referent for each number that is set out or cited. */
export function numberedReferents({ kind, noun, entries, mentions }: Numbering): readonly Referent[] {
  const places = new Map<string, Place[]>();
  const definitions = new Map<string, Definition[]>();
  const add = <T>(map: Map<string, T[]>, id: string, value: T): void => {
    const all = map.get(id);
    if (all) all.push(value);
    else map.set(id, [value]);
  };
  const taken = new Set<number>();
  for (const entry of entries) {
    for (const number of entry.numbers) taken.add(number.span.start);
    for (const id of entry.covers) {
      const written = entry.numbers.some((number) => number.id === id);
      add(definitions, id, {
        label: entry.label,
        span: entry.span,
        written: written && !entry.counted && !isRange(entry),
      });
    }
    for (const [id, place] of placesOfEntry(entry)) add(places, id, place);
  }
  for (const mention of mentions) {
    if (taken.has(mention.from.span.start)) continue;
    for (const [id, place] of placesOfMention(mention)) {
      add(places, id, place);
      if (place.defines && !definitions.has(id))
        definitions.set(id, [{ label: mention.span, span: mention.span, written: true }]);
    }
  }
  const ids = new Set([...definitions.keys(), ...places.keys()]);
  return [...ids].map((id) => ({
    kind,
    key: id,
    title: `${noun}${id}`,
    definitions: definitions.get(id) ?? [],
    places: (places.get(id) ?? []).sort((a, b) => a.whole.start - b.whole.start),
  }));
}

type Placed = readonly [id: string, place: Place];

/** 证据3至5 in the list: fewer numbers written than it stands for. */
function isRange({ covers, numbers }: NumberedEntry): boolean {
  return covers.length > 1 && numbers.length !== covers.length;
}

function placesOfEntry(entry: NumberedEntry): readonly Placed[] {
  const { covers, numbers, label } = entry;
  const [first] = numbers;
  if (first === undefined) return [];
  // In a table the label is the whole row of words; the number is what the caret is about.
  const wholeOf = (number: WrittenNumber): Place['whole'] =>
    number === first && label.start <= number.span.start
      ? { start: label.start, end: number.span.end }
      : number.span;
  if (isRange(entry)) {
    const span = { start: first.span.start, end: (numbers.at(-1) ?? first).span.end };
    return covers.map((id) => [id, { span, whole: span, defines: true, how: 'range', range: null }]);
  }
  return numbers.map((number) => [
    covers.length === 1 ? entry.id : number.id,
    { span: number.span, whole: wholeOf(number), defines: true, how: 'written', range: null },
  ]);
}

function placesOfMention({ from, to, defines, span }: NumberMention): readonly Placed[] {
  if (to === null) return [[from.id, { span: from.span, whole: span, defines, how: 'written', range: null }]];
  const range = { start: from.span.start, end: to.span.end };
  const ids = idsBetween(from.id, to.id) ?? [from.id, to.id];
  const words = { from, to, ids };
  return ids.map((id) => [id, { span: range, whole: span, defines, how: 'range', range: words }]);
}
