import type { DateReading } from '../facts/dates';
import { datesOf } from '../facts/line-dates';
import { lineSpan, type Line } from '../facts/lines';
import type { Block } from '../text/passage';
import type { Cast } from './cast';
import {
  eventWords,
  followsByWord,
  followsEvent,
  isAttributive,
  isCompleted,
  isEndPoint,
  namesNobody,
  namesOtherEmployer,
} from './event-words';
import type { DatedEvent, EventDate, Party } from './model';
import { keeper } from './same-key';
import { clauseAt, statementsOf, type Statement } from './statements';

const sameKey = keeper();

/** The natural persons and the employer that events are told of. */
export interface People {
  readonly persons: readonly { readonly name: string; readonly words: readonly string[] }[];
  readonly plaintiff: readonly string[];
  readonly key: string;
}

/** What one line tells. Spans are offsets into the block. */
export interface LineEvents {
  readonly key: string;
  readonly events: readonly LineEvent[];
  /** Events of the last statement that tells any: what 此后 at the start of the next line points to. */
  readonly last: readonly EventDate[];
}

export interface LineEvent {
  readonly event: DatedEvent;
  readonly after: readonly EventDate[];
  /** It follows what the lines before tell. */
  readonly waits: boolean;
}

/** 被告 alone names the one natural person among the defendants where there is no other defendant. */
export function peopleOf(parties: readonly Party[], cast: Cast): People {
  const defendants = parties.filter(({ role }) => role === 'defendant');
  const persons = parties
    .filter(({ type, name }) => type === 'person' && name.length >= 2)
    .map(({ name, shortName, roleText, role }) => {
      const only = role === 'defendant' && defendants.length === 1;
      return { name, words: [name, shortName ?? name, roleText.length > 2 || only ? roleText : name] };
    });
  const plaintiff = cast.names.filter(({ role }) => role === 'plaintiff').map(({ name }) => name);
  const key = sameKey([cast.key, ...persons.map(({ words }) => words.join(','))].join('\n'));
  return { persons, plaintiff, key };
}

const known = new WeakMap<Line, LineEvents>();

/** The events of a line, read once for a block and its people. */
export function lineEvents(line: Line, block: Block, cast: Cast, people: People): LineEvents {
  const kept = known.get(line);
  if (kept?.key === people.key) return kept;
  const read =
    datesOf(line).length === 0
      ? { events: [], last: [] }
      : readLine(line, statementsByLine(block, cast).get(line) ?? [], people);
  const found = { key: people.key, ...read };
  known.set(line, found);
  return found;
}

const byLine = new WeakMap<
  Block,
  { readonly key: string; readonly lines: ReadonlyMap<Line, readonly Statement[]> }
>();

function statementsByLine(block: Block, cast: Cast): ReadonlyMap<Line, readonly Statement[]> {
  const kept = byLine.get(block);
  if (kept?.key === cast.key) return kept.lines;
  const lines = new Map<Line, Statement[]>();
  for (const statement of statementsOf(block, cast)) {
    const list = lines.get(statement.line);
    if (list) list.push(statement);
    else lines.set(statement.line, [statement]);
  }
  byLine.set(block, { key: cast.key, lines });
  return lines;
}

function readLine(line: Line, statements: readonly Statement[], people: People): Omit<LineEvents, 'key'> {
  const events: LineEvent[] = [];
  let last: readonly EventDate[] = [];
  let person = '';
  for (const statement of statements) {
    const told = readStatement(line, statement, people, person, last);
    events.push(...told.events);
    ({ person } = told);
    if (told.anchors.length > 0) last = told.anchors;
  }
  return { events, last };
}

interface Told {
  readonly events: readonly LineEvent[];
  readonly anchors: readonly EventDate[];
  readonly person: string;
}

function readStatement(
  line: Line,
  statement: Statement,
  people: People,
  before: string,
  earlier: readonly EventDate[],
): Told {
  const dates = datesOf(line).filter(({ start, end }) => start >= statement.start && end <= statement.end);
  const events: LineEvent[] = [];
  const anchors: EventDate[] = [];
  let person = before;
  if (statement.voice !== 'own') return { events, anchors, person: '' };
  dates.forEach((date, index) => {
    const words = wordsAround(statement, date, dates[index - 1], dates[index + 1]);
    if (date.from === null || date.invalid || words === null) return;
    const { lead, clause, behind, between } = words;
    if (isAttributive(behind)) return;
    const { kind, verb } = eventWords(lead, clause);
    person = personOf(words, verb, index === 0, people) ?? (person !== '' ? person : unnamed(date));
    if (person === NEW) person = unnamed(date);
    const span = lineSpan(line, { start: date.start, end: date.end });
    const { text, from, to, open } = date;
    const one: EventDate = { date: { from, to, open }, kind, text, span };
    const endPoint = isEndPoint(lead);
    const past = endPoint ? /^[^，。；]{0,8}已/.test(behind) : isCompleted(lead, behind);
    const inStatement = anchors.length > 0;
    const follows =
      !endPoint && (inStatement ? followsByWord(between) || followsEvent(between) : followsByWord(lead));
    events.push({
      event: {
        date: one.date,
        kind,
        text,
        span,
        actor: clauseAt(statement, date.start)?.subject ?? null,
        person,
        past,
        elsewhere: verb >= 0 && namesOtherEmployer(clause.slice(0, verb + 24), people.plaintiff),
      },
      after: !follows ? [] : inStatement ? anchors.slice(-1) : earlier,
      waits: follows && !inStatement && earlier.length === 0,
    });
    if (past && !endPoint) anchors.push(one);
  });
  return { events, anchors, person };
}

interface Words {
  /** From the date before, or the statement's start, to the date. */
  readonly lead: string;
  /** From the date to the end of its clause (of the next one where a comma follows at once). */
  readonly clause: string;
  /** From the date to the next one. */
  readonly behind: string;
  /** All words since the date before, the one behind it included. */
  readonly between: string;
}

const LONGEST = 80;

/** The words around a date; null for one inside the title of a document. */
function wordsAround(
  { line, text, start, end }: Statement,
  date: DateReading,
  previous: DateReading | undefined,
  next: DateReading | undefined,
): Words | null {
  const told = (from: number, to: number): string =>
    text.slice(Math.max(0, from - start), Math.max(0, to - start));
  if (told(date.start, date.end).trim() === '') return null;
  const from = previous?.end ?? start;
  const lead = told(Math.max(from, date.start - LONGEST), date.start);
  if (lead.lastIndexOf('《') > lead.lastIndexOf('》')) return null;
  const behind = told(date.end, Math.min(next?.start ?? end, date.end + LONGEST));
  const skipped = /^(?:起|前后|左右|晚|凌晨|上午|下午)?[，,]?\s?/.exec(behind)?.[0].length ?? 0;
  const edge = behind.slice(skipped).search(/[，,；;。：:]/);
  const clause = edge < 0 ? behind.slice(skipped) : behind.slice(skipped, skipped + edge);
  return { lead, clause, behind, between: line.text.slice(from, date.start) };
}

/** Somebody who is no party. */
const NEW = '#';

function unnamed({ start }: DateReading): string {
  return `${NEW}${String(start)}`;
}

/**
 * Whom an event is told of: the party named since the date before, `NEW` for somebody else, an empty mark for several,
 * null where nobody is named and the person told of before goes on.
 */
function personOf({ lead, clause }: Words, verb: number, first: boolean, people: People): string | null {
  const before = first ? lead : lead.slice(lastEdge(lead));
  const named = personIn(`${lead}${clause.slice(0, verb > 0 ? verb : 20)}`, people);
  if (named !== null) return named;
  return verb >= 0 && namesNobody(`${before}${clause.slice(0, verb)}`) ? null : NEW;
}

/** Where the clause that ends a text begins. */
function lastEdge(text: string): number {
  for (let at = text.length; at > 0; at--) if ('，,；;。：:'.includes(text.charAt(at - 1))) return at;
  return 0;
}

/** The one natural person a phrase names; an empty mark where it names several. */
function personIn(words: string, { persons }: People): string | null {
  const named = persons.filter((person) => person.words.some((word) => words.includes(word)));
  if (named.length > 1) return '';
  return named[0]?.name ?? null;
}
