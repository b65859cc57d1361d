import { spell } from '../text/numerals';

/** Writing sums of money 金额 given in fen 分, and reading the unit of a column. */

/** `1048320.50元`; with `separators`, `1,048,320.50元`. Whole yuan are written without decimals. */
export function formatFen(fen: bigint, separators = false): string {
  const size = fen < 0n ? -fen : fen;
  const yuan = String(size / 100n);
  const cents = size % 100n === 0n ? '' : `.${String(size % 100n).padStart(2, '0')}`;
  return `${fen < 0n ? '-' : ''}${separators ? grouped(yuan) : yuan}${cents}元`;
}

function grouped(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

const FORMAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const FORMAL_PLACES = '拾佰仟';

/**
 * A sum in formal numerals 大写, without 人民币: 壹佰零肆万捌仟叁佰贰拾元整, 壹拾元零伍分. Written as the rules for
 * payment instruments ask (《支付结算办法》附一): 整 after 元, none after 角 and 分, 零 for skipped places.
 */
export function toFormalWords(fen: bigint): string {
  if (fen < 0n) return `负${toFormalWords(-fen)}`;
  const yuan = fen / 100n;
  const jiao = Number((fen / 10n) % 10n);
  const cents = Number(fen % 10n);
  const head = yuan > 0n ? `${spell(yuan, FORMAL_DIGITS, FORMAL_PLACES)}元` : '';
  if (jiao === 0 && cents === 0) return `${head || '零元'}整`;
  const tenths = jiao > 0 ? `${FORMAL_DIGITS.charAt(jiao)}角` : head && '零';
  return head + tenths + (cents > 0 ? `${FORMAL_DIGITS.charAt(cents)}分` : '');
}

const SCALES: Readonly<Record<string, bigint>> = {
  元: 100n,
  百元: 10_000n,
  千元: 100_000n,
  万元: 1_000_000n,
  十万元: 10_000_000n,
  百万元: 100_000_000n,
  千万元: 1_000_000_000n,
  亿元: 10_000_000_000n,
};
/** 金额（万元）, 单位：人民币万元, 金额/元, 万元. */
const SCALE =
  /(?:^|[（([【/／:：\s]|人民币|RMB|金额|费用|价款?|单位)\s?(元|百元|千元|万元|十万元|百万元|千万元|亿元)(?:人民币)?(?:\s?[/／][^/／（()）]{1,4})?(?=$|[\s）)\]】，,；;])/;

/** The unit a column's heading or caption gives, e.g. 万元; null if unsaid. */
export function unitOf(headerText: string): string | null {
  return SCALE.exec(headerText.replace(/[萬億]/g, (sign) => (sign === '萬' ? '万' : '亿')))?.[1] ?? null;
}

/** The fen that one unit of a column stands for, read from its heading or caption: 万元 → 1000000; null if unsaid. */
export function scaleOf(headerText: string): bigint | null {
  const unit = unitOf(headerText);
  return unit === null ? null : (SCALES[unit] ?? null);
}
