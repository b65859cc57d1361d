import type { Span } from '../text/span';
import { linesOf, lineSpan, type Line } from './lines';
import { recogniser } from './recogniser';
import { matchesOf } from '../text/matches';

/** A defined short name (以下简称): the words before the bracket and the name given. */
export interface Definition {
  /** Up to 40 characters before the definition, for finding whose name it is. */
  readonly full: string;
  readonly short: string;
  /** Says 以下简称, 下称, 统称 …, and does not stand inside a quotation. */
  readonly firm: boolean;
  readonly line: Line;
  /** The bracket in `line.text`. */
  readonly place: Span;
  readonly span: Span;
}

const DEFINITION =
  /[（(](?:[^（）()，,；;]{0,20}[，,；;])?[\s\u3000]{0,4}(?:以下|下文|下)?(?:简|统|合|并)?称(?:为)?[：:]?[“"「『《]?([^“”"「」『』《》（）()，。；：:]{1,24})[”"」』》]?(?:[，。；][^（）()]{0,12})?[）)]/g;

/** Short names defined in one block. */
export const definitionsOf = recogniser<Definition>((block) =>
  linesOf(block).flatMap((line) =>
    !line.text.includes('称')
      ? []
      : matchesOf(DEFINITION, line.text).map((match) => ({
          full: line.text
            .slice(Math.max(0, match.index - 40), match.index)
            .replace(/[》”"]$/, '')
            .trimEnd(),
          short: (match[1] ?? '').trim(),
          firm: isFirm(line, match.index, match[0]),
          line,
          place: { start: match.index, end: match.index + match[0].length },
          span: lineSpan(line, { start: match.index, end: match.index + match[0].length }),
        })),
  ),
);

function isFirm({ passage, text }: Line, at: number, words: string): boolean {
  if (passage.quoted || !/以下|下文|下称|简称|统称|合称/.test(words)) return false;
  const before = text.slice(0, at);
  return before.lastIndexOf('“') <= before.lastIndexOf('”');
}
