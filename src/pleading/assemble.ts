import { frontMatterOf } from '../facts/front-matter';
import { placeholdersOf } from '../facts/placeholders';
import type { BlockList } from '../text/blocks';
import { shift } from '../text/span';
import { readAttachments } from './attachments';
import { readCause } from './cause';
import { readClaims } from './claims';
import { readCourt } from './court';
import { readExhibits } from './exhibits';
import { readExhibitRefs } from './exhibit-refs';
import { readHeader } from './header';
import { kindOfTitle } from './kind';
import type { Placeholder, Pleading } from './model';
import { outline, placedSpan, type Outline, type PlacedLine } from './outline';
import { readAgents, readParties } from './parties';
import { readSignature } from './signature';

/** A pleading with the lines it was read from, for the practice area's own assembly. */
export interface Draft {
  readonly pleading: Pleading;
  readonly outline: Outline;
  readonly blocks: BlockList;
}

/** A title stands among the first lines; further down the words are part of the text. */
const TITLE_LINES = 6;

/** Reads the blocks of a document as a pleading; null for a file that is none. */
export function assemble(blocks: BlockList): Draft | null {
  const first = blocks.items[0];
  const header = readHeader(first ? frontMatterOf(first.block)[0] : undefined);
  const lines = outline(blocks);
  const titleLine = findTitle(lines.lines);
  const title = titleLine === null ? null : { text: titleLine.line.text.trim(), span: placedSpan(titleLine) };
  const named = header.document === null ? null : kindOfTitle(header.document);
  const kind = named ?? (title === null ? null : kindOfTitle(title.text));
  if (kind === null) return null;
  const parties = readParties(lines);
  const { exhibits, list } = readExhibits(lines);
  const pleading: Pleading = {
    kind,
    title,
    header,
    sections: lines.sections,
    parties,
    agents: readAgents(lines),
    cause: readCause(lines, title, header),
    court: readCourt(lines),
    claims: readClaims(lines),
    exhibits,
    exhibitList: list,
    exhibitRefs: readExhibitRefs(lines, exhibits),
    signature: readSignature(lines),
    attachments: readAttachments(lines),
    placeholders: readPlaceholders(blocks),
    length: blocks.text.length,
  };
  return { pleading, outline: lines, blocks };
}

function findTitle(lines: readonly PlacedLine[]): PlacedLine | null {
  for (const placed of lines.slice(0, TITLE_LINES)) {
    const { passage } = placed.line;
    if (passage.quoted || passage.kind === 'cell' || passage.kind === 'item') continue;
    if (kindOfTitle(placed.line.text) !== null) return placed;
  }
  return null;
}

function readPlaceholders(blocks: BlockList): readonly Placeholder[] {
  return blocks.items.flatMap(({ start, block }) =>
    placeholdersOf(block).map((found) => ({ text: found.text, span: shift(found.span, start) })),
  );
}
