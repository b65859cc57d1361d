import type { Draft } from '../../pleading/assemble';
import { readCast } from '../../pleading/cast';
import { readCiting } from '../../pleading/citing';
import type { Pleading } from '../../pleading/model';
import { placedSpan, type PlacedLine } from '../../pleading/outline';
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
import { factLines, readTold } from './assembly/told';
import { readTopics } from './assembly/topics';
import { readConduct } from './conduct';
import { boundsAll, stopClaims } from './facts/claims';
import { tradeSecretLibrary } from './library';
import type { StopClaim, TradeSecretPleading } from './model';

const SECRET = /商业秘密|技术秘密|经营秘密|密点|秘密点|商业机密/;

/** Adds points, measures, acts and claims of a trade-secret case to a pleading. */
export function assembleTradeSecret(pleading: Pleading, draft: Draft): TradeSecretPleading {
  const { lines } = draft.outline;
  const cast = readCast(pleading.parties, draft.outline);
  const facts = factLines(draft, pleading, cast);
  const told = readTold(facts, pleading, cast);
  const { points, annex } = readPoints(draft, pleading);
  const remarks = readRemarks(draft.outline, cast);
  const remedies = readRemedies(pleading, draft, remarks);
  const procedure = readProcedure(pleading, lines, remarks.all, remedies.claims, annex);
  const { corpus, lexicon } = tradeSecretLibrary;
  return {
    ...pleading,
    concerned: isConcerned(pleading, lines),
    points,
    annex,
    carrier: readCarrier(draft, points),
    pointMentions: readPointMentions(draft),
    kinds: readKinds(draft),
    secretMention: secretMention(lines),
    // What a point says of the process is no measure.
    measures: told.measures.filter(({ span }) => !points.some((point) => contains(point.span, span))),
    measureExhibits: pleading.exhibits.filter((exhibit) => MEASURES.supports(exhibit)),
    acts: told.acts,
    actsSuspected: told.actsSuspected,
    actsDated: told.actsDated || told.acts.some(({ date }) => date !== null),
    elements: told.elements,
    formerPost: tellsFormerPost(pleading, draft.blocks),
    standing: readStanding(told.elements.standing, pleading, cast, draft.blocks.text),
    stopClaims: readStopClaims(pleading, lines),
    topics: readTopics(lines),
    remedies,
    confidential: readConfidential(draft, points, annex),
    procedure,
    citing: readCiting(draft.blocks, corpus, lexicon),
    conduct: readConduct({ header: pleading.header, procedure }, told.acts, lines),
  };
}

function isConcerned(pleading: Pleading, lines: readonly PlacedLine[]): boolean {
  if (pleading.kind === 'secret-points') return true;
  if (SECRET.test(pleading.cause?.text ?? '')) return true;
  return lines.some(({ line }) => SECRET.test(line.text));
}

function secretMention(lines: readonly PlacedLine[]): Span | null {
  for (const placed of lines) {
    if (placed.role !== 'facts' || placed.line.passage.cell?.header === true) continue;
    const found = /(?:商业秘密|技术秘密|经营秘密|技术信息|经营信息)/.exec(placed.line.text);
    if (found) return placedSpan(placed, { start: found.index, end: found.index + found[0].length });
  }
  return null;
}

function readStopClaims(pleading: Pleading, lines: readonly PlacedLine[]): readonly StopClaim[] {
  const found = stopClaims(pleading.claims);
  const boundTogether = lines.some(({ role, line }) => role === 'claims' && boundsAll(line.text));
  return boundTogether ? found.map((claim) => ({ ...claim, bounded: true })) : found;
}
