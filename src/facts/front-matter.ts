import { isMap, isScalar, parseDocument } from 'yaml';
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
  /** `syntax`: the YAML is broken; `duplicate`: a key stands twice; `shape`: a value is a list or a map. */
  readonly reason: 'syntax' | 'duplicate' | 'shape';
  readonly key: string | null;
}

export interface FrontMatterFacts {
  readonly span: Span;
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly FrontMatterProblem[];
}

/** Front matter is a dozen short lines; more is no front matter of a pleading and is not worth reading. */
const MAX_LENGTH = 20_000;

/** The front matter (文书, 案由, 阶段, 侵权行为 …) of the first block. YAML is read as data; aliases are not expanded. */
export const frontMatterOf = recogniser<FrontMatterFacts>((block: Block) => {
  if (block.frontMatter === null) return [];
  const { span, text } = block.frontMatter;
  if (text.length > MAX_LENGTH) return [{ span, entries: [], problems: [problem(span, 'syntax')] }];
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const problems = document.errors.map((error) =>
    problem(at(span, error.pos[0], Math.max(error.pos[1], error.pos[0] + 1), text.length), 'syntax'),
  );
  const entries: FrontMatterEntry[] = [];
  const root = document.contents;
  if (!isMap(root) && text.trim() !== '') problems.push(problem(span, 'syntax'));
  if (isMap(root)) {
    for (const pair of root.items) {
      const { key, value } = pair;
      if (!isScalar(key) || typeof key.value !== 'string') continue;
      const keySpan = at(span, key.range[0], key.range[1], text.length);
      if (entries.some((entry) => entry.key === key.value)) {
        problems.push({ span: keySpan, reason: 'duplicate', key: key.value });
        continue;
      }
      if (value === null || (isScalar(value) && typeof value.value === 'string')) {
        const range = isScalar(value) ? value.range : undefined;
        const valueSpan = range
          ? at(span, range[0], range[1], text.length)
          : { start: keySpan.end, end: keySpan.end };
        const written = isScalar(value) ? String(value.value) : '';
        entries.push({ key: key.value, value: written.trim(), keySpan, valueSpan });
      } else {
        problems.push({ span: keySpan, reason: 'shape', key: key.value });
      }
    }
  }
  return [{ span, entries, problems }];
});

function problem(span: Span, reason: FrontMatterProblem['reason']): FrontMatterProblem {
  return { span, reason, key: null };
}

function at(base: Span, start: number, end: number, length: number): Span {
  return { start: base.start + Math.min(start, length), end: base.start + Math.min(end, length) };
}
