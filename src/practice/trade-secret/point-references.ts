import type { References } from '../../document/word/references';
import type { TradeSecretPleading } from './model';
import { pointNumbering } from './point-numbering';

/** The numbers of the points of the secret (密点) where they are set out, and those by which the text cites them. */
export function pointReferences(pleading: TradeSecretPleading): References {
  const { entries, mentions } = pointNumbering(pleading);
  const named = ({ id, span }: (typeof mentions)[number]['from']) => ({ id: `point_${id}`, span });
  return {
    anchors: entries.flatMap(({ numbers }) => numbers.map(named)),
    refs: mentions.flatMap(({ from, to }) => [named(from), ...(to === null ? [] : [named(to)])]),
  };
}
