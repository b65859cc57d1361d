import { plainTitle } from '../facts/headings';
import type { SectionRole } from './model';

const ROLE_TITLES: readonly (readonly [SectionRole, RegExp])[] = [
  [
    'parties',
    /^(?:(?:双方)?当事人|诉讼参加人|原被告|(?:原告|被告|第三人|上诉人|被上诉人|申请人|被申请人|委托(?:诉讼)?代理人)[一二三四五\d]?)(?:的)?(?:基本)?(?:信息|情况|身份)?$/,
  ],
  ['cause', /^(?:案由|起诉案由|纠纷类型)$/],
  [
    'claims',
    /^(?:[一二]审|原告|反诉|上诉|申请|具体|原审|我|我们|我方|本人)?(?:的)?(?:诉讼|上诉|仲裁|申请|具体)?(?:请求|诉请|诉求)(?:事项|内容)?(?:(?:和|与|及|、)(?:事实|理由|依据|计算依据|赔偿依据))?$|^(?:请求|申请|诉请)事项$|^(?:请求|要求|要|求)(?:法院|贵院)?(?:判|做|办)?(?:什么|哪些)(?:事)?$|^(?:Prayer(?:for)?Relief|Relief(?:Requested|Sought)?|Claims?)$/i,
  ],
  [
    'facts',
    /^.{0,6}(?:事实|案情|理由)(?:.{0,10})$|^.{0,4}(?:缘由|来龙去脉|始末|原委|事情经过|案件经过)(?:.{0,6})$|^(?:StatementofFacts?|Fact(?:s|ualAllegations)?|Background)$/i,
  ],
  [
    'evidence',
    /^(?:主要|原告|本案|相关|提交|附|(?:我|我们|我方|本人)?(?:所)?(?:提|交|提交|提供|附上?|手里?|手上|手头)?)?(?:的)?证据(?:材料)?(?:(?:和|与|及|以及|、)?(?:其)?(?:证据)?(?:来源|清单|目录|列表|名称|明细|一览表?|材料|(?:证明|拟证)?(?:目的|事项|对象|内容)|用途|出处)){0,3}(?:(?:和|与|及|、)?证人(?:姓名)?(?:和|与|及|、)?(?:住所|住址)?)?(?:如下)?$|^(?:ListofExhibits|Exhibits?|Evidence)$/i,
  ],
  ['closing', /^(?:此致|谨呈|呈|致)$/],
  ['attachments', /^(?:附|附件|附项|附录|随附材料|附件清单|附件目录)$/],
];

/** Which part of a pleading a title opens, or null for a title inside one. */
export function roleOfTitle(title: string): SectionRole | null {
  const plain = plainTitle(title);
  const own = roleOfWords(plainTitle(plain.replace(/[（(][^（）()]{0,30}[）)]/g, '')));
  if (own !== null && own !== 'attachments') return own;
  // 我们要什么（诉讼请求）, 附件（证据）: the drafter's own words, and what they are in the code.
  const inner = /[（(]([^（）()]{2,12})[）)]/.exec(plain)?.[1];
  return (inner === undefined ? null : roleOfWords(plainTitle(inner))) ?? own;
}

function roleOfWords(words: string): SectionRole | null {
  if (words === '' || words.length > 22) return null;
  return ROLE_TITLES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
