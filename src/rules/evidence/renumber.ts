import type { Edit } from '../../lint/rule';
import type { WrittenNumber, Pleading } from '../../pleading/model';
import { writtenLike } from '../../text/written-like';
import type { Numbered, NumberingFaults } from './numbering-tree';

/**
 * Edits that number the list through from its first number and move every reference along, or null where a reference
 * could then point at another exhibit: a number that is cited stands twice or not at all, the list has several runs,
 * or its exhibits are cited from another document.
 */
export function renumbering(
  pleading: Pleading,
  { run, duplicates }: NumberingFaults,
  runs: number,
): readonly Edit[] | null {
  if (runs !== 1 || pleading.kind === 'evidence-catalogue') return null;
  const own = pleading.exhibitMentions.filter(({ foreign }) => !foreign);
  const cited = own.flatMap(({ from, to }) => (to === null ? [from.id] : [from.id, to.id]));
  if (cited.some((id) => duplicates.includes(id))) return null;
  const numbers = renumbered(run);
  if (numbers === null) return null;
  const known = new Map<string, string>();
  for (const { ids, becomes } of numbers) ids.forEach((id, index) => known.set(id, becomes[index] ?? id));
  for (const id of [...known.keys()]) {
    const [first, second] = id.split('-');
    const becomes = known.get(id)?.split('-')[0];
    // A group is cited by its number alone: 证据2 for 2-1 and 2-2.
    if (second !== undefined && first !== undefined && becomes !== undefined && !known.has(first))
      known.set(first, becomes);
  }
  if (cited.some((id) => !known.has(id))) return null;
  const edits: Edit[] = numbers.flatMap(({ exhibit, ids, becomes }) =>
    exhibit.numbers.flatMap((number, index, all) =>
      editOf(number, becomes[all.length === ids.length ? index : index === 0 ? 0 : ids.length - 1]),
    ),
  );
  for (const { from, to } of own) {
    edits.push(...editOf(from, known.get(from.id)), ...(to === null ? [] : editOf(to, known.get(to.id))));
  }
  return edits.length === 0 ? null : edits.sort((a, b) => a.span.start - b.span.start);
}

interface Renumbered extends Numbered {
  readonly becomes: readonly string[];
}

/** The order of the numbers is kept, so that ranges stay ranges; equal numbers follow the order of the list. */
function renumbered(run: readonly Numbered[]): readonly Renumbered[] | null {
  const entries = run.flatMap(({ ids }, entry) =>
    ids.map((id, index) => ({ entry, index, parts: id.split('-').map(Number) })),
  );
  if (entries.some(({ parts }) => parts.length > 2 || parts.some(Number.isNaN))) return null;
  const sorted = [...entries].sort(
    (a, b) =>
      (a.parts[0] ?? 0) - (b.parts[0] ?? 0) || (a.parts[1] ?? 0) - (b.parts[1] ?? 0) || a.entry - b.entry,
  );
  const becomes: string[][] = run.map(({ ids }) => [...ids]);
  let first = (sorted[0]?.parts[0] ?? 1) - 1;
  let second = 0;
  let last: readonly number[] = [];
  for (const { entry, index, parts } of sorted) {
    const joins = parts.length === 2 && last.length > 0 && parts[0] === last[0];
    if (!joins) {
      first += 1;
      second = (parts[1] ?? 1) - 1;
    }
    if (parts.length === 2) second += joins && last.length === 1 ? (parts[1] ?? 1) - second : 1;
    last = parts;
    const row = becomes[entry];
    if (row) row[index] = parts.length === 2 ? `${String(first)}-${String(second)}` : String(first);
  }
  const result = run.map((numbered, entry) => ({ ...numbered, becomes: becomes[entry] ?? numbered.ids }));
  return result.every(staysRange) ? result : null;
}

/** An entry for a range (证据3至5) needs numbers in a row. */
function staysRange({ exhibit, becomes }: Renumbered): boolean {
  if (becomes.length === exhibit.numbers.length) return true;
  const lasts = becomes.map((id) => Number(id.split('-').at(-1)));
  return lasts.every((number, index) => index === 0 || number === (lasts[index - 1] ?? 0) + 1);
}

function editOf({ span, text, id }: WrittenNumber, becomes: string | undefined): readonly Edit[] {
  return becomes === undefined || becomes === id ? [] : [{ span, text: writtenLike(text, becomes) }];
}
