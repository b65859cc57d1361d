/**
 * Causes of action (案由) of trade-secret disputes and their neighbours by their names in force,
 * 民事案件案由规定 (法〔2025〕226号, from 2026-01-01). Of other fields of law the corpus knows no names.
 */
export const CURRENT_CAUSES: ReadonlySet<string> = new Set([
  '侵害商业秘密纠纷',
  '侵害技术秘密纠纷',
  '侵害经营秘密纠纷',
  '商业秘密合同纠纷',
  '技术秘密让与合同纠纷',
  '技术秘密许可合同纠纷',
  '技术秘密许可使用合同纠纷',
  '经营秘密让与合同纠纷',
  '经营秘密许可合同纠纷',
  '经营秘密许可使用合同纠纷',
  '确认不侵害技术秘密纠纷',
  '确认不侵害经营秘密纠纷',
  '因申请停止侵害技术秘密损害责任纠纷',
  '因申请停止侵害经营秘密损害责任纠纷',
  '竞业限制纠纷',
]);

/** Words that show a cause to be of this field. */
export const OF_THE_FIELD =
  /商业秘密|技术秘密|经营秘密|商业机密|技术机密|(?:技术|经营|商业|客户)(?:信息|资料|机密)|(?:偷|窃取|盗用)[^纠]{0,4}(?:图纸|配方|资料|数据)|秘密权|竞业/;

/** What was probably meant by a name that is none; the kind of secret decides. */
export function likelyCause(text: string): string {
  if (text.includes('竞业')) return '竞业限制纠纷';
  const technical = text.includes('技术');
  const business = text.includes('经营');
  if (technical === business) return '侵害商业秘密纠纷';
  return technical ? '侵害技术秘密纠纷' : '侵害经营秘密纠纷';
}

/** The name for both kinds of secret, and the narrower names with the words of a claim that call for them. */
export const GENERAL_CAUSE = '侵害商业秘密纠纷';
export const NARROWER_CAUSES: readonly { readonly name: string; readonly words: RegExp }[] = [
  { name: '侵害技术秘密纠纷', words: /技术秘密|技术信息|图纸|源代码|配方|工艺/ },
  { name: '侵害经营秘密纠纷', words: /经营秘密|经营信息|客户信息|客户名单|客户资料/ },
];
