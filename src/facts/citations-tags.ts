/** Years that tell the version of a law, beside its name: 2019年修正, 〔2019年修正〕, 2025年修订的…. */
import { tagYear } from './law-titles';

const TAG_WORDS =
  '年修订版 年修正版 年修正案 年修订 年修正 年修改 年版 年施行 年实施 修订版 修正版 修订 修正 版'.split(' ');

/** A year with the word that makes it a tag; `indent` is the width of a bracket around it. */
export interface BareTag {
  readonly year: number;
  readonly byEffect: boolean;
  readonly end: number;
  readonly indent: number;
}

const ODD_OPEN = '〔[【「';
const ODD_CLOSE = '〕]】」';

/** 〔2019年修正〕, [2019年修正]: in brackets that belong to a document number. */
export function readOddTag(chars: string, from: number): BareTag | null {
  const kind = from < chars.length ? ODD_OPEN.indexOf(chars.charAt(from)) : -1;
  const tag = kind < 0 ? null : readBareTag(chars, from + 1);
  return tag && chars.charAt(tag.end) === ODD_CLOSE.charAt(kind)
    ? { ...tag, end: tag.end + 1, indent: 1 }
    : null;
}

/** 2019年修正, 2019修正, 2025年版 without brackets. */
export function readBareTag(chars: string, from: number): BareTag | null {
  const year = /^[0-9]{4}/.test(chars.slice(from, from + 4)) ? Number(chars.slice(from, from + 4)) : 0;
  if (year < 1949 || year > 2099) return null;
  const word = TAG_WORDS.find((w) => chars.startsWith(w, from + 4));
  if (word === undefined) return null;
  const end = from + 4 + word.length;
  if (NOT_YET.test(chars.slice(end, end + 16))) return null;
  return { year, byEffect: /施行|实施/.test(word), end, indent: 0 };
}

/** 2025年修订的文本那时还没施行: named to say that it is not the one that applies. */
const NOT_YET = /^的?(?:文本|版本|规定)?[^，。；]{0,6}(?:尚未|还没|没有|并未|未)(?:有)?(?:施行|实施|生效)/;

const BEFORE_TAG =
  /([0-9]{4}|[〇零一二三四五六七八九]{4})(年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?)?(版的?|起施行的|(?:新|第[一二三]次)?(?:修订|修正|修改|颁布|公布|发布|施行|实施|生效|通过)(?:后|版)?的?)?$/;

/** A year before the name: 2019年《反不正当竞争法》, 2025年修订的反不正当竞争法, 2018年1月1日起施行的…. */
export function yearBefore(
  chars: string,
  end: number,
): { year: number; start: number; byEffect: boolean } | null {
  const from = Math.max(0, end - 24);
  const before = chars.slice(from, end);
  const match = BEFORE_TAG.exec(before);
  const year = match ? tagYear(match[1] ?? '') : null;
  if (!match || year === null || /[0-9]/.test(before.charAt(match.index - 1))) return null;
  const [, , date, word] = match;
  // A bare year or a full date beside a name needs a word that makes it a tag; 2019年 alone is one.
  if (word === undefined && date !== '年') return null;
  return { year, start: from + match.index, byEffect: /施行|实施|生效/.test(word ?? '') };
}
