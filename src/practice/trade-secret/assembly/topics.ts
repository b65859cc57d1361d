import { placedSpan, type PlacedLine } from '../../../pleading/outline';
import { gatheredData } from '../../../text/gathered';
import type { Topic } from '../model';

const TOPICS: readonly (readonly [Topic['topic'], RegExp])[] = [
  ['measures', /保密措施|保密性|采取.{0,6}措施|管理措施/],
  ['secret', /密点|秘密点|(?:技术|商业|经营)秘密.{0,4}(?:内容|载体|范围)|权利基础|主张的(?:技术|经营|商业)/],
  ['conditions', /构成.{0,6}秘密|法定条件|构成要件|符合.{0,10}条件|商业秘密$|技术秘密$|经营秘密$/],
  ['act', /侵权(?:行为|事实)|侵害.{0,10}行为|实施了|被诉.{0,4}行为/],
];

/** Titles and label cells inside the facts, by what they announce. */
export const topicsIn = gatheredData((placed: PlacedLine): readonly Topic[] => {
  if (placed.role !== 'facts') return [];
  const { heading, line } = placed;
  const isLabelCell =
    line.passage.cell !== null && line.passage.cell.column === 0 && !line.passage.cell.header;
  if (heading === null && !isLabelCell) return [];
  const title = heading === null ? line.text : heading.title;
  const topic = TOPICS.find(([, pattern]) => pattern.test(title));
  return topic ? [{ topic: topic[0], span: placedSpan(placed, heading?.span) }] : [];
});
