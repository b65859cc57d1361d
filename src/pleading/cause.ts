import { plainTitle, splitNumbering } from '../facts/headings';
import type { Cause, Header } from './model';
import { placedSpan, type PlacedLine } from './outline';

const LABEL =
  /^[\s\u3000*]*(?:本案的?|[^。；：:（(]{1,8}[（(])?(?:【案由】|案由[）)][\s\u3000]*[：:]|案[\s\u3000]*由[\s\u3000]*(?:[：:]|(?=[\s\u3000])|(?=侵[害犯])|为|是|系))[\s\u3000*]*/;
/** （侵害商业秘密纠纷) behind or below the title. */
const BRACKETED = /[（(]([^（）()]{2,40}纠纷)[）)][\s\u3000]*$/;
/** 侵害商业秘密纠纷 · 表格填写: the cause alone below the title, or with a remark behind it. */
const BELOW_TITLE = /^([\u4e00-\u9fff、—\s\u3000-]{2,40}?纠纷)(?:[\s\u3000]*[·•｜|/，,（(—-][^。；]{0,24})?$/;
/** Whom a dispute is between: the words before the cause in 原告因与被告侵害技术秘密纠纷一案. */
const BEFORE_CAUSE = /^.*(?:因|与|就|[告人]诉?|公司诉?|之间的?)(?=.{4})/;
const MAX_SENTENCE = 40;

/** The cause of action (案由): its line or section, else the title, else the front matter; null where none is given. `lines` are those before the claims, `labelled` what `labelledCause` finds. */
export function readCause(
  lines: readonly PlacedLine[],
  labelled: readonly Cause[],
  title: { readonly text: string; readonly span: { readonly start: number; readonly end: number } } | null,
  header: Header,
): Cause | null {
  return (
    ownCause(lines) ?? titleCause(lines, title) ?? sentenceCause(lines) ?? labelled[0] ?? headerCause(header)
  );
}

function ownCause(lines: readonly PlacedLine[]): Cause | null {
  for (const [index, placed] of lines.entries()) {
    const { line, heading, role } = placed;
    const { text, passage } = line;
    if (passage.quoted) continue;
    if (passage.cell !== null) {
      const next = lines[index + 1];
      if (plainTitle(text) === '案由' && next?.line.passage.cell?.row === passage.cell.row)
        return causeOf(next, 0);
      continue;
    }
    const label = LABEL.exec(text)?.[0].length ?? 0;
    if (label > 0) {
      const cause = causeOf(placed, label);
      if (cause) return cause;
    } else if (role === 'cause') {
      const from = heading === null || plainTitle(heading.title) !== '案由' ? 0 : heading.bodyStart;
      const cause = causeOf(placed, from);
      if (cause && cause.text.length <= 60) return cause;
    }
  }
  return null;
}

/** 案由：… on a line of its own behind the claims, where nobody looks for it but it stands. */
export function labelledCause(placed: PlacedLine): readonly Cause[] {
  const { text, passage } = placed.line;
  const label =
    /^[\s\u3000]*(?:本案的?)?案[\s\u3000]*由[\s\u3000]*(?:[：:]|为|是|系)[\s\u3000]*/.exec(text)?.[0]
      .length ?? 0;
  const rest = text.slice(label);
  const end = rest.indexOf('纠纷') + 2;
  if (label === 0 || passage.quoted || end < 4 || end > 42 || /[。；]/.test(rest.slice(0, end))) return [];
  if (!/^(?:[。；]|[\s\u3000]*$|[，,][^。；]{0,6}请求)/.test(rest.slice(end))) return [];
  return [causeOf(placed, label)].filter((cause) => cause !== null);
}

function causeOf(placed: PlacedLine, from: number): Cause | null {
  const { text } = placed.line;
  const body = text.slice(from);
  const lead = from === 0 ? splitNumbering(body).rest : 0;
  // Behind its label the cause ends with its word; a sentence without one is read whole.
  const end = body.search(from > 0 ? /(?<=纠纷)[，,]|[。；;\n]/ : /[。；;\n]/);
  const words = body.slice(lead, end < 0 ? body.length : end).trim();
  if (words === '') return null;
  const start = text.indexOf(words, from + lead);
  return {
    text: clean(words),
    span: placedSpan(placed, { start, end: start + words.length }),
    from: 'section',
  };
}

function titleCause(lines: readonly PlacedLine[], title: Parameters<typeof readCause>[2]): Cause | null {
  if (title === null) return null;
  const inTitle = BRACKETED.exec(title.text)?.[1];
  if (inTitle !== undefined) return { text: clean(inTitle), span: title.span, from: 'title' };
  const at = lines.findIndex((placed) => placedSpan(placed).start >= title.span.end);
  const below = lines[at];
  if (at < 0 || below === undefined || below.line.passage.quoted || below.role !== 'preamble') return null;
  const words = BELOW_TITLE.exec(below.line.text.trim().replace(/^[（(]|[）)]$/g, ''))?.[1];
  if (words === undefined) return null;
  return { text: clean(words), span: placedSpan(below), from: 'title' };
}

/** 原告因与被告侵害技术秘密纠纷一案，…: the cause told in the opening sentence. */
function sentenceCause(lines: readonly PlacedLine[]): Cause | null {
  for (const placed of lines) {
    if (placed.role !== 'preamble' && placed.role !== 'parties') break;
    const { text, passage } = placed.line;
    const end = text.indexOf('纠纷') + 2;
    if (passage.quoted || end < 2 || !/^(?:一案|，|,|提起|向)/.test(text.slice(end, end + 2))) continue;
    let start = end;
    while (start > 0 && end - start < MAX_SENTENCE && /[\u4e00-\u9fff、]/.test(text.charAt(start - 1)))
      start -= 1;
    const clause = text.slice(start, end);
    const words = clause.replace(BEFORE_CAUSE, '');
    if (words.length === clause.length) continue;
    const span = placedSpan(placed, { start: end - words.length, end });
    return { text: words, span, from: 'section' };
  }
  return null;
}

function headerCause({ cause, causeSpan }: Header): Cause | null {
  return cause === null || causeSpan === null
    ? null
    : { text: clean(cause), span: causeSpan, from: 'front-matter' };
}

function clean(text: string): string {
  return text.replace(/[\s\u3000]/g, '').replace(/^[“"「《]|[”"」》。]$/g, '');
}
