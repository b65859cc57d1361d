import type { Rule } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { customerDepth } from './customer-depth';
import { secretKind } from './kind';
import { notPublic } from './not-public';
import { pointCarrier } from './point-carrier';
import { pointUndefined } from './point-undefined';
import { pointVague } from './point-vague';
import { pointsMissing } from './points-missing';
import { publicSign } from './public-sign';
import { secretValue } from './value';

/** What is claimed to be secret (密点、法定条件). */
export const secretRules: readonly Rule<TradeSecretPleading>[] = [
  pointsMissing,
  pointVague,
  pointCarrier,
  pointUndefined,
  secretKind,
  notPublic,
  publicSign,
  secretValue,
  customerDepth,
];
