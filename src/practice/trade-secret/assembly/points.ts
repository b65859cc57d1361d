import { splitNumbering } from '../../../facts/headings';
import { byLine } from '../../../facts/lines';
import type { Draft } from '../../../pleading/assemble';
import type { Pleading } from '../../../pleading/model';
import { placedSpan, type PlacedLine } from '../../../pleading/outline';
import { gathered, gatheredData } from '../../../text/gathered';
import { recalled, recalledData } from '../../../text/memory';
import { scanned } from '../../../text/scanned';
import { shift, type Span } from '../../../text/span';
import { carriersOf } from '../facts/carriers';
import { openWordsOf, pointsOf, type PointFact, type PointText } from '../facts/points';
import type { SecretPoint } from '../model';

const pointsByLine = byLine(pointsOf);
const carriersByLine = byLine(carriersOf);

/** Where a carrier (载体) is named: in the points, in the text, or by an exhibit offered as such. */
export function readCarrier(
  { outline, memory, pleading }: Draft,
  points: readonly SecretPoint[],
): Span | null {
  return carrierOf(memory, points, carriersIn(memory, outline.lines), pleading.exhibits);
}

const carriersIn = gatheredData((placed: PlacedLine): readonly Span[] => {
  if (placed.role === 'attachments') return [];
  const found = carriersByLine(placed.block.block).get(placed.line)?.[0];
  if (!found || found.start < (placed.heading?.bodyStart ?? 0)) return [];
  return [shift(found.span, placed.block.start)];
});

const carrierOf = recalledData(
  (points: readonly SecretPoint[], named: readonly Span[], exhibits: Pleading['exhibits']): Span | null =>
    points.find(({ carrier }) => carrier !== null && !/^[—–\-/无]*$/.test(carrier))?.span ??
    named[0] ??
    // An exhibit offered as the carrier names it.
    exhibits.find(({ purpose }) => purpose?.includes('载体') === true)?.label ??
    null,
);

/** Points told one by one; items under words that open their list; else content told in prose. */
export function readPoints({ outline, memory, pleading }: Draft): {
  readonly points: readonly SecretPoint[];
  readonly annex: Span | null;
} {
  const { told, items, annex } = pointsIn(memory, pointLines(memory, outline.lines));
  const points = told.length > 0 ? told : countedPoints(memory, countedItems(memory, items));
  return {
    points: settledPoints(memory, points),
    annex: annexOf(memory, annex, pleading.exhibits, pleading.attachments),
  };
}

/** A line that may tell a point, open a list of them or end one. */
interface PointLine {
  readonly placed: PlacedLine;
  readonly here: readonly PlacedFact[];
  readonly item: Item | null;
  /** What its numbering looks like. */
  readonly style: string;
}

/** A numbered line, and how it is numbered: the items of a list are numbered alike. */
interface Item {
  readonly point: SecretPoint;
  readonly style: string;
}

/** A fact on points in its place, with the points it tells. */
interface PlacedFact {
  readonly kind: PointFact['kind'];
  readonly span: Span;
  readonly points: readonly SecretPoint[];
}

const pointLines = gathered((placed: PlacedLine): readonly PointLine[] => {
  const { start, block } = placed.block;
  const here = (pointsByLine(block).get(placed.line) ?? []).map((fact) => placedFact(fact, start));
  const item =
    here.length > 0 || placed.role === 'claims' || placed.heading?.style === 'markdown'
      ? null
      : numberedItem(placed);
  return here.length > 0 || item !== null || placed.heading !== null
    ? [{ placed, here, item, style: styleOf(placed.line.text) }]
    : [];
});

const settledPoints = recalledData((points: readonly SecretPoint[]) => points);

const annexOf = recalledData(
  (told: Span | null, exhibits: Pleading['exhibits'], attachments: Pleading['attachments']): Span | null =>
    told ??
    exhibits.find(({ name }) => ANNEX_NAME.test(name))?.label ??
    attachments.find(({ text }) => ANNEX_NAME.test(text))?.span ??
    null,
);

const pointsIn = recalled((lines: readonly PointLine[]) => {
  const listed: SecretPoint[] = [];
  const prose: SecretPoint[] = [];
  const items: SecretPoint[] = [];
  let annex: Span | null = null;
  let opened: { readonly section: number; readonly style: string; items: string | null } | null = null;
  for (const { placed, here, item, style } of lines) {
    const { line, role, section } = placed;
    for (const { kind, span, points } of here) {
      if (kind === 'annex') annex ??= span;
      else if (kind === 'opening') opened = role === 'claims' ? opened : { section, style, items: null };
      else if (role === 'claims' || role === 'evidence' || role === 'attachments') continue;
      else if (kind === 'prose') prose.push(...points);
      else listed.push(...points);
    }
    if (here.length > 0) continue;
    if (opened !== null && section !== opened.section) opened = null;
    // 第二，… is the next of what 第一，…如下： begins, no item under it.
    if (opened !== null && opened.style !== '' && style === opened.style) opened = null;
    if (opened !== null && role !== 'claims') {
      const { heading } = placed;
      const title = heading !== null && heading.bodyStart >= line.text.length;
      if (title && (item === null || heading.style !== 'plain')) opened = null;
      else if (item !== null && (opened.items ?? item.style) !== item.style) opened = null;
      else if (item !== null) {
        opened.items = item.style;
        items.push(item.point);
      }
    }
  }
  return { told: listed.length > 0 || items.length > 0 ? listed : prose, items, annex };
});

/** Items of a list are points in their order. */
const countedItems = scanned(0, (item: SecretPoint, before: number) => {
  const number = before + 1;
  return { after: number, found: [{ ...item, id: item.id ?? String(number) }] };
});
const countedPoints = gathered(({ found }: ReturnType<typeof countedItems>[number]) => found);

function placedFact(fact: PointFact, base: number): PlacedFact {
  const { kind } = fact;
  const ids = kind === 'point' ? fact.ids : kind === 'prose' ? [null] : [];
  const points = kind === 'point' || kind === 'prose' ? ids.map((id) => toPoint(fact, id, base)) : [];
  return { kind, span: shift(fact.span, base), points };
}

function toPoint(
  { numbers, text, carrier, open, span }: PointText,
  id: string | null,
  base: number,
): SecretPoint {
  return {
    id,
    numbers: numbers.map((number) => ({ ...number, span: shift(number.span, base) })),
    text,
    carrier,
    open: open && { ...open, span: shift(open.span, base) },
    span: shift(span, base),
  };
}

const ANNEX_NAME =
  /(?:密点|秘密点|秘点|商业秘密|技术秘密|经营秘密|保密)(?:内容)?(?:说明|清单|明细|附件|附表)/;

/** A condition of protection, numbered under the same heading, is no point. */
const CONDITION = /^(?:不为公众|非公知|秘密性|保密性|价值性|商业价值|采取|具有|符合)/;

/** S1：…: a code of the drafter's own, by which the point is cited. */
const CODE = /^[A-Z]\d{1,2}(?=[\s\u3000：:、.．])/;

/** A numbered line under the words that open a list of points. */
function numberedItem(placed: PlacedLine): Item | null {
  const { line } = placed;
  if (line.passage.cell !== null) return null;
  const isItem = line.first && line.passage.marker !== null && line.passage.level === 1;
  const { numbering, rest } = itemNumbering(line.text);
  if (!isItem && (numbering === '' || /^[一二三四五六七八九十]/.test(numbering))) return null;
  const text = line.text.slice(isItem ? 0 : rest).trim();
  if (text.length < 4 || CONDITION.test(text)) return null;
  const open = openWordsOf(line, isItem ? 0 : rest);
  const point: SecretPoint = {
    id: CODE.exec(line.text.trimStart())?.[0] ?? null,
    numbers: [],
    text,
    carrier: null,
    open: open && { ...open, span: shift(open.span, placed.block.start) },
    span: placedSpan(placed),
  };
  // 2.1 甲点：…, 2.2 乙点：…, 2.3 载体为……: what bears no name is none of them.
  const named = CODED_LABEL.test(text) ? ' named' : '';
  return { point, style: `${isItem ? 'marker' : styleOf(line.text)}${named}` };
}

/** 第1组，…; 第一类：…; 其二，…; 一是…: how a list goes on without plain numbers. */
const ITEM_LABEL =
  /^[\s\u3000]*(?:第[\d０-９一二三四五六七八九十]{1,3}[^，,：:、。；\s\u3000]{1,2}[，,：:、\s\u3000]|其[一二三四五六七八九十][，,：:、]|第?[一二三四五六七八九十](?=是)|第[一二三四五六七八九十][，,]|[a-zA-Z][.．、）)])/;
/** 甲点　…, P1：…, 信息一、…, 密点Ⅰ：…: a short name with a number, set off from what follows. */
const CODED_LABEL =
  /^[\s\u3000]*(?:[A-Z]{1,3}[-－]?)?[^\s\u3000，,。；;：:、.．（()）《》“”"\dA-Z]{0,6}?(?:[\dＡ-ＺA-Z]\d{0,2}|[一二三四五六七八九十]{1,2}|[甲乙丙丁戊己庚辛壬癸Ⅰ-Ⅻ①-⑳])[点项组类]?(?:[\s\u3000]*[：:]|[、.．]|[\s\u3000]{1,4}|—{1,2})[\s\u3000]*(?=[^\s\u3000\d])/;

/** What the numbering of a line looks like, its number left out. */
function styleOf(text: string): string {
  return itemNumbering(text).numbering.replace(
    /[\d０-９一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸Ⅰ-Ⅻ①-⑳]|[A-Za-z](?=[.．、）)：:\s\u3000]*$)/,
    '#',
  );
}

function itemNumbering(text: string): { readonly numbering: string; readonly rest: number } {
  const plain = splitNumbering(text).numbering !== '';
  const label = (ITEM_LABEL.exec(text) ?? (plain ? null : CODED_LABEL.exec(text)))?.[0];
  return label === undefined
    ? splitNumbering(text)
    : { numbering: label.trim().replace(/^[一二三四五六七八九十]/, '第$&'), rest: label.length };
}
