import type { LawLibrary } from '../../law/library';
import type { CivilDate } from '../../text/civil-date';
import { applicableLaw } from './applicable-law';
import type { TradeSecretPleading } from './model';

/**
 * The version of a law that follows the act alleged in the draft (法释〔2020〕7号第二十八条); null for every other law,
 * procedure among them, and where the draft does not tell when the act was done.
 */
export function governingLaw(
  pleading: TradeSecretPleading | null,
  library: LawLibrary,
  today: CivilDate,
): (law: string) => number | null {
  return (law) => (law === 'aucl' ? applicableLaw(pleading, library, today).aucl : null);
}
