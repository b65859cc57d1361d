import { definitionsOf } from '../facts/definitions';
import { frontMatterOf } from '../facts/front-matter';
import { placeholdersOf } from '../facts/placeholders';
import type { BlockList, PlacedBlock } from '../text/blocks';
import { gathered, gatheredData } from '../text/gathered';
import { Memory, recalled, recalledData, steady } from '../text/memory';
import type { Block } from '../text/passage';
import { shift, type Span } from '../text/span';
import { readAttachments } from './attachments';
import { castOf, readNames, type Cast } from './cast';
import { labelledCause, readCause } from './cause';
import { readClaims } from './claims';
import { closingLines, factsOfClosing } from './closing';
import { FIRST_LINES, readCourt } from './court';
import { readDefinedTerms } from './defined-terms';
import { mayList, readExhibits } from './exhibits';
import { readExhibitRefs } from './exhibit-refs';
import { readFigures } from './figures';
import { readHeader } from './header';
import { readHidden } from './hidden';
import { kindOfTitle } from './kind';
import { markedIn } from './marked';
import type { Exhibit, ExhibitTable, Pleading } from './model';
import { readNearNames } from './near-names';
import { outline, placedSpan, type Outline, type PlacedLine } from './outline';
import { linesOfParties, readAgents, readParties } from './parties';
import { attachedLines, claimLines, linesBeforeClaims } from './section-lines';
import { readSignature } from './signature';
import { readTimeline } from './timeline';
import { readTraces } from './traces';

/** A pleading with the lines it was read from, for the practice area's own assembly. */
export interface Draft {
  readonly pleading: Pleading;
  readonly outline: Outline;
  readonly blocks: BlockList;
  readonly memory: Memory;
  /** Every name by which the draft may call a party. */
  readonly cast: Cast;
}

/** A title stands among the first lines; further down the words are part of the text. */
const TITLE_LINES = 6;

const headerOf = recalledData((first: Block | undefined) =>
  readHeader(first === undefined ? undefined : frontMatterOf(first)[0]),
);
const titleOf = recalledData((placed: PlacedLine | null) =>
  placed === null ? null : { text: placed.line.text.trim(), span: placedSpan(placed) },
);
const definitionsIn = gathered(({ block }: PlacedBlock) => definitionsOf(block));
const partyLines = steady<PlacedLine>();
const partiesOf = recalledData(readParties);
const agentsOf = recalledData(readAgents);
const namesOf = recalledData(readNames);
const castOfNames = recalled(castOf);
const lastLines = steady<PlacedLine>();
const closingOf = recalled(factsOfClosing);
const firstLines = steady<PlacedLine>();
const courtOf = recalledData(readCourt);
const signatureOf = recalledData(readSignature);
const frontLines = steady<PlacedLine>();
const labelledCauses = gatheredData(labelledCause);
const causeOf = recalledData(readCause);
const claimsOf = recalledData(readClaims);
const attachmentsOf = recalledData(readAttachments);
const listLines = gathered((placed: PlacedLine) => (mayList(placed) ? [placed] : []));
const exhibitsOf = recalled(readExhibits);
const exhibitsKept = recalledData((exhibits: readonly Exhibit[]) => exhibits);
const exhibitTables = recalledData((tables: readonly ExhibitTable[]) => tables);
const exhibitList = recalledData((list: Span | null) => list);
const placeholdersIn = gatheredData(({ start, block }: PlacedBlock) =>
  placeholdersOf(block).map((found) => ({ text: found.text, span: shift(found.span, start) })),
);
const hiddenIn = gatheredData(readHidden);

/**
 * Reads the blocks of a document as a pleading; null for a file that is none. With the memory of the version before,
 * only what an edit has touched is read again.
 */
export function assemble(blocks: BlockList, memory = new Memory()): Draft | null {
  const header = headerOf(memory, blocks.items[0]?.block);
  const found = outline(blocks, memory);
  const { lines, sections } = found;
  const title = titleOf(memory, findTitle(lines));
  const named = header.document === null ? null : kindOfTitle(header.document);
  const kind = named ?? (title === null ? null : kindOfTitle(title.text));
  if (kind === null) return null;
  const definitions = definitionsIn(memory, blocks.items);
  const introducing = partyLines(memory, linesOfParties(found));
  const parties = partiesOf(memory, introducing, definitions);
  const agents = agentsOf(memory, introducing);
  const cast = castOfNames(memory, namesOf(memory, parties, definitions));
  const evidence = sections.find((section) => section.role === 'evidence' && section.title !== '');
  const listed = exhibitsOf(memory, listLines(memory, lines), evidence?.heading ?? null);
  const exhibits = exhibitsKept(memory, listed.exhibits);
  const { refs, mentions } = readExhibitRefs(memory, blocks.items, exhibits, parties, kind);
  const claims = claimsOf(memory, claimLines(memory, found));
  const closing = closingOf(memory, lastLines(memory, closingLines(found)));
  const pleading: Pleading = {
    kind,
    title,
    header,
    sections,
    parties,
    agents,
    cause: causeOf(
      memory,
      frontLines(memory, linesBeforeClaims(found)),
      labelledCauses(memory, lines),
      title,
      header,
    ),
    court: courtOf(memory, closing, firstLines(memory, lines.slice(0, FIRST_LINES))),
    claims,
    exhibits,
    exhibitList: exhibitList(memory, listed.list),
    exhibitRefs: refs,
    exhibitMentions: mentions,
    exhibitTables: exhibitTables(memory, listed.tables),
    signature: signatureOf(memory, closing),
    attachments: attachmentsOf(memory, attachedLines(memory, found)),
    placeholders: placeholdersIn(memory, blocks.items),
    marked: markedIn(memory, blocks),
    hiddenText: hiddenIn(memory, blocks.items),
    nearNames: readNearNames(memory, blocks, cast, parties, agents),
    definedTerms: readDefinedTerms(memory, blocks, parties),
    figures: readFigures(memory, blocks, { kind, cast, outline: found, claims }),
    timeline: readTimeline(memory, blocks, found, cast, parties),
    traces: readTraces(memory, lines, parties, claims, exhibits),
    length: blocks.end,
  };
  return { pleading, outline: found, blocks, cast, memory };
}

function findTitle(lines: readonly PlacedLine[]): PlacedLine | null {
  for (const placed of lines.slice(0, TITLE_LINES)) {
    const { passage } = placed.line;
    if (passage.quoted || passage.kind === 'cell' || passage.kind === 'item') continue;
    if (kindOfTitle(placed.line.text) !== null) return placed;
  }
  return null;
}
