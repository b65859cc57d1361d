import { headingSpan, type Heading } from '../facts/headings';
import { lineSpan, type Line } from '../facts/lines';
import { firstIndex, type BlockList, type PlacedBlock } from '../text/blocks';
import { Memory, settled } from '../text/memory';
import { shift, type Span } from '../text/span';
import { spliced } from '../text/spliced';
import type { Section, SectionRole } from './model';
import { roleAt } from './section-roles';
import { signalsOf } from './section-signals';
import { untitledClaims } from './untitled-claims';

/** A logical line in its place: which block, which section, under which heading. */
export interface PlacedLine {
  readonly line: Line;
  readonly block: PlacedBlock;
  readonly role: SectionRole;
  /** Index into `Outline.sections`. */
  readonly section: number;
  /** The heading this line is or begins with, else null. */
  readonly heading: Heading | null;
}

export interface Outline {
  readonly lines: readonly PlacedLine[];
  readonly sections: readonly Section[];
}

/** The document span of a span of the line's text (the whole line by default). */
export function placedSpan(placed: Pick<PlacedLine, 'line' | 'block'>, span?: Span): Span {
  return shift(lineSpan(placed.line, span), placed.block.start);
}

/** Where the reading of the outline stands before a block. */
interface State {
  readonly role: SectionRole;
  readonly level: number;
  readonly claimsSeen: boolean;
  /** Index of the section. */
  readonly section: number;
  /** Nothing stands in the section yet. */
  readonly empty: boolean;
}

/** A section that a block opens, and whether lines of the block say anything in it. */
interface Opening {
  readonly role: SectionRole;
  readonly heading: Heading | null;
  readonly span: Span;
  content: boolean;
}

/** A block in the outline. */
interface Part {
  readonly block: PlacedBlock;
  readonly before: State;
  readonly after: State;
  readonly lines: readonly PlacedLine[];
  /** Lines before the first section it opens say something. */
  readonly content: boolean;
  readonly openings: readonly Opening[];
}

interface Kept {
  /**
   * Where the line taken for the title of the claims starts, see `untitledClaims`: its words may stand in other lines,
   * and equal blocks may be one object.
   */
  readonly claimsAt: number | null;
  readonly end: number;
  readonly parts: readonly Part[];
  readonly outline: Outline;
}

const START: State = { role: 'preamble', level: 0, claimsSeen: false, section: 0, empty: true };
const kept = {};
const keptWithClaims = {};

/**
 * Puts every line into its section. A known title opens its part; a bare line does so where its form is certain
 * (此致, 具状人：, 附：, 原告：); an unknown title of the same rank after the claims tells facts.
 *
 * Of a document read before, blocks in front of the change are kept, and those behind it where they begin as before.
 */
export function outline({ items, end }: Pick<BlockList, 'items' | 'end'>, memory = new Memory()): Outline {
  const titled = outlineOf(items, end, memory, kept, null);
  if (titled.sections.some(({ role }) => role === 'claims')) return titled;
  const opening = untitledClaims(titled.lines);
  return opening === undefined
    ? titled
    : outlineOf(items, end, memory, keptWithClaims, placedSpan(opening).start);
}

function outlineOf(
  items: readonly PlacedBlock[],
  end: number,
  memory: Memory,
  key: object,
  claimsAt: number | null,
): Outline {
  const known = memory.get(key) as Kept | undefined;
  const last = known?.claimsAt === claimsAt ? known : undefined;
  const old = last?.parts ?? [];
  let first = 0;
  while (first < items.length && old[first]?.block === items[first]) first++;
  const changed: Part[] = [];
  let state = old[first - 1]?.after ?? START;
  let at = first;
  // Where the blocks are the old ones again and begin as they did, so does all that follows.
  for (; at < items.length; at++) {
    const block = items[at];
    const former = old[old.length - items.length + at];
    if (block === undefined || (former?.block === block && isSameState(former.before, state))) break;
    const part = partOf(block, state, claimsAt);
    changed.push(part);
    state = part.after;
  }
  const behind = items.length - at;
  if (last !== undefined && changed.length === 0 && behind + first === old.length) return last.outline;
  const replaced = old.slice(first, old.length - behind);
  const parts = spliced(old, first, old.length - behind, changed);
  const found = {
    lines: linesOfParts(parts, first, behind, last?.outline.lines ?? []),
    sections:
      last?.end === end && opensNothing(changed) && opensNothing(replaced) && says(changed) === says(replaced)
        ? last.outline.sections
        : settled(last?.outline.sections, sectionsOf(parts, end)),
  };
  memory.set(key, { claimsAt, end, parts, outline: found } satisfies Kept);
  return found;
}

function opensNothing(parts: readonly Part[]): boolean {
  return parts.every(({ openings }) => openings.length === 0);
}

function says(parts: readonly Part[]): boolean {
  return parts.some(({ content }) => content);
}

function isSameState(a: State, b: State): boolean {
  return (
    a.role === b.role &&
    a.level === b.level &&
    a.claimsSeen === b.claimsSeen &&
    a.section === b.section &&
    a.empty === b.empty
  );
}

/** The lines of all parts; those of the first and the last parts are taken over from the lines before. */
function linesOfParts(
  parts: readonly Part[],
  first: number,
  behind: number,
  old: readonly PlacedLine[],
): readonly PlacedLine[] {
  const changed = parts.slice(first, parts.length - behind);
  const above = parts[first - 1]?.block.start ?? -1;
  const below = parts.slice(parts.length - behind).find(({ lines }) => lines.length > 0)?.block.start;
  const from = firstIndex(old, ({ block }) => block.start > above);
  const to = below === undefined ? old.length : firstIndex(old, ({ block }) => block.start >= below);
  const added = changed.flatMap(({ lines }) => lines);
  return spliced(old, from, Math.max(from, to), added);
}

function partOf(block: PlacedBlock, before: State, claimsAt: number | null): Part {
  let { role, level, claimsSeen, section, empty } = before;
  const lines: PlacedLine[] = [];
  const openings: Opening[] = [];
  let content = false;
  for (const found of signalsOf(block.block)) {
    const opens = claimsAt !== null && placedSpan({ line: found.line, block }).start === claimsAt;
    const signals = opens ? { ...found, named: 'claims' as const } : found;
    const { line, heading } = signals;
    const next = roleAt(signals, role, level, claimsSeen, role === 'evidence' && empty);
    if (next !== null) {
      const span = shift(heading === null ? lineSpan(line) : headingSpan(heading), block.start);
      openings.push({ role: next, heading, span, content: false });
      role = next;
      level = heading?.level ?? 0;
      section += 1;
      empty = true;
    }
    if (role === 'claims' && signals.numbered) claimsSeen = true;
    lines.push({ line, block, role, section, heading });
    if (signals.content && (next === null || heading === null || heading.bodyStart < line.text.length)) {
      empty = false;
      const opened = openings.at(-1);
      if (opened) opened.content = true;
      else content = true;
    }
  }
  return { block, before, after: { role, level, claimsSeen, section, empty }, lines, content, openings };
}

function sectionsOf(parts: readonly Part[], length: number): readonly Section[] {
  const sections: Section[] = [];
  let current: Opening = { role: 'preamble', heading: null, span: { start: 0, end: 0 }, content: false };
  const close = (end: number): void => {
    const { role, heading, span, content } = current;
    sections.push({
      role,
      title: heading?.title ?? '',
      heading: span,
      style: heading?.style ?? 'plain',
      level: heading?.level ?? 0,
      span: { start: span.start, end },
      empty: !content,
    });
  };
  for (const { content, openings } of parts) {
    if (content && !current.content) current = { ...current, content };
    for (const opening of openings) {
      close(opening.span.start);
      current = opening;
    }
  }
  close(length);
  return sections;
}
