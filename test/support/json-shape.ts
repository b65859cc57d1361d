/** Keys under which the draft, not the program, chooses the keys. */
const BY_DRAFT = new Set(['fields']);

/** The keys of some JSON as sorted paths: `files[].findings[].range.start.line`. Members of an array share theirs. */
export function keyPaths(value: unknown): readonly string[] {
  const paths = new Set<string>();
  collect(value, '', paths);
  return [...paths].sort();
}

function collect(value: unknown, at: string, paths: Set<string>): void {
  if (Array.isArray(value)) {
    for (const member of value) collect(member, `${at}[]`, paths);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const path = at === '' ? key : `${at}.${key}`;
    paths.add(path);
    if (!BY_DRAFT.has(key)) collect(member, path, paths);
  }
}
