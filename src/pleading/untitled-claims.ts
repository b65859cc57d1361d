import type { SectionRole } from './model';
import type { PlacedLine } from './outline';
import { CAUSE_LINE, NUMBERED, NUMBERING, PARTY_LINE } from './section-signals';

/** What a court is asked to order, in lawyers' words and in plain and old ones. */
const RELIEF =
  /判令|责令|判决|裁定|准许|停止|停用|停下|停产|停售|[不毋勿]得|不许|不准|不能再|不要再|禁止|勿再|下架|撤销|确认|返还|交还|交回|交出|退还|退回|缴还|归还|还给|收回|销毁|毁弃|删|清除|抹除|承担|负担|赔礼|道歉|消除影响|登报|声明/;
/** Claims do not lack money or costs. */
const OF_MONEY = /赔偿|赔付|偿还|偿付|支付|给付|(?:诉讼|讼|受理|案件)(?:的)?费|费用[^。；，]{0,8}[由归]/;
/** A sum to be paid, without the word for it: 赔我店损失118,800元. */
const SUM = /[\d０-９一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟][\s\u3000]?[元圆]/;
const PAID = /赔|偿|付|给|损失|开支|支出|费/;
/** Among told facts an item is a claim where it begins with what is asked for, or is about the costs alone. */
const ASKS_FIRST =
  /^[^，。；：:]{0,6}(?:请求|请|判令|责令|裁定|准许)|^[^，。；：:]{0,24}(?:停止|停用|[不毋]得|不许|赔偿|赔付|偿付|应[赔偿付]|返还|交还|归还|销毁|删除|清除|支付|给付|承担|负担)(?!请求|责任)|^(?:本案|案件)?(?:全部)?(?:诉讼|讼|受理)费[^，。；]{0,20}[。；;]?$/;
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
  const before = lines.filter(({ role }) => AHEAD.includes(role));
  const first = before.findIndex((placed, index) => {
    if (!asks(placed)) return false;
    const asked = before.slice(index, index + WITHIN).filter(asks);
    return asked.length >= 2 && asked.some(isOfMoney);
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

/** A numbered line, short enough for a claim, that tells no party. */
function mayAsk({ role, line: { text, passage } }: PlacedLine): boolean {
  return (
    passage.cell === null &&
    !passage.quoted &&
    text.length <= MAX_CLAIM &&
    (passage.marker !== null || NUMBERED.test(text)) &&
    !PARTY_LINE.test(text) &&
    (role !== 'facts' || ASKS_FIRST.test(text.replace(NUMBERING, '')))
  );
}

function isOfMoney({ line: { text } }: PlacedLine): boolean {
  return OF_MONEY.test(text) || (SUM.test(text) && PAID.test(text));
}

function asks(placed: PlacedLine): boolean {
  return mayAsk(placed) && (RELIEF.test(placed.line.text) || isOfMoney(placed));
}

/** Where claims may stand that no title names. */
const AHEAD: readonly SectionRole[] = ['preamble', 'parties', 'cause', 'facts'];
