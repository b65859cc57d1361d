/**
 * Whether numbers that stand alone, as 第九条 without a name, can be law: judged by the words around them.
 * Contracts, company rules, judgments, claims and exhibits have articles and items too; silence beats a false citation.
 */

/** 'law' where a law goes on or none is in sight; 'private' where they belong to another document; 'neither'. */
export type AloneVerdict = 'law' | 'private' | 'neither';

export interface AloneList {
  /** Words before, ending at the number. */
  readonly before: string;
  /** Words after, up to the next stop. */
  readonly after: string;
  /** 第五条第二款: two levels, unlikely to be anything but a provision. */
  readonly strong: boolean;
}

/** Endings of words for documents that have articles of their own. */
const PRIVATE_NOUN =
  /(?:合同|协议|契约|章程|制度|手册|规程|守则|承诺|声明|备忘录|订单|条款|附件|须知|判决|裁定|调解|裁决|诉状|起诉状|笔录|清单|目录|证据|请求|诉请|判项|主文|律师函|[书函表]|意见|报告|权利要求|说明|文件|方案|规范|标准|规章|纪律|约定|计划|流程|程序|指引|指南|密点|要点|理由|事实|事项|正文|专利|一审|二审|原审|公约|预案|教程|大纲|项目|内容)$/;
/** GB/T 31000, ISO/IEC 27001:2013, HT-2021: numbers of standards, contracts and models, blanks left out. */
const NUMBERED = /[A-Za-z][-\u2010-\u2015]?\d{1,12}(?:\.\d{1,4}){0,3}(?:[:：\u2010-\u2015-]{1,2}\d{2,4})?$/;
/** Endings shared by statutory and company rules; without a law's name they are the company's. */
const RULE_NOUN = /(?:规定|办法|细则|规则|条例)$/;
/** An instrument named too loosely to tell which. */
const LOOSE_NOUN = /(?:解释|批复|纪要|通知|决定)$/;
const GENERAL_RULE = /(?:法律|法|有关|相关|上述|前述|该|其|下列|以上|之)规定$/;
const GROUP_BEFORE = /\([^()]{0,20}\)$/;
const LINK_BEFORE = /(?:项下的?|中的|里的|[的中之里内》〉>”"’'」』】“‘「『])$/;
/** Words after which a provision may be named without its law. */
const CLEAR =
  /(?:依据|根据|依照|按照|参照|适用|违反|触犯|援引|引用|符合|结合|以及|[及和与或即系为是按依据见至到了在对由同以其将把]|属于|构成|涉及|上述|前述|有关|相关|关于|法律|撤销|修改|删除|删去|增加|其中|例如|如|包括|分别|规定)$/;
const HAN_END = /[\u4e00-\u9fff]$/;
const AGREED = /^[^，。；]{0,16}?(?:约定|载明|签订)/;
/** What may follow a provision named without its law. */
const STRICT_AFTER =
  /^(?:$|[，,。；;、！？!?)”’"'」』】》|/\-—~…“‘「(\u2029]|规定|所|的(?:规定|要求|情形|内容|适用|行为|构成|精神)|中|明|之|列|等|和|及|与|或|至|到|以及|情形|项|第)/;
/** What may follow it once a law is in sight. */
const WIDE_AFTER =
  /^(?:[：:]|的|关于|对|应|并|也|均|禁止|适用|处理|处罚|确定|认定|则|是|为|系|已|亦|而|要求|将|内容|条文|进行|予以|作出|提起|承担|向|在|即|且|有|不|可|仅|依|以|给|判|支持|享|其|属|构|追)/;

/** Judges a list that begins with an article. `lawInSight`: a law was named earlier in the passage. */
export function judgeAlone(list: AloneList, lawInSight: boolean): AloneVerdict {
  const noun = stripLinks(list.before);
  if (PRIVATE_NOUN.test(noun) || NUMBERED.test(noun)) return 'private';
  if (RULE_NOUN.test(noun) && !GENERAL_RULE.test(noun)) return 'private';
  if (AGREED.test(list.after)) return 'private';
  if (LOOSE_NOUN.test(noun)) return 'neither';
  const follows = list.strong || STRICT_AFTER.test(list.after) || (lawInSight && WIDE_AFTER.test(list.after));
  if (!follows) return 'neither';
  return lawInSight || !HAN_END.test(noun) || CLEAR.test(noun) ? 'law' : 'neither';
}

/** True when a bare 第…款 or 第…项 can go on with the provision before it: nothing but law follows so. */
export function goesOn(after: string): boolean {
  return STRICT_AFTER.test(after) || /^(?:关于|对|适用|确定|应|并)/.test(after);
}

/** The words before without brackets and small words that link a document with its article. */
function stripLinks(before: string): string {
  let rest = before;
  for (let step = 0; step < 4; step++) rest = rest.replace(GROUP_BEFORE, '').replace(LINK_BEFORE, '');
  return rest;
}
