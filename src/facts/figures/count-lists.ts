import { normalizeWidth, parseNumeral } from '../../text/numerals';
import type { Block, Table } from '../../text/passage';
import { splitNumbering } from '../headings';
import { linesOf, lineSpan, type Line } from '../lines';
import { recogniser } from '../recogniser';
import { countTokens, type CountToken } from './count-tokens';
import { LONGEST_LINE } from './items';
import type { Figure } from './figure';

/** A count told under a numbered label (密点一：…源文件28个…), in a line or a row of a table. */
export interface LabelledCount {
  readonly label: string;
  readonly number: number;
  readonly counts: readonly { readonly token: CountToken; readonly figure: Figure }[];
}

/** A total over numbered labels told before it: 三个密点共54个源文件, 上述三维零件图共175个. */
export interface CountTotal {
  readonly total: Figure;
  readonly classifier: string;
  /** What is counted. */
  readonly noun: string;
  /** 密点, with how many of them; null where the text only says 以上. */
  readonly label: string | null;
  readonly labels: number | null;
  readonly line: Line;
}

const LABEL =
  /^([\u4e00-\u9fa5]{2,6}?)\s?([一二三四五六七八九十]{1,3}|\d{1,2}|[A-Ha-h]|[甲乙丙丁戊己庚辛])\s?(?=[:：、(，,.．\s]|$)/;
/** 第1组，第二类：the label is the classifier. */
const ORDINAL_LABEL =
  /^第\s?([一二三四五六七八九十]{1,3}|\d{1,2})\s?(组|类|批|项|部分|套|份)(?=[:：、(，,.．\s])/;
const LETTERS = 'abcdefgh';
const STEMS = '甲乙丙丁戊己庚辛';

function labelOf(
  text: string,
): { readonly label: string; readonly number: number; readonly end: number } | null {
  const { numbering, rest } = splitNumbering(text);
  const bullet = /^[\s\u3000]*(?:[-•●·*]\s?)?/.exec(text)?.[0].length ?? 0;
  const start = numbering === '' ? bullet : rest;
  const ordinal = ORDINAL_LABEL.exec(text.slice(start, start + 16));
  if (ordinal) {
    const value = parseNumeral(ordinal[1] ?? '');
    return value === null ? null : { label: ordinal[2] ?? '', number: value, end: start + ordinal[0].length };
  }
  const match = LABEL.exec(text.slice(start, start + 16));
  const written = (match?.[2] ?? '').toLowerCase();
  if (!match || written === '') return null;
  const letter = LETTERS.indexOf(written) + 1 || STEMS.indexOf(written) + 1;
  const number = letter > 0 ? letter : parseNumeral(written);
  return number === null ? null : { label: match[1] ?? '', number, end: start + match[0].length };
}

/** The numbered labels of a block with the counts told under each. */
export const labelledCountsOf = recogniser<LabelledCount>((block: Block) => {
  const lines = linesOf(block).filter(({ passage }) => passage.cell === null && !passage.quoted);
  const told = lines.flatMap((line) => {
    const text = normalizeWidth(line.text);
    const label = text.length > 4000 ? null : labelOf(text);
    return label === null ? [] : [{ label: label.label, number: label.number, counts: countsIn(line, text) }];
  });
  return [...told, ...block.tables.flatMap((table) => rowsOf(block, table))];
});

function countsIn(line: Line, text: string): LabelledCount['counts'] {
  return countTokens(text).flatMap((token) =>
    token.count === null ? [] : [{ token, figure: figureOf(line, token) }],
  );
}

function rowsOf(block: Block, { rows }: Table): readonly LabelledCount[] {
  const lines = new Map<unknown, Line[]>();
  for (const line of linesOf(block)) lines.set(line.passage, [...(lines.get(line.passage) ?? []), line]);
  return rows.slice(1).flatMap(([head, ...cells]) => {
    const label = head ? labelOf(`${normalizeWidth(head.text).trim()} `) : null;
    if (label === null) return [];
    const counts = cells.flatMap((cell) =>
      (lines.get(cell) ?? []).flatMap((line) => countsIn(line, normalizeWidth(line.text))),
    );
    return [{ label: label.label, number: label.number, counts }];
  });
}

function figureOf(line: Line, { count, start, end }: CountToken): Figure {
  return {
    value: (count ?? 0n) * 100n,
    text: line.text.slice(start, end),
    span: lineSpan(line, { start, end }),
  };
}

const SUM = '(?:合计|共计|总计|总共|一共|共)(?:有|为|是|计|包含|包括|包|含|涉及)?';
/** 三个密点共, 以上三项技术信息共, 三个密点合计对应源代码文件. */
const OVER_LABELS = new RegExp(
  `^(?:以上|上述|前述)?([一二两三四五六七八九十]|\\d{1,2})(?:个|项|份|类|种|组|款|批|部分)([\\u4e00-\\u9fa5]{2,6}?)?${SUM}(?:(?:对应|涉及|包含|包括)的?([\\u4e00-\\u9fa5A-Za-z]{2,10}))?$`,
);
/** 上述三维零件图共. */
const OVER_THINGS = new RegExp(`^(?:以上|上述|前述)([\\u4e00-\\u9fa5A-Za-z]{2,10}?)${SUM}$`);
/** 以上共. */
const OVER_ALL = new RegExp(`^(?:以上|上述|前述)${SUM}$`);

/** A sentence that opens with 以上 or a number of labels and goes on to a total. */
const MAY_COUNT_OVER =
  /(?:^|[。；;])[\s\u3000]*(?:以上|上述|前述|[\d一二两三四五六七八九十]{1,2}[个项份类种组款批部])[^，。；]{0,16}[共计]/;

/** Totals that count over numbered labels; each opens its line or sentence. */
export const countTotalsOf = recogniser<CountTotal>((block: Block) =>
  linesOf(block).flatMap((line) => {
    if (line.passage.quoted || line.passage.cell !== null || line.text.length > LONGEST_LINE) return [];
    if (!MAY_COUNT_OVER.test(line.text)) return [];
    const text = normalizeWidth(line.text);
    return countTokens(text).flatMap((token) => countTotal(line, text, token) ?? []);
  }),
);

function countTotal(line: Line, text: string, token: CountToken): CountTotal | null {
  if (token.count === null) return null;
  const before = token.before.replace(/\s/g, '');
  const opens = text.slice(0, token.start).trimEnd();
  const edge = opens
    .slice(0, opens.length - token.before.length)
    .trimEnd()
    .slice(-1);
  if (edge !== '' && !'。；;'.includes(edge)) return null;
  const common = { total: figureOf(line, token), classifier: token.classifier, line };
  const behind = /^[\u4e00-\u9fa5A-Za-z]{1,8}/.exec(token.after)?.[0] ?? '';
  const labels = OVER_LABELS.exec(before);
  if (labels) {
    const count = parseNumeral(labels[1] === '两' ? '二' : (labels[1] ?? ''));
    const noun = labels[3] ?? (behind === '' ? (labels[2] ?? '') : behind);
    if (noun === '' && !isTelling(common.classifier)) return null;
    return { ...common, noun, label: labels[2] ?? null, labels: count };
  }
  if (OVER_ALL.test(before))
    return behind === '' ? null : { ...common, noun: behind, label: null, labels: null };
  const things = OVER_THINGS.exec(before)?.[1];
  return things === undefined ? null : { ...common, noun: things, label: null, labels: null };
}

/** 家, 户, 张, 幅 …: the classifier tells what is counted; 个, 项, 种 do not. */
function isTelling(classifier: string): boolean {
  return !['个', '项', '种', '件', '次', '份', '条', '处', '类', '组'].includes(classifier);
}

/**
 * The one count of a label that is of the things totalled; null where there is none or more than one. Where the total
 * says how many labels there are, a telling classifier is enough: 三组共29家客户 over 第1组，小家电出口商，共14家.
 */
export function countUnder(
  { counts }: LabelledCount,
  { classifier, noun, labels }: CountTotal,
): Figure | null {
  const stem = noun.slice(0, 6);
  const alike = counts.filter(({ token }) => token.classifier === classifier);
  const named = alike.filter(
    ({ token }) => stem !== '' && (token.after.slice(0, 10).includes(stem) || token.before.endsWith(stem)),
  );
  const found = named.length === 0 && labels !== null && isTelling(classifier) ? alike : named;
  const values = new Set(found.map(({ figure }) => figure.value));
  return values.size === 1 ? (found[0]?.figure ?? null) : null;
}
