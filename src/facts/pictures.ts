import { touches, type Span } from '../text/span';
import { recogniser } from './recogniser';

/** A picture 图片 in Markdown or HTML. */
export interface PictureFact {
  readonly span: Span;
  /** Where it is to be found, as written; null where that stands elsewhere (`![图][1]`) or cannot be read. */
  readonly address: string | null;
}

/** Up to where its address begins. */
const PICTURE = /!\[[^[\]\n]*\][([]|<img\b/gi;
const LONGEST = 2000;

/** Pictures in the source of one block; those in comments and in code are text. */
export const picturesOf = recogniser<PictureFact>(({ text, comments, fenced }) => {
  if (!text.includes('![') && !/<img\b/i.test(text)) return [];
  const hidden = [...comments.map(({ span }) => span), ...fenced];
  return [...text.matchAll(PICTURE)]
    .map(({ index, 0: opening }) => {
      const from = index + opening.length;
      const end = closing(text, from, opening.slice(-1));
      const inner = text.slice(from, Math.max(from, end));
      return { span: { start: index, end: end < 0 ? from : end + 1 }, address: addressOf(opening, inner) };
    })
    .filter(({ span }) => !hidden.some((other) => touches(other, span)));
});

/** Where the picture's words end; -1 for nowhere. A name may hold brackets in pairs: 图(1).png. */
function closing(text: string, from: number, opening: string): number {
  if (opening !== '(') return text.indexOf(opening === '[' ? ']' : '>', from);
  let depth = 1;
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

const IN_MARKDOWN = /^\s{0,8}(?:<([^<>\n]{1,1000})>|([^\s<>]{1,1000}))/;
const IN_HTML = /\bsrc\s{0,8}=\s{0,8}(?:"([^"\n]{1,1000})"|'([^'\n]{1,1000})'|([^\s"'>]{1,1000}))/i;

function addressOf(opening: string, inner: string): string | null {
  if (opening.endsWith('[')) return null;
  const found = (opening.endsWith('(') ? IN_MARKDOWN : IN_HTML).exec(inner)?.slice(1) ?? [];
  const address = found.find((one: string | undefined) => one !== undefined);
  if (address === undefined) return null;
  return opening.endsWith('(') ? address.replace(/\\([!-/:-@[-`{-~])/g, '$1') : address;
}
