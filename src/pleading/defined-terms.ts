import { definitionsOf, type Definition } from '../facts/definitions';
import { linesOf } from '../facts/lines';
import type { BlockList, PlacedBlock } from '../text/blocks';
import { gathered } from '../text/gathered';
import { recalled, recalledData, type Memory } from '../text/memory';
import type { Block } from '../text/passage';
import { shift } from '../text/span';
import type { DefinedTerm, Party } from './model';
import { matchesOf } from '../text/matches';

const ORGANISATION = /[\u4e00-\u9fff（）()]{4,30}(?:公司|集团|合作社|事务所|研究院|研究所|经营部|厂)$/;
/** Enough of a name's end to tell two organisations apart, whatever stands before the name. */
const TAIL = 10;

/** Short names (以下简称) with what they stand for and whether they are used. */
export function readDefinedTerms(
  memory: Memory,
  { items }: BlockList,
  parties: readonly Party[],
): readonly DefinedTerm[] {
  const placed = definitionsIn(memory, items);
  const { meanings, pattern } = sought(memory, placed, parties);
  return termsOf(memory, placed, meanings, usedIn(memory, items, pattern));
}

interface Placed {
  readonly definition: Definition;
  readonly start: number;
}

const definitionsIn = gathered(({ start, block }: PlacedBlock): readonly Placed[] =>
  definitionsOf(block).flatMap((definition) => (definition.firm ? [{ definition, start }] : [])),
);

/** What the names mean, and a pattern of all words whose use is looked for; null for none. */
const sought = recalled((placed: readonly Placed[], parties: readonly Party[]) => {
  const meanings = new Map(placed.map(({ definition }) => [definition, meaningOf(definition, parties)]));
  const names = new Set(placed.flatMap(({ definition }) => namesOf(definition.short)));
  const wholes = [...meanings.values()].filter(
    (whole): whole is string => whole !== null && !names.has(whole),
  );
  return { meanings, pattern: placed.length === 0 ? null : patternOf([...names, ...wholes]) };
});

const usedIn = gathered(({ block }: PlacedBlock, pattern: RegExp | null) =>
  pattern === null ? [] : usesIn(block, pattern),
);

const termsOf = recalledData(
  (
    placed: readonly Placed[],
    meanings: ReadonlyMap<Definition, string | null>,
    uses: readonly string[],
  ): readonly DefinedTerm[] => {
    const used = new Set(uses);
    return placed.map(({ definition, start }) => ({
      name: definition.short,
      meaning: meanings.get(definition) ?? null,
      used: namesOf(definition.short).some((name) => used.has(name)),
      span: shift(definition.span, start),
    }));
  },
);

/** 甲公司或澜屿 gives two names. */
function namesOf(short: string): readonly string[] {
  return short
    .split(/或者?|、|\//)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function meaningOf({ full }: Definition, parties: readonly Party[]): string | null {
  const party = parties.find(({ name }) => name.length >= 2 && full.endsWith(name));
  if (party !== undefined) return party.name;
  const opens = full.lastIndexOf('《');
  if (opens >= 0 && !full.slice(opens).includes('》')) return full.slice(opens + 1);
  return ORGANISATION.exec(full)?.[0].slice(-TAIL) ?? null;
}

function patternOf(words: readonly string[]): RegExp {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
}

const known = new WeakMap<Block, { readonly source: string; readonly used: readonly string[] }>();

/** Which of the words occur in a block outside definitions; a full name does not count as the short one in it. */
function usesIn(block: Block, pattern: RegExp): readonly string[] {
  const { source } = pattern;
  const entry = known.get(block);
  if (entry?.source === source) return entry.used;
  const used = new Set<string>();
  const definitions = definitionsOf(block);
  for (const line of linesOf(block)) {
    for (const match of matchesOf(pattern, line.text)) {
      const inside = definitions.some(
        ({ line: own, place }) => own === line && place.start <= match.index && match.index < place.end,
      );
      if (!inside) used.add(match[0]);
    }
  }
  const found = [...used];
  known.set(block, { source, used: found });
  return found;
}
