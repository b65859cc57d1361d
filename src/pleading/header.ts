import type { FrontMatterEntry, FrontMatterFacts } from '../facts/front-matter';
import { compareDates, firstDay, isValid, lastDay, type CivilDate } from '../text/civil-date';
import { normalizeWidth, parseNumeral } from '../text/numerals';
import { kindOfTitle } from './kind';
import type { Header, HeaderProblem, Period } from './model';
import { FILE_KEYS, FILES_KEY, type FileKey } from './named-files';

export const STAGES: Readonly<Record<string, Header['stage']>> = {
  起诉: 'filing',
  一审: 'first-instance',
  二审: 'second-instance',
};

/** The keys that the checks read. */
export const HEADER_KEYS = ['文书', '案由', '法院', '受理法院', '阶段', '侵权行为', '法庭辩论终结'] as const;
export type HeaderKey = (typeof HEADER_KEYS)[number];

/** Every key that is read; others are the firm's own. */
export const FRONT_MATTER_KEYS: readonly (HeaderKey | FileKey)[] = [...HEADER_KEYS, ...FILE_KEYS];

export function isHeaderKey(text: string): text is HeaderKey {
  return HEADER_KEYS.some((key) => key === text);
}

const NUMBER = '[0-9〇零○一二三四五六七八九十]';
/** One date after widths are folded and blanks dropped: 2021-03-06, 2021.3, 2021年3月6日, 二〇二一年三月, 2021年. */
const DATE = `(?:\\d{4}-\\d{1,2}(?:-\\d{1,2})?|\\d{4}\\.\\d{1,2}(?:\\.\\d{1,2})?|${NUMBER}{4}年(?:${NUMBER}{1,3}月(?:${NUMBER}{1,3}[日号])?)?|\\d{4})`;
/** The end of a period may leave out what it shares with the beginning: 2021年3月6日至6月30日, 至30日. */
const LATER = `(?:${DATE}|${NUMBER}{1,3}月(?:${NUMBER}{1,3}[日号])?|${NUMBER}{1,3}[日号])`;
const OPEN = '(?:至今|迄今|今|现在|目前|(?:仍在|一直)?持续(?:中|至今|进行)?)';
const JOIN = '(?:/|至|到|[~～〜–—―-]{1,2})';
const PERIOD = new RegExp(
  `^(?:自|从)?(${DATE})(?:之日)?(?:起|开始|以来)?(?:[,，]?(${OPEN})|${JOIN}(?:(${OPEN})|(${LATER})))?$`,
);
const SLASHED_DATE = /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/;
const SLASHED_PERIOD =
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\/|至|到|[~～〜–—―-]{1,2})(\d{4})\/(\d{1,2})\/(\d{1,2})$/;

/** Reads the front matter of a draft; what cannot be read is a problem, the rest is read all the same. */
export function readHeader(facts: FrontMatterFacts | undefined): Header {
  const shapes = (facts?.maps ?? [])
    .filter(({ key }) => key.trim() !== FILES_KEY)
    .map(({ key, keySpan }) => ({ key, reason: 'shape' as const, value: '', span: keySpan }));
  const problems: HeaderProblem[] = [
    ...(facts?.problems ?? []).map(({ span, reason, key }) => ({ key, reason, value: '', span })),
    ...shapes,
  ];
  const entry = (...keys: readonly HeaderKey[]): FrontMatterEntry | undefined =>
    facts?.entries.find(({ key, value }) => keys.some((one) => one === key.trim()) && value !== '');
  const refuse = ({ key, value, valueSpan }: FrontMatterEntry, reason: HeaderProblem['reason']): null => {
    problems.push({ key, reason, value, span: valueSpan });
    return null;
  };

  const document = entry('文书');
  if (document && kindOfTitle(document.value) === null) refuse(document, 'document');
  const stage = entry('阶段');
  const staged = stage && (STAGES[stage.value] ?? refuse(stage, 'stage'));
  const act = entry('侵权行为');
  const period = act && (readPeriod(act.value) ?? refuse(act, 'period'));
  const closes = entry('法庭辩论终结');
  const closing = closes && (readDay(closes.value) ?? refuse(closes, 'date'));
  const cause = entry('案由');
  return {
    document: document?.value ?? null,
    cause: cause?.value ?? null,
    causeSpan: cause?.valueSpan ?? null,
    court: entry('法院', '受理法院')?.value ?? null,
    stage: staged ?? null,
    act: act && period ? { period, span: act.valueSpan } : null,
    debateCloses: closes && closing ? { date: closing, span: closes.valueSpan } : null,
    span: facts?.span ?? null,
    problems,
  };
}

/**
 * The period of the act: `2021-03`, `2021-03-06/2021-06-30`, `2025-02/至今` and the same in Chinese; null for
 * anything else, for impossible dates and for an end before the beginning.
 */
export function readPeriod(value: string): Period | null {
  const text = bare(value);
  const slashed = SLASHED_PERIOD.exec(text);
  if (slashed) {
    const [, ...parts] = slashed;
    return period(parts.slice(0, 3).join('-'), parts.slice(3).join('-'));
  }
  const match = PERIOD.exec(text);
  if (match === null) {
    const day = readDay(value);
    return day === null ? null : { from: day, to: null, open: false };
  }
  const [, first = '', openAtOnce, openJoined, second] = match;
  if (second !== undefined) return period(first, second);
  const from = readDate(first, null);
  return from && { from, to: null, open: (openAtOnce ?? openJoined) !== undefined };
}

function period(first: string, second: string): Period | null {
  const from = readDate(first, null);
  const to = from && readDate(second, from);
  return from && to && compareDates(firstDay(from), lastDay(to)) <= 0 ? { from, to, open: false } : null;
}

/** A single date to the precision written; null where it is none. */
function readDay(value: string): CivilDate | null {
  const text = bare(value);
  const slashed = SLASHED_DATE.exec(text);
  return readDate(slashed ? slashed.slice(1).filter(Boolean).join('-') : text, null);
}

/** `2021-3-6`, `2021年3月6日`; parts that are left out come from `before`. */
function readDate(text: string, before: CivilDate | null): CivilDate | null {
  const signed = /^(\d{4})(?:[-.](\d{1,2})(?:[-.](\d{1,2}))?)?$/.exec(text);
  const worded = /^(?:([^年]{4})年)?(?:([^年月]{1,3})月)?(?:([^年月]{1,3})[日号])?$/.exec(text);
  const [, year, month, day] = signed ?? worded ?? [];
  const number = (part: string | undefined): number | null =>
    part === undefined ? null : parseNumeral(part);
  const inheritsMonth = year === undefined && month === undefined;
  const date = {
    year: number(year) ?? before?.year ?? NaN,
    month: number(month) ?? (inheritsMonth ? (before?.month ?? null) : null),
    day: number(day),
  };
  const unread = [year, month, day].some((part) => part !== undefined && number(part) === null);
  return !unread && (year ?? month ?? day) !== undefined && isValid(date) ? date : null;
}

function bare(value: string): string {
  return normalizeWidth(value)
    .replace(/[\s\u3000]/g, '')
    .replace(/[。；;]$/, '');
}
