import { frontMatterOf } from '../facts/front-matter';
import { placeholdersOf } from '../facts/placeholders';
import type { BlockList } from '../text/blocks';
import { shift } from '../text/span';
import { readAttachments } from './attachments';
import { readCast, type Cast } from './cast';
import { readCause } from './cause';
import { readClaims } from './claims';
import { readCourt } from './court';
import { readDefinedTerms } from './defined-terms';
import { readExhibits } from './exhibits';
import { readExhibitRefs } from './exhibit-refs';
import { readFigures } from './figures';
import { readHeader } from './header';
import { readHidden } from './hidden';
import { kindOfTitle } from './kind';
import { readMarked } from './marked';
import type { Placeholder, Pleading } from './model';
import { readNearNames } from './near-names';
import { outline, placedSpan, type Outline, type PlacedLine } from './outline';
import { readAgents, readParties } from './parties';
import { readSignature } from './signature';
import { readTimeline } from './timeline';

/** A pleading with the lines it was read from, for the practice area's own assembly. */
export interface Draft {
  readonly pleading: Pleading;
  readonly outline: Outline;
  readonly blocks: BlockList;
  /** Every name by which the draft may call a party. */
  readonly cast: Cast;
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
  const { exhibits, tables, list } = readExhibits(lines);
  const { refs, mentions } = readExhibitRefs(lines, blocks, exhibits, parties, kind);
  const agents = readAgents(lines);
  const claims = readClaims(lines);
  const cast = readCast(parties, lines);
  const pleading: Pleading = {
    kind,
    title,
    header,
    sections: lines.sections,
    parties,
    agents,
    cause: readCause(lines, title, header),
    court: readCourt(lines),
    claims,
    exhibits,
    exhibitList: list,
    exhibitRefs: refs,
    exhibitMentions: mentions,
    exhibitTables: tables,
    signature: readSignature(lines),
    attachments: readAttachments(lines),
    placeholders: readPlaceholders(blocks),
    marked: readMarked(blocks),
    hiddenText: readHidden(blocks),
    nearNames: readNearNames(blocks, cast, parties, agents),
    definedTerms: readDefinedTerms(blocks, parties),
    figures: readFigures(blocks, { kind, cast, outline: lines, claims }),
    timeline: readTimeline(blocks, lines, cast, parties),
    length: blocks.text.length,
  };
  return { pleading, outline: lines, blocks, cast };
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
