import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of a table of readings: the text (a literal `\n` is a line break) and its keys joined by `;`. */
export function readTable(name: string): readonly (readonly [text: string, keys: string])[] {
  const file = join(import.meta.dirname, '../fixtures/tables', `${name}.tsv`);
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => {
      const [text = '', keys = ''] = line.split('\t');
      return [text.replaceAll('\\n', '\n'), keys] as const;
    });
}
