import type { Span } from '../text/span';
import { recogniser } from './recogniser';
import { matchesOf } from '../text/matches';

/** A run of characters that show nothing: zero width, or turning the direction of the text (双向控制字符). */
export interface HiddenFact {
  /** Their code points, `U+200B`, each once. */
  readonly names: readonly string[];
  /** True for a run that can turn the order in which text is shown. */
  readonly bidi: boolean;
  readonly span: Span;
}

const HIDDEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]{1,1000}/g;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const JOINER = '\u200D';

/** Hidden characters in the source of a block, front matter, comments and code included. */
export const hiddenCharactersOf = recogniser<HiddenFact>(({ text }) =>
  matchesOf(HIDDEN, text).flatMap((match) => {
    const [run] = match;
    const span = { start: match.index, end: match.index + run.length };
    if (run === JOINER && joinsEmoji(text, match.index)) return [];
    const names = [...new Set([...run].map(nameOf))];
    return [{ names, bidi: BIDI.test(run), span }];
  }),
);

/** A zero-width joiner between two pictures makes one of them. */
function joinsEmoji(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (isBetween(before, 0xdc00, 0xdfff) || before === 0xfe0f) && isPicture(text.charCodeAt(at + 1));
}

function isPicture(code: number): boolean {
  return isBetween(code, 0xd800, 0xdbff) || isBetween(code, 0x2600, 0x27bf);
}

function isBetween(code: number, first: number, last: number): boolean {
  return first <= code && code <= last;
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
