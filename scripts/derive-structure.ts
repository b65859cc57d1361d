/**
 * Derives the article, paragraph and item structure of every official text in a folder and writes it as data:
 *   npx tsx scripts/derive-structure.ts FOLDER
 * Only counts are kept; no sentence of a text is copied.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOfficialText, structureOf } from '../src/law/official-text';
import { encodeStructure } from '../src/law/structure';
import { PRACTICE } from './compile-data';

/** File in the folder → instrument and version of the corpus. */
export const OFFICIAL_TEXTS = [
  ['aucl-2017.md', 'aucl', '2017'],
  ['aucl-2019.md', 'aucl', '2019'],
  ['aucl-2025.md', 'aucl', '2025'],
  ['cpl-2017.md', 'cpl', '2017'],
  ['cpl-2021.md', 'cpl', '2021'],
  ['cpl-2023.md', 'cpl', '2023'],
  ['civil-code-2020.md', 'civil-code', '2020'],
  ['criminal-law-2020.md', 'criminal-law', '2020'],
  ['ip-criminal-interpretation-2025.md', 'ip-criminal-2025', '2025'],
  ['labour-contract-law-2012.md', 'labour-contract-law', '2012'],
  ['litigation-fees-2006.md', 'court-fees', '2006'],
  ['spc-aucl-interpretation-2022.md', 'spc-aucl-2022', '2022'],
  ['spc-case-registration-2015.md', 'spc-case-registration', '2015'],
  ['spc-civil-evidence-2019.md', 'spc-civil-evidence', '2019'],
  ['spc-cpl-interpretation-2022.md', 'spc-cpl', '2022'],
  ['spc-ip-behaviour-preservation-2018.md', 'spc-preservation', '2018'],
  ['spc-ip-evidence-2020.md', 'spc-ip-evidence', '2020'],
  ['spc-ip-jurisdiction-2022.md', 'spc-jurisdiction', '2022'],
  ['spc-ip-tribunal-2023.md', 'spc-ip-tribunal', '2023'],
  ['spc-punitive-damages-2021.md', 'spc-punitive-2021', '2021'],
  ['spc-trade-secret-provisions-2020.md', 'spc-trade-secret', '2020'],
  ['spc-unfair-competition-2007.md', 'spc-aucl-2007', '2007'],
  ['tort-law-2009.md', 'tort-law', '2009'],
] as const;

/** `{ instrument: { version: structure } }`, as `decodeStructure` reads it. */
export function deriveStructure(folder: string): Record<string, Record<string, string>> {
  const result: Record<string, Record<string, string>> = {};
  for (const [file, id, version] of OFFICIAL_TEXTS) {
    const structure = structureOf(readOfficialText(readFileSync(join(folder, file), 'utf8')));
    const encoded = encodeStructure(structure);
    if (encoded === null || encoded === '')
      throw new Error(`${file}: articles missing, doubled or out of order`);
    (result[id] ??= {})[version] = encoded;
  }
  return result;
}

if (process.argv[1]?.endsWith('derive-structure.ts')) {
  const folder = process.argv[2];
  if (folder === undefined) {
    console.error('usage: tsx scripts/derive-structure.ts FOLDER');
    process.exit(2);
  }
  const target = join(PRACTICE, 'laws/structure.json');
  writeFileSync(target, `${JSON.stringify(deriveStructure(folder), null, 2)}\n`);
  console.log(`wrote ${target}`);
}
