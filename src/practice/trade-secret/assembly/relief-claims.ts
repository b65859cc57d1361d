import { parseNumeral } from '../../../text/numerals';
import { contains, type Span } from '../../../text/span';
import type { Claim, Party, Placeholder, Pleading } from '../../../pleading/model';
import { placedSpan, type PlacedLine } from '../../../pleading/outline';
import { withoutUnticked } from '../../../pleading/statements';
import type { Money, ReliefClaim, ReliefKind } from '../remedy-model';
import { moneyOf } from './remark-words';
import { matchesOf } from '../../../text/matches';

const EXPENSES =
  /合理(?:的)?(?:开支|费用|支出|维权)|必要(?:的)?(?:开支|支出)|维权(?:费用|开支|支出|成本|花费|合理)|制止侵权[^。；，]{0,16}(?:费用|开支|支出)|律师(?:代理)?费|公证费|代理费/;
const EXPENSE_TITLE = /(?:合理|必要)(?:的)?(?:开支|费用|支出)|维权(?:费用|开支|支出|成本|花费)/;
const LOSS = /(?:经济|实际|直接|全部|相应|各项)?损失|法定赔偿|惩罚性赔偿|侵权获利|赔偿金|赔偿款/;
const COSTS = /诉讼费|受理费|(?:本案|全部|一切)(?:的)?费用[^。；，]{0,6}由|承担本案[^。；，]{0,6}费用/;
const REFUSED =
  /驳回[^。；]{0,30}(?:请求|诉请|诉讼)|不(?:应|予|再)?(?:承担)?(?:任何)?赔偿|不承担[^。；，]{0,12}责任|无需赔偿/;
const TOTAL =
  /^[\s\u3000]*(?:以上|上述|前述|前列|总计|合计|共计|标的|诉讼标的|第[^。；]{1,30}(?:合计|共计|总计|之和))/;
const FORM_DENIED = /[☑■√✓☒]\s{0,2}(?:否|不主张|无)|(?:不主张|无|／|\/|—)\s{0,3}$/;

const KINDS: readonly (readonly [ReliefKind, RegExp, RegExp?])[] = [
  [
    'stop',
    /停止(?!审理|诉讼|计算)|(?:不得|禁止|不许|不准)[^。；，]{0,10}(?:披露|使用|获取|泄露|侵害|实施|公开|生产|销售|用)|(?:不得|不许|不准|不可)再(?!审)|停手|住手|收手|禁令/,
  ],
  ['return', /返还|归还|交还|退还|交回|销毁|删除|清除|毁弃|灭活|彻底格式化|粉碎|移交/],
  ['appraisal', /鉴定费|鉴定[^。；，]{0,4}费用/],
  ['costs', COSTS],
  ['apology', /赔礼(?:、)?道歉|赔礼|道歉/],
  [
    'preservation',
    /(?:行为|财产|诉讼|诉前|诉中)?保全(?!费|保险|担保|责任|申请费|公证|服务|的费用|所|产生|支出)|(?:诉前|诉中|临时|诉讼)禁令|(?:裁定|判决生效(?:之)?前|诉讼期间|审理期间)[^。；]{0,20}(?:不得|禁止|暂停|停止)(?![^。；]{0,30}保全)|(?:查封|冻结|扣押)[^。；，]{0,20}(?:财产|账户|存款|资产|设备|货物)/,
    /证据保全|保全(?:的)?(?:证据|公证)|已(?:申请|采取)[^。；，]{0,6}保全/,
  ],
  ['stay', /中止[^。；，]{0,8}(?:审理|诉讼)/, /(?:不|无需)[^。；，]{0,4}中止/],
];

/** The claims as relief; `lines` are those of the claims. */
export function readReliefClaims(pleading: Pleading, lines: readonly PlacedLine[]): readonly ReliefClaim[] {
  const within = lines.map((placed) => ({ placed, span: placedSpan(placed) }));
  const defendants = pleading.parties.filter(({ role }) => role === 'defendant');
  return pleading.claims.map((claim) => {
    const own = within.filter(({ span }) => span.start < claim.span.end && claim.span.start < span.end);
    return reliefOf(
      claim,
      own.map(({ placed }) => placed),
      defendants,
      pleading.placeholders,
    );
  });
}

function reliefOf(
  claim: Claim,
  lines: readonly PlacedLine[],
  defendants: readonly Party[],
  placeholders: readonly Placeholder[],
): ReliefClaim {
  const text = withoutUnticked(claim.text);
  const find = (pattern: RegExp): Span => findIn(claim, lines, pattern) ?? claim.span;
  const amounts: readonly Money[] = lines
    .flatMap((placed) => moneyOf(placed))
    .filter(({ span }) => contains(claim.span, span));
  const kinds: Partial<Record<ReliefKind, Span>> = {};
  const denied = lines.length > 1 && amounts.length === 0 && FORM_DENIED.test(text.trimEnd());
  if (!denied) {
    for (const [kind, pattern, not] of KINDS) {
      if (pattern.test(text) && not?.test(text) !== true) kinds[kind] = find(pattern);
    }
    const total = TOTAL.test(text) && !text.includes('判令');
    if (total) kinds.total = claim.span;
    const refused = REFUSED.test(text) && !text.includes('改判');
    if (EXPENSES.test(text) && !total && !refused)
      kinds.expenses = findIn(claim, lines, EXPENSE_TITLE) ?? find(EXPENSES);
    if (!total && !refused && isDamages(text, amounts.length > 0)) kinds.damages = damagesSpan(claim, lines);
  }
  const figures =
    amounts.length > 0 ||
    /\d{3,}|[万亿][元圆]?|[壹贰叁肆伍陆柒捌玖拾]/.test(text) ||
    placeholders.some(({ span }) => contains(claim.span, span)) ||
    /_{2,}|[×xX]{2,}/.test(text);
  return { kinds, amounts, figures, single: namesOne(text, defendants), span: claim.span };
}

/** 赔偿 of a loss, or 赔偿 with a sum that is no expense. */
function isDamages(text: string, hasSum: boolean): boolean {
  if (/赔偿|给付|支付|承担/.test(text) && LOSS.test(text)) return true;
  if (hasSum && /经济损失|赔偿(?:总额|金额|数额)/.test(text)) return true;
  // 赔我三十万元, without a word for what is made good.
  const asks = text.includes('赔偿') || (hasSum && /赔(?!礼)/.test(text));
  return asks && !EXPENSES.test(text) && !/鉴定费|差旅费|翻译费/.test(text);
}

function damagesSpan(claim: Claim, lines: readonly PlacedLine[]): Span {
  return findIn(claim, lines, LOSS) ?? findIn(claim, lines, /赔偿?/) ?? claim.span;
}

function findIn(claim: Claim, lines: readonly PlacedLine[], pattern: RegExp): Span | null {
  const all = new RegExp(pattern.source, 'g');
  for (const placed of lines) {
    for (const match of matchesOf(all, withoutUnticked(placed.line.text))) {
      const span = placedSpan(placed, { start: match.index, end: match.index + match[0].length });
      if (contains(claim.span, span)) return span;
    }
  }
  return null;
}

/** 两被告, 各被告, or several names: not one defendant. */
function namesOne(text: string, defendants: readonly Party[]): boolean {
  if (
    /(?:[二两三四五六七八九十]|各|全体|上述|以上|所有)(?:名|个|位)?被告|被告(?:一|二|三|四|1|2|3)?(?:、|和|与|及)/.test(
      text,
    )
  )
    return false;
  const named = defendants.filter(({ name, shortName, roleText }) =>
    [name, shortName ?? name, /\d|[一二三四五六]/.test(roleText) ? roleText : name].some(
      (word) => word.length >= 2 && text.includes(word),
    ),
  );
  const numbered = new Set(matchesOf(/被告[一二三四五六1-9]/g, text).map(([word]) => word));
  return Math.max(named.length, numbered.size) === 1;
}

/** 一倍 → 100, 1.5倍 → 150; null where it is no number. */
export function hundredths(numeral: string): number | null {
  const decimal = /^(\d{1,4})(?:[.．](\d{1,2}))?$/.exec(numeral);
  if (decimal) return Number(decimal[1]) * 100 + Number((decimal[2] ?? '').padEnd(2, '0'));
  const value = parseNumeral(numeral);
  return value === null ? null : value * 100;
}
