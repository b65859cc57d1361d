import type { WrittenNumber } from '../../pleading/model';
import type { Span } from '../../text/span';

/** What a draft sets out once and refers to: an exhibit (证据), a secret point (密点), a party or a short name (简称). */
export type ReferentKind = 'exhibit' | 'point' | 'name';

/** A place where a referent stands. */
export interface Place {
  /** What is written there: the number or the name; of a number inside a range (证据3至5) the whole range. */
  readonly span: Span;
  /** With the words that belong to it: 证据3. */
  readonly whole: Span;
  readonly defines: boolean;
  /**
   * `written`: as itself; `range`: as one of a range; `doubtful`: inside a title or
   * a longer name, which may be that of someone else.
   */
  readonly how: 'written' | 'range' | 'doubtful';
  /** Of a range: its ends as written and every number it stands for; null where it cannot be written out. */
  readonly range: RangeWords | null;
}

export interface RangeWords {
  readonly from: WrittenNumber;
  readonly to: WrittenNumber;
  readonly ids: readonly string[];
}

/** A referent and all its places, in the order of the draft. */
export interface Referent {
  readonly kind: ReferentKind;
  /** `3`, `1-2`, `A`, or the name. */
  readonly key: string;
  /** 证据3, 密点2, or the name. */
  readonly title: string;
  /** What sets it out: a row of the list, the point, the definition of the name. Several where it is set out twice. */
  readonly definitions: readonly Definition[];
  readonly places: readonly Place[];
}

export interface Definition {
  /** What is shown as the target. */
  readonly label: Span;
  readonly span: Span;
  /** It bears its number or name in words of the draft, so that it can bear another. */
  readonly written: boolean;
}

/** Numbered things and the words that refer to them. */
export interface Numbering {
  readonly kind: 'exhibit' | 'point';
  /** 证据 or 密点. */
  readonly noun: string;
  readonly entries: readonly NumberedEntry[];
  readonly mentions: readonly NumberMention[];
}

export interface NumberedEntry {
  readonly id: string;
  /** Every number it stands for: its own, or all of a range. */
  readonly covers: readonly string[];
  readonly numbers: readonly WrittenNumber[];
  readonly label: Span;
  readonly span: Span;
  /** Its number follows from the order of a list. */
  readonly counted: boolean;
  /** What it is: the name of the exhibit, the words of the point. */
  readonly text: string;
  /** 载体 of a point. */
  readonly carrier: string | null;
}

export interface NumberMention {
  readonly from: WrittenNumber;
  /** End of a range. */
  readonly to: WrittenNumber | null;
  /** Sets out what the number stands for. */
  readonly defines: boolean;
  readonly span: Span;
}

/** A referent and the place of it at an offset: the caret may stand before, in or right behind it. */
export function referentAt(referents: readonly Referent[], offset: number): Found | null {
  let best: Found | null = null;
  for (const referent of referents) {
    for (const place of referent.places) {
      if (offset < place.whole.start || offset > place.whole.end) continue;
      const span = numberOf(referent, place) ?? place.span;
      const found = { referent, place, span, distance: distanceOf(span, place, offset) };
      if (best === null || found.distance < best.distance) best = found;
    }
  }
  return best;
}

export interface Found {
  readonly referent: Referent;
  readonly place: Place;
  /** The number or name; of a range the end that is meant. */
  readonly span: Span;
  readonly distance: number;
}

/** The end of a range that bears the referent's own number; null inside a range. */
function numberOf({ key }: Referent, { range }: Place): Span | null {
  return [range?.from, range?.to].find((number) => number?.id === key)?.span ?? null;
}

/** The number itself before the words around it, what goes on at the caret before what ends there. */
function distanceOf(span: Span, { whole, range }: Place, offset: number): number {
  const outside = offset < span.start ? span.start - offset : Math.max(0, offset - span.end);
  const inner = range !== null && span.start === range.from.span.start && span.end === range.to.span.end;
  return (inner ? 100 : 0) + outside * 2 + (offset === whole.end ? 1 : 0);
}
