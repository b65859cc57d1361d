import { datesOf } from '../../../facts/line-dates';
import { linesOf, lineSpan, type Line } from '../../../facts/lines';
import { recogniser } from '../../../facts/recogniser';
import type { Period } from '../../../pleading/model';
import type { Span } from '../../../text/span';

/** A sentence that gives the time of the acts as a whole: 被诉行为发生于2024年5月至2025年9月. */
export interface ConductTime {
  readonly line: Line;
  readonly period: Period;
  /** In the block's text. */
  readonly span: Span;
}

const SAYS_WHEN =
  /(?:侵权|被诉|被控|指控|涉案|上述|前述|侵害|违法|不法|该)[^，。；、]{0,8}行为[^，。；0-9０-９二〇○]{0,12}(?:发生|始|起|持续|延续|实施|止)/g;
/** The date stands this close behind the words. */
const NEAR = 12;

/** The times a block gives for the acts as a whole. */
export const conductTimesOf = recogniser<ConductTime>((block) => linesOf(block).flatMap(readLine));

function readLine(line: Line): readonly ConductTime[] {
  if (line.passage.quoted || !line.text.includes('行为')) return [];
  const found: ConductTime[] = [];
  for (const match of line.text.matchAll(SAYS_WHEN)) {
    const end = match.index + match[0].length;
    const date = datesOf(line).find(({ start }) => start >= match.index && start <= end + NEAR);
    if (date?.from == null || date.invalid) continue;
    const { from, to } = date;
    const stop = line.text.slice(date.end).search(/[。；]/);
    const rest = line.text.slice(date.end, stop < 0 ? line.text.length : date.end + stop);
    const open = date.open || /^[^。；]{0,16}(?:至今|仍在|尚未停止|仍未停止|持续至起诉)/.test(rest);
    found.push({ line, period: { from, to, open }, span: lineSpan(line, date) });
  }
  return found;
}
