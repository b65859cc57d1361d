import { formatChinese } from '../text/numerals';
import type { ProvisionRef } from './provision';

/** 第九条第一款第（三）项: a provision as Chinese legal writing names it. */
export function provisionName(ref: ProvisionRef): string {
  const article = `第${formatChinese(ref.article)}条${ref.sub === null ? '' : `之${formatChinese(ref.sub)}`}`;
  const paragraph = ref.paragraph === null ? '' : `第${formatChinese(ref.paragraph)}款`;
  return article + paragraph + (ref.item === null ? '' : `第（${formatChinese(ref.item)}）项`);
}

/** Article 9, paragraph 1, item 3: the same in English. */
export function provisionNameEn(ref: ProvisionRef): string {
  const article = `Article ${ref.article}${ref.sub === null ? '' : `-${ref.sub}`}`;
  const paragraph = ref.paragraph === null ? '' : `, paragraph ${ref.paragraph}`;
  return article + paragraph + (ref.item === null ? '' : `, item ${ref.item}`);
}
