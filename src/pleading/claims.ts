import { splitNumbering } from '../facts/headings';
import { parseNumeral } from '../text/numerals';
import { shift, type Span } from '../text/span';
import type { Claim } from './model';
import { placedSpan, type PlacedLine } from './outline';
import { roleOfTitle } from './section-titles';
import { matchesOf } from '../text/matches';

/** What a numbering looks like, digits left out: `1、` → `#、`, `（一）` → `（字）`. */
type Style = string;

interface Item {
  readonly number: number | null;
  readonly style: Style;
  readonly text: string;
  readonly span: Span;
  /** A title that numbers the claim told in the lines below it. */
  readonly title?: boolean;
}

/** Claims put one after another on a line: “1、判令……；2、判令……”, “（1）……；（2）……”. */
const RUN_ON =
  /(?:[；;。]|判令[：:]|请求[：:])[\s\u3000]*(?=\d{1,2}[、.．）)][^\d]|[（(]\d{1,2}[）)][^（(、，,和与至及项])/g;

/** 判令……；判令……；诉讼费由……: claims in one paragraph without numbers. */
const UNNUMBERED =
  /[；;][\s\u3000]*(?=(?:并|同时)?(?:判令|责令|判决|裁定|确认)|(?:本案|案件)(?:的)?(?:全部)?(?:诉讼|受理)?费|诉讼费)/g;

/** The claims for relief (诉讼请求): numbered items, table rows, or plain lines where nothing is numbered. `lines` are those of the claims. */
export function readClaims(lines: readonly PlacedLine[]): readonly Claim[] {
  const rows = tableRows(lines);
  const items = lines.flatMap((placed) =>
    placed.line.passage.cell ? (rows.get(placed) ?? []) : itemsOf(placed),
  );
  const claimStyle = items.find((item) => item.number !== null)?.style;
  const claims: Claim[] = [];
  let titled = false;
  for (const item of items) {
    if (claimStyle === undefined) {
      if (item.text.trim() !== '' && !ELSEWHERE.test(item.text.trim()))
        claims.push({ number: null, text: item.text, span: item.span });
    } else if (item.style === claimStyle) {
      claims.push({ number: item.number, text: item.text, span: item.span });
      titled = item.title === true;
    } else if ((item.style !== '' || titled) && claims.length > 0) {
      extend(claims, item);
    }
  }
  return claims;
}

/** 见另行提交的《诉讼请求说明》: what is asked for stands elsewhere. */
const ELSEWHERE = /^(?:详|参|另)?见[^。；\d]{0,40}[。；]?$/;

/** A part of another numbering ((1), a nested list) belongs to the claim above it. */
function extend(claims: Claim[], item: Item): void {
  const last = claims.at(-1);
  if (last === undefined) return;
  claims[claims.length - 1] = {
    number: last.number,
    text: `${last.text}\n${item.text}`,
    span: { start: last.span.start, end: item.span.end },
  };
}

function itemsOf(placed: PlacedLine): readonly Item[] {
  const { line, heading } = placed;
  const { marker, level } = line.passage;
  const from = heading === null ? 0 : heading.bodyStart;
  if (heading !== null && from >= line.text.length && !isClaimLikeHeading(placed)) return [];
  const text = line.text;
  const start = heading !== null && from < text.length && heading.numbering === '' ? from : 0;
  if (marker !== null && line.first && /\d/.test(marker)) {
    const number = parseNumeral(marker.replace(/[.)]$/, ''));
    return [{ number, style: `list${String(level)}`, text, span: placedSpan(placed) }];
  }
  if (line.passage.kind === 'item' && level > 1)
    return [{ number: null, style: 'nested', text, span: placedSpan(placed) }];
  const cuts = [start];
  const cutAt = (pattern: RegExp): void => {
    for (const { index, 0: words } of matchesOf(pattern, text))
      if (index + words.length > start) cuts.push(index + words.length);
  };
  cutAt(RUN_ON);
  if (cuts.length === 1 && numberingOf(text.slice(start)).numbering === '') cutAt(UNNUMBERED);
  return cuts.map((cut, index) => {
    const end = cuts[index + 1] ?? text.length;
    const piece = text.slice(cut, end).trimEnd();
    const { numbering, rest } = numberingOf(piece);
    const digits = numbering.replace(/[^\d０-９一二三四五六七八九十]/g, '');
    const body = numbering === '' ? piece : piece.slice(rest);
    return {
      number: circled(numbering) ?? (digits === '' ? null : parseNumeral(digits)),
      style:
        numbering === ''
          ? ''
          : numbering.replace(/[\d０-９]{1,2}|[①-⑳㈠-㈩]/, '#').replace(/[一二三四五六七八九十]{1,3}/, '字'),
      text: body.trim(),
      span: placedSpan(placed, { start: cut + leading(piece), end: cut + piece.length }),
      title: heading !== null && heading.style === 'bold' && from >= text.length,
    };
  });
}

/** 其一，判令……; 第二，判令…… count claims as 一、 and 二、 do. */
const ORDINAL = /^[\s\u3000]*[其第][一二三四五六七八九十]{1,3}[，,：:](?:[\s\u3000]*)/;

/** 一 某某停止……: nothing but a gap behind the number. */
const GAPPED = /^[\s\u3000]*[一二三四五六七八九十]{1,2}[\s\u3000]{1,4}(?=[^\s\u3000])/;

function numberingOf(piece: string): ReturnType<typeof splitNumbering> {
  const split = splitNumbering(piece);
  const ordinal = split.numbering === '' ? (ORDINAL.exec(piece) ?? GAPPED.exec(piece))?.[0] : undefined;
  return ordinal === undefined ? split : { numbering: ordinal.trim(), rest: ordinal.length };
}

/** The value of ① to ⑳ and ㈠ to ㈩; null for another numbering. */
function circled(numbering: string): number | null {
  const code = /[①-⑳㈠-㈩]/.exec(numbering)?.[0].charCodeAt(0);
  return code === undefined ? null : code < 0x3200 ? code - 0x245f : code - 0x321f;
}

/** `一、判令被告停止侵害` reads like a heading but is a claim; `一、诉讼请求` names the part. */
function isClaimLikeHeading({ heading }: PlacedLine): boolean {
  if (heading === null || heading.numbering === '' || heading.style === 'markdown') return false;
  return roleOfTitle(heading.title) !== 'claims';
}

function leading(text: string): number {
  return /^[\s\u3000]*/.exec(text)?.[0].length ?? 0;
}

/** Rows of a table of claims (要素式): number and heading in the first cell, the claim in the others. */
function tableRows(lines: readonly PlacedLine[]): ReadonlyMap<PlacedLine, readonly Item[]> {
  const byRow = new Map<string, PlacedLine[]>();
  for (const placed of lines) {
    const { cell } = placed.line.passage;
    if (cell === null || cell.header) continue;
    const key = `${String(placed.block.start)}:${String(tableOf(placed))}:${String(cell.row)}`;
    const row = byRow.get(key);
    if (row) row.push(placed);
    else byRow.set(key, [placed]);
  }
  const items = new Map<PlacedLine, readonly Item[]>();
  for (const row of byRow.values()) {
    const [first, ...others] = row;
    if (first === undefined || others.length === 0) continue;
    const bare = /^[\s\u3000]*\d{1,2}(?=[\s\u3000])/.exec(first.line.text)?.[0].trim() ?? '';
    const numbering = splitNumbering(first.line.text).numbering || bare;
    const number = parseNumeral(
      (numbering === '' ? first.line.text.trim() : numbering).replace(/[、.．（）()]/g, ''),
    );
    if (number === null) continue;
    const last = others.at(-1) ?? first;
    items.set(first, [
      {
        number,
        style: 'row',
        text: row.map(({ line }) => line.text).join('\n'),
        span: { start: placedSpan(first).start, end: placedSpan(last).end },
      },
    ]);
  }
  return items;
}

function tableOf({ line, block }: PlacedLine): number {
  const at = line.passage.span.start;
  return block.block.tables.findIndex((table) => shift(table.span, 0).start <= at && at < table.span.end);
}
