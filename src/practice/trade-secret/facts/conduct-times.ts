import { datesOf } from '../../../facts/line-dates';
import { linesOf, lineSpan, type Line } from '../../../facts/lines';
import { recogniser } from '../../../facts/recogniser';
import type { Period } from '../../../pleading/model';
import { addDays, lastDay } from '../../../text/civil-date';
import type { Span } from '../../../text/span';
import { matchesOf } from '../../../text/matches';

/** A sentence that gives the time of the acts as a whole: 被诉行为发生于2024年5月至2025年9月. */
export interface ConductTime {
  readonly line: Line;
  readonly period: Period;
  /** Says in so many words that the acts ended then: 行为在2023年8月结束. */
  readonly ended: boolean;
  /** In the block's text. */
  readonly span: Span;
}

const SAYS_WHEN =
  /(?:(?:侵权|被诉|被控|指控|涉案|上述|前述|侵害|违法|不法|该)[^，。；、]{0,8}行为|(?<=^|[，。；：:\s])(?:(?:整件|这些|以上|这)?事情|(?:整件|这些|以上|这)事(?![前后先]|发(?!生))|事(?=[出都]在|发生[在于]|[起始止]于)))[^，。；0-9０-９二〇○]{0,12}(?:发生|始|起|持续|延续|实施|止|终|从|自|[出都]?在(?=[\s\u3000]?[\d０-９二〇○]))/g;
/** 行为在2023年8月结束: the date stands between. */
const SAYS_END = /行为(?:已|均已|都已)?[在于至到]?$/;
const ENDED = /^[\s，]*(?:就|即|便|均|都|已|已经|才)?(?:结束|终止|停止|告终|为止|止)/;
/** The date stands this close behind the words. */
const NEAR = 12;

/** The times a block gives for the acts as a whole. */
export const conductTimesOf = recogniser<ConductTime>((block) => linesOf(block).flatMap(readLine));

function readLine(line: Line): readonly ConductTime[] {
  if (line.passage.quoted || !/行为|事/.test(line.text)) return [];
  const found: ConductTime[] = [];
  for (const match of matchesOf(SAYS_WHEN, line.text)) {
    const end = match.index + match[0].length;
    const date = datesOf(line).find(({ start }) => start >= match.index && start <= end + NEAR);
    if (date?.from == null || date.invalid) continue;
    const { from, to } = date;
    const stop = line.text.slice(date.end).search(/[。；]/);
    const rest = line.text.slice(date.end, stop < 0 ? line.text.length : date.end + stop);
    // 全部发生在2025年10月15日之前: nothing is told but the end.
    if (/^[\s\u3000]?(?:之前|以前|前)/.test(rest)) {
      const before = addDays(lastDay(from), -1);
      found.push({
        line,
        period: { from: before, to: null, open: false },
        ended: true,
        span: lineSpan(line, date),
      });
      continue;
    }
    const open = date.open || /^[^。；]{0,16}(?:至今|仍在|尚未停止|仍未停止|持续至起诉)/.test(rest);
    const ended = !open && /[止终]$/.test(match[0]);
    found.push({ line, period: { from, to, open }, ended, span: lineSpan(line, date) });
  }
  for (const date of datesOf(line)) {
    const { start, end, from, to, invalid } = date;
    if (from === null || invalid || !ENDED.test(line.text.slice(end, end + NEAR))) continue;
    if (!SAYS_END.test(line.text.slice(Math.max(0, start - NEAR), start))) continue;
    found.push({
      line,
      period: { from: to ?? from, to: null, open: false },
      ended: true,
      span: lineSpan(line, date),
    });
  }
  return found;
}
