import type { Rule } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { actAccess } from './access';
import { actDate } from './date';
import { actDuty } from './duty';
import { actEmployeePost } from './employee-post';
import { actMeans } from './means';
import { actNone } from './none';
import { reverseEngineering } from './reverse-engineering';
import { actSimilarity } from './similarity';
import { thirdPartyKnowledge } from './third-party-knowledge';
import { actUseHow } from './use-how';

/** Acts of infringement (侵权行为). */
export const actRules: readonly Rule<TradeSecretPleading>[] = [
  actNone,
  actDate,
  actMeans,
  actUseHow,
  actDuty,
  actAccess,
  actSimilarity,
  actEmployeePost,
  thirdPartyKnowledge,
  reverseEngineering,
];
