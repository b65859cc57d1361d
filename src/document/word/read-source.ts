import { frontMatterOf } from '../../facts/front-matter';
import { linesOf, lineSpan, type Line } from '../../facts/lines';
import { picturesOf } from '../../facts/pictures';
import type { Draft } from '../../pleading/assemble';
import { closingFacts } from '../../pleading/closing';
import { isHeaderKey } from '../../pleading/header';
import { readMarked, readMarks } from '../../pleading/marked';
import type { SectionRole } from '../../pleading/model';
import type { BlockList, PlacedBlock } from '../../text/blocks';
import type { Passage, Table } from '../../text/passage';
import { contains, shift, type Span } from '../../text/span';
import type { Pictures } from '../pictures';
import { codeLines } from './code-lines';
import { listMarkers } from './list-markers';
import { exhibitReferences, type References } from './references';
import { layersWithin, runsOf, type Layers } from './runs';
import type { Layout, Run, WordBlock, WordSource, WordTable } from './source';

/** What the pleading says of its lines; of a file that is no pleading, nothing. */
interface Places {
  readonly title: Span | null;
  readonly roles: ReadonlyMap<string, SectionRole>;
  readonly closing: readonly { readonly kind: string; readonly place: Span }[];
}

/**
 * A draft as a Word file shows it, without front matter, comments and Markdown marks. `more` are the references a
 * practice area adds to those to exhibits; of the pictures those of `pictures` are shown, behind the line they stand in.
 */
export function readWordSource(
  blocks: BlockList,
  draft: Draft | null,
  more: References = NONE,
  pictures: Pictures = new Map(),
): WordSource {
  const exhibits = draft === null ? NONE : exhibitReferences(draft.pleading);
  const layers: Layers = {
    secret: readMarked(blocks),
    marks: readMarks(blocks),
    anchors: [...exhibits.anchors, ...more.anchors],
    refs: [...exhibits.refs, ...more.refs],
  };
  const places = draft === null ? { ...NOWHERE, title: titleOf(blocks) } : placesOf(draft);
  return {
    blocks: withSubtitle(blocks.items.flatMap((item) => wordBlocks(item, layers, places, pictures))),
    properties: propertiesOf(blocks),
  };
}

const NONE: References = { anchors: [], refs: [] };
const NOWHERE: Places = { title: null, roles: new Map(), closing: [] };

/** The heading that a file which is no pleading, as an annex, begins with. */
function titleOf({ items }: BlockList): Span | null {
  for (const { start, block } of items) {
    const [first] = linesOf(block);
    if (first === undefined) continue;
    const { kind, level } = first.passage;
    return kind === 'heading' && level === 1 ? shift(lineSpan(first), start) : null;
  }
  return null;
}

function placesOf({ pleading, outline }: Draft): Places {
  const closing = closingFacts(outline);
  const roles = outline.lines.map(({ line, block, role }) => [keyOf(line, block), role] as const);
  return { title: pleading.title?.span ?? null, roles: new Map(roles), closing };
}

function keyOf({ passage, start }: Line, block: PlacedBlock): string {
  return `${String(block.start + passage.span.start)}+${String(start)}`;
}

function wordBlocks(
  item: PlacedBlock,
  all: Layers,
  places: Places,
  pictures: Pictures,
): readonly WordBlock[] {
  const { block, start } = item;
  const layers = layersWithin(all, { start, end: start + block.text.length });
  const markers = listMarkers(block);
  const lines = linesOf(block);
  const placed: { readonly at: number; readonly blocks: readonly WordBlock[] }[] = [
    ...block.tables.map((table) => ({ at: table.span.start, blocks: [tableOf(table, lines, layers)] })),
    ...picturesOf(block).map(({ span, address }) => {
      const file = pictures.get(address ?? '');
      const secret = layers.secret.some((marked) => contains(marked, span));
      return { at: span.start, blocks: file ? [{ kind: 'picture' as const, file, secret }] : [] };
    }),
    ...block.fenced.map((span) => ({ at: span.start, blocks: codeLines(block.text, span, layers) })),
    ...lines
      .filter(({ passage }) => passage.kind !== 'cell')
      .map((line) => ({
        at: line.passage.span.start + line.start,
        blocks: lineBlocks(line, item, layers, places, markers.get(line.passage) ?? ''),
      })),
  ];
  return placed.sort((a, b) => a.at - b.at).flatMap(({ blocks }) => blocks);
}

/** A line of running text; nothing where only marks stood. */
function lineBlocks(
  line: Line,
  item: PlacedBlock,
  layers: Layers,
  places: Places,
  marker: string,
): readonly WordBlock[] {
  const { passage, first } = line;
  const text = trimmed(runsOf(line, layers));
  if (text.length === 0) return [];
  const runs = first && marker !== '' ? [{ text: `${marker} ` }, ...text] : text;
  const span = shift(lineSpan(line), item.start);
  const shifted = places.title === null ? 0 : 1;
  if (places.title !== null && span.start <= places.title.start && places.title.end <= span.end)
    return [{ kind: 'heading', level: 0, runs }];
  if (passage.kind === 'heading' && first)
    return [{ kind: 'heading', level: Math.max(1, passage.level - shifted), runs }];
  return [{ kind: 'paragraph', layout: layoutOf(line, item, span, places), level: passage.level, runs }];
}

const OF_CLOSING: Readonly<Record<string, Layout>> = {
  addressee: 'addressee',
  court: 'court',
  signer: 'signature',
  representative: 'signature',
  date: 'signature',
  'blank-date': 'signature',
};

function layoutOf(line: Line, item: PlacedBlock, span: Span, { roles, closing }: Places): Layout {
  const { passage } = line;
  if (passage.quoted) return 'quote';
  if (passage.kind === 'item') return 'item';
  const end = closing.find(({ place }) => contains(span, place));
  if (end !== undefined) return OF_CLOSING[end.kind] ?? 'body';
  const role = roles.get(keyOf(line, item));
  if (role === 'parties') return 'party';
  return role === 'attachments' ? 'attachment' : 'body';
}

function tableOf({ rows }: Table, lines: readonly Line[], layers: Layers): WordTable {
  const byCell = new Map<Passage, (readonly Run[])[]>();
  for (const line of lines) {
    if (line.passage.kind !== 'cell') continue;
    const runs = trimmed(runsOf(line, layers));
    if (runs.length === 0) continue;
    const cell = byCell.get(line.passage);
    if (cell) cell.push(runs);
    else byCell.set(line.passage, [runs]);
  }
  return { kind: 'table', rows: rows.map((row) => row.map((cell) => byCell.get(cell) ?? [])) };
}

/** Blanks around a line are indentation; Word has its own. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const kept = runs.map((run, at) => {
    let { text } = run;
    if (at === 0) text = text.replace(/^[\s\u3000]+/, '');
    if (at === runs.length - 1) text = text.trimEnd();
    return { ...run, text };
  });
  const full = kept.filter(({ text }) => text !== '');
  return full.length < runs.length ? trimmed(full) : full;
}

/** （侵害商业秘密纠纷） right under the title belongs to it. */
function withSubtitle(blocks: readonly WordBlock[]): readonly WordBlock[] {
  return blocks.map((block, at) => {
    const before = blocks[at - 1];
    if (block.kind !== 'paragraph' || before?.kind !== 'heading' || before.level !== 0) return block;
    const text = block.runs.map((run) => run.text).join('');
    return /^[（(][^（）()]{1,40}[）)]$/.test(text) ? { ...block, layout: 'subtitle' as const } : block;
  });
}

/** The keys of the front matter that the checks read; a firm's own keys stay with the draft. */
function propertiesOf({ items }: BlockList): WordSource['properties'] {
  const facts = items[0] && frontMatterOf(items[0].block)[0];
  return (facts?.entries ?? [])
    .filter(({ key, value }) => isHeaderKey(key.trim()) && value !== '')
    .map(({ key, value }) => ({ name: key.trim(), value }));
}
