/**
 * Short texts and all that is read of them, a table for each kind of fact; the same for
 * questions to the laws and for what the rules say. In test/fixtures/lines a row holds the text
 * (a literal `\n` is a line break) and what is read; `npm run readings` writes the second part anew. The texts of
 * test/fixtures/tables, which give keys alone, are read in full in a table of their own.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readAmounts } from '../../src/facts/amounts';
import { readCaseNumbers } from '../../src/facts/case-numbers';
import { readCitations, readRawCitations, readTitles } from '../../src/facts/citations';
import { closingFactsOf } from '../../src/facts/closing-lines';
import { dateMarksOf } from '../../src/facts/date-marks';
import { readDates } from '../../src/facts/dates';
import { definitionsOf } from '../../src/facts/definitions';
import { directivesOf } from '../../src/facts/directives';
import { readDocumentNumbers } from '../../src/facts/document-numbers';
import { coveredIds, readExhibitLabel } from '../../src/facts/exhibit-label';
import { exhibitRefsOf } from '../../src/facts/exhibit-refs';
import { figuresOf } from '../../src/facts/figures/block-figures';
import { columnAmounts } from '../../src/facts/figures/column-amounts';
import { countTotalsOf, labelledCountsOf } from '../../src/facts/figures/count-lists';
import { listLinesOf } from '../../src/facts/figures/sum-lines';
import { frontMatterOf } from '../../src/facts/front-matter';
import { headingsOf } from '../../src/facts/headings';
import { hiddenCharactersOf } from '../../src/facts/hidden-characters';
import { linesOf } from '../../src/facts/lines';
import { organisationsOf } from '../../src/facts/organisations';
import { partyEntriesOf } from '../../src/facts/party-lines';
import { picturesOf } from '../../src/facts/pictures';
import { placeholdersOf, withoutBlanks, withoutChoices } from '../../src/facts/placeholders';
import { secretMarksOf } from '../../src/facts/secret-marks';
import { tradeSecretLibrary } from '../../src/practice/trade-secret/library';
import { readBlocks } from '../../src/text/blocks';
import type { Block } from '../../src/text/passage';
import { LAW_READERS } from './law-readings';
import { RULE_READERS } from './rule-readings';
import { show } from './show';
import { readTable } from './tables';

const FOLDER = path.join(import.meta.dirname, '../fixtures/lines');
const { lexicon } = tradeSecretLibrary;

type Reader = (text: string) => readonly string[];

const inText =
  (read: (text: string) => readonly unknown[]): Reader =>
  (text) =>
    read(text).map((fact) => show(fact, text));

/** What the recognisers find in the blocks of a text, each with a word before it where there are several. */
const inBlocks =
  (read: Readonly<Record<string, (block: Block) => readonly unknown[]>>): Reader =>
  (text) =>
    readBlocks(text).items.flatMap(({ block }) =>
      Object.entries(read).flatMap(([name, facts]) =>
        facts(block).map((fact) => `${name} ${show(fact, block.text)}`.trim()),
      ),
    );

const label = (text: string): readonly unknown[] => {
  const found = readExhibitLabel(text);
  return found === null ? [] : [{ ...found, covered: coveredIds(found) }];
};

const READERS: Readonly<Record<string, Reader>> = {
  amounts: inText(readAmounts),
  dates: (text) => [...inText(readDates)(text), ...inBlocks({ mark: dateMarksOf })(text)],
  citations: inText((text) => [
    ...readCitations(text, lexicon),
    ...readTitles(readRawCitations(text, lexicon)),
  ]),
  numbers: inText((text) => [...readCaseNumbers(text), ...readDocumentNumbers(text)]),
  figures: inBlocks({
    '': figuresOf,
    labelled: (block) =>
      labelledCountsOf(block).map(({ counts, ...rest }) => ({
        ...rest,
        counts: counts.map(({ token: { classifier, before, after }, figure }) => ({
          ...figure,
          classifier,
          before,
          after,
        })),
      })),
    count: countTotalsOf,
    line: listLinesOf,
    column: (block) =>
      columnAmounts(block).map(({ span, amount: { fen, currency } }) => ({ span, fen, currency })),
  }),
  exhibits: (text) => [...inBlocks({ '': exhibitRefsOf })(text), ...inText(label)(text)],
  parties: inBlocks({ '': partyEntriesOf, defines: definitionsOf, organisation: organisationsOf }),
  headings: inBlocks({ '': headingsOf }),
  lines: inBlocks({ '': (block) => linesOf(block).map(({ text }) => text) }),
  closing: inBlocks({ '': closingFactsOf }),
  marks: inBlocks({
    blank: placeholdersOf,
    hidden: hiddenCharactersOf,
    directive: directivesOf,
    picture: picturesOf,
    secret: secretMarksOf,
    front: frontMatterOf,
    'without blanks': ({ text }) => [withoutBlanks(text), withoutChoices(text)].filter((one) => one !== text),
  }),
};

export interface LineTable {
  readonly name: string;
  readonly file: string;
  readonly texts: readonly string[];
  readonly read: Reader;
}

export function lineTables(): readonly LineTable[] {
  return Object.entries({ ...READERS, ...LAW_READERS, ...RULE_READERS }).flatMap(([name, read]) => {
    const file = path.join(FOLDER, `${name}.tsv`);
    const own = { name, file, texts: storedRows(file).map(textOf), read };
    const keyed = KEYED.has(name)
      ? ['', '-practice', '-hard'].flatMap((part) => readTable(`${name}${part}`).map(([text]) => text))
      : [];
    const rest = {
      name: `${name} of the tables`,
      file: path.join(FOLDER, `${name}-tables.tsv`),
      texts: keyed,
      read,
    };
    return keyed.length === 0 ? [own] : [own, rest];
  });
}

const KEYED: ReadonlySet<string> = new Set(['amounts', 'dates', 'citations', 'numbers']);

export function rowOf(text: string, read: Reader): string {
  return `${text.replaceAll('\n', '\\n')}\t${read(text).join('; ').replaceAll('\n', '\\n')}`;
}

export function storedRows(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((row) => row !== '');
}

function textOf(row: string): string {
  return (row.split('\t')[0] ?? '').replaceAll('\\n', '\n');
}
