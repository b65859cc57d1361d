import type { SectionRole } from './model';
import type { PlacedLine } from './outline';
import { CAUSE_LINE, NUMBERED, PARTY_LINE } from './section-signals';

/** What a court is asked to order, in a numbered line. */
const RELIEF =
  /判令|责令|判决|裁定|准许|停止|停用|不得|禁止|赔偿|赔付|偿还|偿付|返还|交还|退还|缴还|归还|销毁|删除|删去|清除|支付|给付|承担|负担|赔礼|消除影响/;
/** Among told facts an item is a claim where it begins with what is asked for. */
const ASKS_FIRST =
  /^[^，。；：:]{0,6}(?:请求|请|判令|责令|裁定|准许)|^[^，。；：:]{0,24}(?:停止|停用|不得|赔偿|赔付|偿付|返还|交还|归还|销毁|删除|清除|支付|给付|承担|负担)(?!请求|责任)/;
/** Claims end with money or costs. */
const OF_MONEY = /赔偿|赔付|偿还|支付|给付|诉讼费|受理费|费用/;
/** How many lines behind the first one are looked at. */
const WITHIN = 12;
const MAX_CLAIM = 260;
const MAX_CLAIMS_TITLE = 24;

/**
 * The claims of a draft that has no title for them that is known (甲、诉之声明, 我们要法院判的事): two or more
 * numbered lines that ask for relief, one of them for money. Gives the short line above them, else
 * the first of them.
 */
export function untitledClaims(lines: readonly PlacedLine[]): PlacedLine | undefined {
  const asks = ({ role, line: { text, passage } }: PlacedLine): boolean =>
    (role !== 'facts' || ASKS_FIRST.test(text)) &&
    passage.cell === null &&
    !passage.quoted &&
    text.length <= MAX_CLAIM &&
    (passage.marker !== null || NUMBERED.test(text)) &&
    !PARTY_LINE.test(text) &&
    RELIEF.test(text);
  const before = lines.filter(({ role }) => AHEAD.includes(role));
  const first = before.findIndex((placed, index) => {
    const asked = before.slice(index, index + WITHIN).filter(asks);
    return asks(placed) && asked.length >= 2 && asked.some(({ line }) => OF_MONEY.test(line.text));
  });
  if (first < 0) return undefined;
  const above = before[first - 1];
  const title =
    above !== undefined &&
    above.line.text.trim().length <= MAX_CLAIMS_TITLE &&
    !CAUSE_LINE.test(above.line.text) &&
    !PARTY_LINE.test(above.line.text) &&
    !/[。；]/.test(above.line.text);
  return title ? above : before[first];
}

/** Where claims may stand that no title names. */
const AHEAD: readonly SectionRole[] = ['preamble', 'parties', 'cause', 'facts'];
