import type { Line } from '../../facts/lines';
import { toText } from '../../text/map';
import { shift, type Span } from '../../text/span';
import type { Run } from './source';

/** Spans with a name, in the document. */
export interface Named {
  readonly id: string;
  readonly span: Span;
}

/** What lies over the text of a draft, as spans in the document. */
export interface Layers {
  readonly secret: readonly Span[];
  /** Marks that are no text. */
  readonly marks: readonly Span[];
  readonly anchors: readonly Named[];
  readonly refs: readonly Named[];
}

/** The layers of one block, as spans in its source. */
export function layersWithin({ secret, marks, anchors, refs }: Layers, block: Span): Layers {
  const meets = (span: Span): boolean => span.start < block.end && block.start < span.end;
  const local = (span: Span): Span => shift(span, -block.start);
  const named = (all: readonly Named[]): Named[] =>
    all.filter(({ span }) => meets(span)).map(({ id, span }) => ({ id, span: local(span) }));
  return {
    secret: secret.filter(meets).map(local),
    marks: marks.filter(meets).map(local),
    anchors: named(anchors),
    refs: named(refs),
  };
}

type Look = Omit<Run, 'text'>;

/** The runs of a line; `layers` are those of its block. A hard wrap inside the line is no break. */
export function runsOf(line: Line, layers: Layers): readonly Run[] {
  const { passage, start, text } = line;
  const looks: (Look | null)[] = Array.from({ length: text.length }, () => ({}));
  const paint = (spans: readonly Span[], look: (before: Look) => Look | null): void => {
    for (const span of spans) {
      const from = Math.max(0, span.start - start);
      const to = Math.min(text.length, span.end - start);
      for (let at = from; at < to; at += 1) {
        const before = looks[at];
        if (before) looks[at] = look(before);
      }
    }
  };
  const inText = (span: Span): Span => toText(passage.map, span);
  paint(passage.strong, (look) => ({ ...look, bold: true }));
  // A name given to several stretches would be one stretch to Word: only whole spans are painted.
  for (const { id, span } of layers.anchors) paint([inText(span)], (look) => ({ ...look, anchor: id }));
  for (const { id, span } of layers.refs) paint([inText(span)], (look) => ({ ...look, ref: id }));
  // What is secret neither names a place nor leads to one.
  paint(layers.secret.map(inText), ({ bold }) => (bold ? { bold, secret: true } : { secret: true }));
  paint(layers.marks.map(inText), () => null);
  return joined(text, looks);
}

function joined(text: string, looks: readonly (Look | null)[]): readonly Run[] {
  const runs: Run[] = [];
  looks.forEach((look, at) => {
    if (look === null) return;
    const character = text[at] === '\n' ? wrap(text, at) : text.charAt(at);
    if (character === '') return;
    const last = runs.at(-1);
    if (last !== undefined && sameLook(last, look))
      runs[runs.length - 1] = { ...last, text: last.text + character };
    else runs.push({ ...look, text: character });
  });
  return runs;
}

function sameLook(a: Look, b: Look): boolean {
  return a.bold === b.bold && a.secret === b.secret && a.anchor === b.anchor && a.ref === b.ref;
}

/** Between Latin words a wrapped line ends in a blank, beside Chinese it ends in nothing. */
function wrap(text: string, at: number): string {
  return /[!-~]/.test(text.charAt(at - 1)) && /[!-~]/.test(text.charAt(at + 1)) ? ' ' : '';
}
