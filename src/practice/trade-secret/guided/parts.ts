import { readEntry, entryCells, tableRow } from '../../../features/insertion/render';
import { answerBlanks, type Blank } from '../../../features/snippet-blanks';
import { joinBodies } from '../../../features/snippet-text';
import type { Template } from '../../../features/template';
import { tradeSecretTemplates } from '../templates';

const byId = new Map(tradeSecretTemplates.map((template) => [template.id, template]));

/** A template that the composition relies on. */
export function partOf(id: string): Template {
  const template = byId.get(id);
  if (template === undefined) throw new Error(`no template ${id}`);
  return template;
}

export function bodyOf(id: string): string {
  return partOf(id).body;
}

/** Fills blanks by their instruction, only the first of equal ones: a name is asked for more than once in a block. */
export function named(body: string, names: Readonly<Record<string, string | undefined>>): string {
  const used = new Set<string>();
  return answerBlanks(body, ({ instruction }) => {
    const name = instruction === null ? undefined : names[instruction];
    if (instruction === null || name === undefined || used.has(instruction)) return null;
    used.add(instruction);
    return name;
  });
}

/** Settles every choice that one of the answers decides. */
export function settled(body: string, answer: (options: readonly string[]) => string | undefined): string {
  return answerBlanks(body, ({ options }: Blank) => (options === null ? null : (answer(options) ?? null)));
}

/** Exhibits as further rows of the table that a body ends with. */
export function withExhibits(list: string, exhibits: readonly string[]): string {
  const lines = list.split('\n');
  const header = lines.find((line) => line.startsWith('|')) ?? '';
  const titles = header
    .split('|')
    .slice(1, -1)
    .map((title) => title.trim());
  const count = lines.filter((line) => line.startsWith('| 证据')).length;
  const rows = exhibits.flatMap((body, index) => {
    const entry = readEntry(body);
    return entry === null
      ? []
      : [tableRow(entryCells(entry, titles, `证据${String(count + index + 1)}`), header)];
  });
  return joinBodies([list, ...rows], '\n');
}
