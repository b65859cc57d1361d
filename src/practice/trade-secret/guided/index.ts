import type { GuidedStart } from '../../../features/guided-start';
import { compose } from './compose';
import { STEPS } from './steps';

/** The guided start of a pleading in a trade-secret case. */
export const guidedStart: GuidedStart = { steps: STEPS, compose };
