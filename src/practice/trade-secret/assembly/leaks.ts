import type { Draft } from '../../../pleading/assemble';
import { partyNames } from '../../../pleading/cast';
import { shownBetween, type BlockList } from '../../../text/blocks';
import { fold, foldedBlock } from '../../../text/folded';
import type { Block } from '../../../text/passage';
import type { Span } from '../../../text/span';
import type { Leak } from '../model';

/** Pieces of this length are looked up; a shorter secret cannot be told from chance. */
const PIECE = 6;

interface Pieces {
  /** All marked passages, folded, one a line. */
  readonly joined: string;
  /** Where each passage starts in `joined`. */
  readonly starts: readonly number[];
  /** Where a piece stands in `joined`. */
  readonly places: ReadonlyMap<string, number>;
  /** First units of pieces, for passing quickly over text that holds none. */
  readonly first: Uint8Array;
}

interface Run {
  readonly text: string;
  /** Where it stands in the marked text. */
  readonly place: number;
  /** Place in the block's source. */
  readonly start: number;
  readonly end: number;
}

/** Finds pieces of marked text outside the marks. */
export function readLeaks(draft: Draft, marked: readonly Span[]): readonly Leak[] {
  if (marked.length === 0) return [];
  const { items } = draft.blocks;
  const secrets = marked.map(({ start, end }) => shownBetween(items, start, end));
  return leaksIn(draft.blocks, secrets, partyNames(draft.cast), marked).flatMap(({ span, secret }) => {
    const passage = marked[secret];
    return passage === undefined
      ? []
      : [{ text: shownBetween(items, span.start, span.end), span, marked: passage }];
  });
}

/**
 * Where pieces of secrets stand in a text outside the spans `marked`, each with the number of its secret; work is kept
 * with the block as long as the secrets are the same.
 */
export function leaksIn(
  { items }: BlockList,
  secrets: readonly string[],
  names: readonly string[],
  marked: readonly Span[],
): readonly { readonly span: Span; readonly secret: number }[] {
  const pieces = piecesOf(secrets.map((secret) => fold(secret).text));
  const unmarked = items.flatMap(({ start, block }) =>
    runsIn(block, pieces).flatMap((run) => {
      const span = { start: start + run.start, end: start + run.end };
      return isInside(span, marked) ? [] : [{ ...run, span }];
    }),
  );
  const counts = new Map<string, number>();
  for (const run of unmarked) counts.set(run.text, (counts.get(run.text) ?? 0) + 1);
  const folded = names.map((name) => fold(name).text);
  const telling = new Map<string, boolean>();
  return unmarked.flatMap((run) => {
    const tells = telling.get(run.text) ?? isTelling(run, pieces, folded, counts.get(run.text) ?? 0);
    telling.set(run.text, tells);
    return tells ? [{ span: run.span, secret: passageAt(pieces, run.place) }] : [];
  });
}

function passageAt({ starts }: Pieces, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

let last: Pieces | null = null;

function piecesOf(passages: readonly string[]): Pieces {
  const joined = passages.join('\n');
  if (last?.joined === joined) return last;
  const places = new Map<string, number>();
  const first = new Uint8Array(0x10000);
  const starts: number[] = [];
  let start = 0;
  for (const passage of passages) {
    starts.push(start);
    for (let at = start; at + PIECE <= start + passage.length; at += 1) {
      const piece = joined.slice(at, at + PIECE);
      if (!places.has(piece)) places.set(piece, at);
      first[piece.charCodeAt(0)] = 1;
    }
    start += passage.length + 1;
  }
  last = { joined, starts, places, first };
  return last;
}

const known = new WeakMap<Block, { readonly pieces: Pieces; readonly runs: readonly Run[] }>();

/** The longest stretches of a block that are made of pieces. */
function runsIn(block: Block, pieces: Pieces): readonly Run[] {
  const entry = known.get(block);
  if (entry?.pieces === pieces) return entry.runs;
  const { text, at } = foldedBlock(block);
  const { places, first, joined } = pieces;
  const runs: Run[] = [];
  const placeAt = (index: number): number | undefined =>
    first[text.charCodeAt(index)] === 1 ? places.get(text.slice(index, index + PIECE)) : undefined;
  for (let index = 0; index + PIECE <= text.length; index += 1) {
    const found = placeAt(index);
    if (found === undefined) continue;
    let end = index + 1;
    while (end + PIECE <= text.length && placeAt(end) !== undefined) end += 1;
    const stop = end + PIECE - 1;
    const whole = withValue(
      text,
      withWholeNumbers(text, { start: index, end: stop }, joined, found),
      joined,
      found - index,
    );
    if (whole.end - whole.start >= PIECE) {
      runs.push({
        text: text.slice(whole.start, whole.end),
        place: found + whole.start - index,
        start: at[whole.start] ?? 0,
        end: (at[whole.end - 1] ?? 0) + 1,
      });
    }
    index = stop - 1;
  }
  known.set(block, { pieces, runs });
  return runs;
}

/** 0.3 of 0.35 is another number: a number cut off at the edge of a stretch does not belong to it. */
function withWholeNumbers(text: string, { start, end }: Span, joined: string, place: number): Span {
  const cuts = (here: string, there: string): boolean => /[\d.]/.test(here) || /[\d.]/.test(there);
  let from = start;
  let to = end;
  if (cuts(text.charAt(end), joined.charAt(place + end - start)))
    while (to > from && /[\d.]/.test(text.charAt(to - 1))) to -= 1;
  if (cuts(text.charAt(start - 1), joined.charAt(place - 1)))
    while (from < to && /[\d.]/.test(text.charAt(from))) from += 1;
  return { start: from, end: to };
}

const VALUE_BEHIND = /^[^\d,.;:!?|\n]{0,8}(\d[\d.]*\d)(?![\d.]*\d)/;

/** 系数同样取0.37 of 系数取0.37: the value told of the same thing in other words; `shift` leads to the marked text. */
function withValue(text: string, run: Span, joined: string, shift: number): Span {
  const here = VALUE_BEHIND.exec(text.slice(run.end, run.end + 24));
  const there = VALUE_BEHIND.exec(joined.slice(run.end + shift, run.end + shift + 24));
  return here !== null && there !== null && here[1] === there[1]
    ? { start: run.start, end: run.end + here[0].length }
    : run;
}

/** True when the span touches one of sorted spans. */
export function isInside(span: Span, marked: readonly Span[]): boolean {
  let low = 0;
  let high = marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marked[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const candidate = marked[low];
  return candidate !== undefined && candidate.start < span.end;
}

/** What any pleading says: dates, sums, numbers of points and exhibits, articles, phrases of the law. */
const COMMON =
  /\d{2,4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日|[\d,.]{1,20}[万亿]?元|(?:密点|秘密点|证据|附件|附表|表|图)[\da-z一二三四五六七八九十-]{1,6}|第[\d一二三四五六七八九十百]{1,6}[条款项]|不为公众所知悉|不为所属领域的相关人员普遍知悉和容易获得|商业秘密|技术秘密|经营秘密|技术信息|经营信息|客户信息|商业价值|竞争优势|保密措施|保密协议|(?:有限|股份)?公司|原告|被告|涉案|上述|相关|所属领域|生产|工艺|流程|参数|方法|步骤|技术|产品|设备|信息|秘密|内容|配方|系统|软件|数据|记录|说明|制造|使用|销售|研发|开发|设计|图纸|文件|程序|源代码/g;
const LETTER = /[\u4e00-\u9fffa-z0-9]/g;
/** Words alone tell a secret where they are a whole clause of it, or this many. */
const MANY_WORDS = 12;
/** What stands in so many places unmarked is the name of a thing, not its secret. */
const OFTEN = 3;

function isTelling(run: Run, pieces: Pieces, names: readonly string[], count: number): boolean {
  const { text } = run;
  const rest = withoutCommon(text, names);
  const letters = lettersIn(rest);
  if (/\d/.test(rest)) return letters >= 4 && lettersIn(text) >= PIECE;
  if (count >= OFTEN) return false;
  if (letters >= MANY_WORDS) return true;
  return letters >= PIECE && isWholeClause(run, pieces);
}

/** Folded text without names and without what any pleading says. */
export function withoutCommon(text: string, names: readonly string[]): string {
  let rest = text;
  for (const name of names) if (name.length >= 2) rest = rest.replaceAll(name, '');
  return rest.replace(COMMON, '');
}

export function lettersIn(text: string): number {
  return text.match(LETTER)?.length ?? 0;
}

const EDGE = /^$|[,.;:!?()[\]、。“”"'《》【】/|\n]/;

/** The text holds a whole clause of the marked text, from one mark of punctuation to the next. */
function isWholeClause({ text, place }: Run, { joined }: Pieces): boolean {
  if (!joined.startsWith(text, place)) return false;
  const end = place + text.length;
  const before = EDGE.test(joined.charAt(place - 1)) || EDGE.test(text.charAt(0));
  return before && (EDGE.test(joined.charAt(end)) || EDGE.test(text.charAt(text.length - 1)));
}
