/** Names of laws and private documents: in 《》, as document numbers, as 该法 or 本规定, or without any mark. */
import type { CompactText } from '../law/fold';
import { longestName, lookUpName } from '../law/lexicon';
import { oneOf } from '../text/one-of';
import type { Span } from '../text/span';
import { readNumberList } from './citations-numbers';
import { attachedList, record } from './citations-reader';
import type { Found, Reader } from './citations-reader';
import { readTail } from './citations-tail';
import { endsInLand } from './foreign-laws';
import { classifyTitle, printName, readTitleAt, splitInnerTag } from './law-titles';

/** A title in 《》. */
export function readTitle(reader: Reader, k: number): number | null {
  const { chars } = reader.text;
  const title = readTitleAt(chars, k);
  if (!title) return null;
  const content = chars.slice(title.inner.start, title.inner.end);
  if (endsInArticle(reader.text, title.inner)) return null; // 《反不正当竞争法第九条》
  const { name, year } = splitInnerTag(content);
  const suffix = instrumentSuffix(reader, title.span.end);
  const full = name + suffix.text;
  const { as, law } = classifyTitle(full, reader.lexicon, chars.slice(Math.max(0, k - 16), k));
  const tail = readTail(chars, suffix.end, reader.numbers);
  const found: Found = {
    as,
    law,
    name: printName(full),
    nameSpan: { start: title.inner.start, end: title.inner.start + name.length },
    start: k,
    bracketed: true,
    version: year,
    nested: title.wrongNesting,
  };
  return record(reader, found, tail, attachedList(reader, tail, as === 'law'));
}

/** True for a title that is only a law's name with an article: what is inside is read instead. */
function endsInArticle(text: CompactText, inner: Span): boolean {
  const at = text.chars.indexOf('第', inner.start + 1);
  return at > 0 && at < inner.end && readNumberList(text, at, false)?.end === inner.end;
}

const SUFFIX =
  /^(?:的?司法解释|的?解释|实施细则|实施条例|实施办法|修正案)?(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九](?=第))?/;

/** 《民事诉讼法》解释, 公司法司法解释（三）: words and numbers that make a name another instrument's. */
function instrumentSuffix(reader: Reader, from: number): { text: string; end: number } {
  const { chars } = reader.text;
  const none = { text: '', end: from };
  const text = SUFFIX.exec(chars.slice(from, from + 14))?.[0] ?? '';
  if (text === '') return none;
  const end = from + text.length;
  if (/^[(一二三四五六七八九]/.test(text)) {
    const before = chars.slice(Math.max(0, from - 4), from).replace(/[》〉>]$/, '');
    return /(?:解释|规定|意见|修正案|纪要|批复)$/.test(before) ? { text, end } : none;
  }
  // 依据《民法典》解释合同: a verb, unless a number or a bracket follows.
  const tail = readTail(chars, end, reader.numbers);
  if (/^的?解释$/.test(text) && tail.end === end && !attachedList(reader, tail, false)) return none;
  return { text: text.replace(/^的/, ''), end };
}

/** 法释〔2025〕5号 as a law's name. */
export function readByNumber(reader: Reader, k: number): number | null {
  const number = reader.numbers.get(k);
  if (!number) return null;
  const { chars } = reader.text;
  const law = reader.lexicon.numbers.get(number.normalized) ?? null;
  const word = /^(?:司法解释|解释|规定|文)(?=第)/.exec(chars.slice(number.end, number.end + 5))?.[0] ?? '';
  const tail = readTail(chars, number.end + word.length, reader.numbers);
  const span = { start: number.start, end: number.end };
  const found: Found = {
    as: 'law',
    law,
    name: number.normalized,
    nameSpan: span,
    start: k,
    bracketed: false,
    byNumber: true,
  };
  return record(reader, found, tail, attachedList(reader, tail, true));
}

const PREVIOUS = '上述 前述 上列 前引 上引 该部 该 同 此'.split(' ');
const CHANGED = '修订后的 修改后的 修正后的 修订前的 修改前的 修正前的 现行 新 旧 原'.split(' ');
const LEADS = ['本', ...PREVIOUS, ...CHANGED];
export const LEAD_STARTS = LEADS.map((word) => word.charAt(0)).join('');
const startsLead = oneOf(LEAD_STARTS);
const KIND_WORDS =
  '司法解释 若干规定 法律 法规 法典 条例 规定 解释 办法 细则 决定 批复 通知 意见 规则 纪要 法'.split(' ');

/** 公司制定本规定, 员工违反本规定: the rule a company gave itself. */
const OWN_RULE =
  /(?:公司|集团|单位|工厂|我司|本司|我厂|本厂)[^，,。；;\u2029]{0,10}(?:制定|制订|订立|发布|颁布|出台|印发|下发)了?本(?:规定|办法|细则|规则)/;
const STAFF_BEFORE = /(?:员工|职工|雇员)[^，,。；;\u2029]{0,6}违反$/;
const MAX_OWN = 400;

function isOwnRule(chars: string, at: number): boolean {
  const before = chars.slice(Math.max(0, at - MAX_OWN), at);
  return STAFF_BEFORE.test(before.slice(-16)) || OWN_RULE.test(before);
}

/** 该法, 同法, 本规定, 上述解释, 新法, with a number; without one they name nothing. */
export function readAnaphor(reader: Reader, k: number): number | null {
  const { chars } = reader.text;
  const lead = startsLead(chars.charCodeAt(k)) ? LEADS.find((word) => chars.startsWith(word, k)) : undefined;
  if (lead === undefined) return null;
  const self = lead === '本';
  const word = KIND_WORDS.find((w) => chars.startsWith(w, k + lead.length));
  if (word === undefined || (CHANGED.includes(lead) && word !== '法')) return null;
  const end = k + lead.length + word.length;
  const tail = readTail(chars, end, reader.numbers);
  const list = readNumberList(reader.text, tail.numbersAt, !tail.loose);
  if (!list) return null;
  const found: Found = {
    as: !self ? 'previous' : isOwnRule(chars, k) ? 'private' : 'self',
    law: null,
    name: word,
    nameSpan: { start: k, end },
    start: k,
    bracketed: false,
  };
  return record(reader, found, tail, list);
}

/** Characters that go on a word after a bare name: 公司法定代表人, 刑法学, 违反法律. */
const GOES_ON = /[定律院人官学治规理庭医警务典案式制条令]/;
const COMPANY_RULE_BEFORE = /(?:公司|我司|本司|单位|集团|原告|被告|甲方|乙方)(?:的|内部|制定的|现行)?$/;
/** A known name without 《》. */
export function readBareName(reader: Reader, k: number): number | null {
  const { chars } = reader.text;
  const known = longestName(reader.lexicon, chars, k);
  if (!known) return null;
  const suffix = instrumentSuffix(reader, known.end);
  const tail = readTail(chars, suffix.end, reader.numbers);
  const list = attachedList(reader, tail, true);
  if (!list && GOES_ON.test(chars.charAt(suffix.end))) return null;
  const before = chars.slice(Math.max(0, k - 8), k);
  const owned = endsInLand(before) || (!known.entry.distinctive && COMPANY_RULE_BEFORE.test(before));
  const name = printName(chars.slice(k, known.end).replace(/[《》〈〉<>]/g, '')) + printName(suffix.text);
  const law = suffix.text === '' ? known.entry.law : (lookUpName(reader.lexicon, name)?.law ?? null);
  const found: Found = {
    as: owned ? 'private' : 'law',
    law,
    name,
    nameSpan: { start: k, end: suffix.end },
    start: k,
    bracketed: false,
  };
  return record(reader, found, tail, list);
}
