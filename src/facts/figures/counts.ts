import { normalizeWidth } from '../../text/numerals';
import { lineSpan, type Line } from '../lines';
import { countTokens, type CountToken } from './count-tokens';
import type { Figure, StatedTotal } from './figure';
import { LONGEST_LINE, sentenceAround, type FoldedLine } from './items';
import { leavesOpen } from './lead-words';

/**
 * Words before a total of things counted: 共, 合计, perhaps with what is counted (图纸共计). A verb would tell of
 * another number: 共销售, 共供货.
 */
const SUM_LEAD =
  /^(?:以上|上述|前述|二者|两者|三者|全部)?(?:[^\d共合总]{0,6})(?:合计|共计|总计|总共|一共|共)(?:有|为|是|计)?$/;
const TELLS_AN_ACT = /售|供|产|制|交|签|购|提|存|发|运|寄|用|召|举|起|研|委|聘|派/;
const COMPARED = /相同|不同|一致|近似|相似|类似|差异|实质|吻合|无关|不符|相符/;
const NOT_ALIKE = /不同|不一致|不相同|无关|不符|不相似|无对应|差异/;
const REST = /^(?:其余|余下|剩余|剩下|另)的?$/;

const DIGIT = '[\\d０-９一二两三四五六七八九十百]';
/** A number behind 共 or 其余, or a count of which 中 tells. */
const MAY_TOTAL = new RegExp(
  `(?:共|合计|总计|共计)(?:有|为|是|计)?\\s?${DIGIT}|(?:其余|余下|剩余|剩下)的?${DIGIT}|${DIGIT}\\s?[个份张家件项条幅页][^，。；、]{0,16}中`,
);

/** Totals of things counted with their parts in the same sentence. */
export function countsOfLine(line: Line): readonly StatedTotal[] {
  if (line.text.length > LONGEST_LINE || !MAY_TOTAL.test(line.text)) return [];
  const text = normalizeWidth(line.text);
  const money = { line, text };
  const tokens = countTokens(text);
  if (tokens.length < 3) return [];
  const found: StatedTotal[] = [];
  for (const group of groups(text, tokens)) {
    for (const [at, token] of group.entries()) {
      const read = partsBefore(money, group, at) ?? partsBehind(money, group, at);
      if (read === null || token.count === null) continue;
      found.push({
        measure: 'number',
        total: figureOf(money, token),
        readings: read.readings.map((parts) => parts.map((part) => figureOf(money, part))),
        relation: read.relation,
        tolerance: 0n,
        head: null,
        place: lineSpan(money.line, sentenceAround(text, token.start)),
      });
    }
  }
  return found;
}

/** A sentence with more counts of a kind is no list of parts. */
const MOST_COUNTS = 40;

/** The counts of one sentence with the same classifier. */
function groups(text: string, tokens: readonly CountToken[]): readonly (readonly CountToken[])[] {
  const found = new Map<string, CountToken[]>();
  let end = -1;
  let sentence = 0;
  for (const token of tokens) {
    if (token.start >= end) {
      ({ end } = sentenceAround(text, token.start));
      sentence = token.start;
    }
    const key = `${String(sentence)}${token.classifier}`;
    const group = found.get(key);
    if (group) group.push(token);
    else found.set(key, [token]);
  }
  return [...found.values()].filter((group) => group.length >= 3 && group.length <= MOST_COUNTS);
}

export function figureOf({ line }: FoldedLine, { count, start, end }: CountToken): Figure {
  return {
    value: (count ?? 0n) * 100n,
    text: line.text.slice(start, end),
    span: lineSpan(line, { start, end }),
  };
}

interface Read {
  readonly readings: readonly (readonly CountToken[])[];
  readonly relation: StatedTotal['relation'];
}

/** 150个…相同，25个…，共175个. */
function partsBefore(money: FoldedLine, group: readonly CountToken[], at: number): Read | null {
  const total = group[at];
  if (!total || at < 2 || !isSumLead(total.before)) return null;
  const parts = group.slice(0, at);
  const readings: CountToken[][] = [];
  let certain = false;
  for (let from = at - 2; from >= 0; from--) {
    const suffix = parts.slice(from);
    if (suffix.some(({ count }) => count === null)) return null;
    readings.unshift(suffix);
    certain ||= isList(money, [...suffix, total]) && (sameThings(suffix, total) || addsUp(suffix, total));
  }
  const largest = parts.some(({ count }) => count !== null && total.count !== null && count > total.count);
  return certain && !largest ? { readings, relation: 'equal' } : null;
}

function isSumLead(before: string): boolean {
  return SUM_LEAD.test(before) && !TELLS_AN_ACT.test(before);
}

/** Neighbours are set apart by one comma, 、 or semicolon and nothing else. */
function isList({ text }: FoldedLine, tokens: readonly CountToken[]): boolean {
  return tokens.every((token, index) => {
    const next = tokens[index + 1];
    if (!next) return true;
    const gap = text.slice(token.end, next.start).replace(/\([^()]{0,40}\)/g, '');
    const edges = gap.match(/[，,；;、]|(?<=个|张|份|家|件|项)[和及与]/g) ?? [];
    return edges.length === 1 && !/其中|另外|除|不含|包括|含/.test(gap);
  });
}

/** 37款…相同，4款换色，合计41款: what a comparison has sorted, added up in so many words. */
function addsUp(parts: readonly CountToken[], total: CountToken): boolean {
  const [first] = parts;
  return (
    total.after === '' &&
    /^(?:合计|共计|总计)(?:为|是)?$/.test(total.before) &&
    first !== undefined &&
    (COMPARED.test(first.after) || COMPARED.test(first.before))
  );
}

/** True where all counts are of the things the total counts: bare, compared, or with the same noun. */
function sameThings(parts: readonly CountToken[], total: CountToken): boolean {
  const [first] = parts;
  const shared = (a: string, b: string): boolean =>
    a.length >= 2 &&
    b.length >= 2 &&
    (a.slice(0, 2) === b.slice(0, 2) || a.slice(0, 10).includes(b.slice(0, 2)));
  const alike = (part: CountToken): boolean =>
    shared(part.after, total.after) || (part !== first && shared(part.after, first?.after ?? ''));
  if (!parts.every((part) => part.after === '' || COMPARED.test(part.after) || alike(part) || part === first))
    return false;
  if (first === undefined || first.after === '' || COMPARED.test(first.after) || alike(first)) return true;
  // Only the first names what is counted (25个零件图、30个，共55个).
  return total.after === '' || !/^[\u4e00-\u9fa5]{2}/.test(total.after) ? parts.length > 1 : false;
}

/** 共54个，其中46个…、8个…; 54个文件中，46个相同，…3个不同; 26张…相同的有23张，其余3张…. */
function partsBehind(money: FoldedLine, group: readonly CountToken[], at: number): Read | null {
  const total = group[at];
  const parts = group.slice(at + 1);
  const [first] = parts;
  if (!total || !first || parts.length < 2 || parts.some(({ count }) => count === null)) return null;
  const between = money.text.slice(total.end, first.start);
  const rest = parts.findIndex(({ before }) => REST.test(before));
  const listed = /其中(?!包[括含])|分别(?:为|是)/.test(between) && isSumLead(total.before);
  const among =
    /^[^，,；;、。]{0,16}[中里内](?:[，,有]|$)/.test(between) || /^[^，,；;、。]{1,16}中/.test(between);
  if (rest >= 1) {
    // What is left over makes the list complete.
    const whole = parts.slice(0, rest + 1);
    const larger = whole.every(({ count }) => (count ?? 0n) < (total.count ?? 0n));
    return larger && (at === 0 || among || listed) && complete(whole)
      ? { readings: [whole], relation: 'equal' }
      : null;
  }
  if (!listed && !among) return null;
  const readings = parts.slice(1).map((_, index) => parts.slice(0, parts.length - index));
  const final = parts.at(-1);
  if (final && leavesOpen(money.text.slice(final.end))) return null;
  if (!parts.every((part) => part.after === '' || COMPARED.test(part.after))) return null;
  const bare = listed && parts.every(({ after, before }) => after === '' && before !== '');
  const opposed =
    parts.some(({ after }) => NOT_ALIKE.test(after)) &&
    parts.some(({ after }) => COMPARED.test(after) && !NOT_ALIKE.test(after));
  if (bare || opposed) return { readings, relation: 'equal' };
  // Two kinds that exclude each other: 相同 and 实质上相同. 与密点1相同 and 与密点2相同 may overlap.
  const kinds = new Set(parts.map(({ after }) => /实质|近似|相似|类似/.test(after)));
  return kinds.size === 2 ? { readings, relation: 'at-most' } : null;
}

function complete(parts: readonly CountToken[]): boolean {
  return parts.every(
    ({ after, before }) => after === '' || COMPARED.test(after) || COMPARED.test(before) || REST.test(before),
  );
}
