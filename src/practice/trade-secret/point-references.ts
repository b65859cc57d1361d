import type { References } from '../../document/word/references';
import type { Named } from '../../document/word/runs';
import { pointId } from './facts/points';
import type { TradeSecretPleading } from './model';

const LABEL =
  /(?:密点|秘密点|秘点)[\s\u3000]?([0-9０-９]{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]|[A-Z](?![A-Za-z]))/g;
/** A point's label stands right before its content, or in the cell before. */
const BEFORE = 24;
const WITHIN = 12;
/** Blanks at the start of a line count as its content. */
const INDENT = 4;

/** Where each point of the secret (密点) is set out, and the words that cite it. `text` is the draft. */
export function pointReferences({ points, pointMentions }: TradeSecretPleading, text: string): References {
  const anchors = points.flatMap(({ id, span }) => {
    const labels = labelsIn(text, Math.max(0, span.start - BEFORE), span.start + WITHIN);
    const own = labels.filter(
      (label) => label.id === nameOf(id ?? '') && label.span.start <= span.start + INDENT,
    );
    return own.slice(-1);
  });
  const refs = pointMentions.cited.flatMap(({ span }) => labelsIn(text, span.start, span.end));
  return { anchors, refs };
}

function labelsIn(text: string, from: number, to: number): readonly Named[] {
  return [...text.slice(from, to).matchAll(LABEL)].map((match) => {
    const start = from + match.index;
    return { id: nameOf(pointId(match[1] ?? '')), span: { start, end: start + match[0].length } };
  });
}

function nameOf(id: string): string {
  return `point_${id}`;
}
