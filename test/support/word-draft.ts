import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readWordSource } from '../../src/document/word/read-source';
import type { WordBlock, WordSource } from '../../src/document/word/source';
import { createEngine } from '../../src/lint/engine';
import { tradeSecret } from '../../src/practice/trade-secret';
import { pointReferences } from '../../src/practice/trade-secret/point-references';
import { generalRules } from '../../src/rules';

export const engine = createEngine(tradeSecret, generalRules);

/** What a draft's Word file is made of. */
export function sourceOf(text: string): WordSource {
  const { blocks, draft, pleading } = engine.read(text);
  return readWordSource(blocks, draft, pleading === null ? undefined : pointReferences(pleading));
}

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** Every labelled draft by its name. */
export function fixtureDrafts(): readonly (readonly [name: string, text: string])[] {
  return ['drafts', 'blind'].flatMap((folder) =>
    readdirSync(join(FIXTURES, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => [name, readFileSync(join(FIXTURES, folder, name), 'utf8')] as const),
  );
}

/** One line a paragraph: its layout or level, and its text with secrets in ⟦⟧, bold in *, anchors and refs named. */
export function sketch({ blocks }: WordSource): readonly string[] {
  return blocks.flatMap(lines);
}

function lines(block: WordBlock): readonly string[] {
  if (block.kind === 'table')
    return block.rows.map((row) => `| ${row.map((cell) => cell.map(runs).join(' / ')).join(' | ')} |`);
  if (block.kind === 'picture') return [`picture: ${block.file.type}`];
  const name = block.kind === 'heading' ? `h${String(block.level)}` : block.layout;
  return [`${name}: ${runs(block.runs)}`];
}

function runs(all: readonly Extract<WordBlock, { runs: unknown }>['runs'][number][]): string {
  return all
    .map(({ text, bold, secret, anchor, ref }) => {
      const shown = bold === true ? `*${text}*` : text;
      if (anchor !== undefined) return `{${shown}=${anchor}}`;
      if (ref !== undefined) return `{${shown}→${ref}}`;
      return secret === true ? `⟦${shown}⟧` : shown;
    })
    .join('');
}

/** A part of a Word file, as XML. */
export function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}
