import type { SectionRole } from '../../pleading/model';
import { escapeText } from '../snippet-text';
import type { Template } from '../template';
import { headingsIn } from './headings';
import { lineStart, orderOf, sectionEnd, sectionOf, type Layout } from './layout';
import { nextLabel } from './numbering';
import { afterLine, atEnd, beforeLine, type Placed } from './place-text';
import { renderBody, titleLine } from './render';

/** A whole section in its place; a section that stands there with nothing in it is filled. */
export function insertSection(layout: Layout, template: Template): Placed {
  const title = /^## (.+)\n+/.exec(template.body);
  const write = (words: string, depth: number): string => titleLine(layout, words, depth);
  const body = renderBody(template.body.slice(title?.[0].length ?? 0), layout, write);
  const section = sectionOf(layout, template.section);
  if (section !== undefined && section.title !== '')
    return afterLine(layout, sectionEnd(layout, section), body);
  return newSection(layout, template.section, title?.[1] ?? template.title['zh-cn'], body);
}

/** A new section with its title, before the first section that comes later in a pleading. */
export function newSection(layout: Layout, role: SectionRole, title: string, body: string): Placed {
  const later = layout.sections.find(
    (section) => section.span.start > 0 && orderOf(section.role) > orderOf(role),
  );
  const before = later === undefined ? layout.text.length : lineStart(layout.text, later.heading.start);
  const heading = titleLine(layout, escapeText(numbering(layout, before)) + title, 0);
  const content = heading + (layout.spaced ? '\n\n' : '\n') + body;
  return later === undefined ? atEnd(layout, content) : beforeLine(layout, before, content);
}

/** The next number of the sections' titles where they are numbered and none follows; a number used twice would mislead. */
function numbering(layout: Layout, before: number): string {
  const numbered = headingsIn(layout).filter(
    ({ opensSection, heading }) => opensSection && heading.numbering !== '',
  );
  const last = numbered.at(-1);
  if (last === undefined || numbered.length < 2 || last.start >= before) return '';
  return nextLabel(last.heading.numbering) ?? '';
}
