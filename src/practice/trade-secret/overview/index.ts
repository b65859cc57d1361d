import { citedArticles } from '../../../features/overview/cited';
import type { Overview } from '../../../features/overview/model';
import type { LawLibrary } from '../../../law/library';
import type { CivilDate } from '../../../text/civil-date';
import type { Span } from '../../../text/span';
import { tradeSecretChecklist } from '../checklist';
import { governingLaw } from '../governing-law';
import type { TradeSecretPleading } from '../model';
import { damagesOf } from './damages';
import { matrixOf } from './matrix';
import { timelineOf } from './timeline';

/** The case at a glance (案件概览); `text` is the source of the draft. */
export function tradeSecretOverview(
  pleading: TradeSecretPleading,
  text: string,
  library: LawLibrary,
  today: CivilDate,
): Overview {
  const open = withoutMarked(text, pleading.marked);
  return {
    title: pleading.title?.text.replace(/\s/g, '') ?? '',
    timeline: timelineOf(pleading, open, library.corpus),
    matrix: matrixOf(pleading, tradeSecretChecklist(pleading, text), open),
    damages: damagesOf(pleading, text),
    citations: citedArticles(pleading, library, governingLaw(pleading, library, today), today),
  };
}

/** What is marked secret stays out of a picture that may leave the office; the length is kept. */
function withoutMarked(text: string, marked: readonly Span[]): string {
  return marked.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '■'.repeat(end - start) + rest.slice(end),
    text,
  );
}
