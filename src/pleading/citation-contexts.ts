import type { CitationContext } from '../facts/citations';

/**
 * One object for equal contexts: a line edited without changing what it defines or names leaves the same context as
 * before, and the lines below need not be resolved again.
 */
const known = new Map<string, CitationContext>();
/** Enough for every defining line of a long draft; when it is full, the next reading resolves once more. */
const CAPACITY = 1000;

export function shared(context: CitationContext): CitationContext {
  const names = [...context.definitions].map(([name, target]) => `${name}\u0001${targetKey(target)}`);
  const key = `${targetKey(context.last)}\u0002${names.join('\u0002')}`;
  const same = known.get(key);
  if (same !== undefined) return same;
  if (known.size >= CAPACITY) known.clear();
  known.set(key, context);
  return context;
}

function targetKey(target: CitationContext['last']): string {
  if (target === null) return '';
  const { kind, law, instrument, name, version, title } = target;
  return [kind, law, instrument ?? '', name, version ?? '', title].join('\u0001');
}
