/**
 * Titles 书名号标题 and what they name: a law, a private document (contract, company rule, judgment), or a short
 * word such as 《规定》 that only a definition can explain. Works on folded text without blanks.
 */
import type { LawLexicon } from '../law/lexicon';
import { lookUpName } from '../law/lexicon';
import type { Span } from '../text/span';
import { parseNumeral } from '../text/numerals';
import { matchesOf } from '../text/matches';

export type TitleClass = 'law' | 'private' | 'short';

/** A title in 《》. Spans are indices of the compact text. */
export interface TitleToken {
  readonly span: Span;
  /** Inside the outer brackets. */
  readonly inner: Span;
  /** 《》 or <> inside 《》 where 〈〉 belongs. */
  readonly wrongNesting: boolean;
}

const OPENERS = '《〈<';
const CLOSERS = '》〉>';
const MAX_TITLE = 120;

/** The title that opens at `from` (a 《); null when it does not close. */
export function readTitleAt(chars: string, from: number): TitleToken | null {
  let depth = 0;
  let wrongNesting = false;
  const limit = Math.min(chars.length, from + MAX_TITLE);
  let firstClose = -1;
  for (let k = from; k < limit; k++) {
    const unit = chars.charAt(k);
    if (unit === '\u2029' || unit === '。') break;
    if (OPENERS.includes(unit)) {
      if (depth > 0 && unit !== '〈') wrongNesting = true;
      depth++;
    } else if (CLOSERS.includes(unit)) {
      if (unit === '》' && firstClose < 0) firstClose = k;
      depth--;
      if (depth === 0) return token(from, k, wrongNesting);
    }
  }
  return firstClose < 0 ? null : token(from, firstClose, false);
}

function token(from: number, close: number, wrongNesting: boolean): TitleToken {
  return { span: { start: from, end: close + 1 }, inner: { start: from + 1, end: close }, wrongNesting };
}

/** A title as keys print it: nested brackets 〈〉, round brackets full width. */
export function printName(chars: string): string {
  let out = '';
  for (const unit of chars)
    out += '《<〈'.includes(unit)
      ? '〈'
      : '》>〉'.includes(unit)
        ? '〉'
        : unit === '('
          ? '（'
          : unit === ')'
            ? '）'
            : unit;
  return out;
}

const YEAR_TAG = /^(?:自|于|经)?([0-9]{4}|[〇零一二三四五六七八九]{4})年?/;
const INNER_TAG = /[(〔[【]([^()〔〕[\]【】]{4,24})[)〕\]】]$/;

/** The year of a version tag such as 2019年修正, 2025年6月27日修订; null when the text is none. */
export function tagYear(chars: string): number | null {
  const match = YEAR_TAG.exec(chars);
  const year = match ? parseNumeral(match[1] ?? '') : null;
  return year !== null && year >= 1949 && year < 2100 ? year : null;
}

/** Splits 《反不正当竞争法（2019年修正）》 into name and year. */
export function splitInnerTag(content: string): { readonly name: string; readonly year: number | null } {
  const match = INNER_TAG.exec(content);
  const year = match ? tagYear(match[1] ?? '') : null;
  return year === null || !match
    ? { name: content, year: null }
    : { name: content.slice(0, match.index), year };
}

const SHORT =
  /^(?:若干)?(?:规定|解释|办法|条例|细则|决定|批复|意见|通知|司法解释|若干规定|若干解释|纪要|规则|新法|旧法|原法|法)$/;
/** 《…（一）》 */
const ORDINAL = /\([一二三四五六七八九十]{1,3}\)$/;
/** Endings of statutes; 办法, 方法, 算法 and the like end in 法 and are none. */
const STATUTE =
  /(?:法典|通则|总则|修正案|(?:^|[^办方算做用写语手疗看想说打玩书违司执守合非依立文魔])法|条例|司法解释|公约|协定|条约|议定书)$/;
/** Endings shared by statutory rules and company rules: who issued it decides. */
const RULE =
  /(?:规定|解释|办法|细则|规则|决定|批复|意见|通知|纪要|答复|解答|复函|公告|指引|指南|参考|标准|规范|程序|安排|命令|准则|示范文本|目录)$/;
const ISSUER =
  /^(?:最高人民法院|最高法|最高人民检察院|最高检|两高|全国人民代表大会|全国人大|国务院|中共中央|中华人民共和国|国家|中国人民银行|中国证[监券]|人力资源|劳动和社会保障部|劳动部|财政部|商务部|科技部|科学技术部|公安部|司法部|教育部|工业和信息化部|市场监管总局|市场监督管理总局|工商总局|[^公司厂]{2,6}(?:省|自治区|市|县|区)(?:高级|中级)?(?:人民法院|人民代表大会|人民政府|人大)|[^公司厂]{2,8}(?:高级|中级|知识产权)(?:人民)?法院)/;
const JUDICIAL_ABOUT = /^关于.*(?:若干问题|若干规定|若干意见|适用法律|案件|纠纷|诉讼)/;
const OF_A_COMPANY =
  /^(?:本|我|该|原告|被告)?(?:公司|集团|企业|单位|厂)|有限公司|员工|职工|全员|内部|本厂|我司|入职|离职|考勤|岗位|车间|自律|业主/;
/** Words right before a title that make it the rule of a company or a contract of the parties. */
const OWNED =
  /(?:公司|我司|本司|贵司|单位|工厂|集团|总部|原告|被告|甲方|乙方|双方|当事人|员工|其)(?:的|内部|现行|制定的|发布的|颁布的|印发的|下发的|出台的|有关|规章制度|自己的){0,2}$/;
const AGREED = /(?:签订|签署|订立|签收|出具|约定|签字确认|签名确认)的?$/;
const ISSUED_BEFORE =
  /(?:最高人民法院|最高人民检察院|国务院|总局|[财商公司教科]\S?部|委员会|人民政府|人大常委会|高级人民法院|省高院)(?:的|制定的|发布的|颁布的|印发的|公布的)?$/;

/** What a title names. `before` are the characters right before its bracket. */
export function classifyTitle(
  content: string,
  lexicon: LawLexicon,
  before: string,
): { readonly as: TitleClass; readonly law: string | null } {
  const entry = lookUpName(lexicon, content);
  const owned = OWNED.test(before) || AGREED.test(before);
  if (entry && (entry.distinctive || !owned)) return { as: 'law', law: entry.law };
  const name = content.replace(ORDINAL, '');
  if (SHORT.test(name)) return { as: owned ? 'private' : 'short', law: null };
  return { as: isStatute(name, before, owned) ? 'law' : 'private', law: null };
}

function isStatute(name: string, before: string, owned: boolean): boolean {
  if (OF_A_COMPANY.test(name)) return false;
  if (ISSUER.test(name) && (STATUTE.test(name) || RULE.test(name))) return true;
  if (STATUTE.test(name)) return !(owned && /(?:条例|公约|总则|通则)$/.test(name)) && !AGREED.test(before);
  if (!RULE.test(name) || owned) return false;
  return (
    ISSUED_BEFORE.test(before) || JUDICIAL_ABOUT.test(name) || /(?:法|条例)(?:实施|若干|司法)/.test(name)
  );
}

/** Verbs and conjunctions after which a bare name begins. */
const BEFORE_NAME =
  '依据 根据 依照 按照 参照 适用 违反 触犯 援引 引用 符合 遵守 结合 以及 或者 同时 我国 现行 有关 即 及 和 与 或 在 按 依 据 为 是 系 的 其 该 对 由 从 了 以'.split(
    ' ',
  );
/** Issuers a long bare title begins with. */
const NAME_START = /^(?:最高人民法院|最高人民检察院|国务院|中华人民共和国|全国人民代表大会)/;
const HAN_OR_LETTER = /[\u4e00-\u9fffA-Za-z]/;
const MAX_BARE = 40;
const NOT_A_NAME =
  /^(?:法|新法|旧法|原法|本法|该法|同法|此法|上述法|司法解释|条例|依法|公约|协定|条约|议定书|修正案)$/;
const BARE_STATUTE =
  /(?:法典|修正案|(?:^|[^办方算做用写语手疗看想说打玩书违司执守合非依立文魔])法|条例|司法解释|公约|协定|实施细则|法解释)$/;

/**
 * The name of a law that the lexicon lacks, without 《》, that ends at `end`: 行政诉讼法 before 第四十六条.
 * Null where the words before are no law's name.
 */
export function bareNameBefore(chars: string, end: number, notBefore: number): Span | null {
  let start = end;
  while (start > notBefore && start > end - MAX_BARE && HAN_OR_LETTER.test(chars.charAt(start - 1))) start--;
  const run = chars.slice(start, end);
  const marked = matchesOf(/最高人民法院|最高人民检察院|国务院|全国人民代表大会/g, run).at(-1)?.index;
  if (marked !== undefined && RULE.test(run) && NAME_START.test(run.slice(marked)) && run.length - marked > 8)
    return { start: start + marked, end };
  let cut = 0;
  for (const word of BEFORE_NAME) {
    const at = run.lastIndexOf(word);
    if (at >= 0) cut = Math.max(cut, at + word.length);
  }
  const name = run.slice(cut);
  if (name.length < 3 || !BARE_STATUTE.test(name) || NOT_A_NAME.test(name) || OF_A_COMPANY.test(name))
    return null;
  return { start: start + cut, end };
}
