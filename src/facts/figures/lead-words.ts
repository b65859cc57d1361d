import { parseNumeral } from '../../text/numerals';
import { leadLength } from '../trim';

/** What stands between the parts and their total: “，三项费用合计人民币”. */
export interface SumLead {
  /** How many parts it names: 二者, 三项. */
  readonly count: number | null;
  /** It points back at what was said before (以上, 上述), maybe further than the sentence. */
  readonly back: boolean;
}

const SUM = '合计|共计|总计|总共|一共|累计|小计|总额|总金额|总和|之和|相加|共';
const FILLER =
  '则|故|为此|因此|据此|该|这|其|各项|各类|全部|全部的|经济|直接|实际|合理|维权|诉讼|费用|款项|金额|损失|开支|支出|请求|投入|收入|获利|利润|销售额|销售收入|营业收入|价款|货款|赔偿|数额|原告|我方|我公司|方|已|实际支付|支付|花费|发生|产生|主张|即|为|是|计|达|高达|有|人民币|和|及|与|[:：]|\\s';
const COUNTED = '([二两三四五六七八九十]|\\d{1,2})(?:大)?(?:项|者|笔|部分|款|种|类|期)';
const TOKEN = new RegExp(`(?<sum>${SUM})|(?<back>以上|上述|前述|上列|前列)|${COUNTED}|(?:${FILLER})`, 'y');
const LONGEST = 30;

/** Reads the words between the last part and the total; null where they say anything but a total. */
export function sumLead(gap: string): SumLead | null {
  const start = leadLength(gap, '，,；;、');
  if (gap.length - start > LONGEST) return null;
  let count: number | null = null;
  let back = false;
  let sums = 0;
  TOKEN.lastIndex = start;
  while (TOKEN.lastIndex < gap.length) {
    const match = TOKEN.exec(gap);
    if (!match) return null;
    if (match.groups?.sum !== undefined) sums++;
    else if (match.groups?.back !== undefined) back = true;
    else if (match[3] !== undefined) count = parseNumeral(match[3] === '两' ? '二' : match[3]);
  }
  // “计” alone, right behind the parts, is a total as well: 律师费5万元、公证费1万元，计6万元.
  const bare = sums === 0 && /^[，,]?\s?计(?:人民币)?$/.test(gap);
  return sums > 0 || bare ? { count, back: back && count === null } : null;
}

/** How two neighbouring sums of a list are joined. */
export interface Joint {
  /** `tight` by 、 和 +; `loose` by a comma or semicolon; `weak` with another clause between. */
  readonly kind: 'tight' | 'loose' | 'weak';
  readonly label: string;
}

/** Words with which a sum is no part of a plain total: prices, factors, deductions, bounds, blanks, other totals. */
const NO_PART =
  /每|单价|均价|售价|平均|[月年日时]薪|工资标准|[×÷=＝%＊*]|乘|倍|基数|折|扣除|减去|减除|抵扣|抵销|退还|退回|返还|尚欠|未付|欠付|限额|上限|不超|低于|高于|至少|不少于|以[上下内]|之间|其中|包括|组成|构成|含|在内|连同|除|【|_{2}|[×xX]{2}|第[\d一二三四五六七八九十]{1,3}[条款]/;
const SUM_WORD = /合计|共计|总计|总共|一共|累计|小计|总额|总金额|之和/;
const TIGHT = /^[，,]?\s?(?:、|\+|以及|及(?!时)|和(?!解)|与(?!其)|加上?)/;
const LOOSE = /^\s?[，,；;]/;
const LONGEST_LABEL = 40;

/** Reads what stands between two neighbouring sums (brackets left out); null where they form no list. */
export function jointOf(gap: string): Joint | null {
  const tight = TIGHT.exec(gap);
  const lead = tight ?? LOOSE.exec(gap);
  if (!lead) return null;
  const label = gap.slice(lead[0].length).trim();
  if (label.length > LONGEST_LABEL || !mayBePart(label)) return null;
  const clauses = /[，,；;]/.test(label);
  return { kind: clauses ? 'weak' : tight ? 'tight' : 'loose', label };
}

/** True for a label under which a sum can be a part of a total. */
export function mayBePart(label: string): boolean {
  return !NO_PART.test(label);
}

/** True where the label itself names a total: 小计, 总额. */
export function namesTotal(label: string): boolean {
  return SUM_WORD.test(label);
}

/** Words behind the last part that leave the list open: 等, and further items without a sum. */
const OPEN_TAIL =
  /^\s?[，,；;]?\s?(?:等(?!于)|、|\+|以及|及|和(?!解)|与|另[有加外]?|还有|其余|剩余|余款|余额|其他|其它|并|此外|加上|不含|未含|未包括|不包括|之外)|^[^，。；]{0,8}等(?:费用|项|支出|开支|损失)/;

/** True when the text behind the last part says that there is more. */
export function leavesOpen(tail: string): boolean {
  return OPEN_TAIL.test(tail);
}
