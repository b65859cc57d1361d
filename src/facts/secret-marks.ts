import type { Span } from '../text/span';
import { recogniser } from './recogniser';
import { matchesOf } from '../text/matches';

/** A mark of secret text: 【密】 and 【/密】 in a line, `:::密` and `:::` around paragraphs. */
export interface SecretMark {
  readonly kind: 'inline' | 'fence';
  readonly opens: boolean;
  readonly span: Span;
}

const MARK =
  /【[ \u3000]{0,2}([/／]?)[ \u3000]{0,2}密[ \u3000]{0,2}】|^[ \t\u3000]{0,8}[:：]{3,8}[ \t\u3000]{0,4}(密)(?![\u4e00-\u9fff])|[:：]{3,8}[ \t\u3000]{0,4}$/gm;

/** Marks in the source of one block. */
export const secretMarksOf = recogniser<SecretMark>(({ text }) => {
  if (!text.includes('密】') && !/[:：]{3}/.test(text)) return [];
  return matchesOf(MARK, text).map((match): SecretMark => {
    const span = { start: match.index, end: match.index + match[0].length };
    return match[1] === undefined
      ? { kind: 'fence', opens: match[2] !== undefined, span }
      : { kind: 'inline', opens: match[1] === '', span };
  });
});
