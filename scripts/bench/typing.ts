/** What a lawyer does in a minute, as the versions of the text it leads through. */

/** A paragraph as it is typed, character by character, with slips that are taken back. */
const TYPED =
  '2021年4月2日，被告向案外人披露了上述技术信息（证据7），违反《反不正当竞争法》第九条第一款第（三）项，给原告造成经济损失159360元。';
const PASTED =
  '\n\n原告与被告于2013年7月15日签订《保密协议》，约定被告对图纸负有保密义务，离职后三年内不得披露或者使用（证据3）。\n\n';

/** Where in the text it happens. */
const PLACES = [0.02, 0.35, 0.5, 0.65, 0.98] as const;

/** An edit: what it makes of the text, and what kind of edit it was. */
export interface Edit {
  readonly kind: 'key' | 'paste' | 'undo';
  readonly text: string;
}

/** The end of the paragraph nearest behind a place. */
function endOfParagraph(text: string, share: number): number {
  const at = text.indexOf('。\n\n', Math.floor(text.length * share));
  return at < 0 ? text.lastIndexOf('。\n') + 1 : at + 1;
}

/** The edits in order: typing with deletions, a paragraph pasted, the paste undone; at the start, inside, at the end. */
export function* typing(first: string): Generator<Edit> {
  let text = first;
  const put = (at: number, removed: number, added: string): string =>
    flat(text.slice(0, at) + added + text.slice(at + removed));
  for (const share of PLACES) {
    let at = endOfParagraph(text, share);
    for (const [index, character] of [...TYPED].entries()) {
      text = put(at, 0, character);
      at += 1;
      yield { kind: 'key', text };
      if (index % 17 !== 16) continue;
      text = put(at - 1, 1, '');
      yield { kind: 'key', text };
      text = put(at - 1, 0, character);
      yield { kind: 'key', text };
    }
    const before = text;
    text = put(at, 0, PASTED);
    yield { kind: 'paste', text };
    text = before;
    yield { kind: 'undo', text };
  }
}

/** The same string in one piece, as the editor hands it over, and not as pieces to be joined on first use. */
function flat(text: string): string {
  Number(text);
  return text;
}
