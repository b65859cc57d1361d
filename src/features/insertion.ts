import type { Reading } from '../lint/engine';
import type { Pleading } from '../pleading/model';
import type { Span } from '../text/span';
import { insertClaim } from './insertion/claims';
import { insertExhibit, insertInSeries } from './insertion/entries';
import { insertInline } from './insertion/inline';
import { layoutOf, type Layout } from './insertion/layout';
import { insertLine } from './insertion/lines';
import { insertPassage } from './insertion/passages';
import { atEnd, type Placed } from './insertion/place-text';
import { entryLine, readEntry } from './insertion/render';
import { insertSection } from './insertion/sections';
import { toEditor, toPlain } from './snippet-blanks';
import { toSnippet } from './snippet-text';
import type { Template } from './template';

/** A template put in its place: text goes in at `at`, nothing is taken away. */
export interface Insertion {
  /** An empty span, as an offset into the document. */
  readonly at: Span;
  /** In VS Code snippet syntax, with the document's line endings; what is passed over stays as 【…】. */
  readonly snippet: string;
  /** The same with unfilled tab stops as 【…】. */
  readonly plain: string;
}

/**
 * Where and how a template goes into a draft: numbers go on, titles, tables and blank lines are as the draft has them.
 * `target` is the place a finding points at; words added to a sentence and untitled passages go there.
 */
export function insertTemplate(reading: Reading<Pleading>, template: Template, target?: Span): Insertion {
  const layout = layoutOf(reading.blocks);
  const { at, snippet } = place(layout, reading.pleading, template, target);
  const ended = toSnippet(snippet).replace(/\n/g, layout.eol);
  return { at: { start: at, end: at }, snippet: toEditor(ended), plain: toPlain(ended) };
}

function place(layout: Layout, pleading: Pleading | null, template: Template, target?: Span): Placed {
  if (template.part === 'section') return insertSection(layout, template);
  if (pleading === null || template.part === 'document') {
    return template.part === 'line' ? insertLine(layout, pleading, template) : atEnd(layout, template.body);
  }
  switch (template.part) {
    case 'claim':
      return insertClaim(layout, pleading, template);
    case 'exhibit':
      return insertExhibit(layout, pleading, template);
    case 'inline':
      return insertInline(layout, pleading, template, target);
    case 'passage':
      return insertPassage(layout, pleading, template, target);
    case 'line':
      if (template.section !== 'facts') return insertLine(layout, pleading, template);
      return insertInSeries(layout, template) ?? insertPassage(layout, pleading, numbered(template), target);
  }
}

/** The first of a series that is not there yet. */
function numbered(template: Template): Template {
  const entry = readEntry(template.body);
  return entry === null ? template : { ...template, body: entryLine(entry, `${entry.label}1：`, '') };
}
