import { compilePhrases, escapeWord, requiredWords, wordsOf } from '../facts/phrases';
import { datesOf } from '../facts/line-dates';
import { perObject } from '../text/per-object';
import { makeSieve } from '../text/sieve';
import type { Span } from '../text/span';
import { clauseAt, type Statement } from './statements';
import type { Exhibit, Period, Role } from './model';
import { matchesOfAny } from '../text/matches';

/** Who must act for words to assert an element. */
type Actor = 'any' | 'defendant' | 'not-defendant' | 'not-plaintiff';

/** An element of the case (要件) as data: what asserts it, what cancels, which exhibits support it. */
export interface ElementSource {
  readonly id: string;
  readonly groups: readonly {
    readonly id: string;
    readonly subject: Actor;
    readonly conclusion: boolean;
    readonly phrases: readonly string[];
    /** Words that make a clause say something else than this group. */
    readonly cancels: readonly string[];
  }[];
  /** Words of a title that asserts the element together with the text under it. */
  readonly titles: readonly string[];
  readonly cancels: readonly string[];
  readonly clauseCancels: readonly string[];
  readonly negations: readonly string[];
  readonly exhibits: {
    readonly words: readonly string[];
    readonly cancels: readonly string[];
    readonly decides: readonly string[];
  };
}

/** One place where a statement asserts an element. */
export interface Assertion {
  readonly element: string;
  readonly group: string;
  /** A bare conclusion that names nothing concrete. */
  readonly conclusion: boolean;
  readonly statement: Statement;
  /** The words that assert, in `statement.line.text`. */
  readonly words: Span;
  readonly subject: Role | null;
}

/** Words that a phrase matches, in a text; `group` is the index of the phrase's group. */
export interface PhraseMatch extends Span {
  readonly group: number;
}

/** An element ready to run. */
export interface Element {
  readonly id: string;
  /** By phrase: every text it matches holds one of these. */
  readonly words: readonly (readonly string[])[];
  /**
   * Where phrases stand in a text, group by group. Where one sieve was asked for many elements, `passed` is its answer,
   * `first` the place of the first phrase there.
   */
  readonly matches: (text: string, passed?: Uint8Array, first?: number) => readonly PhraseMatch[];
  /** What a statement asserts, given where phrases stand in its text. */
  readonly assertions: (statement: Statement, found: readonly PhraseMatch[]) => readonly Assertion[];
  /** True when name and purpose of the exhibit say that it proves the element. */
  readonly supports: (exhibit: Exhibit) => boolean;
}

/** How far before the words a denial still denies them: 从未以任何形式对外披露. */
const MAX_BEFORE = 14;

/** Makes an element's matcher. Throws where a phrase is empty: the data is wrong. */
export function makeElement(source: ElementSource): Element {
  const phrases = source.groups.flatMap((group) => group.phrases);
  const words = phrases.map(requiredWords);
  const parts = phrases.map(wordsOf);
  /** Words are found sooner than a pattern fails. */
  const mayMatch = (at: number, text: string): boolean =>
    parts[at]?.every((part) => part.some((word) => text.includes(word))) === true;
  const sieve = makeSieve(() => words);
  /** By phrase; most are never needed, and a pattern is made when it first is. */
  const patterns: RegExp[] = [];
  let before = 0;
  const groups = source.groups.map((group) => {
    const from = before;
    before += group.phrases.length;
    return { ...group, from, to: before, cancelled: anyOf(group.cancels) };
  });
  const cancels = anyOf(source.cancels);
  const clauseCancels = anyOf(source.clauseCancels);
  const negation = denial(source.negations);
  const matches: Element['matches'] = (text, given, first = 0) => {
    const passed = given ?? sieve(text);
    return groups.flatMap(({ from, to }, group) => {
      let tried: RegExp[] | undefined;
      for (let at = from; at < to; at++)
        if (passed[first + at] === 1 && mayMatch(at, text))
          (tried ??= []).push((patterns[at] ??= compilePhrases(phrases.slice(at, at + 1))));
      if (tried === undefined) return [];
      return [...matchesOfAny(tried, text)].map(({ index, 0: words }) => ({
        group,
        start: index,
        end: index + words.length,
      }));
    });
  };
  const read: Element['assertions'] = (statement, found) => {
    const { text } = statement;
    if (statement.voice !== 'own' || found.length === 0 || holds(cancels, text)) return NONE;
    const assertions: Assertion[] = [];
    let asserted = -1;
    for (const match of found) {
      const group = groups[match.group];
      if (group === undefined || match.group === asserted) continue;
      const start = statement.start + match.start;
      const clause = clauseAt(statement, start);
      const from = (clause?.start ?? statement.start) - statement.start;
      const to = (clause?.end ?? statement.end) - statement.start;
      const clauseText = text.slice(from, to);
      if (holds(clauseCancels, clauseText) || holds(group.cancelled, clauseText)) continue;
      if (negation?.test(text.slice(from, match.start)) === true) continue;
      const subject = clause?.subject ?? null;
      if (!mayAct(group.subject, subject, statement.topic)) continue;
      assertions.push({
        element: source.id,
        group: group.id,
        conclusion: group.conclusion,
        statement,
        words: { start, end: statement.start + match.end },
        subject,
      });
      asserted = match.group;
    }
    return assertions;
  };
  return {
    id: source.id,
    words,
    matches,
    assertions: read,
    supports: perObject((exhibit) => {
      const text = `${exhibit.name}\n${exhibit.purpose ?? ''}`;
      if (source.exhibits.decides.some((word) => text.includes(word)) && !exhibit.name.includes('申请书'))
        return true;
      if (!source.exhibits.words.some((word) => text.includes(word))) return false;
      return !source.exhibits.cancels.some((word) => text.includes(word));
    }),
  };
}

const NONE: readonly Assertion[] = [];

/** A denial at the end of the text before a phrase; null where the element knows no words that deny. */
function denial(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const denied = words.map(escapeWord).join('|');
  return new RegExp(`(?:${denied})(?!经)[^，,：:]{0,${String(MAX_BEFORE)}}$`);
}

function anyOf(words: readonly string[]): RegExp | null {
  return words.length === 0 ? null : compilePhrases(words);
}

function holds(pattern: RegExp | null, text: string): boolean {
  if (pattern === null) return false;
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function mayAct(rule: Actor, subject: Role | null, topic: Role | null): boolean {
  if (rule === 'any') return true;
  if (rule === 'not-defendant') return subject !== 'defendant';
  if (rule === 'not-plaintiff') return subject === 'defendant' || (subject === null && topic !== 'plaintiff');
  return subject === 'defendant' || (subject === null && topic === 'defendant');
}

/**
 * The date nearest before the words in their statement (于2021年3月6日签订…), or null. A date whose own clause says
 * one of `skip` (入职, 担任 …) dates something else.
 */
export function dateBefore(statement: Statement, words: Span, skip?: RegExp): Period | null {
  const nearest = datesOf(statement.line).findLast(({ start, end, from, invalid }) => {
    if (from === null || invalid || start < statement.start || start > words.start) return false;
    const clause = clauseAt(statement, start);
    const upTo = Math.min(clause?.end ?? words.start, Math.max(words.start, end));
    return skip?.test(statement.line.text.slice(end, upTo)) !== true;
  });
  if (nearest?.from == null) return null;
  return { from: nearest.from, to: nearest.to, open: nearest.open };
}
