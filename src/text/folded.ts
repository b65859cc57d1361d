import type { Block } from './passage';

/** A text for comparing: no blanks, no emphasis marks, half-width, lower case. */
export interface Folded {
  readonly text: string;
  /** Where each unit stood. */
  readonly at: Int32Array;
}

/** Blanks, characters of no width, Markdown emphasis and escapes. */
const DROPPED = /[\s\u3000\u200B-\u200F\u2060\uFEFF*_`~\\]/;
const dropped = tableOf((character) => DROPPED.test(character));

function tableOf(holds: (character: string) => boolean): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) if (holds(String.fromCharCode(code))) table[code] = 1;
  return table;
}

/** Folds a text; one unit of it gives one unit or none. */
export function fold(text: string): Folded {
  const codes = new Uint16Array(text.length);
  const at = new Int32Array(text.length);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (dropped[code] === 1) continue;
    codes[length] = foldCode(code);
    at[length] = index;
    length += 1;
  }
  return { text: decode(codes.subarray(0, length)), at: at.subarray(0, length) };
}

function foldCode(code: number): number {
  const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (half === 0x2236) return 0x3a;
  return half >= 0x41 && half <= 0x5a ? half + 0x20 : half;
}

const CHUNK = 8192;

function decode(codes: Uint16Array): string {
  let text = '';
  for (let start = 0; start < codes.length; start += CHUNK)
    text += String.fromCharCode(...codes.subarray(start, start + CHUNK));
  return text;
}

function foldApart({ text, comments }: Block): Folded {
  if (comments.length === 0) return fold(text);
  let shown = '';
  for (const { span } of comments)
    shown += text.slice(shown.length, span.start) + ' '.repeat(span.end - span.start);
  const body = fold(shown + text.slice(shown.length));
  const asides = comments.map(({ span }) => {
    const aside = fold(text.slice(span.start, span.end));
    return { text: `\n${aside.text}`, at: [span.start, ...aside.at.map((index) => span.start + index)] };
  });
  return {
    text: body.text + asides.map((aside) => aside.text).join(''),
    at: Int32Array.from([...body.at, ...asides.flatMap(({ at }) => at)]),
  };
}

const known = new WeakMap<Block, Folded>();

/**
 * The folded source of a block, its comments behind the rest, each after a line break: what a reader sees in one piece
 * is one, whatever stands in a comment between.
 */
export function foldedBlock(block: Block): Folded {
  let folded = known.get(block);
  if (folded === undefined) {
    folded = foldApart(block);
    known.set(block, folded);
  }
  return folded;
}
