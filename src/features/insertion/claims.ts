import type { Claim, Pleading } from '../../pleading/model';
import { escapeText } from '../snippet-text';
import type { Template } from '../template';
import { endBefore, lineAt, lineEnd, lineStart, sectionEnd, sectionOf, tableAt, type Layout } from './layout';
import { leadOf, nextLabel, numberIn, relabel } from './numbering';
import { afterLine, type Placed } from './place-text';
import { cellsOf, tableRow } from './render';
import { newSection } from './sections';

/** A claim for relief after the last one, with the next number as the drafter writes numbers. */
export function insertClaim(layout: Layout, pleading: Pleading, template: Template): Placed {
  const last = pleading.claims.at(-1);
  if (last !== undefined) return afterClaim(layout, pleading, last, template);
  const first = (layout.style === 'plain' ? '1、' : '1. ') + template.body.replace(/；$/, '。');
  const section = sectionOf(layout, 'claims');
  if (section === undefined) return newSection(layout, 'claims', '诉讼请求', first);
  return afterLine(layout, sectionEnd(layout, section), first);
}

function afterClaim(layout: Layout, { claims }: Pleading, last: Claim, template: Template): Placed {
  const { text } = layout;
  const line = lineAt(text, last.span.start);
  if (tableAt(layout, last.span) !== null) return claimRow(layout, last, line, template);
  const before = claims.at(-2);
  const start = lineStart(text, last.span.start);
  const end = lineEnd(text, Math.max(last.span.start, last.span.end - 1));
  const ending = /[；;。.]?(?=\*{0,2}$)/.exec(text.slice(last.span.start, end).trimEnd())?.[0] ?? '';
  const body = template.body.replace(/[；。]$/, ending);
  if (before !== undefined && before.span.end > start) {
    // Claims run on in one line: 1、……；2、……。
    const lead = nextLead(leadOf(text.slice(last.span.start, last.span.end)), last.number);
    return { at: end, snippet: escapeText(lead) + body };
  }
  const lead = last.number === null ? markOf(line) : nextLead(leadOf(line), last.number);
  // Bars that make no table: without a blank line the claim would run into them.
  const bars = line.trimStart().startsWith('|');
  return afterLine(layout, end, escapeText(lead) + body, bars || stand(layout, before, start, line));
}

/** The lead of the next claim. The model's number decides over what stands in the line. */
function nextLead(lead: string, number: number | null): string {
  if (number === null) return '';
  if (numberIn(lead) === number) return nextLabel(lead) ?? lead;
  return lead === '' ? `${String(number + 1)}. ` : relabel(lead, number + 1);
}

/** Marks before an unnumbered claim: a bullet, blanks. */
function markOf(line: string): string {
  return /^[\s\u3000]{0,8}(?:[-*+•●·] {0,3})?/.exec(line)?.[0] ?? '';
}

/** Whether the claims stand apart by blank lines, as the last two show. */
function stand(layout: Layout, before: Claim | undefined, start: number, line: string): boolean {
  if (before === undefined) return layout.spaced && !/^\s*(?:\d{1,3}[.)]|[-*+]) /.test(line);
  const end = endBefore(layout.text, start);
  return end !== null && layout.text.slice(end, start).split('\n').length > 2;
}

/** The next row of a table of claims: number and heading first, the claim in the column where claims stand. */
function claimRow(layout: Layout, last: Claim, line: string, template: Template): Placed {
  const cells = cellsOf(line);
  const first = cells[0] ?? '';
  const lead = leadOf(first);
  const label = nextLabel(lead) ?? (last.number === null ? '' : `${String(last.number + 1)}. `);
  const bare = first.slice(lead.length).trim() === '';
  const name = escapeText(template.title['zh-cn'].replace(/（[^（）]{0,30}）$/, ''));
  const row = cells.map(() => '');
  row[0] = escapeText(label.trimEnd()) + (bare ? '' : ` ${name}`);
  const column = bare && cells.length > 2 ? 2 : 1;
  if (column === 2) row[1] = name;
  row[column] = template.body.replace(/[；。]$/, '');
  return { at: lineEnd(layout.text, last.span.start), snippet: `\n${tableRow(row, line)}` };
}
