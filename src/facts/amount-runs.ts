/** Numbers of money side by side: lists with one unit (5万、6万和7万元), one sum in two parts (1亿元2千万元). */
import { ONE, placeValue } from '../text/quantity';
import type { AmountToken } from './amount-tokens';

const JOINER = /^\s?(?:、|和|及|与|或|以及|或者)\s?$/;
const NUMBERED = /[据第附表图件号页例]\s?$/;
/** 2、30万元 at the head of a line or sentence: the number of the entry. */
const HEAD = /(?:^|[。；;\n])\s{0,4}$/;
const ARABIC = /^[\d,，.]+$/;
const LONGEST = 30;

/**
 * The members of the list that begins at `at` and shares the unit of its last member, each with that unit; null where
 * none begins. Bare numbers (10、20、30万元) count only where they can be nothing else.
 */
export function sharedUnit(
  text: string,
  tokens: readonly AmountToken[],
  at: number,
): readonly AmountToken[] | null {
  const members: AmountToken[] = [];
  for (let token = tokens[at]; token && members.length < LONGEST; token = tokens[at + members.length]) {
    const before = members.at(-1);
    if (before && !JOINER.test(text.slice(before.end, token.start))) return null;
    members.push(token);
    if (token.hasUnit) break;
  }
  const last = members.pop();
  const first = members[0];
  if (!last?.hasUnit || !first) return null;
  const bare = members.filter(({ number }) => !/[万亿]/.test(number));
  if (
    bare.length > 0 &&
    !(bare.every((token) => ARABIC.test(token.number)) && bareMayCount(text, first, members))
  )
    return null;
  const completed = members.map((token) => withUnitOf(token, last));
  return completed.every((token) => token !== null) ? [...completed, last] : null;
}

/** Whether numbers without places are sums: not of exhibits or entries, and too many or too large for 3、5万元. */
function bareMayCount(text: string, first: AmountToken, members: readonly AmountToken[]): boolean {
  const before = text.slice(Math.max(0, first.start - 5), first.start);
  const value = first.value ?? 0n;
  if (NUMBERED.test(before) || (value < 100n * ONE && HEAD.test(before))) return false;
  const isYear = /^(?:19|20)\d\d$/.test(first.number);
  return members.length > 1 || (value >= 10n * ONE && !isYear);
}

/** The member with currency, unit and, where it names none, places of the last; null where the sizes do not agree. */
function withUnitOf(token: AmountToken, last: AmountToken): AmountToken | null {
  const { value } = token;
  if (value === null || last.value === null) return null;
  if (token.currency !== null && token.currency !== last.currency) return null;
  const own = /[万亿]/.test(token.number);
  const full = own ? value : value * placeValue(/[百千万亿]{1,3}$/.exec(last.number)?.[0] ?? '');
  if (!own && !isAlike(full, last.value)) return null;
  return {
    ...token,
    value: full,
    currency: last.currency,
    perUnit: token.perUnit ?? last.perUnit,
  };
}

/** Within two places of each other. */
function isAlike(a: bigint, b: bigint): boolean {
  return a < b * 100n && b < a * 100n;
}

/** 1亿元2千万元: what stands in 万 right behind a sum in 亿 belongs to it. */
export function oneSum(token: AmountToken, next: AmountToken | undefined): AmountToken | null {
  if (next?.start !== token.end || !token.hasUnit || !next.hasUnit) return null;
  if (token.value === null || next.value === null || next.currency !== token.currency) return null;
  const inWan = next.number.endsWith('万') && next.value < placeValue('亿') * ONE;
  const fits = inWan && token.number.endsWith('亿');
  if (!fits || token.cents !== 0n || token.perUnit !== null) return null;
  return {
    ...next,
    start: token.start,
    numberStart: token.numberStart,
    number: token.number + next.number,
    value: token.value + next.value,
    hasPrefix: token.hasPrefix,
    rounded: token.rounded || next.rounded,
  };
}
