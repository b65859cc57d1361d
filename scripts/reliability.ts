/** docs/reliability.md: the outcome of a long run, written by the run itself into its part of the page. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { markdownTable } from '../src/document/markdown-table';
import { withBlock } from './doc-blocks';
import { root } from './host/paths';
import { machine } from './machine';

const PAGE = path.join(root, 'docs/reliability.md');

/** `lines` go below the date and the machine, the table below them. */
export function record(
  part: 'fuzz' | 'mutation',
  lines: readonly string[],
  header: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const date = new Date().toISOString().slice(0, 10);
  const text = [`${date}, on ${machine()}.`, ...lines, markdownTable(header, rows)].join('\n\n');
  const page = withBlock(readFileSync(PAGE, 'utf8'), part, `\n\n${text}\n\n`);
  if (page === null) throw new Error(`${PAGE} has no part <!-- ${part} -->`);
  writeFileSync(PAGE, page);
}
