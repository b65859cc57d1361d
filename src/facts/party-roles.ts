import { spaced } from './party-labels';

/** Which side of the pleading a role word names; the party that files it stands first. */
export type PartyRole = 'plaintiff' | 'defendant' | 'third-party';

/** A role word (诉讼地位) at the beginning of a line. */
export interface RoleLabel {
  readonly role: PartyRole;
  /** As written, blanks left out: 被告一, 上诉人（原审原告）. */
  readonly text: string;
  /** Place of the role word with its number and bracket. */
  readonly start: number;
  readonly end: number;
  /** Where what follows begins. */
  readonly rest: number;
  /** `label`: a colon or nothing follows; `gap`: blanks; `none`: the name follows at once. */
  readonly strength: 'label' | 'gap' | 'none';
  /** What the bracket of a form says: （自然人）, （法人、非法人组织）. */
  readonly hint: 'person' | 'entity' | null;
}

const WORDS: readonly (readonly [string, PartyRole])[] = [
  ['再审申请人', 'plaintiff'],
  ['申请再审人', 'plaintiff'],
  ['被申请人', 'defendant'],
  ['被上诉人', 'defendant'],
  ['被答辩人', 'plaintiff'],
  ['反诉原告', 'plaintiff'],
  ['反诉被告', 'defendant'],
  ['原审第三人', 'third-party'],
  ['原审原告', 'plaintiff'],
  ['原审被告', 'defendant'],
  ['一审第三人', 'third-party'],
  ['一审原告', 'plaintiff'],
  ['一审被告', 'defendant'],
  ['上诉人', 'plaintiff'],
  ['申请人', 'plaintiff'],
  ['答辩人', 'defendant'],
  ['被起诉人', 'defendant'],
  ['起诉人', 'plaintiff'],
  ['被反诉人', 'defendant'],
  ['反诉人', 'plaintiff'],
  ['第三人', 'third-party'],
  ['原告人', 'plaintiff'],
  ['被告人', 'defendant'],
  ['原告', 'plaintiff'],
  ['被告', 'defendant'],
];

const BLANKS = '[\\s\\u3000]{0,9}';
const NUMBERING =
  '(?:[一二三四五六七八九十]{1,3}[、.．]|\\d{1,2}(?:\\.\\d{1,2}){1,2}[、.．]?|\\d{1,2}(?:[、.．）)]|(?=[\\s\\u3000]))|[（(][一二三四五六七八九十\\d]{1,3}[）)][、.．]?|[①-⑳])?';
const BEFORE =
  '(?:具状|起诉|被诉|被控|本诉|第[一二三四五六七八九十\\d]{1,3}|[一二两三四五六七八九十]{1,2}(?=原|被|上))?';
const ORDINAL = '[一二三四五六七八九十]{1,3}|\\d{1,2}';
const NUMBER = `(?:之?(?:${ORDINAL})(?![\\dA-Za-z])|${BLANKS}(?:${ORDINAL}|[甲乙丙丁A-Da-d])(?=${BLANKS}[：:（(])|[甲乙丙丁A-D](?=$)|${BLANKS}[（(](?:${ORDINAL})[）)]|${BLANKS}[①-⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])?`;
const REMARK = '(?:[（(]([^（）()\\n]{1,30})[）)])?';
const ABOUT = '(?:方|单位)?(?:的)?(?:基本)?(?:信息|情况|资料|身份信息)?';

const ROLE = new RegExp(
  `^${BLANKS}${NUMBERING}${BLANKS}(${BEFORE}(${WORDS.map(([word]) => spaced(word)).join('|')})${NUMBER}${BLANKS}${REMARK}${BLANKS}${REMARK})${ABOUT}(?:名称或姓名|姓名或名称|姓名/名称|名称/姓名|名称|姓名)?`,
);
/** What a bracket after a role word may say without being part of a name. */
const STATUS =
  /反诉|本诉|原审|一审|二审|再审|重审|申请|上诉|被告|原告|第三人|自然人|法人|组织|公民|个人|单位|企业|姓名|名称|个体|权利人|被许可|信息|下称|简称|以下|下文|必填|如有|多个|可增|同上/;

/** Reads a role word at the beginning of a text; null where there is none. Sentences are not told apart here. */
export function roleLabelOf(written: string): RoleLabel | null {
  const text = withoutBox(written);
  const match = ROLE.exec(text);
  if (match === null) return null;
  const [whole, label = '', word = '', first, second] = match;
  const role = WORDS.find(([known]) => known === word.replace(/[\s\u3000]/g, ''))?.[1];
  if (role === undefined) return null;
  const start = text.indexOf(label, match.index);
  const closed = /^[\s\u3000]{0,6}[：:]/.test(text.slice(whole.length));
  const cut = closed
    ? undefined
    : [first, second].find((remark) => remark !== undefined && !STATUS.test(remark));
  const bracket = cut === undefined ? -1 : text.indexOf(cut, start) - 1;
  const end = bracket >= 0 ? bracket : start + label.trimEnd().length;
  let rest = bracket >= 0 ? bracket : whole.length;
  const gap = /^[\s\u3000]*/.exec(text.slice(rest))?.[0].length ?? 0;
  const colon = /^[：:]/.test(text.slice(rest + gap));
  const strength =
    colon || rest + gap >= text.length ? 'label' : gap > 0 || /[\s\u3000]$/.test(whole) ? 'gap' : 'none';
  rest += gap + (colon ? 1 : 0);
  return {
    role,
    text: text.slice(start, end).replace(/[\s\u3000]/g, ''),
    start,
    end: start + text.slice(start, end).trimEnd().length,
    rest: rest + (/^[\s\u3000]*/.exec(text.slice(rest))?.[0].length ?? 0),
    strength,
    hint: hintOf(`${first ?? ''} ${second ?? ''}`),
  };
}

/** 起诉方（原告）, 谁被起诉（被告）: what the drafter calls the side, its role in brackets. */
const CALLED =
  /^([\s\u3000]*[^，。：:（()\d\n]{0,3}(?:起诉|应诉|告)[^，。：:（()\d\n]{0,3}[（(])([原被]告|第三人)[）)]/;

/** 【原告】某公司 and 起诉方（原告）某公司 read 原告：某公司; the length stays. */
function withoutBox(text: string): string {
  return text
    .replace(/^([\s\u3000]*)【([^【】\n]{2,12})】/, '$1 $2：')
    .replace(CALLED, (_, before: string, role: string) => `${' '.repeat(before.length)}${role}：`);
}

function hintOf(remark: string): RoleLabel['hint'] {
  if (/法人|组织|单位|企业/.test(remark)) return 'entity';
  return /自然人|公民|个人/.test(remark) ? 'person' : null;
}

const AGENT = new RegExp(
  `^${BLANKS}${NUMBERING}${BLANKS}((?:[一二两三四五]{0,2}|全体|以上|上述|各)(?:${['原告', '被告', '上诉人', '被上诉人', '申请人', '被申请人', '第三人', '答辩人'].map(spaced).join('|')})?(?:的)?(?:共同)?(?:${['委托诉讼代理人', '委托代理人', '诉讼代理人', '代理律师', '委托律师', '代理人'].map(spaced).join('|')}))${NUMBER}${BLANKS}(?:[（(][^（）()\\n]{1,30}[）)])?${BLANKS}[：:]?${BLANKS}`,
);
const GUARDIAN = new RegExp(
  `^${BLANKS}${NUMBERING}${BLANKS}((?:${['法定代理人', '指定代理人', '监护人'].map(spaced).join('|')}))(?:[（(][^（）()\\n]{1,30}[）)])?${BLANKS}[：:]?${BLANKS}`,
);

/** An agent's label (委托诉讼代理人, 法定代理人) at the beginning of a text; `rest` is where the name begins. */
export interface AgentLabel {
  readonly kind: 'agent' | 'guardian';
  readonly start: number;
  readonly end: number;
  readonly rest: number;
}

/** Reads an agent's label at the beginning of a text; null where there is none or the words belong to a sentence. */
export function agentLabelOf(text: string): AgentLabel | null {
  const agent = AGENT.exec(text);
  const match = agent ?? GUARDIAN.exec(text);
  if (match === null) return null;
  const [whole, label = ''] = match;
  const rest = whole.length;
  if (
    rest < text.length &&
    !/[：:\s\u3000）)]$/.test(whole) &&
    !/^[\u4e00-\u9fff]{2,4}(?:$|[，,（(、；;。\s\u3000])/.test(text.slice(rest))
  ) {
    return null;
  }
  const start = text.indexOf(label);
  return { kind: agent ? 'agent' : 'guardian', start, end: start + label.length, rest };
}
