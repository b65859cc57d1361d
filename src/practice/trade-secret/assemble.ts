import type { Draft } from '../../pleading/assemble';
import { readCiting } from '../../pleading/citing';
import type { Claim, Exhibit, Pleading } from '../../pleading/model';
import { placedSpan, type PlacedLine } from '../../pleading/outline';
import { attachedLines, claimLines } from '../../pleading/section-lines';
import { textBetween } from '../../text/blocks';
import { gathered, gatheredData } from '../../text/gathered';
import { recalled, recalledData, recalledFrom } from '../../text/memory';
import { contains, type Span } from '../../text/span';
import { MEASURES } from './assembly/assertions';
import { tellsFormerPost } from './assembly/former-posts';
import { readConfidential } from './assembly/confidential';
import { readKinds } from './assembly/kinds';
import { readPointMentions } from './assembly/point-mentions';
import { readCarrier, readPoints } from './assembly/points';
import { readProcedure } from './assembly/procedure';
import { readRemarks } from './assembly/remarks';
import { readRemedies } from './assembly/remedies';
import { readStanding } from './assembly/standing';
import { readTold } from './assembly/told';
import { topicsIn } from './assembly/topics';
import { carrierUnphrased, remediesUnphrased, toldUnphrased } from './assembly/unphrased';
import { readConduct } from './conduct';
import { boundsAll, stopClaims } from './facts/claims';
import { tradeSecretLibrary } from './library';
import type { Act, Measure, SecretPoint, Standing, StopClaim, TradeSecretPleading } from './model';

const SECRET = /商业秘密|技术秘密|经营秘密|密点|秘密点|商业机密/;

/** Adds points, measures, acts and claims of a trade-secret case to a pleading. */
export function assembleTradeSecret(pleading: Pleading, draft: Draft): TradeSecretPleading {
  const { memory, outline, blocks, cast } = draft;
  const { lines } = outline;
  const { header, exhibits, claims, kind, cause } = pleading;
  const told = toldUnphrased(draft, readTold(draft));
  const { points, annex } = readPoints(draft);
  const remarks = readRemarks(draft);
  const remedies = remediesUnphrased(draft, readRemedies(draft, remarks));
  const attached = attachedLines(memory, outline);
  const kinds = readKinds(draft);
  const procedure = procedureOf(memory, remarks, attached, remedies.claims, annex, kinds);
  const { standing } = told.elements;
  const written = (from: number, to: number): string => textBetween(blocks.items, from, to);
  const { corpus, lexicon } = tradeSecretLibrary;
  const own: Omit<TradeSecretPleading, keyof Pleading> = {
    concerned:
      kind === 'secret-points' || SECRET.test(cause?.text ?? '') || secretsIn(memory, lines).length > 0,
    points,
    annex,
    carrier: points.length === 0 ? null : (readCarrier(draft, points) ?? carrierUnphrased(draft)),
    pointMentions: readPointMentions(draft),
    kinds,
    secretMention: secretMention(memory, mentionsIn(memory, lines)),
    measures: measuresOf(memory, told.measures, points),
    measureExhibits: measureExhibits(memory, exhibits),
    acts: actsOf(memory, told.acts, points),
    actsSuspected: told.actsSuspected,
    actsDated: told.actsDated || told.acts.some(({ date }) => date !== null),
    elements: told.elements,
    formerPost: tellsFormerPost(pleading, blocks),
    standing: standingOf(memory, readStanding(standing, pleading, cast, written)),
    stopClaims: stopsOf(memory, claims, claimLines(memory, outline)),
    topics: topicsIn(memory, lines),
    remedies,
    confidential: readConfidential(draft, points, annex),
    procedure,
    ...readCiting(memory, blocks, corpus, lexicon),
    conduct: readConduct(memory, { header, procedure }, told.acts, lines),
  };
  // Of so many fields a spread takes the engine a tenth of a millisecond, at every keystroke.
  return Object.assign(own, pleading);
}

/** What a point says of the process is no measure. */
const measuresOf = recalled((measures: readonly Measure[], points: readonly SecretPoint[]) =>
  measures.filter(({ span }) => !points.some((point) => contains(point.span, span))),
);
/** Nor does what a point says of bids and prices tell an act. */
const actsOf = recalled((acts: readonly Act[], points: readonly SecretPoint[]) =>
  acts.filter(({ span }) => !points.some((point) => contains(point.span, span))),
);
const procedureOf = recalledFrom(readProcedure);
const measureExhibits = recalled((exhibits: readonly Exhibit[]) =>
  exhibits.filter((exhibit) => MEASURES.supports(exhibit)),
);
const standingOf = recalledData((standing: Standing | null) => standing);

/** One mark for each line that speaks of a trade secret. */
const secretsIn = gathered(({ line }: PlacedLine) => (SECRET.test(line.text) ? [true] : []));

const mentionsIn = gatheredData((placed: PlacedLine): readonly Span[] => {
  if (placed.role !== 'facts' || placed.line.passage.cell?.header === true) return [];
  const found = /(?:商业秘密|技术秘密|经营秘密|技术信息|经营信息)/.exec(placed.line.text);
  return found ? [placedSpan(placed, { start: found.index, end: found.index + found[0].length })] : [];
});
const secretMention = recalledData((mentions: readonly Span[]) => mentions[0] ?? null);

const stopsOf = recalledData(
  (claims: readonly Claim[], lines: readonly PlacedLine[]): readonly StopClaim[] => {
    const found = stopClaims(claims);
    const boundTogether = lines.some(({ line }) => boundsAll(line.text));
    return boundTogether ? found.map((claim) => ({ ...claim, bounded: true })) : found;
  },
);
