import type { Rule } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { licenceAuthority } from './licence-authority';
import { licenceKind } from './licence-kind';

/** Standing of a licensee (诉讼主体资格). */
export const standingRules: readonly Rule<TradeSecretPleading>[] = [licenceKind, licenceAuthority];
