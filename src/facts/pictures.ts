import { touches, type Span } from '../text/span';
import { recogniser } from './recogniser';

const PICTURE = /!\[[^[\]\n]{0,300}\](?:\([^()\n]{0,500}\)|\[[^[\]\n]{0,100}\])|<img\b[^<>]{0,1000}>/gi;

/** Pictures in the source of one block, in Markdown or HTML; those in comments and in code are text. */
export const picturesOf = recogniser<Span>(({ text, comments, fenced }) => {
  if (!text.includes('![') && !/<img\b/i.test(text)) return [];
  const hidden = [...comments.map(({ span }) => span), ...fenced];
  return [...text.matchAll(PICTURE)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => !hidden.some((other) => touches(other, span)));
});
