import { htmlToken, textToken, type CoreState, type Token } from './markdown';

const MARK = /【[ \u3000]{0,2}([/／]?)[ \u3000]{0,2}密[ \u3000]{0,2}】/g;

interface Mark {
  readonly opens: boolean;
  readonly start: number;
  readonly end: number;
}

/** A token of the document with the marks in its text. */
interface MarkedText {
  readonly token: Token;
  readonly marks: readonly Mark[];
}

/** 【密】…【/密】: what stands between is shown as secret, whatever emphasis it is in; the marks become one small sign. */
export function secretWords(state: CoreState): void {
  const paragraphs = state.tokens.filter(({ type }) => type === 'inline');
  const texts = paragraphs.map(({ children }) => (children ?? []).map(markedText));
  const order = texts.flat().flatMap(({ marks }) => marks);
  if (order.length === 0) return;
  const pairs = new Map(order.map((mark, index) => [mark, order[index + 1]?.opens === false]));
  let inside = false;
  paragraphs.forEach((paragraph, at) => {
    paragraph.children = (texts[at] ?? []).flatMap(({ token, marks }) => {
      if (token.type === 'code_inline' && inside) token.attrJoin('class', 'pleadwright-secret');
      if (token.type !== 'text') return [token];
      const pieces: Token[] = [];
      let from = 0;
      for (const mark of marks) {
        pieces.push(...piece(state, token.content.slice(from, mark.start), inside));
        if (mark.opens) pieces.push(htmlToken(state, '<span class="pleadwright-secret-sign">密</span>'));
        inside = mark.opens;
        from = mark.end;
      }
      return [...pieces, ...piece(state, token.content.slice(from), inside)];
    });
    // A mark without its other half reaches to the end of its paragraph.
    const last = (texts[at] ?? []).flatMap(({ marks }) => marks).at(-1);
    if (last?.opens === true && pairs.get(last) !== true) inside = false;
  });
}

function markedText(token: Token): MarkedText {
  if (token.type !== 'text' || !token.content.includes('密')) return { token, marks: [] };
  const marks = [...token.content.matchAll(MARK)].map((match) => ({
    opens: match[1] === '',
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { token, marks };
}

function piece(state: CoreState, text: string, secret: boolean): readonly Token[] {
  if (text === '') return [];
  const token = textToken(state, text);
  if (!secret) return [token];
  return [htmlToken(state, '<span class="pleadwright-secret">'), token, htmlToken(state, '</span>')];
}
