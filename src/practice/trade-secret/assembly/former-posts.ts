import type { Pleading } from '../../../pleading/model';
import { textBetween, type BlockList } from '../../../text/blocks';

const PLACE = '(?:(?:[\\d年月日]{2,11})?以?前任|原系|原为|原任|原|曾任|曾系|曾为|系|任|前)';
const POST =
  '经理|总监|主任|主管|工程师|技术员|设计师|架构师|厂长|课长|科长|部长|班长|组长|专员|业务员|跟单员|销售员|研究员|负责人|厨师长|店长|车间工人|操作工';
const FORMER = new RegExp(`[，,；;\\s\\u3000（(]${PLACE}[^，。；;\\n]{1,30}(?:${POST})`);

/** A party block tells a post held before: 被告：某某，男，……，原系原告配方工程师. */
export function tellsFormerPost({ parties }: Pleading, { items }: BlockList): boolean {
  return parties.some(
    ({ role, span, type }) =>
      role === 'defendant' && type !== 'entity' && FORMER.test(textBetween(items, span.start, span.end)),
  );
}
