import type { Cast } from '../../../pleading/cast';
import type { Draft } from '../../../pleading/assemble';
import type { Assertion } from '../../../pleading/elements';
import type { DocumentKind } from '../../../pleading/model';
import type { PlacedLine } from '../../../pleading/outline';
import { gathered } from '../../../text/gathered';
import { toldByLine, type LineTold } from './assertions';

/** A line of the told facts with what it asserts. */
export interface ToldLine {
  readonly placed: PlacedLine;
  readonly told: LineTold;
}

const NOTHING: LineTold = { statements: [], assertions: [] };

/** The told facts of a draft, line by line. */
export function toldLines({ memory, outline, cast, pleading }: Draft): readonly ToldLine[] {
  return factLines(memory, outline.lines, pleading.kind, cast);
}

/** The told facts line by line; claims, exhibits and the closing assert nothing. */
const factLines = gathered((placed: PlacedLine, kind: DocumentKind, cast: Cast): readonly ToldLine[] => {
  const { role } = placed;
  if (role !== 'facts' && !(role === 'preamble' && kind === 'secret-points')) return [];
  return [{ placed, told: toldByLine(placed.block.block, cast).get(placed.line) ?? NOTHING }];
});

/** What a line asserts of the elements that are wanted. */
export function assertionsIn({ told }: ToldLine, wanted: (element: string) => boolean): readonly Assertion[] {
  return told.assertions.filter(({ element }) => wanted(element));
}
