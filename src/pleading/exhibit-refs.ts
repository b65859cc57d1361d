import { exhibitRefsOf, type ExhibitRefFact } from '../facts/exhibit-refs';
import type { PlacedBlock } from '../text/blocks';
import { shift, type Span } from '../text/span';
import type { Exhibit, ExhibitRef } from './model';
import type { Outline } from './outline';

const MAX_RANGE = 60;

/** References to exhibits outside the labels of the list itself. Ranges give one reference a number. */
export function readExhibitRefs(outline: Outline, exhibits: readonly Exhibit[]): readonly ExhibitRef[] {
  const ids = new Set(exhibits.map((exhibit) => exhibit.id));
  const labels = new Set(exhibits.map((exhibit) => exhibit.label.start));
  const refs: ExhibitRef[] = [];
  let last: PlacedBlock | null = null;
  for (const { block } of outline.lines) {
    if (block === last) continue;
    last = block;
    for (const fact of exhibitRefsOf(block.block)) {
      const span = shift(fact.span, block.start);
      if (labels.has(span.start)) continue;
      for (const id of idsOf(fact, ids)) refs.push({ id, span });
    }
  }
  return refs;
}

/** `3-5` is exhibit 3-5 where the list has such numbers, else a range. */
function idsOf(fact: ExhibitRefFact, listed: ReadonlySet<string>): readonly string[] {
  if (fact.to !== null) return range(fact.from, fact.to) ?? [fact.from, fact.to];
  if (!fact.from.includes('-') || listed.has(fact.from)) return [fact.from];
  const grouped = [...listed].some((id) => id.includes('-'));
  const [from, to, ...rest] = fact.from.split('-');
  if (grouped || rest.length > 0 || from === undefined || to === undefined) return [fact.from];
  return range(from, to) ?? [fact.from];
}

function range(from: string, to: string): readonly string[] | null {
  const prefix = from.includes('-') ? from.slice(0, from.lastIndexOf('-') + 1) : '';
  const first = Number(from.slice(prefix.length));
  const last = Number(to.startsWith(prefix) ? to.slice(prefix.length) : to);
  if (!(first <= last) || last - first > MAX_RANGE) return null;
  return Array.from({ length: last - first + 1 }, (_, index) => `${prefix}${String(first + index)}`);
}

/** The references that stand inside a span, e.g. of a sentence; `refs` in document order. */
export function refsWithin(refs: readonly ExhibitRef[], span: Span): readonly ExhibitRef[] {
  let low = 0;
  let high = refs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((refs[middle]?.span.start ?? Infinity) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: ExhibitRef[] = [];
  for (let at = low; at < refs.length; at += 1) {
    const ref = refs[at];
    if (ref === undefined || ref.span.start >= span.end) break;
    if (ref.span.end <= span.end) found.push(ref);
  }
  return found;
}
