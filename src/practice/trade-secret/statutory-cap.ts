import { versionsNamed } from '../../pleading/citing';
import { isBefore, type CivilDate } from '../../text/civil-date';
import { firstAct, lastAct } from './first-act';
import type { TradeSecretPleading } from './model';

/** The amendment of 2019 raised the cap from 300万 to 500万; that of 2017 set the first one. */
const SET: CivilDate = { year: 2018, month: 1, day: 1 };
const RAISED: CivilDate = { year: 2019, month: 4, day: 23 };

/** The law as in force before the amendment of 2019, in every place where the draft says which text it relies on. */
function reliesOnFirstCap(pleading: TradeSecretPleading): boolean {
  const named = versionsNamed(pleading, 'aucl');
  return named.size === 1 && named.has(2017);
}

/**
 * The cap of statutory damages in fen (反不正当竞争法 article 22 paragraph 4; 2017 and 2019: article 17 paragraph 4);
 * null for acts before there was one. Where the end of the acts is not known the text that the draft relies on decides,
 * else the higher one.
 */
export function statutoryCap(pleading: TradeSecretPleading): bigint | null {
  const last = lastAct(pleading);
  if (last === null) return reliesOnFirstCap(pleading) ? 300_000_000n : 500_000_000n;
  const first = firstAct(pleading);
  if (first !== null && isBefore(last, SET)) return null;
  return isBefore(last, RAISED) ? 300_000_000n : 500_000_000n;
}
