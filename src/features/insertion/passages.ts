import type { Pleading } from '../../pleading/model';
import { placedSpan } from '../../pleading/outline';
import type { Span } from '../../text/span';
import { escapeText } from '../snippet-text';
import type { Template } from '../template';
import { headingsIn, type PlacedHeading } from './headings';
import { endBefore, fillsLine, lineAt, lineEnd, sectionEnd, sectionOf, type Layout } from './layout';
import { nextLabel } from './numbering';
import { afterLine, type Placed } from './place-text';
import { renderBody, titleLine } from './render';
import { newSection } from './sections';
import { insertInFactsTable } from './tables';
import { beforeConclusion, beforeLaterProse, indentOf } from './prose';

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
    const title =
      passage.title === null ? '' : `${titleLine(layout, passage.title, 1)}\n${layout.spaced ? '\n' : ''}`;
    return newSection(layout, 'facts', '事实与理由', title + paragraphs(layout, passage.body));
  }
  const row = insertInFactsTable(layout, template, passage.title ?? template.title['zh-cn'], passage.body);
  if (row !== null) return row;
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

function spotOf(
  layout: Layout,
  pleading: Pleading,
  template: Template,
  passage: Passage,
  target?: Span,
): Spot {
  const { text } = layout;
  const first = layout.sections.find((section) => section.role === 'facts');
  const last = sectionOf(layout, 'facts');
  const from = first?.span.start ?? 0;
  const end = last === undefined ? text.length : sectionEnd(layout, last);
  if (passage.title === null && target !== undefined && from <= target.start && target.end <= end) {
    return { at: lineEnd(text, Math.max(target.start, target.end - 1)), head: null };
  }
  const headings = headingsIn(layout).filter(
    ({ placed, opensSection }) => placed.role === 'facts' && !opensSection,
  );
  const home = homeOf(headings, template);
  if (home !== null) return underHeading(layout, headings, home.heading, end, home.own);
  const elements = laterElements(template);
  const later = elements === null ? undefined : headings.find(({ heading }) => elements.test(heading.title));
  if (later === undefined) return atEndOfFacts(layout, pleading, template, headings, end);
  if (later.heading.numbering === '' && fillsLine(later.heading)) {
    return { at: endBefore(text, later.start) ?? end, head: titledLike(layout, later, '') };
  }
  const before = headings.findLast(({ rank, start }) => start < later.start && rank === later.rank);
  if (before === undefined) return { at: endBefore(text, later.start) ?? end, head: null };
  return underHeading(layout, headings, before, end, false);
}

/** The heading a passage belongs under, with whether that heading is the element's own. */
function homeOf(
  headings: readonly PlacedHeading[],
  template: Template,
): { heading: PlacedHeading; own: boolean } | null {
  const later = laterElements(template);
  for (const [index, source] of (template.place?.under ?? []).entries()) {
    const pattern = new RegExp(source, 'u');
    const found = headings.find(({ heading }) => {
      const own = heading.title.search(pattern);
      const other = later === null ? -1 : heading.title.search(later);
      return own >= 0 && (other < 0 || own <= other);
    });
    if (found !== undefined) return { heading: found, own: index === 0 };
  }
  return null;
}

/** What headings of later elements say; null where none comes later. */
function laterElements({ place }: Template): RegExp | null {
  return place === null || place.before === '' ? null : new RegExp(place.before, 'u');
}

/** At the end of what stands under a heading: as the next of its parts, else as a part below it. */
function underHeading(
  layout: Layout,
  headings: readonly PlacedHeading[],
  home: PlacedHeading,
  end: number,
  own: boolean,
): Spot {
  const from = headings.indexOf(home);
  const next = headings.findIndex(({ rank }, index) => index > from && rank <= home.rank);
  const at = next < 0 ? end : (endBefore(layout.text, headings[next]?.start ?? end) ?? end);
  if (own) return { at, head: null };
  const inside = headings.slice(from + 1, next < 0 ? undefined : next);
  const lowest = Math.min(...inside.map(({ rank }) => rank));
  const part = inside.findLast(({ rank }) => rank === lowest);
  if (part !== undefined)
    return { at, head: titledLike(layout, part, nextLabel(part.heading.numbering) ?? '') };
  return { at, head: home.heading.style === 'plain' ? null : titledBelow(layout, home) };
}

/** A title one level below a heading; below a bold one, run in before the text. */
function titledBelow(layout: Layout, { heading }: PlacedHeading): (title: string, body: string) => string {
  if (heading.style !== 'markdown') return (title, body) => `**${title}。** ${body}`;
  const marks = '#'.repeat(Math.min(heading.level + 1, 6));
  return (title, body) => `${marks} ${title}\n${layout.spaced ? '\n' : ''}${body}`;
}

/** A title written like a heading that is there, alone on its line or run in before the text. */
function titledLike(
  layout: Layout,
  like: PlacedHeading,
  numbering: string,
): (title: string, body: string) => string {
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

function atEndOfFacts(
  layout: Layout,
  pleading: Pleading,
  template: Template,
  headings: readonly PlacedHeading[],
  end: number,
): Spot {
  const conclusion = beforeConclusion(layout);
  const at = conclusion ?? end;
  const highest = Math.min(...headings.map(({ rank }) => rank));
  const last = headings.findLast(({ rank }) => rank === highest);
  if (last !== undefined) {
    const number = nextLabel(last.heading.numbering) ?? '';
    return { at, head: fillsLine(last.heading) || number !== '' ? titledLike(layout, last, number) : null };
  }
  const later = laterElements(template);
  // Only what comes before the infringing acts has a place of its own in plain prose.
  const place = later?.test('侵权行为') === true ? beforeLaterProse(layout, pleading, later) : null;
  if (place !== null || conclusion !== null) return { at: place ?? at, head: null };
  return { at, head: (title, body) => `${titleLine(layout, title, 1)}\n${layout.spaced ? '\n' : ''}${body}` };
}
