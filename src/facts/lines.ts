import type { Passage, Block } from '../text/passage';
import { toSource } from '../text/map';
import type { Span } from '../text/span';
import { recogniser } from './recogniser';

/**
 * A logical line (一行): what a drafter wrote as one line or one cell line. Text pasted from Word has no blank lines,
 * so one Markdown paragraph may hold a heading, three claims and a party; a hard-wrapped sentence stays one line.
 */
export interface Line {
  readonly passage: Passage;
  /** The line's place in `passage.text`. */
  readonly start: number;
  /** Plain text; a hard wrap inside the line is a `\n`. */
  readonly text: string;
  /** True for the first line of its passage. */
  readonly first: boolean;
}

const BLANK = /^[\s\u3000]*$/;
/** What opens a new logical line even where the line before it looks unfinished: numbering, a label, a closing form. */
const OPENER =
  /^[\s\u3000]*(?:第?[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．）)]|[-•●·☑☐□■]|证据|证物|[原甲乙附书物]?证[\s\u3000]?[A-Z\dＡ-Ｚ０-９一二三四五六七八九十]|密点|秘密点|此致|(?:\d{4}|[一二〇○零]{1}[〇○零一二三四五六七八九]{3})[\s\u3000]?年[^，。；]{2,8}日[\s\u3000]*$|附[：:]|附件|[\u4e00-\u9fff](?:[\s\u3000]{1,4}[\u4e00-\u9fff]){1,4}[\s\u3000]?[：:]|[^，。；、\s]{1,12}[：:])/;
/** More of them: numbers of older style, points and their like, a party, the cause, the title of a part. */
const MARKED =
  /^[\s\u3000]*(?:[①-⑳㈠-㈩]|其[一二三四五六七八九十][，,：:、\s\u3000]|[壹贰叁肆伍陆柒捌玖拾][、.．\s\u3000]|第[一二三四五六七八九十\d]{1,2}[密秘]|[甲乙丙丁戊己][点项][\s\u3000：:])/;
const LABELLED =
  /^[\s\u3000]*(?:(?:原告|被告|第三人|被?上诉人|被?申请人)[一二三四五\d]?[\s\u3000：:（(]|案[\s\u3000]{0,4}由[\s\u3000：:]|诉讼请求$|请求事项$|事实[与和及]理由$)/;
const CLOSED = /[。；;：:！？!?”』」）)】、，,]$/;
/** A hard-wrapped column of Chinese text is at least this wide. */
const WRAP_WIDTH = 24;

function opens(text: string): boolean {
  return OPENER.test(text) || MARKED.test(text) || LABELLED.test(text);
}

/** True when the break between two raw lines is a hard wrap inside a sentence, not the end of a line. */
function isWrap(before: string, after: string): boolean {
  const head = before.trimEnd();
  if (head.length < WRAP_WIDTH || BLANK.test(after) || opens(after)) return false;
  if (/[，、,]$/.test(head)) return true;
  return !CLOSED.test(head);
}

function passageLines(passage: Passage): Line[] {
  const { text } = passage;
  if (!text.includes('\n')) return BLANK.test(text) ? [] : [{ passage, start: 0, text, first: true }];
  const lines: Line[] = [];
  let start = 0;
  let rawStart = 0;
  const push = (end: number): void => {
    const body = text.slice(start, end);
    if (!BLANK.test(body)) lines.push({ passage, start, text: body, first: lines.length === 0 });
    start = end + 1;
  };
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const next = text.indexOf('\n', at + 1);
    const after = text.slice(at + 1, next < 0 ? text.length : next);
    if (!(passage.kind !== 'cell' && isWrap(text.slice(rawStart, at), after))) push(at);
    rawStart = at + 1;
  }
  push(text.length);
  return lines;
}

/** All logical lines of a block, table cells included, in order. */
export const linesOf = recogniser<Line>((block: Block) => block.passages.flatMap(passageLines));

/** The place in the block's source of a span of the line's text. */
export function lineSpan(line: Line, span: Span = { start: 0, end: line.text.length }): Span {
  return toSource(line.passage.map, { start: line.start + span.start, end: line.start + span.end });
}

/** The facts of a block by the line they were read from; grouped once a block. */
export function byLine<F extends { readonly line: Line }>(
  read: (block: Block) => readonly F[],
): (block: Block) => ReadonlyMap<Line, readonly F[]> {
  const known = new WeakMap<Block, ReadonlyMap<Line, readonly F[]>>();
  return (block) => {
    let grouped = known.get(block);
    if (grouped === undefined) {
      const lines = new Map<Line, F[]>();
      for (const fact of read(block)) {
        const facts = lines.get(fact.line);
        if (facts) facts.push(fact);
        else lines.set(fact.line, [fact]);
      }
      grouped = lines;
      known.set(block, grouped);
    }
    return grouped;
  };
}
