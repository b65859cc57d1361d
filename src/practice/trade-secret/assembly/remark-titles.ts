/** What titles and rows of forms make of the remarks under them. */
import type { Line } from '../../../facts/lines';
import type { PlacedLine } from '../../../pleading/outline';
import { methodsIn } from '../facts/relief-words';
import type { DamagesMethod } from '../remedy-model';

/** What the title above a statement speaks of. */
export type Under = 'damages' | 'measures' | 'other';

/** What a title of the facts, or the label of a row, makes of what stands under it. */
export interface Title {
  readonly under: Under | null;
  readonly rank: number;
  /** Names the sum. */
  readonly sum: boolean;
  readonly methods: readonly DamagesMethod[];
}

const DAMAGES_TITLE = /赔(?!礼)|损失|获利|开支|费用|补救|责任|数额/;
const MEASURES_TITLE = /保密措施|保密性|管理措施/;
const SUM_TITLE = /赔(?!礼)|损失|数额/;

function underOf(title: string): Under | null {
  if (MEASURES_TITLE.test(title)) return 'measures';
  return DAMAGES_TITLE.test(title) ? 'damages' : null;
}

/** Rank of a title: Markdown levels first, then 一、, （一）, 1. */
function rankOf(heading: NonNullable<PlacedLine['heading']>): number {
  if (heading.style === 'markdown') return heading.level;
  if (/^[（(][一二三四五六七八九十]/.test(heading.numbering)) return 11;
  return /^[（(\d①-⑳]/.test(heading.numbering) ? 12 : 10;
}

const BOX = /[☑■√✓☒☐□◻]/;
const REFUSED = /[☑■√✓☒][\s\u3000]{0,2}(?:不主张|否|无(?!票))|(?:不主张|否)[\s\u3000]{0,2}[☑■√✓☒]/;

/** The cells of a form's rows whose answer is ☑不主张: what their label names is not claimed. */
export function refusedRows(cells: readonly PlacedLine[]): ReadonlySet<Line['passage']> {
  const refused = new Set<Line['passage']>();
  for (const row of rowsOf(cells)) {
    const labelled = row.some(({ line: { text } }) => text.includes('惩罚性') && !BOX.test(text));
    if (!labelled || !row.some(({ line }) => REFUSED.test(line.text))) continue;
    for (const { line } of row) refused.add(line.passage);
  }
  return refused;
}

/** The cells by row; those of a row follow each other. */
function rowsOf(cells: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const rows: PlacedLine[][] = [];
  let last: PlacedLine | null = null;
  for (const cell of cells) {
    const goesOn =
      last !== null &&
      last.block === cell.block &&
      last.line.passage.cell?.row === cell.line.passage.cell?.row;
    if (goesOn) rows.at(-1)?.push(cell);
    else rows.push([cell]);
    last = cell;
  }
  return rows;
}

export function titleOf(heading: NonNullable<PlacedLine['heading']>): Title {
  const { title } = heading;
  return {
    under: underOf(title),
    rank: rankOf(heading),
    sum: SUM_TITLE.test(title),
    methods: /[按以依]/.test(title) ? methodsIn(title) : [],
  };
}

/** What the label of a row of a form makes of the cells beside it. */
export interface Label {
  readonly under: Under;
  /** Names the sum. */
  readonly sum: boolean;
}

export function labelOf({ passage: { cell }, text }: Line): Label | null {
  if (cell === null || cell.header || cell.column !== 0) return null;
  return { under: underOf(text) ?? 'other', sum: SUM_TITLE.test(text) };
}
