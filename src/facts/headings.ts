import type { Span } from '../text/span';
import { linesOf, lineSpan, type Line } from './lines';
import { recogniser } from './recogniser';

/** A line that names what follows: `## 诉讼请求`, `**事实与理由**`, `诉讼请求：`, `一、…`, `（一）不为公众所知悉。…`. */
export interface Heading {
  readonly line: Line;
  /** The words without numbering, blanks, colon or full stop. */
  readonly title: string;
  readonly style: 'markdown' | 'bold' | 'plain';
  /** Markdown level 1–6, 0 for bold and plain headings. */
  readonly level: number;
  /** 一、 / （一） / 1. / 甲 as written, or an empty string. */
  readonly numbering: string;
  /** The heading's words in `line.text`. */
  readonly span: Span;
  /** Where the text after a run-in heading starts in `line.text`; its length when the heading fills the line. */
  readonly bodyStart: number;
}

const NUMBERING =
  /^(?:【[甲乙丙丁戊己庚辛壬癸一二三四五六七八九十]】|第[一二三四五六七八九十]{1,3}(?:部分|章|节|项|点|方面)[、.．:：]?|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d０-９]{1,3}[）)][、.．]?|\d{1,2}(?:\.\d{1,2}){1,3}[、.．]?|[IVX]{1,4}\.\d{1,2}(?=[\s\u3000])|[\d０-９]{1,2}[、.．）)]|[甲乙丙丁戊己庚辛壬癸壹贰叁肆伍陆柒捌玖拾〇](?:[、.．:：]|(?=[\s\u3000]))|[子丑寅卯辰巳午未申酉戌亥](?:[、.．:：]|(?=[\s\u3000]{1,4}(?!请)[^\s\u3000]{2}))|其[一二三四五六七八九十]{1,2}(?:[、:：]|(?=[\s\u3000]))|§\d{1,2}(?=[\s\u3000.、])|[A-Ha-h][、.．）)]|[①-⑳㈠-㈩]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ][、.．]?)/u;
const SPACE = /[\s\u3000]/g;
const LEADING_SPACE = /^[\s\u3000]*/;
const MAX_TITLE = 40;
/** `诉讼请求：1. …` on one line: the name of a part, a colon and its text. */
const PART_LABEL = /^[^，。；：:]{0,8}(?:请求|事实|理由|证据|案由|来源)[^，。；：:]{0,6}[：:]/;

/** The words of a title without blanks: `事 实 与 理 由：` and `【事实与理由】` are `事实与理由`. */
export function plainTitle(text: string): string {
  return text
    .replace(SPACE, '')
    .replace(/^[【〔[《]|[】〕\]》]$/g, '')
    .replace(/[：:。.；;]{1,2}$/, '')
    .replace(/[】〕\]》]$/, '');
}

/** Splits the numbering off a line: `（二）事实` → `（二）`, 3. */
export function splitNumbering(text: string): { numbering: string; rest: number } {
  const lead = LEADING_SPACE.exec(text)?.[0].length ?? 0;
  const numbering = NUMBERING.exec(text.slice(lead, lead + 12))?.[0] ?? '';
  const after = lead + numbering.length;
  const gap = LEADING_SPACE.exec(text.slice(after))?.[0].length ?? 0;
  return { numbering, rest: after + gap };
}

/** Numbers that a gap alone sets off count in titles: ## 2 案由, 表二　诉讼请求; in a bare line only before a short title. */
const BARE_NUMBER =
  /^[\s\u3000]*(表?[一二三四五六七八九十]{1,3}|表?\d{1,2}|[IVX]{1,4})[.．]?[\s\u3000]+(?=[\u4e00-\u9fff])/;
const BARE_LINE =
  /^[\s\u3000]*(表?[一二三四五六七八九十]{1,3}|[IVX]{1,4}[.．]?)[\s\u3000]+(?=[\u4e00-\u9fff]{2,8}[：:]?[\s\u3000]*$)/;

function titleNumbering(line: Line): { numbering: string; rest: number } {
  const { text, passage } = line;
  const split = splitNumbering(text);
  if (split.numbering !== '') return split;
  const bare = (passage.kind === 'heading' || wholeLineIsBold(line) ? BARE_NUMBER : BARE_LINE).exec(text);
  return bare === null ? split : { numbering: bare[1] ?? '', rest: bare[0].length };
}
function wholeLineIsBold(line: Line): boolean {
  const { strong } = line.passage;
  if (strong.length === 0) return false;
  const end = line.start + line.text.length;
  let covered = 0;
  let last = line.start;
  for (const run of strong) {
    const from = Math.max(run.start, last);
    const to = Math.min(run.end, end);
    if (to > from) {
      covered += line.passage.text.slice(from, to).replace(SPACE, '').length;
      last = to;
    }
  }
  const all = line.text.replace(SPACE, '').length;
  return covered >= all - (/[：:。]$/.test(line.text.trimEnd()) ? 1 : 0);
}

function headingOf(line: Line): Heading | null {
  const { passage, text } = line;
  if (passage.quoted || passage.kind === 'cell') return null;
  const { numbering, rest } = titleNumbering(line);
  const trimmed = text.trimEnd();
  const whole = (style: Heading['style'], level: number): Heading => ({
    line,
    title: plainTitle(text.slice(rest)),
    style,
    level,
    numbering,
    span: { start: rest < trimmed.length ? rest : 0, end: trimmed.length },
    bodyStart: text.length,
  });
  if (passage.kind === 'heading') return whole('markdown', passage.level);
  if (trimmed.length - rest <= MAX_TITLE && wholeLineIsBold(line)) return whole('bold', 0);
  // The first line of a list item is the item; text pasted below it without a blank line may hold a heading.
  if (passage.kind === 'item' && line.first) return null;
  const body = trimmed.slice(rest);
  const label = PART_LABEL.exec(body.slice(0, 24))?.[0].length ?? 0;
  if (label > 0 && label < body.length) return runInHeading(line, numbering, rest, trimmed);
  if (
    body.length <= MAX_TITLE &&
    !/[，。；！？]/.test(body.replace(/[：:。]$/, '')) &&
    isTitleLike(body, numbering)
  ) {
    return whole('plain', 0);
  }
  return runInHeading(line, numbering, rest, trimmed);
}

/** A bare line is a title when it is numbered like one or short and closed by a colon or nothing. */
function isTitleLike(body: string, numbering: string): boolean {
  if (body === '') return false;
  if (/[：:]$/.test(body)) return body.length <= 20;
  if (body.endsWith('。')) return numbering !== '' && body.length <= 24;
  return numbering === '' ? body.length <= 16 : true;
}

/** `（一）不为公众所知悉。零件内部……`: numbering, a short phrase and a full stop, then the text. */
function runInHeading(line: Line, numbering: string, rest: number, trimmed: string): Heading | null {
  const stop = trimmed.slice(rest, rest + 26).search(/[。：:]/);
  const bold = line.passage.strong.find(
    (run) => run.start <= line.start + rest && run.end > line.start + rest,
  );
  const label = PART_LABEL.exec(trimmed.slice(rest, rest + 24))?.[0].length ?? 0;
  if (bold === undefined && numbering === '' && label === 0) return null;
  let end: number;
  if (bold !== undefined && bold.end < line.start + trimmed.length && bold.end - bold.start <= MAX_TITLE) {
    end = bold.end - line.start;
  } else if (label > 0) {
    end = rest + label;
  } else if (numbering !== '' && stop > 0 && !/[，；]/.test(trimmed.slice(rest, rest + stop))) {
    end = rest + stop + 1;
  } else {
    return null;
  }
  const title = plainTitle(trimmed.slice(rest, end));
  if (title === '') return null;
  const gap = LEADING_SPACE.exec(trimmed.slice(end))?.[0].length ?? 0;
  return {
    line,
    title,
    style: bold === undefined ? 'plain' : 'bold',
    level: 0,
    numbering,
    span: { start: rest, end: rest + trimmed.slice(rest, end).trimEnd().length },
    bodyStart: end + gap,
  };
}

/** Headings of a block, by line. */
export const headingsOf = recogniser<Heading>((block) =>
  linesOf(block).flatMap((line) => headingOf(line) ?? []),
);

/** The heading's words in the block's source. */
export function headingSpan(heading: Heading): Span {
  return lineSpan(heading.line, heading.span);
}
