import { dateMarksOf } from '../facts/date-marks';
import type { BlockList } from '../text/blocks';
import type { Cast } from './cast';
import { lineEvents, peopleOf, type LineEvents } from './line-events';
import type { At, EventDate, Party, PlacedEvent, Timeline } from './model';
import type { Outline } from './outline';

/** Reads the dated events of the facts and the dates of the whole document. */
export function readTimeline(
  blocks: BlockList,
  outline: Outline,
  cast: Cast,
  parties: readonly Party[],
): Timeline {
  const people = peopleOf(parties, cast);
  const events: PlacedEvent[] = [];
  let before: readonly At<EventDate>[] = [];
  for (const { line, block, role } of outline.lines) {
    if (role !== 'facts') continue;
    const told = lineEvents(line, block.block, cast, people);
    if (told.events.length === 0) continue;
    const { events: placed, last } = placedEvents(told, block.start);
    for (const event of placed) events.push(event.waits ? { ...event, after: before } : event);
    if (last.length > 0) before = last;
  }
  return { events, ...readMarks(blocks) };
}

interface PlacedLine {
  readonly start: number;
  readonly events: readonly (PlacedEvent & { readonly waits: boolean })[];
  readonly last: readonly At<EventDate>[];
}

const placedLines = new WeakMap<LineEvents, PlacedLine>();

/** A line's events in their place; the same objects while the line stays where it is. */
function placedEvents(told: LineEvents, start: number): PlacedLine {
  const kept = placedLines.get(told);
  if (kept?.start === start) return kept;
  const at = (fact: EventDate): At<EventDate> => ({ start, fact });
  const events = told.events.map(({ event, after, waits }) => ({
    start,
    fact: event,
    after: after.map(at),
    waits,
  }));
  const placed = { start, events, last: told.last.map(at) };
  placedLines.set(told, placed);
  return placed;
}

function readMarks(blocks: BlockList): Omit<Timeline, 'events'> {
  const impossible: Mutable<Timeline['impossible']> = [];
  const reckonings: Mutable<Timeline['reckonings']> = [];
  const periods: Mutable<Timeline['periods']> = [];
  for (const { block, start } of blocks.items) {
    for (const fact of dateMarksOf(block)) {
      if (fact.kind === 'impossible') impossible.push({ start, fact });
      else if (fact.kind === 'period') periods.push({ start, fact });
      else reckonings.push({ start, fact });
    }
  }
  return { impossible, reckonings, periods };
}

type Mutable<T extends readonly unknown[]> = T[number][];
