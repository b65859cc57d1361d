import type { Exhibit } from '../../pleading/model';
import { perObject } from '../../text/per-object';

/** One exhibit number as written in the list: `3` is [3], `1-2` is [1, 2]. */
export interface Numbered {
  readonly exhibit: Exhibit;
  /** Ids as written, those of a range counted out. */
  readonly ids: readonly string[];
}

/** What is wrong with the numbers of one run of the list. */
export interface NumberingFaults {
  readonly run: readonly Numbered[];
  readonly duplicates: readonly string[];
  readonly skipped: readonly string[];
  /** The exhibits that repeat a number or follow a gap. */
  readonly at: readonly Exhibit[];
}

/** Runs of numbers: a table or a headed part of the list that begins again at 1 counts for itself. */
export const runsOf = perObject((exhibits: readonly Exhibit[]): readonly (readonly Numbered[])[] => {
  const runs: Numbered[][] = [];
  let group = -1;
  let restart = '';
  for (const exhibit of exhibits) {
    const written = exhibit.numbers[0];
    if (written === undefined) continue;
    // An id that was told apart from an equal one before it (`2-1` for a second 1) bears a prefix of the reader's.
    const prefix = exhibit.id.length > written.id.length ? exhibit.id.slice(0, -written.id.length) : '';
    const ids = exhibit.covers.map((id) => (id.startsWith(prefix) ? id.slice(prefix.length) : id));
    const again = prefix !== restart || (exhibit.group !== group && written.id === '1');
    if (runs.length === 0 || again) runs.push([]);
    runs.at(-1)?.push({ exhibit, ids });
    group = exhibit.group;
    restart = prefix;
  }
  return runs;
});

/** Duplicate and skipped numbers of a run; a list that begins after 1 goes on from an earlier one. */
export function faultsOf(run: readonly Numbered[], cited: ReadonlySet<string>): NumberingFaults {
  const holders = new Map<string, Exhibit>();
  const levels = new Map<string, Set<number>>();
  const duplicates: string[] = [];
  const at: Exhibit[] = [];
  for (const { exhibit, ids } of run) {
    for (const id of ids) {
      if (holders.has(id)) {
        duplicates.push(id);
        at.push(exhibit);
      } else {
        holders.set(id, exhibit);
      }
      addTo(levels, id);
    }
  }
  const skipped: string[] = [];
  for (const [parent, numbers] of levels) {
    const sorted = [...numbers].sort((a, b) => a - b);
    sorted.forEach((number, index) => {
      const before = sorted[index - 1] ?? number - 1;
      if (number - before > MAX_GAP) return;
      for (let missing = before + 1; missing < number; missing += 1) {
        const id = `${parent}${String(missing)}`;
        // A number that is cited has lost its row: evidence/undefined speaks.
        if (cited.has(id)) continue;
        skipped.push(id);
        const after =
          holders.get(`${parent}${String(number)}`) ?? holders.get(`${parent}${String(number)}-1`);
        if (after !== undefined) at.push(after);
      }
    });
  }
  return { run, duplicates: [...new Set(duplicates)], skipped, at };
}

/** A jump as wide as this is a scheme of its own (101, 201), not an omission. */
const MAX_GAP = 12;

function addTo(levels: Map<string, Set<number>>, id: string): void {
  const parts = id.split('-');
  parts.forEach((part, depth) => {
    const parent = parts
      .slice(0, depth)
      .map((before) => `${before}-`)
      .join('');
    const numbers = levels.get(parent) ?? new Set<number>();
    numbers.add(Number(part));
    levels.set(parent, numbers);
  });
}
