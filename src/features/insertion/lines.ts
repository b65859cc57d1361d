import type { Pleading } from '../../pleading/model';
import { placedSpan } from '../../pleading/outline';
import { frontMatterEnd } from '../../text/split';
import { escapeText } from '../snippet-text';
import type { Template } from '../template';
import { lineAt, lineEnd, lineStart, orderOf, sectionEnd, sectionOf, tableAt, type Layout } from './layout';
import { leadOf, nextLabel } from './numbering';
import { afterLine, atEnd, beforeLine, type Placed } from './place-text';
import { asCell, cellsOf, tableRow } from './render';

/** Lines of their own: title, parties, cause, closing, attachments. */
export function insertLine(layout: Layout, pleading: Pleading | null, template: Template): Placed {
  const { section } = template;
  if (section === 'preamble') return insertTitle(layout, template.body);
  if (pleading !== null) {
    if (section === 'parties')
      return insertParty(layout, pleading, labelled(layout, pleading, template.body));
    if (section === 'cause') return insertCause(layout, pleading, labelled(layout, pleading, template.body));
    if (section === 'closing') return insertClosing(layout, pleading, template.body);
  }
  if (section === 'attachments') return insertAttachment(layout, template.body);
  return beforeLater(layout, section, inManner(layout, template.body));
}

/** Paragraphs of a body apart or together as the draft has them. */
function inManner(layout: Layout, body: string): string {
  return layout.spaced ? body : body.replace(/\n{2,}/g, '\n');
}

/** Before the first section that comes later in a pleading. */
function beforeLater(layout: Layout, role: Template['section'], content: string): Placed {
  const later = layout.sections.find((part) => part.span.start > 0 && orderOf(part.role) > orderOf(role));
  return later === undefined
    ? atEnd(layout, content)
    : beforeLine(layout, lineStart(layout.text, later.heading.start), content);
}

/** The title stands first, below the front matter. */
function insertTitle(layout: Layout, body: string): Placed {
  const words = body.replace(/^# /, '');
  const line = layout.style === 'markdown' ? `# ${words}` : layout.style === 'bold' ? `**${words}**` : words;
  const matter = frontMatterEnd(layout.text);
  return beforeLine(layout, matter, line, true);
}

/** Labels in bold where the parties' labels are: `**原告**：`, `**原告：** `. */
function labelled(layout: Layout, { parties }: Pleading, body: string): string {
  const first = parties[0];
  const line = first === undefined ? '' : lineAt(layout.text, first.label.start);
  const match = /^[\s\u3000]*\*\*[^*：:]{1,12}(\*\*[：:]|[：:]\*\*)( ?)/.exec(line);
  if (match === null) return body;
  const [, mark = '', gap = ''] = match;
  return body.replace(/^(\p{Script=Han}{2,4})：/u, (_, label: string) => `**${label}${mark}${gap}`);
}

/** Who files the document stands first among the parties. */
const FILER = /^\**(?:原告|申请人|上诉人|答辩人)/;
const PARTY = /^\**((?:原告|(?:被)?申请人|(?:被)?上诉人|(?:被)?答辩人|被告)[^：:*]*)\**[：:]\**\s?/;

function insertParty(layout: Layout, { parties }: Pleading, body: string): Placed {
  const { text } = layout;
  const plaintiff = FILER.test(body);
  const section = sectionOf(layout, 'parties');
  const first = parties[0];
  const row = first === undefined ? '' : lineAt(text, first.label.start);
  if (first !== undefined && tableAt(layout, first.label) !== null) {
    const last = parties.findLast(({ role }) => role !== 'third-party') ?? first;
    const label = PARTY.exec(body)?.[1] ?? '';
    const cells = cellsOf(row).map((_, index) =>
      index === 0 ? label : index === 1 ? asCell(partyFields(body)) : '',
    );
    const at = plaintiff
      ? lineStart(text, first.label.start) - layout.eol.length
      : lineEnd(text, last.label.start);
    return { at, snippet: `\n${tableRow(cells, row)}` };
  }
  const next = plaintiff ? first : parties.find(({ role }) => role === 'third-party');
  if (next !== undefined) return beforeLine(layout, lineStart(text, next.label.start), body);
  if (section !== undefined) return afterLine(layout, sectionEnd(layout, section), body);
  return beforeLater(layout, 'parties', body);
}

/** The lines of a party without its label, each field a line: for a cell. */
function partyFields(body: string): string {
  return body.replace(PARTY, '名称或者姓名：');
}

/** The cause as a line of its own, or after a heading 案由 that nothing follows. */
function insertCause(layout: Layout, { cause }: Pleading, body: string): Placed {
  const section = sectionOf(layout, 'cause');
  if (section === undefined || cause?.from === 'section') return beforeLater(layout, 'cause', body);
  const value = body.replace(/^\**案由\**[：:]\**\s?/, '');
  if (section.style === 'markdown') return afterLine(layout, sectionEnd(layout, section), value);
  return { at: sectionEnd(layout, section), snippet: value };
}

const ADDRESS = /^[\s\u3000]*(?:此[\s\u3000]*致|谨[\s\u3000]*呈)/;

/** Court, signer and date: what stands there already is left out. */
function insertClosing(layout: Layout, pleading: Pleading, body: string): Placed {
  const { text } = layout;
  const section = sectionOf(layout, 'closing');
  const [first = '', ...rest] = body.split(/\n\n/);
  const second = rest.join('\n\n');
  if (ADDRESS.test(first)) {
    const line = layout.lines.find((placed) => placed.role === 'closing' && ADDRESS.test(placed.line.text));
    if (line !== undefined) return afterLine(layout, lineEnd(text, placedSpan(line).start), second);
    if (section !== undefined)
      return beforeLine(layout, lineStart(text, section.heading.start), inManner(layout, body));
    return beforeLater(layout, 'closing', inManner(layout, body));
  }
  const { signer = null, date = null } = pleading.signature ?? {};
  const content = signer !== null ? second : date !== null ? first : inManner(layout, body);
  if (signer === null && date !== null) return beforeLine(layout, lineStart(text, date.span.start), content);
  if (section !== undefined) return afterLine(layout, sectionEnd(layout, section), content);
  return beforeLater(layout, 'closing', content);
}

/** The next item of the attachments, in the line or list that names them; with its 附 where there is none. */
function insertAttachment(layout: Layout, body: string): Placed {
  const section = sectionOf(layout, 'attachments');
  if (section === undefined) return atEnd(layout, body);
  const at = sectionEnd(layout, section);
  const last = lineAt(layout.text, at);
  const words = body.replace(/^附[：:]/, '');
  const run = /^[\s\u3000]*附(?:件|项)?[：:](?=[\s\u3000]*\S)/.exec(last);
  if (run !== null) return runInItem(at, last, words);
  const lead = leadOf(last);
  if (lead === '') return afterLine(layout, at, words, layout.spaced && !/^\s*[-*+] /.test(last));
  const end = /[。；;]$/.exec(last.trimEnd())?.[0] ?? '';
  return afterLine(layout, at, escapeText(nextLabel(lead) ?? lead) + words + end, false);
}

/** `附：1.副本二份；2.证据一套。`: one more item before the full stop. */
function runInItem(end: number, line: string, words: string): Placed {
  const items = line.trimEnd().replace(/[。；;.]$/, '');
  const numbers = items.matchAll(
    /(?<=[：:；;，,][\s\u3000]{0,3})[（(]?\d{1,2}[）)]?[.、．]?(?=[^\d\s份套页])/g,
  );
  const last = [...numbers].at(-1)?.[0];
  const joint = ['；', '，'].find((mark) => items.includes(mark)) ?? '、';
  const number = last === undefined ? '' : escapeText(nextLabel(last) ?? '');
  return { at: end - line.length + items.length, snippet: joint + number + words };
}
