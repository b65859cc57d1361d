import { oneOf } from '../text/one-of';
import { printName } from './law-titles';

/** What closes a name or what stands in it. */
export const CLOSERS = /[》〉>”"’'」』】]/;

const DEFINES = '以下简称 下文简称 以下统称 以下合称 以下称 下简称 下称 简称 统称'.split(' ');
export const DEFINE_STARTS = DEFINES.map((word) => word.charAt(0)).join('');
const startsDefinition = oneOf(DEFINE_STARTS);
const OPENERS = /[“"‘'「『《〈]/;

/** 以下简称《规定》, 下称“反法”, 简称为民诉法. */
export function readDefinition(chars: string, from: number): { name: string; end: number } | null {
  if (!startsDefinition(chars.charCodeAt(from))) return null;
  const word = DEFINES.find((w) => chars.startsWith(w, from));
  if (word === undefined) return null;
  let k = from + word.length;
  if (chars.charAt(k) === '为' || chars.charAt(k) === '作') k++;
  if (chars.charAt(k) === ':' || chars.charAt(k) === '：') k++;
  const start = k;
  while (OPENERS.test(chars.charAt(k))) k++;
  const nameStart = k;
  while (k < nameStart + 30 && k < chars.length && !/[》〉”"’'」』，,。；;、)(\u2029]/.test(chars.charAt(k)))
    k++;
  const name = chars.slice(nameStart, k);
  if (name === '' || k === nameStart + 30) return null;
  if (start < nameStart) while (CLOSERS.test(chars.charAt(k))) k++;
  return { name: printName(name), end: k };
}
