import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import type { Block } from '../text/passage';
import type { Span } from '../text/span';
import { recogniser } from './recogniser';

/** One `key: value` of the front matter, the value as written. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly value: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
}

/** A place where the front matter cannot be read. */
export interface FrontMatterProblem {
  readonly span: Span;
  /** `syntax`: the YAML is broken; `duplicate`: a key stands twice; `shape`: a value is a list, or a map in a map. */
  readonly reason: 'syntax' | 'duplicate' | 'shape';
  readonly key: string | null;
}

/** A key whose value is a map of its own, one level deep. */
export interface FrontMatterMap {
  readonly key: string;
  readonly keySpan: Span;
  readonly entries: readonly FrontMatterEntry[];
}

export interface FrontMatterFacts {
  readonly span: Span;
  readonly entries: readonly FrontMatterEntry[];
  readonly maps: readonly FrontMatterMap[];
  readonly problems: readonly FrontMatterProblem[];
}

/** Front matter is a dozen short lines; more is no front matter of a pleading and is not worth reading. */
const MAX_LENGTH = 20_000;

/** The front matter (文书, 案由, 阶段, 侵权行为 …) of the first block. YAML is read as data; aliases are not expanded. */
export const frontMatterOf = recogniser<FrontMatterFacts>((block: Block) => {
  if (block.frontMatter === null) return [];
  const { span, text } = block.frontMatter;
  if (text.length > MAX_LENGTH) return [{ span, entries: [], maps: [], problems: [problem(span, 'syntax')] }];
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const problems = document.errors.map((error) =>
    problem(at(span, error.pos[0], Math.max(error.pos[1], error.pos[0] + 1), text.length), 'syntax'),
  );
  const root = document.contents;
  if (!isMap(root) && text.trim() !== '') problems.push(problem(span, 'syntax'));
  const read = isMap(root) ? readMap(root, span, text.length) : EMPTY;
  return [{ span, ...read, problems: [...problems, ...read.problems] }];
});

type MapFacts = Omit<FrontMatterFacts, 'span'>;
const EMPTY: MapFacts = { entries: [], maps: [], problems: [] };

function readMap(map: YAMLMap, span: Span, length: number, outer: string | null = null): MapFacts {
  const entries: FrontMatterEntry[] = [];
  const maps: FrontMatterMap[] = [];
  const problems: FrontMatterProblem[] = [];
  for (const { key, value } of map.items) {
    if (!isScalar(key) || typeof key.value !== 'string') continue;
    const name = key.value;
    const [from = 0, to = 0] = key.range ?? [];
    const keySpan = at(span, from, to, length);
    if ([...entries, ...maps].some((one) => one.key === name)) {
      problems.push({ span: keySpan, reason: 'duplicate', key: name });
    } else if (value === null || (isScalar(value) && typeof value.value === 'string')) {
      const place = isScalar(value) ? value.range : undefined;
      const valueSpan = place
        ? at(span, place[0], place[1], length)
        : { start: keySpan.end, end: keySpan.end };
      const written = isScalar(value) ? String(value.value) : '';
      entries.push({ key: name, value: written.trim(), keySpan, valueSpan });
    } else if (isMap(value) && outer === null) {
      const inner = readMap(value, span, length, name);
      maps.push({ key: name, keySpan, entries: inner.entries });
      problems.push(...inner.problems);
    } else {
      problems.push({ span: keySpan, reason: 'shape', key: outer ?? name });
    }
  }
  return { entries, maps, problems };
}

function problem(span: Span, reason: FrontMatterProblem['reason']): FrontMatterProblem {
  return { span, reason, key: null };
}

function at(base: Span, start: number, end: number, length: number): Span {
  return { start: base.start + Math.min(start, length), end: base.start + Math.min(end, length) };
}
