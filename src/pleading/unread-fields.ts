import type { Span } from '../text/span';
import type { FieldName } from './model';
import { placedSpan, type PlacedLine } from './outline';

/** Words by which each field may be told, in whatever order and form. */
const WORDS: readonly (readonly [FieldName, RegExp])[] = [
  ['sex', /[男女]/],
  ['birth', /出生|[日月年][，、\s\u3000]?生|生于|\d岁|公民身份|身份证/],
  ['ethnicity', /[\u4e00-\u9fff]族|国籍|护照|回乡证|居民身份证/],
  ['address', /住|地址|地[：:]|位于|[市区县镇][^，。；]{1,20}[路街道巷村号]/],
  ['contact', /电话|手机|联系|邮箱|[^\d]1\d{10}|0\d{2,3}[-—]\d{7}|@/],
  [
    'legalRepresentative',
    /法定代表|法人代表|负责人|执行董事|董事长|总经理|厂长|院长|校长|所长|经营者|执行事务合伙人/,
  ],
];

/** 出生日期：　　年　月　日, 住所地不详: a label with nothing behind it tells nothing. */
const EMPTY =
  /(?:出生(?:日期|年月)?|民族|户籍地|住所地?|住址|地址|(?:联系)?电话|联系方式|法定代表人|负责人|经营者)[\s\u3000]{0,4}[：:]?[_\s\u3000年月日]{0,20}(?:不详|不明|未知|待查|待补)?(?=[，,。；;\n]|$)/g;

/**
 * The fields whose words stand from a party's label to the next label (`starts`, UTF-16 offsets), read or not.
 * Parties are introduced in more ways than are read; what may stand there is not called missing.
 */
export function unreadIn(
  lines: readonly PlacedLine[],
  { label, name }: { readonly label: Span; readonly name: string },
  starts: readonly number[],
): readonly FieldName[] {
  const next = Math.min(...starts.filter((start) => start > label.start), Infinity);
  const text = lines
    .map((placed) => ({ placed, span: placedSpan(placed) }))
    .filter(({ span }) => span.end > label.start && span.start < next)
    .map(({ placed, span }) =>
      placed.line.text.slice(Math.max(0, label.start - span.start), next - span.start),
    )
    .join('\n')
    .replace(name, '')
    .replace(EMPTY, '');
  return WORDS.filter(([, words]) => words.test(text)).map(([field]) => field);
}
