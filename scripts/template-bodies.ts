import { answerBlanks } from '../src/features/snippet-blanks';
import { parseSnippet, renumber, writeSnippet, type SnippetNode } from '../src/features/snippet-text';
import type { Template } from '../src/features/template';
import { mapProvision } from '../src/law/concordance';
import { findInstrument, type LawCorpus } from '../src/law/corpus';
import { parseProvisionKey } from '../src/law/provision';
import { provisionName } from '../src/law/provision-name';

/** What a body may name: other bodies (`{{stop-claim}}`) and articles of a law by version (`{{aucl#22.3}}`). */
export interface BodySources {
  readonly bodies: ReadonlyMap<string, string>;
  readonly corpus: LawCorpus;
}

const DIRECTIVE = /\{\{([a-z#.0-9-]+)\}\}/;
/** How a version is named behind its title. */
const VERSIONS: Readonly<Record<number, string>> = {
  2025: '2025年修订',
  2019: '2019年修正',
  2017: '2017年修订',
  1993: '1993年',
};

/** Puts in what a body names, numbers all tab stops in order of appearance and settles the choices `chosen` decides. */
export function expandBody(
  body: string,
  sources: BodySources,
  chosen: readonly string[],
  file: string,
): string {
  const whole = include(body, sources, file, []);
  const settled = answerBlanks(whole, ({ options }) =>
    options === null ? null : (chosen.find((word) => options.includes(word)) ?? null),
  );
  return writeSnippet(renumber(parseSnippet(settled), { next: 1 }));
}

function include(body: string, sources: BodySources, file: string, within: readonly string[]): string {
  const counter = { next: 1 };
  const given = new Map<number, number>();
  return body
    .split(DIRECTIVE)
    .map((piece, index) => {
      if (index % 2 === 0) return writeSnippet(renumber(parseSnippet(piece), counter, given));
      const put = piece.includes('#') ? articleChoice(piece, sources.corpus) : sources.bodies.get(piece);
      if (put === undefined || put === null || within.includes(piece))
        throw new Error(`${file}: cannot include ${piece}`);
      const expanded = include(put, sources, file, [...within, piece]);
      return writeSnippet(renumber(parseSnippet(expanded), counter));
    })
    .join('');
}

/**
 * An article of the newest version as a choice among the versions it stands in, the newest first:
 * the time of the act decides which of them applies (法释〔2020〕7号第二十八条). Null where there is no such article.
 */
function articleChoice(key: string, corpus: LawCorpus): string | null {
  const [law = '', article = ''] = key.split('#');
  const instrument = findInstrument(corpus, law);
  const ref = parseProvisionKey(article);
  const newest = instrument?.versions.at(-1)?.year;
  if (instrument === null || ref === null || newest === undefined) return null;
  const options = [...instrument.versions].reverse().flatMap(({ year }) => {
    const there = mapProvision(instrument, newest, year, ref);
    const name = VERSIONS[year];
    return there === null || name === undefined ? [] : [`（${name}）${provisionName(there)}`];
  });
  return `\${1|${options.join(',')}|}`;
}

/** What is wrong with a body, or null. */
export function problemOf({ part, place, body }: Template): string | null {
  const nodes = parseSnippet(body);
  const stops = [...stopsIn(nodes)];
  if (stops.some((stop) => stop.type === 'stop' && writeSnippet(stop.nodes).includes('\n')))
    return 'a tab stop spans lines';
  if (stops.some((stop) => stop.type === 'choice' && stop.options.length < 2)) return 'a choice of one';
  const named = new Set(
    stops.filter((stop) => stop.type === 'choice' || stop.nodes.length > 0).map(({ index }) => index),
  );
  if (stops.some(({ index }) => !named.has(index))) return 'a tab stop without an instruction';
  if (conflicts(stops)) return 'a tab stop with two instructions';
  if (/\$\{?[A-Za-z]|\{\{/.test(body)) return 'a variable or an include that is none';
  const lines = body.split('\n');
  if (part === 'document' && !body.startsWith('---\n文书: '))
    return 'a document names itself in its front matter';
  if (part === 'section' && !/^## \S/.test(body)) return 'a section opens with a heading';
  if (part === 'passage' && place === null) return 'a passage needs a place';
  if (part === 'passage' && lines.slice(1).some((line) => line.startsWith('#')))
    return 'a passage has one heading';
  if ((part === 'claim' || part === 'inline' || part === 'exhibit') && lines.length > 1)
    return 'stands on one line';
  if (part === 'claim' && !/[；。]$/.test(body)) return 'a claim ends with ； or 。';
  return null;
}

/** One number with different words: the second would show those of the first. */
function conflicts(stops: readonly Exclude<SnippetNode, { type: 'text' }>[]): boolean {
  const words = new Map<number, string>();
  return stops.some((stop) => {
    if (stop.type === 'stop' && stop.nodes.length === 0) return false;
    const written = writeSnippet([stop]);
    const known = words.get(stop.index) ?? written;
    words.set(stop.index, known);
    return known !== written;
  });
}

function* stopsIn(nodes: readonly SnippetNode[]): Generator<Exclude<SnippetNode, { type: 'text' }>> {
  for (const node of nodes) {
    if (node.type === 'text') continue;
    yield node;
    if (node.type === 'stop') yield* stopsIn(node.nodes);
  }
}
