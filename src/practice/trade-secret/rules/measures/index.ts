import type { Rule } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { measuresAfterAct } from './after-act';
import { measuresCorrespondence } from './correspondence';
import { measuresEvidence } from './evidence';
import { measuresMissing } from './missing';

/** Confidentiality measures (保密措施). */
export const measuresRules: readonly Rule<TradeSecretPleading>[] = [
  measuresMissing,
  measuresEvidence,
  measuresAfterAct,
  measuresCorrespondence,
];
