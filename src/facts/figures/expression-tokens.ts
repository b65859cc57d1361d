import { ONE, parseQuantity } from '../../text/quantity';
import type { Span } from '../../text/span';

/** A number of a calculation, with the unit that belongs to it. */
export interface NumberToken extends Span {
  readonly kind: 'number';
  /** In units of 10⁻¹²: 35% is 0.35, 3万元 is 30000. */
  readonly value: bigint;
  readonly money: boolean;
  /** A share or a number with decimals: what it is multiplied with may have been rounded. */
  readonly rough: boolean;
  /** 约, 余, 左右: no exact number. */
  readonly approximate: boolean;
  /** Value of one unit of the last written place, in units of 10⁻¹². */
  readonly place: bigint;
}

export type Token =
  | NumberToken
  | ({ readonly kind: 'operator'; readonly sign: '×' | '÷' | '+' | '-' } & Span)
  | ({ readonly kind: 'equals'; readonly approximate: boolean; readonly word: boolean } & Span)
  | ({ readonly kind: 'open' | 'close' } & Span)
  /** Words of a label or unit. */
  | ({ readonly kind: 'words'; readonly text: string } & Span)
  | ({ readonly kind: 'stop'; readonly comma: boolean } & Span);

const ARABIC = /(?:\d{1,3}(?:[,，]\d{3}){1,5}(?!\d)|\d{1,15})(?:\.\d{1,8})?/y;
const CHINESE =
  /[一二两三四五六七八九十百千万亿零]{1,12}(?=\s?(?:倍|成|折|元|年|个|%|套|台|件|家|人|次|吨|公斤|颗|桶|箱|份|张|月|项|批))/y;
const PLACES = /\s?(百万|千万|十万|百|千|万|亿)(?![分])/y;
const UNIT = /\s?(?:元|%|‰|个?百分点|倍|成(?![本交果员])|折)/y;
const PER = /\s?(?:\/\s?|每)[^\s\d，,。；;、×÷=＝+()（）]{1,4}/y;
const OPERATOR =
  /\s?(×|✕|╳|＊|\*|÷|\+|乘以|乘上|除以|加上|减去|减|−|–|-|[xX](?=\s?[\d(一二三四五六七八九十百]))\s?/y;
const EQUALS = /\s?(=|＝|≈|等于|约等于)\s?/y;
const SIGN: Readonly<Record<string, '×' | '÷' | '+' | '-'>> = {
  '÷': '÷',
  除以: '÷',
  '+': '+',
  加上: '+',
  '-': '-',
  '−': '-',
  '–': '-',
  减: '-',
  减去: '-',
};
const ROUNDED_BEFORE = /(?:大约|约|近|逾|≈)(?:人民币)?\s?$/;
const ROUNDED_BEHIND = /^\s?(?:余|多|左右|上下)/;
/** A bracket that only refers or remarks: （证据9）, （见下表）. */
const REMARK = /[(（](?:证据|见|详见|参见|附件|附表|注|表|以下|下称|含|不含|税)[^()（）]{0,40}[)）]/y;
/** 请求3＋请求4: the number of a claim is no sum. */
const NUMBERED = /(?:请求|诉请|第)\s?$/;
const UNIT_PRICE = /人民币|RMB|[¥￥]/y;
/** What a token or a mark between words can begin with; anything else is a word. */
const MAY_BE_TOKEN =
  /[\d\s(（)）=＝≈×✕╳＊*÷+−–\-xX乘除等约加减，,。；;、：:人R¥￥一二两三四五六七八九十百千万亿零]/;
const WORDS = /[^\d\s，,。；;、：:×✕╳＊*÷+=＝≈()（）\n]/;

/** Splits a part of a text (widths folded) into the tokens of calculations; offsets are into the text. */
export function tokensOf(text: string, part: Span): readonly Token[] {
  const tokens: Token[] = [];
  let at = part.start;
  let words = -1;
  const endWords = (): void => {
    if (words >= 0) tokens.push({ kind: 'words', text: text.slice(words, at).trim(), start: words, end: at });
    words = -1;
  };
  while (at < part.end) {
    if (!MAY_BE_TOKEN.test(text.charAt(at))) {
      if (words < 0) words = at;
      at++;
      continue;
    }
    const found = tokenAt(text, at, tokens.at(-1), words >= 0);
    if (found === null) {
      if (WORDS.test(text.charAt(at))) {
        if (words < 0) words = at;
        at++;
        continue;
      }
      endWords();
      const sign = text.charAt(at);
      if (sign === '(' || sign === '（') tokens.push({ kind: 'open', start: at, end: at + 1 });
      else if (sign === ')' || sign === '）') tokens.push({ kind: 'close', start: at, end: at + 1 });
      else if (!/\s/.test(sign) || sign === '\n')
        tokens.push({ kind: 'stop', comma: /[，,、]/.test(sign), start: at, end: at + 1 });
      at++;
      continue;
    }
    endWords();
    if (found.token) tokens.push(found.token);
    at = found.end;
  }
  endWords();
  return tokens;
}

interface Found {
  readonly token: Token | null;
  readonly end: number;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function tokenAt(text: string, at: number, previous: Token | undefined, inWords: boolean): Found | null {
  const remark = match(REMARK, text, at);
  if (remark) return { token: null, end: at + remark[0].length };
  const number = numberAt(text, at, inWords, previous?.kind === 'operator' && previous.end === at);
  if (number) return { token: number, end: number.end };
  const equals = match(EQUALS, text, at);
  if (equals) {
    const approximate = equals[1] === '≈' || equals[1] === '约等于';
    return {
      token: { kind: 'equals', approximate, word: false, start: at, end: at + equals[0].length },
      end: at + equals[0].length,
    };
  }
  const operator = match(OPERATOR, text, at);
  if (
    operator &&
    (previous !== undefined || inWords) &&
    isOperator(operator[1] ?? '', text, at, operator[0])
  ) {
    const end = at + operator[0].length;
    return { token: { kind: 'operator', sign: SIGN[operator[1] ?? ''] ?? '×', start: at, end }, end };
  }
  const sign = match(UNIT_PRICE, text, at);
  return sign && !inWords ? { token: null, end: at + sign[0].length } : null;
}

/** x and - are operators only between numbers. */
function isOperator(sign: string, text: string, at: number, whole: string): boolean {
  if (!/^[xX–−-]$/.test(sign)) return true;
  const before = text.slice(Math.max(0, at - 1), at + 1).trim();
  const behind = text.slice(at + whole.length, at + whole.length + 1);
  if (/^[xX]$/.test(sign)) return !/[A-Za-z]$/.test(before.replace(/[xX]$/, '')) && before !== '';
  return /[\d元%)）倍]/.test(before.charAt(0)) && /[\d(（\u4e00-\u9fa5]/.test(behind);
}

function numberAt(text: string, at: number, inWords: boolean, behindOperator: boolean): NumberToken | null {
  const arabic = match(ARABIC, text, at);
  const written = arabic ?? match(CHINESE, text, at);
  if (!written || (arabic && !behindOperator && /[A-Za-z\d.]$/.test(text.slice(Math.max(0, at - 1), at))))
    return null;
  if (!arabic && inWords && /[第其]$/.test(text.slice(0, at))) return null;
  if (arabic && NUMBERED.test(text.slice(Math.max(0, at - 4), at))) return null;
  let end = at + written[0].length;
  const places = arabic ? match(PLACES, text, end) : null;
  if (places) end += places[0].length;
  const number = text.slice(at, end);
  const value = parseQuantity(number);
  if (value === null) return null;
  const unit = match(UNIT, text, end);
  if (unit) end += unit[0].length;
  const per = unit?.[0].trim() === '元' ? match(PER, text, end) : null;
  if (per) end += per[0].length;
  const { factor, money } = unitOf(unit?.[0].trim() ?? '');
  const decimals = /\.(\d{1,8})/.exec(number)?.[1]?.length ?? 0;
  const scale = (parseQuantity(`1${places?.[1] ?? ''}`) ?? ONE) / ONE;
  return {
    kind: 'number',
    value: (value * factor) / 1000n,
    money,
    rough: factor !== 1000n || (!money && decimals > 0),
    approximate:
      ROUNDED_BEFORE.test(text.slice(Math.max(0, at - 6), at)) ||
      ROUNDED_BEHIND.test(text.slice(end, end + 3)),
    place: (ONE * scale) / 10n ** BigInt(decimals),
    start: at,
    end,
  };
}

/** What a unit makes of its number, in thousandths. */
function unitOf(unit: string): { readonly factor: bigint; readonly money: boolean } {
  if (unit === '元') return { factor: 1000n, money: true };
  if (unit === '%' || unit.endsWith('百分点')) return { factor: 10n, money: false };
  if (unit === '‰') return { factor: 1n, money: false };
  return { factor: unit === '成' || unit === '折' ? 100n : 1000n, money: false };
}
