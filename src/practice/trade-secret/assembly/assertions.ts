import { makeElement, type Assertion, type ElementSource } from '../../../pleading/elements';
import { statementsOf, type Statement } from '../../../pleading/statements';
import type { Cast } from '../../../pleading/cast';
import type { Line } from '../../../facts/lines';
import type { Block } from '../../../text/passage';
import { perText } from '../../../text/per-text';
import { makeSieve } from '../../../text/sieve';
import type { ElementData } from '../elements/schema';
import data from '../generated/elements.json';
import type { ElementName } from '../model';

const SOURCES: Readonly<Record<string, ElementSource>> = data as unknown as Readonly<
  Record<string, ElementData>
>;

function elementOf(id: string): ReturnType<typeof makeElement> {
  const source = SOURCES[id];
  if (source === undefined) throw new Error(`no element “${id}”`);
  return makeElement(source);
}

export const MEASURES = elementOf('measures');
export const ACTS = elementOf('acts');

const NAMES: readonly ElementName[] = [
  'not-public',
  'value',
  'access',
  'similarity',
  'duty',
  'knowledge',
  'means',
  'use',
  'public-sign',
  'reverse-engineering',
  'employment',
  'ownership',
  'standing',
];

/** The elements told in words, beside measures and acts. */
export const ELEMENTS = NAMES.map((name) => ({
  name,
  element: elementOf(name),
  titles: SOURCES[name]?.titles ?? [],
  groups: SOURCES[name]?.groups.map(({ id }) => id) ?? [],
}));

/** The titles that assert an element together with the text under them. */
export const TITLES: readonly {
  readonly name: ElementName | 'measures';
  readonly titles: readonly string[];
}[] = [...ELEMENTS, { name: 'measures', titles: SOURCES.measures?.titles ?? [] }];

const ALL = [MEASURES, ACTS, ...ELEMENTS.map(({ element }) => element)];
/** Which elements a statement may assert at all, and behind them which phrases of each may match. */
const sieve = makeSieve(() => [
  ...ALL.map(({ words }) => words.flat()),
  ...ALL.flatMap(({ words }) => words),
]);
/** The place of each element's first phrase there. */
const firstPhrases = ALL.map((_, index) =>
  ALL.slice(0, index).reduce((count, { words }) => count + words.length, ALL.length),
);

/** Where phrases stand in a text, by element; elements with none are left out. */
const phrasesIn = perText((text) => {
  const passed = sieve(text);
  return ALL.flatMap((element, index) => {
    if (passed[index] !== 1) return [];
    const found = element.matches(text, passed, firstPhrases[index]);
    return found.length === 0 ? [] : [{ element, found }];
  });
});

/** What one line says: what its statements assert, and whether they say anything of their own. */
export interface LineTold {
  readonly statements: readonly Statement[];
  readonly assertions: readonly Assertion[];
}

const known = new WeakMap<readonly Statement[], ReadonlyMap<Line, LineTold>>();

/** The assertions of a block by line, read once for a block and a cast. */
export function toldByLine(block: Block, cast: Cast): ReadonlyMap<Line, LineTold> {
  const statements = statementsOf(block, cast);
  let lines = known.get(statements);
  if (lines === undefined) {
    const grouped = new Map<Line, { statements: Statement[]; assertions: Assertion[] }>();
    for (const statement of statements) {
      let entry = grouped.get(statement.line);
      if (entry === undefined) {
        entry = { statements: [], assertions: [] };
        grouped.set(statement.line, entry);
      }
      entry.statements.push(statement);
      for (const { element, found } of phrasesIn(statement.text))
        entry.assertions.push(...element.assertions(statement, found));
    }
    lines = grouped;
    known.set(statements, lines);
  }
  return lines;
}
