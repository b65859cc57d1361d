import type { Span } from '../text/span';
import { linesOf, lineSpan } from './lines';
import { recogniser } from './recogniser';

/** A defined short name (以下简称): the words before the bracket and the name given. */
export interface Definition {
  /** Up to 40 characters before the definition, for finding whose name it is. */
  readonly full: string;
  readonly short: string;
  readonly span: Span;
}

const DEFINITION =
  /[（(](?:[^（）()]{0,20}[，,；;])?[\s\u3000]*(?:以下|下文|下)?(?:简|统|合|并)?称(?:为)?[\s\u3000]*[：:]?[\s\u3000]*[“"「『《]?([^“”"「」『』《》（）()，。；]{1,24})[”"」』》]?[^（）()]{0,12}[）)]/g;

/** Short names defined in one block. */
export const definitionsOf = recogniser<Definition>((block) =>
  linesOf(block).flatMap((line) =>
    !line.text.includes('称')
      ? []
      : [...line.text.matchAll(DEFINITION)].map((match) => ({
          full: line.text.slice(Math.max(0, match.index - 40), match.index).replace(/[\s\u3000》”"]+$/, ''),
          short: (match[1] ?? '').trim(),
          span: lineSpan(line, { start: match.index, end: match.index + match[0].length }),
        })),
  ),
);
