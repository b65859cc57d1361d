import type { BlockList } from '../../../text/blocks';
import { trimmed } from '../../../facts/trim';
import { fold, foldedBlock } from '../../../text/folded';
import type { Span } from '../../../text/span';
import { isInside, lettersIn, withoutCommon } from './leaks';

/** A value such as 37.2℃ is short of a piece and still the secret. */
const SHORTEST = 4;
/** So long a passage (配料系统数据库) was marked for more than the common words in it. */
const LONG = 6;
const EDGES = ',.;:()、。“”"\'《》【】';

/**
 * Where a marked passage stands again unmarked, whole, though too short or too often for its pieces to tell: enough to
 * hold a copy back, too little for a finding while typing.
 */
export function wholeRepeats(
  { items }: BlockList,
  secrets: readonly string[],
  names: readonly string[],
  marked: readonly Span[],
): readonly Span[] {
  const folded = names.map((name) => fold(name).text);
  const wanted = [...new Set(secrets.map((secret) => trimmed(fold(secret).text, EDGES)))].filter((secret) =>
    tells(secret, folded),
  );
  return items.flatMap(({ start, block }) => {
    const { text, at } = foldedBlock(block);
    return wanted.flatMap((secret) => {
      const found: Span[] = [];
      for (let index = text.indexOf(secret); index >= 0; index = text.indexOf(secret, index + 1)) {
        const end = index + secret.length;
        if (isCut(text, index) || isCut(text, end)) continue;
        const span = { start: start + (at[index] ?? 0), end: start + (at[end - 1] ?? 0) + 1 };
        if (!isInside(span, marked)) found.push(span);
      }
      return found;
    });
  });
}

function tells(secret: string, names: readonly string[]): boolean {
  if (secret.length < SHORTEST) return false;
  const rest = withoutCommon(secret, names);
  return lettersIn(rest) >= (/\d/.test(rest) || secret.length >= LONG ? 2 : SHORTEST);
}

/** Between two digits of one number. */
function isCut(text: string, at: number): boolean {
  return /[\d.]/.test(text.charAt(at - 1)) && /[\d.]/.test(text.charAt(at));
}
