import type { Pleading } from '../../pleading/model';
import { placedSpan } from '../../pleading/outline';
import type { Span } from '../../text/span';
import { escapeText } from '../snippet-text';
import type { Template } from '../template';
import { headingsIn, type PlacedHeading } from './headings';
import { endBefore, fillsLine, lineAt, lineEnd, lineStart, sectionEnd, sectionOf, type Layout } from './layout';
import { nextLabel } from './numbering';
import { afterLine, type Placed } from './place-text';
import { renderBody, titleLine } from './render';
import { newSection } from './sections';

/** A passage of the facts as found in its template. */
interface Passage {
  readonly title: string | null;
  readonly body: string;
}

/** Where a passage goes and how it is headed. */
interface Spot {
  /** The end of the line it follows. */
  readonly at: number;
  /** Writes the title and the first paragraph; null where the passage goes without a title. */
  readonly head: ((title: string, body: string) => string) | null;
}

/**
 * A passage under the heading of its element, else where the order of the elements puts it, else at the end of the
 * section. It gets a title where that takes the next number or none: numbers that are there are never used twice.
 */
export function insertPassage(layout: Layout, pleading: Pleading, template: Template, target?: Span): Placed {
  const match = /^### (.+)\n+/.exec(template.body);
  const passage: Passage = { title: match?.[1] ?? null, body: template.body.slice(match?.[0].length ?? 0) };
  const section = sectionOf(layout, 'facts');
  if (section === undefined) {
    const title = passage.title === null ? '' : `${titleLine(layout, passage.title, 1)}\n${layout.spaced ? '\n' : ''}`;
    return newSection(layout, 'facts', '事实与理由', title + paragraphs(layout, passage.body));
  }
  const { at, head } = spotOf(layout, pleading, template, passage, target);
  const body = paragraphs(layout, passage.body);
  return afterLine(layout, at, head === null || passage.title === null ? body : head(passage.title, body));
}

/** The paragraphs in the draft's manner, indented as the facts are. */
function paragraphs(layout: Layout, body: string): string {
  const indent = indentOf(layout);
  const lines = renderBody(body, layout, (title, depth) => titleLine(layout, title, depth)).split('\n');
  return lines.map((line) => (line === '' || line.startsWith('|') ? line : indent + line)).join('\n');
}

/** The full-width indent that most paragraphs of the facts have, or an empty string. */
function indentOf(layout: Layout): string {
  const facts = layout.lines.filter(({ role, line, heading }) => role === 'facts' && !line.passage.cell && heading === null);
  const indents = facts.map((placed) => /^\u3000{1,4}/.exec(lineAt(layout.text, placedSpan(placed).start))?.[0] ?? '');
  const indented = indents.filter((indent) => indent !== '');
  return indented.length > facts.length / 2 ? (indented[0] ?? '') : '';
}

function spotOf(layout: Layout, pleading: Pleading, template: Template, passage: Passage, target?: Span): Spot {
  const { text } = layout;
  const first = layout.sections.find((section) => section.role === 'facts');
  const last = sectionOf(layout, 'facts');
  const from = first?.span.start ?? 0;
  const end = last === undefined ? text.length : sectionEnd(layout, last);
  if (passage.title === null && target !== undefined && from <= target.start && target.end <= end) {
    return { at: lineEnd(text, Math.max(target.start, target.end - 1)), head: null };
  }
  const headings = headingsIn(layout).filter(({ placed, opensSection }) => placed.role === 'facts' && !opensSection);
  const home = homeOf(headings, template);
  if (home !== null) return underHeading(layout, headings, home, end);
  const later = template.place === null ? undefined : headings.find((heading) => comesLater(heading, template));
  if (later !== undefined) {
    const named = later.heading.numbering === '' && fillsLine(later.heading);
    return { at: endBefore(text, later.start) ?? end, head: named ? titledLike(layout, later, '') : null };
  }
  return atEndOfFacts(layout, pleading, template, headings, end);
}

/** The heading a passage belongs under, with whether that heading is the element's own. */
function homeOf(headings: readonly PlacedHeading[], { place }: Template): { heading: PlacedHeading; own: boolean } | null {
  for (const [index, source] of (place?.under ?? []).entries()) {
    const pattern = new RegExp(source, 'u');
    const before = place?.before ? new RegExp(place.before, 'u') : null;
    const found = headings.find(({ heading }) => {
      const own = heading.title.search(pattern);
      const other = before === null ? -1 : heading.title.search(before);
      return own >= 0 && (other < 0 || own <= other);
    });
    if (found !== undefined) return { heading: found, own: index === 0 };
  }
  return null;
}

function comesLater({ heading }: PlacedHeading, { place }: Template): boolean {
  return place !== null && place.before !== '' && new RegExp(place.before, 'u').test(heading.title);
}

/** At the end of what stands under a heading; as its next numbered part where its parts are numbered. */
function underHeading(
  layout: Layout,
  headings: readonly PlacedHeading[],
  home: { heading: PlacedHeading; own: boolean },
  end: number,
): Spot {
  const from = headings.indexOf(home.heading);
  const next = headings.findIndex(({ rank }, index) => index > from && rank <= home.heading.rank);
  const at = next < 0 ? end : (endBefore(layout.text, headings[next]?.start ?? end) ?? end);
  const inside = headings.slice(from + 1, next < 0 ? undefined : next);
  const lowest = Math.min(...inside.map(({ rank }) => rank));
  const part = inside.findLast(({ rank }) => rank === lowest);
  if (home.own || part === undefined) return { at, head: null };
  return { at, head: titledLike(layout, part, nextLabel(part.heading.numbering) ?? '') };
}

/** A title written like a heading that is there, alone on its line or run in before the text. */
function titledLike(layout: Layout, like: PlacedHeading, numbering: string): (title: string, body: string) => string {
  const { heading, placed } = like;
  const gap = /^第.+[分章节]$/.test(numbering) || /[0-9A-Za-z.]$/.test(numbering) ? ' ' : '';
  const indent = /^\u3000*/.exec(lineAt(layout.text, placedSpan(placed, heading.span).start))?.[0] ?? '';
  return (title, body) => {
    const words = escapeText(numbering === '' ? '' : numbering + gap) + title;
    if (fillsLine(heading)) {
      const end = /[：:。]$/.exec(heading.line.text.trimEnd())?.[0] ?? '';
      const line =
        heading.style === 'markdown'
          ? `${'#'.repeat(heading.level)} ${words}`
          : heading.style === 'bold'
            ? `**${words}${end}**`
            : indent + words + end;
      return line + (layout.spaced ? '\n\n' : '\n') + body;
    }
    const run = heading.style === 'bold' ? `**${words}。** ` : `${indent}${words}。`;
    return run + body.replace(/^\u3000+/, '');
  };
}

/** Words that open the closing paragraph of the facts. */
const CONCLUSION = /^[\s\u3000]*(?:综上|为此|据此|因此|故此|为维护|此致)/;

function atEndOfFacts(
  layout: Layout,
  pleading: Pleading,
  template: Template,
  headings: readonly PlacedHeading[],
  end: number,
): Spot {
  const { text } = layout;
  const prose = layout.lines.filter(({ role, line, heading }) => role === 'facts' && !line.passage.cell && heading === null);
  const top = headings.filter(({ rank }) => rank === Math.min(...headings.map((heading) => heading.rank))).at(-1);
  const closing = prose.at(-1);
  const concluded = closing !== undefined && CONCLUSION.test(closing.line.text);
  const at = concluded ? (endBefore(text, lineStart(text, placedSpan(closing).start)) ?? end) : end;
  if (top !== undefined) {
    const number = nextLabel(top.heading.numbering) ?? '';
    const like = fillsLine(top.heading) || number !== '';
    return { at, head: like ? titledLike(layout, top, number) : null };
  }
  const acts = prose.length > 1 && precedesActs(template) ? firstAct(layout, pleading) : null;
  if (acts !== null) return { at: acts, head: null };
  return { at, head: concluded ? null : (title, body) => `${titleLine(layout, title, 1)}\n${layout.spaced ? '\n' : ''}${body}` };
}

/** True where the order of the elements puts the infringing acts after the passage. */
function precedesActs({ place }: Template): boolean {
  return place !== null && place.before !== '' && new RegExp(place.before, 'u').test('侵权行为');
}

/** The end of the paragraph before the first one that opens with a defendant, in facts without headings. */
function firstAct(layout: Layout, { parties }: Pleading): number | null {
  const names = parties.flatMap(({ role, name, shortName }) => (role === 'defendant' ? [name, shortName ?? ''] : []));
  const openings = ['被告', ...names.filter((name) => name !== '')];
  const isAct = (words: string): boolean =>
    openings.some((opening) => words.startsWith(opening)) || /^(?:[一二两三四五六七八九十]{1,3}|各)被告/.test(words);
  const prose = layout.lines.filter(({ role, line }) => role === 'facts' && line.first && line.passage.kind === 'paragraph');
  const found = prose.findIndex(({ line }, index) => index > 0 && isAct(line.text.replace(/^[\s\u3000]+/, '')));
  const act = prose[found];
  return act === undefined ? null : endBefore(layout.text, lineStart(layout.text, placedSpan(act).start));
}
