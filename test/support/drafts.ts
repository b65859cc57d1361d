import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FIXTURES = path.join(import.meta.dirname, '../fixtures');

/** Every draft of the fixtures. */
export function drafts(): readonly { readonly name: string; readonly text: string }[] {
  return ['drafts', 'blind'].flatMap((folder) =>
    readdirSync(path.join(FIXTURES, folder))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => ({
        name: `${folder}/${name}`,
        text: readFileSync(path.join(FIXTURES, folder, name), 'utf8'),
      })),
  );
}
