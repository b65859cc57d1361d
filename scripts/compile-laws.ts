/** Validates the law data files of a practice area and compiles them into one JSON for the bundle. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import type { LawCorpus } from '../src/law/corpus';
import { asOfSchema, corpusSchema, instrumentSchema, otherTitlesSchema } from '../src/law/schema';
import { decodeStructure, encodeStructure } from '../src/law/structure';
import { PRACTICE } from './compile-data';

const LAWS_FOLDER = join(PRACTICE, 'laws');
const OTHER_TITLES = 'other-titles.yaml';
const AS_OF = 'as-of.yaml';

type ParsedInstrument = z.output<typeof instrumentSchema>;
type Structures = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Reads every `*.yaml` of the folder and `structure.json` (written by `derive-structure.ts`).
 * Throws, naming the file, when a file does not follow the schema.
 */
export function compileLaws(folder: string = LAWS_FOLDER): LawCorpus {
  const structures = JSON.parse(readFileSync(join(folder, 'structure.json'), 'utf8')) as Structures;
  const instruments: ParsedInstrument[] = [];
  let otherTitles: string[] = [];
  let asOf: string | undefined;
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.yaml')) continue;
    const data: unknown = parse(readFileSync(join(folder, file), 'utf8'));
    if (file === OTHER_TITLES) {
      otherTitles = check(file, otherTitlesSchema, data).titles;
      continue;
    }
    if (file === AS_OF) {
      asOf = check(file, asOfSchema, data).asOf;
      continue;
    }
    const instrument = check(file, instrumentSchema, data);
    if (`${instrument.id}.yaml` !== file) throw new Error(`${file}: the id is ${instrument.id}`);
    instruments.push(withStructure(file, instrument, structures[instrument.id] ?? {}));
  }
  if (asOf === undefined) throw new Error(`${AS_OF} is missing`);
  return check('corpus', corpusSchema, { asOf, instruments, otherTitles });
}

function check<T extends z.ZodType>(file: string, schema: T, data: unknown): z.output<T> {
  const result = schema.safeParse(data);
  if (!result.success) throw new Error(`${file}\n${z.prettifyError(result.error)}`);
  return result.data;
}

function withStructure(
  file: string,
  instrument: ParsedInstrument,
  derived: Readonly<Record<string, string>>,
): ParsedInstrument {
  const versions = instrument.versions.map(({ sameStructureAs, ...version }) => {
    const text = derived[String(sameStructureAs ?? version.year)] ?? version.structure;
    if (text === undefined) return version;
    const { knownArticles, ...rest } = version;
    const structure = new Map(decodeStructure(text));
    for (const [article, items] of Object.entries(knownArticles ?? {}))
      structure.set(article, items.split(',').map(Number));
    const encoded = encodeStructure(structure);
    if (encoded === null) throw new Error(`${file}: structure of ${version.year} has gaps`);
    const lastArticle = Math.max(...[...structure.keys()].map((key) => Number.parseInt(key, 10)));
    return { ...rest, structure: encoded, lastArticle };
  });
  for (const year of Object.keys(derived))
    if (!versions.some((v) => String(v.year) === year)) throw new Error(`${file}: no version ${year}`);
  return { ...instrument, versions };
}
