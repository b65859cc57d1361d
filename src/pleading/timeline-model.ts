import type { CivilDate } from '../text/civil-date';
import type { Span } from '../text/span';
import type { At, Period, Role } from './model';

/** What happened on a date, as far as the rules tell it apart. */
export type EventKind =
  'join' | 'leave' | 'discovery' | 'demand' | 'purchase' | 'agreement' | 'founding' | 'other';

/** What an event is and when it was. */
export interface EventDate {
  readonly date: Period;
  readonly kind: EventKind;
  /** The date as written. */
  readonly text: string;
  readonly span: Span;
}

/** A dated event (有日期的事件) the facts tell. */
export interface DatedEvent extends EventDate {
  /** Who acts, as far as the sentence names a party. */
  readonly actor: Role | null;
  /** A key of the natural person it happens to: the party's name, else one mark for all events told of one person. */
  readonly person: string;
  /** Told as having happened, neither planned nor a term that runs. */
  readonly past: boolean;
  /** For `join` and `leave`: the employer named is not the plaintiff. */
  readonly elsewhere: boolean;
}

/** A dated event with the events told before that words of sequence (此后, 随后, …后) put it after. */
export interface PlacedEvent extends At<DatedEvent> {
  readonly after: readonly At<EventDate>[];
}

/** A period with both ends. */
export interface WrittenPeriod {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly text: string;
  readonly span: Span;
}

/** 次日（2024年5月3日）: the date the word gives, and the one written beside it. */
export interface Reckoning {
  readonly word: string;
  readonly reckoned: CivilDate;
  /** `2024-05-03`, or `--05-03` where the year is left out. */
  readonly written: string;
  readonly span: Span;
}

/** Dates as the draft writes them, with what is told to have happened on them. */
export interface Timeline {
  readonly events: readonly PlacedEvent[];
  /** Dates the calendar does not have (2021年2月30日). */
  readonly impossible: readonly At<{ readonly text: string; readonly span: Span }>[];
  readonly reckonings: readonly At<Reckoning>[];
  /** Wherever they stand. */
  readonly periods: readonly At<WrittenPeriod>[];
}
