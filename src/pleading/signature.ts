import { readDates } from '../facts/dates';
import type { PlacedFact } from './closing';
import type { Field, Signature } from './model';

/** Who signs (具状人), the representative named there, and the date below; null where none of it stands. */
export function readSignature(facts: readonly PlacedFact[]): Signature | null {
  const signerAt = facts.findIndex(({ kind }) => kind === 'signer');
  const signer = facts[signerAt];
  const representatives = facts.filter(({ kind }) => kind === 'representative');
  const representative = representatives.find(({ value }) => value !== '') ?? representatives[0];
  const dates = facts.filter(({ kind }) => kind === 'date' || kind === 'blank-date');
  const date = dates.find((fact) => facts.indexOf(fact) > signerAt) ?? dates[0];
  if (!signer && !representative && !date) return null;
  return {
    signer: signer ? fieldOf(signer) : null,
    legalRepresentative: representative ? fieldOf(representative) : null,
    date: date ? dateOf(date) : null,
  };
}

function fieldOf({ value, place }: PlacedFact): Field {
  return { value, span: place };
}

function dateOf({ kind, value, place }: PlacedFact): Signature['date'] {
  const date = kind === 'date' ? (readDates(value)[0]?.from ?? null) : null;
  return { date, blank: kind === 'blank-date', span: place };
}
