import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ReaderCase {
  readonly name: string;
  readonly text: string;
  /** What is to be read, one line each. */
  readonly read: readonly string[];
}

/** Cases of a reader: `=== name`, the text, `---`, what is read, a blank line. */
export function readCases(file: string): readonly ReaderCase[] {
  const content = readFileSync(join(import.meta.dirname, '../fixtures/readers', file), 'utf8').replaceAll(
    '\r\n',
    '\n',
  );
  return content
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const nameEnd = part.indexOf('\n');
      const textEnd = part.indexOf('\n---\n');
      return {
        name: part.slice(0, nameEnd),
        text: part.slice(nameEnd + 1, textEnd),
        read: part
          .slice(textEnd + 5)
          .split('\n')
          .filter((line) => line !== ''),
      };
    });
}
