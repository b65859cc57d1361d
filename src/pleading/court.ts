import { trimmed } from '../facts/trim';
import { placed, type PlacedFact } from './closing';
import type { Court } from './model';
import type { PlacedLine } from './outline';

/** So many lines at the top may name the court. */
export const FIRST_LINES = 8;

/**
 * The addressee (受诉法院): the court behind or below 此致, a closing line that is the name of a court,
 * or 致：…法院 above the parties. Of 此致 without a court nothing is read.
 */
export function readCourt(closing: readonly PlacedFact[], first: readonly PlacedLine[]): Court | null {
  const court = courtOf(closing);
  if (court) return court;
  const top = placed(first.slice(0, FIRST_LINES));
  return top.some(({ kind }) => kind === 'addressee') ? courtOf(top) : null;
}

function courtOf(facts: readonly PlacedFact[]): Court | null {
  const addressee = facts.findIndex(({ kind }) => kind === 'addressee');
  const below = facts.slice(Math.max(0, addressee)).find(({ kind }) => kind === 'court');
  const court = below ?? facts.find(({ kind }) => kind === 'court');
  return court
    ? { name: trimmed(court.value, '_').replace(/^【([^【】]{1,40})】$/, '$1'), span: court.place }
    : null;
}
