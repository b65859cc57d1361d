import { touches, type Span } from '../text/span';
import { recogniser } from './recogniser';
import { matchesOf } from '../text/matches';

/** Up to where its address begins. */
const PICTURE = /!\[[^[\]\n]*\][([]|<img\b/gi;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** Pictures in the source of one block, in Markdown or HTML; those in comments and in code are text. */
export const picturesOf = recogniser<Span>(({ text, comments, fenced }) => {
  if (!text.includes('![') && !/<img\b/i.test(text)) return [];
  const hidden = [...comments.map(({ span }) => span), ...fenced];
  return matchesOf(PICTURE, text)
    .map(({ index, 0: opening }) => {
      const end = text.indexOf(CLOSING[opening.slice(-1)] ?? '>', index + opening.length);
      return { start: index, end: end < 0 ? index + opening.length : end + 1 };
    })
    .filter((span) => !hidden.some((other) => touches(other, span)));
});
