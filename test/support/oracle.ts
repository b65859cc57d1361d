import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'mocha';

/** Official law texts beside the project, the oracle for structure and concordance; no part of the project. */
export const OFFICIAL_TEXTS = join(import.meta.dirname, '../../../shared/laws');

/** Skips the test, saying why, where the official texts are not at hand. */
export function needOfficialTexts(context: Context): void {
  if (existsSync(OFFICIAL_TEXTS)) return;
  console.log(`      skipped: no official texts at ${OFFICIAL_TEXTS}`);
  context.skip();
}

export function officialText(file: string): string {
  return readFileSync(join(OFFICIAL_TEXTS, file), 'utf8');
}
