import type { Secrecy } from '../../document/secrecy/secrecy';
import type { Draft } from '../../pleading/assemble';
import { partyNames } from '../../pleading/cast';
import { leaksIn } from './assembly/leaks';
import { wholeRepeats } from './assembly/whole-repeats';
import type { TradeSecretPleading } from './model';

/** How a draft keeps its secrets; of a file that is no pleading, only what the text itself tells. */
export function secrecyOf(pleading: TradeSecretPleading | null, draft: Draft | null): Secrecy {
  const names = draft === null ? [] : partyNames(draft.cast);
  return {
    points: pleading?.points ?? [],
    leaks: (blocks, secrets, marked) => {
      const pieces = leaksIn(blocks, secrets, names, marked).map(({ span }) => span);
      const whole = wholeRepeats(blocks, secrets, names, marked).filter(
        ({ start, end }) => !pieces.some((piece) => piece.start < end && start < piece.end),
      );
      return [...pieces, ...whole].sort((a, b) => a.start - b.start);
    },
  };
}
