import type { Pleading } from '../../pleading/model';
import { placedSpan, type PlacedLine } from '../../pleading/outline';
import { endBefore, lineAt, lineStart, type Layout } from './layout';

/** Paragraphs of the facts: neither headings nor cells. */
function proseOf(layout: Layout): readonly PlacedLine[] {
  return layout.lines.filter(
    ({ role, line, heading }) => role === 'facts' && heading === null && line.passage.cell === null,
  );
}

/** The end of the paragraph above a line of prose. */
function endAbove(layout: Layout, line: PlacedLine): number | null {
  return endBefore(layout.text, lineStart(layout.text, placedSpan(line).start));
}

/** The full-width indent that most paragraphs of the facts have, or an empty string. */
export function indentOf(layout: Layout): string {
  const prose = proseOf(layout);
  const indents = prose.map(
    (line) => /^\u3000{1,4}/.exec(lineAt(layout.text, placedSpan(line).start))?.[0] ?? '',
  );
  const indented = indents.filter((indent) => indent !== '');
  return indented.length > prose.length / 2 ? (indented[0] ?? '') : '';
}

const CONCLUSION = /^[\s\u3000]*(?:综上|为此|据此|因此|故此|为维护)/;

/** Where the facts end before their concluding paragraph (综上……); null where they have none. */
export function beforeConclusion(layout: Layout): number | null {
  const last = proseOf(layout).at(-1);
  return last !== undefined && CONCLUSION.test(last.line.text) ? endAbove(layout, last) : null;
}

/** Words at the opening of a paragraph that tell what it is about. */
const OPENING_LENGTH = 30;

/** Where the paragraphs after the first begin to speak of a defendant or of a later element; null where none does. */
export function beforeLaterProse(layout: Layout, { parties }: Pleading, later: RegExp): number | null {
  const names = parties.flatMap(({ role, name, shortName }) =>
    role === 'defendant' ? [name, shortName ?? ''] : [],
  );
  const openings = ['被告', ...names.filter((name) => name !== '')];
  const found = proseOf(layout)
    .slice(1)
    .find(({ line }) => {
      const words = line.text.trimStart();
      return (
        openings.some((opening) => words.startsWith(opening)) ||
        /^(?:[一二两三四五六七八九十]{1,3}|各)被告/.test(words) ||
        later.test(words.slice(0, OPENING_LENGTH))
      );
    });
  return found === undefined ? null : endAbove(layout, found);
}
