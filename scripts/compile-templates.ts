import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { toEditor } from '../src/features/snippet-blanks';
import type { Template, TemplatePlace } from '../src/features/template';
import { placesSchema, templateSchema } from '../src/practice/trade-secret/templates/schema';
import { PRACTICE } from './compile-data';
import { compileLaws } from './compile-laws';
import { expandBody, problemOf } from './template-bodies';

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

/** The templates by id, checked, with what their bodies name put in. */
export function compileTemplates(folder = FOLDER): Template[] {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readSource(join(folder, name)))
    .sort((a, b) => (a.head.id < b.head.id ? -1 : 1));
  const places = readPlaces(join(folder, 'places.yaml'));
  const bodies = new Map(sources.map(({ head, body }) => [head.id, body]));
  const corpus = compileLaws();
  const owners = new Map<string, string>();
  return sources.map(({ file, head, body }) => {
    const { place, chosen, ...rest } = head;
    for (const prefix of head.prefixes) {
      const other = owners.get(prefix);
      if (other !== undefined) throw new Error(`${file}: prefix ${prefix} is taken by ${other}`);
      owners.set(prefix, head.id);
    }
    const found = place === undefined ? null : places.get(place);
    if (found === undefined) throw new Error(`${file}: places.yaml has no ${String(place)}`);
    const expanded = expandBody(body, { bodies, corpus }, chosen, file);
    const template: Template = { ...rest, place: found, body: expanded };
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
        body: toEditor(body).split('\n'),
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
