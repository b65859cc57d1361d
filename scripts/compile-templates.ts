import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import {
  parseSnippet,
  renumber,
  toSnippet,
  writeSnippet,
  type SnippetNode,
} from '../src/features/snippet-text';
import type { Template, TemplatePlace } from '../src/features/template';
import { placesSchema, templateSchema } from '../src/practice/trade-secret/templates/schema';
import { PRACTICE } from './compile-data';

const FOLDER = join(PRACTICE, 'templates');

interface Source {
  readonly file: string;
  readonly head: z.infer<typeof templateSchema>;
  readonly body: string;
}

/** One snippet as VS Code reads it from a `.code-snippets` file. */
export interface Snippet {
  readonly scope: string;
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

/** The templates by id, checked, with the bodies they include (`{{id}}`) put in. */
export function compileTemplates(folder = FOLDER): Template[] {
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readSource(join(folder, name)));
  const places = readPlaces(join(folder, 'places.yaml'));
  const bodies = new Map(sources.map(({ head, body }) => [head.id, body]));
  const owners = new Map<string, string>();
  return sources.map(({ file, head, body }) => {
    const { place, ...rest } = head;
    for (const prefix of head.prefixes) {
      const other = owners.get(prefix);
      if (other !== undefined) throw new Error(`${file}: prefix ${prefix} is taken by ${other}`);
      owners.set(prefix, head.id);
    }
    const found = place === undefined ? null : places.get(place);
    if (found === undefined) throw new Error(`${file}: places.yaml has no ${String(place)}`);
    const template: Template = { ...rest, place: found, body: include(body, bodies, file) };
    const problem = problemOf(template);
    if (problem !== null) throw new Error(`${file}: ${problem}`);
    return template;
  });
}

/** The same templates as VS Code snippets, by name. */
export function compileSnippets(
  templates: readonly Template[] = compileTemplates(),
): Record<string, Snippet> {
  return Object.fromEntries(
    templates.map(({ title, prefixes, body }) => [
      `${title['zh-cn']} ${title.en}`,
      {
        scope: 'markdown',
        prefix: prefixes,
        body: toSnippet(body).split('\n'),
        description: `${title['zh-cn']} · ${title.en}`,
      },
    ]),
  );
}

function readSource(file: string): Source {
  const match = /^---\n([^]*?)\n---\n\n([^]*)\n$/.exec(readFileSync(file, 'utf8').replace(/\r\n/g, '\n'));
  if (match === null) throw new Error(`${file}: needs front matter, a blank line and a body`);
  const head = templateSchema.safeParse(parse(match[1] ?? ''));
  if (!head.success) throw new Error(`${file}\n${z.prettifyError(head.error)}`);
  if (`${head.data.id}.md` !== basename(file)) throw new Error(`${file}: the id is ${head.data.id}`);
  return { file, head: head.data, body: match[2] ?? '' };
}

function readPlaces(file: string): Map<string, TemplatePlace> {
  const result = placesSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`${file}\n${z.prettifyError(result.error)}`);
  const elements = result.data;
  return new Map(
    elements.map(({ id, own, group }, index) => {
      const under = group === undefined ? [own] : [own, group];
      const later = elements.slice(index + 1).flatMap((element) => [element.own, element.group]);
      // What the element itself may be called is no heading of a later one.
      const before = [...new Set(later)].filter((source) => source !== undefined && !under.includes(source));
      return [id, { under, before: before.join('|') }];
    }),
  );
}

/** Puts included bodies in and numbers all tab stops in order of appearance. */
function include(body: string, bodies: ReadonlyMap<string, string>, file: string): string {
  const counter = { next: 1 };
  const given = new Map<number, number>();
  const pieces = body.split(/\{\{([a-z-]+)\}\}/);
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0) return writeSnippet(renumber(parseSnippet(piece), counter, given));
      const included = bodies.get(piece);
      if (included === undefined || included.includes('{{'))
        throw new Error(`${file}: cannot include ${piece}`);
      return writeSnippet(renumber(parseSnippet(included), counter));
    })
    .join('');
}

/** What is wrong with a body, or null. */
function problemOf({ part, place, body }: Template): string | null {
  const nodes = parseSnippet(body);
  const stops = [...stopsIn(nodes)];
  if (stops.some((stop) => stop.type === 'stop' && writeSnippet(stop.nodes).includes('\n')))
    return 'a tab stop spans lines';
  if (stops.some((stop) => stop.type === 'choice' && stop.options.length < 2)) return 'a choice of one';
  const named = new Set(
    stops.filter((stop) => stop.type === 'choice' || stop.nodes.length > 0).map(({ index }) => index),
  );
  if (stops.some(({ index }) => !named.has(index))) return 'a tab stop without an instruction';
  if (/\$\{?[A-Za-z]|\{\{/.test(body)) return 'a variable or an include that is none';
  const lines = body.split('\n');
  if (part === 'section' && !/^## \S/.test(body)) return 'a section opens with a heading';
  if (part === 'passage' && place === null) return 'a passage needs a place';
  if (part === 'passage' && lines.slice(1).some((line) => line.startsWith('#')))
    return 'a passage has one heading';
  if ((part === 'claim' || part === 'inline' || part === 'exhibit') && lines.length > 1)
    return 'stands on one line';
  if (part === 'claim' && !/[；。]$/.test(body)) return 'a claim ends with ； or 。';
  return null;
}

function* stopsIn(nodes: readonly SnippetNode[]): Generator<Exclude<SnippetNode, { type: 'text' }>> {
  for (const node of nodes) {
    if (node.type === 'text') continue;
    yield node;
    if (node.type === 'stop') yield* stopsIn(node.nodes);
  }
}
