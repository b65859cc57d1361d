import { touches, type Span } from '../../text/span';
import type { Layers } from './runs';
import type { WordBlock } from './source';

/** The lines of fenced code without the fences, a paragraph each. */
export function codeLines(source: string, span: Span, { secret }: Layers): readonly WordBlock[] {
  const isSecret = secret.some((marked) => touches(marked, span));
  const lines = source.slice(span.start, span.end).split(/\r\n?|\n/);
  const closed = lines.length > 1 && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines.at(-1) ?? '');
  return lines.slice(1, closed ? -1 : undefined).map((text) => ({
    kind: 'paragraph',
    layout: 'code',
    level: 0,
    runs: [isSecret ? { text, secret: true } : { text }],
  }));
}
