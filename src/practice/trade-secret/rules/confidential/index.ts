import type { Rule } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { inBody } from './in-body';
import { leak } from './leak';

/** Group `confidential`: the secrecy of the draft itself. */
export const confidentialRules: readonly Rule<TradeSecretPleading>[] = [inBody, leak];
