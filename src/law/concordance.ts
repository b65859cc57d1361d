/** Article numbers across versions of one instrument 新旧条文对照. */
import type { ConcordanceMap, Instrument } from './corpus';
import { findVersion, lackInVersion } from './corpus';
import type { ProvisionRef } from './provision';
import { parseProvisionKey, provisionKey } from './provision';

interface Run {
  readonly first: number;
  readonly last: number;
  readonly target: number;
}

interface DecodedMap {
  /** Runs of articles that move by the same distance. */
  readonly runs: readonly Run[];
  /** Single provisions, by key; they win over the runs. */
  readonly single: ReadonlyMap<string, string>;
}

const decodedMaps = new WeakMap<ConcordanceMap, DecodedMap>();

function decode(map: ConcordanceMap): DecodedMap {
  const known = decodedMaps.get(map);
  if (known) return known;
  const runs: Run[] = [];
  const single = new Map<string, string>();
  for (const [from, to] of Object.entries(map.map)) {
    const [first = NaN, last = first] = from.split('-').map(Number);
    if (typeof to === 'number' && !from.includes('.')) runs.push({ first, last, target: to });
    else single.set(from, String(to));
  }
  const decoded = { runs, single };
  decodedMaps.set(map, decoded);
  return decoded;
}

/**
 * The counterpart of `ref` of version `from` in version `to`, forwards or backwards through the versions between;
 * null when it has none or none is known. Levels the reference does not name are not named in the result, unless
 * the article became part of another.
 */
export function mapProvision(
  instrument: Instrument,
  from: number,
  to: number,
  ref: ProvisionRef,
): ProvisionRef | null {
  let current: ProvisionRef | null = ref;
  let year = from;
  while (current && year !== to) {
    const forward: boolean = year < to;
    const step: ConcordanceMap | undefined = instrument.concordance.find((map) =>
      forward ? map.from === year : map.to === year,
    );
    if (!step || (forward ? step.to > to : step.from < to)) return null;
    current = forward ? stepForward(instrument, step, current) : stepBack(instrument, step, current);
    year = forward ? step.to : step.from;
  }
  return current;
}

function stepForward(instrument: Instrument, map: ConcordanceMap, ref: ProvisionRef): ProvisionRef | null {
  const target = forwardByRule(decode(map), ref);
  return target && exists(instrument, map.to, target) && isCertain(instrument, map, ref) ? target : null;
}

/**
 * In a map that is not complete, paragraphs of an article whose structure is not known move only where the map names
 * them.
 */
function isCertain(instrument: Instrument, map: ConcordanceMap, source: ProvisionRef): boolean {
  if (map.complete || source.paragraph === null) return true;
  const version = findVersion(instrument, map.from);
  if (version && lackInVersion(version, source) === 'none') return true;
  return decode(map).single.has(provisionKey({ ...source, item: null }));
}

function forwardByRule({ runs, single }: DecodedMap, ref: ProvisionRef): ProvisionRef | null {
  if (ref.sub !== null) return null;
  for (const level of levelsOf(ref)) {
    const target = single.get(provisionKey(level));
    const parsed = target === undefined ? null : parseProvisionKey(target);
    if (!parsed) continue;
    return {
      ...parsed,
      paragraph: parsed.paragraph ?? ref.paragraph,
      item: parsed.item ?? (level.item === null ? ref.item : null),
    };
  }
  const run = runs.find(({ first, last }) => first <= ref.article && ref.article <= last);
  return run ? { ...ref, article: run.target + ref.article - run.first } : null;
}

/** The reference itself, then its paragraph, then its article. */
function levelsOf(ref: ProvisionRef): ProvisionRef[] {
  const levels = [ref];
  if (ref.item !== null) levels.push({ ...ref, item: null });
  if (ref.paragraph !== null) levels.push({ ...ref, paragraph: null, item: null });
  return levels;
}

/** Backwards: whatever provision of the older version the map brings to `ref`. */
function stepBack(instrument: Instrument, map: ConcordanceMap, ref: ProvisionRef): ProvisionRef | null {
  const decoded = decode(map);
  const key = provisionKey(ref);
  for (const candidate of candidatesFor(decoded, ref)) {
    const forward = forwardByRule(decoded, candidate);
    if (!forward || provisionKey(forward) !== key) continue;
    if (exists(instrument, map.from, candidate) && isCertain(instrument, map, candidate)) return candidate;
  }
  return null;
}

function* candidatesFor({ runs, single }: DecodedMap, ref: ProvisionRef): Generator<ProvisionRef> {
  for (const { first, last, target } of runs) {
    const article = ref.article - target + first;
    if (first <= article && article <= last) yield { ...ref, article };
  }
  for (const [from, to] of single) {
    const source = parseProvisionKey(from);
    if (!source || parseProvisionKey(to)?.article !== ref.article) continue;
    yield source;
    yield { ...source, paragraph: source.paragraph ?? ref.paragraph, item: source.item ?? ref.item };
  }
}

function exists(instrument: Instrument, year: number, ref: ProvisionRef): boolean {
  const version = findVersion(instrument, year);
  if (!version) return false;
  const lack = lackInVersion(version, ref);
  return lack === 'none' || lack === 'unknown';
}
