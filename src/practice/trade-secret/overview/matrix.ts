import type { Checklist, ChecklistItem } from '../../../features/checklist';
import type { Matrix, MatrixCell, MatrixRow } from '../../../features/overview/model';
import { refsWithin } from '../../../pleading/exhibit-refs';
import type { Exhibit } from '../../../pleading/model';
import { sentenceAt } from '../../../text/sentences';
import { contains, type Span } from '../../../text/span';
import type { SecretPoint, TradeSecretPleading } from '../model';

/** More points make no picture any more. */
const MOST_ROWS = 30;

/** Points × the elements told of single points; a sentence that names no point counts for all of them. */
export function matrixOf(pleading: TradeSecretPleading, checklist: Checklist, text: string): Matrix {
  const items = checklist
    .flatMap((group) => group.items)
    .filter(({ perPoint, id }) => perPoint && id !== 'points');
  const points = numbered(pleading.points);
  const facts = items.map((item) => placesOf(item, pleading, text));
  const rows = points.map(({ id, span }): MatrixRow => ({
    name: { 'zh-cn': `密点${id}`, en: `Point ${id}` },
    words: pointWords(text, span),
    span,
    cells: items.map((item, index) => cellOf(item, facts[index] ?? [], id)),
  }));
  return {
    columns: items.map(({ title }) => title),
    rows: rows.length > 0 ? rows : wholeRow(pleading, items, facts, text),
  };
}

function numbered(points: readonly SecretPoint[]): readonly (SecretPoint & { readonly id: string })[] {
  const byId = new Map<string, SecretPoint & { readonly id: string }>();
  for (const point of points) {
    const { id } = point;
    if (id !== null && !byId.has(id) && byId.size < MOST_ROWS) byId.set(id, { ...point, id });
  }
  return [...byId.values()];
}

/** A point as written, without its number; what is marked secret as one sign. */
function pointWords(text: string, { start, end }: Span): string {
  return text
    .slice(start, Math.min(end, start + 400))
    .replace(/^(?:[*\s|]{0,6}密点[\dA-Z一二三四五六七八九十]{1,3})?[：:*\s]{0,6}/, '')
    .replace(/【\s?密\s?】|【[/／]\s?密\s?】/g, '')
    .replace(/■{1,400}/g, '■■')
    .replaceAll(/[|*`#\n]/g, ' ')
    .trim();
}

/** A place with the points its sentence names and the exhibits it cites. */
interface Told {
  readonly span: Span;
  readonly points: ReadonlySet<string>;
  readonly exhibits: readonly string[];
}

function placesOf(
  { places }: ChecklistItem,
  { points, pointMentions, exhibitRefs }: TradeSecretPleading,
  text: string,
): readonly Told[] {
  return places.map((span) => {
    const sentence = sentenceAt(text, span);
    const named = pointMentions.cited.filter((mention) => contains(sentence, mention.span));
    const within = points.filter((point) => contains(point.span, span));
    return {
      span,
      points: new Set([...named, ...within].flatMap(({ id }) => id ?? [])),
      exhibits: refsWithin(exhibitRefs, sentence).map(({ id }) => id),
    };
  });
}

function cellOf(item: ChecklistItem, told: readonly Told[], point: string): MatrixCell {
  const own = told.filter(({ points }) => points.has(point));
  const general = told.filter(({ points }) => points.size === 0);
  const counted = [...own, ...general];
  const cited = new Set(counted.flatMap(({ exhibits }) => exhibits));
  const exhibits = item.exhibits.filter(
    ({ id, name, purpose }) => cited.has(id) || offeredFor(`${name}${purpose ?? ''}`, point),
  );
  const listed = exhibits.length > 0 ? exhibits : uncited(item, told);
  const isTold = counted.length > 0 || listed.length > 0 || (told.length === 0 && item.state !== 'absent');
  if (!isTold || item.state === 'absent')
    return { state: 'absent', general: false, exhibits: [], span: null };
  return {
    state: listed.length > 0 ? 'proved' : 'told',
    general: own.length === 0,
    exhibits: listed,
    span: counted[0]?.span ?? item.exhibits[0]?.label ?? null,
  };
}

function offeredFor(words: string, point: string): boolean {
  return new RegExp(`密点${point}(?!\\d)`).test(words);
}

/** Exhibits of the list that no sentence cites: they stand for all points. */
function uncited({ exhibits }: ChecklistItem, told: readonly Told[]): readonly Exhibit[] {
  const cited = new Set(told.flatMap((one) => one.exhibits));
  return exhibits.filter(
    ({ id, name, purpose }) => !cited.has(id) && !/密点\d/.test(`${name}${purpose ?? ''}`),
  );
}

/** A secret not cut into points is one row. */
function wholeRow(
  { points, secretMention }: TradeSecretPleading,
  items: readonly ChecklistItem[],
  facts: readonly (readonly Told[])[],
  text: string,
): readonly MatrixRow[] {
  if (items.every(({ state }) => state === 'absent' || state === 'not-needed')) return [];
  const [point] = points;
  return [
    {
      name: { 'zh-cn': '涉案信息', en: 'The secret' },
      words: point === undefined ? '' : pointWords(text, point.span),
      span: point?.span ?? secretMention,
      cells: items.map((item, index) =>
        cellOf(
          item,
          (facts[index] ?? []).map((told) => ({ ...told, points: new Set() })),
          '',
        ),
      ),
    },
  ];
}
