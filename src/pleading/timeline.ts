import { dateMarksOf, type DateMark } from '../facts/date-marks';
import type { BlockList, PlacedBlock } from '../text/blocks';
import { gatheredData } from '../text/gathered';
import { recalled, recalledData, type Memory } from '../text/memory';
import type { Cast } from './cast';
import { lineEvents, peopleOf, type LineEvents, type People } from './line-events';
import type { At, EventDate, Party, PlacedEvent, Timeline } from './model';
import type { Outline, PlacedLine as OutlineLine } from './outline';

/** Reads the dated events of the facts and the dates of the whole document. */
export function readTimeline(
  memory: Memory,
  blocks: BlockList,
  outline: Outline,
  cast: Cast,
  parties: readonly Party[],
): Timeline {
  const lines = toldLines(memory, outline.lines, cast, people(memory, parties, cast));
  return timelineOf(memory, eventsOf(memory, lines), marksOf(memory, blocks.items));
}

const people = recalled(peopleOf);

const toldLines = gatheredData(
  ({ line, block, role }: OutlineLine, cast: Cast, persons: People): readonly PlacedLine[] => {
    if (role !== 'facts') return [];
    const told = lineEvents(line, block.block, cast, persons);
    return told.events.length === 0 ? [] : [placedEvents(told, block.start)];
  },
);

const marksOf = gatheredData(({ block, start }: PlacedBlock) =>
  dateMarksOf(block).map((fact) => ({ start, fact })),
);

const eventsOf = recalledData((lines: readonly PlacedLine[]): readonly PlacedEvent[] => {
  const events: PlacedEvent[] = [];
  let before: readonly At<EventDate>[] = [];
  for (const { events: placed, last } of lines) {
    for (const event of placed) events.push(event.waits ? { ...event, after: before } : event);
    if (last.length > 0) before = last;
  }
  return events;
});

const timelineOf = recalled((events: readonly PlacedEvent[], marks: readonly At<DateMark>[]): Timeline => ({
  events,
  ...readMarks(marks),
}));

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

function readMarks(marks: readonly At<DateMark>[]): Omit<Timeline, 'events'> {
  const impossible: Mutable<Timeline['impossible']> = [];
  const reckonings: Mutable<Timeline['reckonings']> = [];
  const periods: Mutable<Timeline['periods']> = [];
  for (const { start, fact } of marks) {
    if (fact.kind === 'impossible') impossible.push({ start, fact });
    else if (fact.kind === 'period') periods.push({ start, fact });
    else reckonings.push({ start, fact });
  }
  return { impossible, reckonings, periods };
}

type Mutable<T extends readonly unknown[]> = T[number][];
