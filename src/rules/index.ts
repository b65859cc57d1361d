import type { Rule } from '../lint/rule';
import { dateRules } from './dates';
import { draftRules } from './draft';
import { evidenceRules } from './evidence';
import { figureRules } from './figures';
import { formRules } from './form';

/** Rules any pleading needs, whatever the practice area. */
export const generalRules: readonly Rule[] = [
  ...formRules,
  ...figureRules,
  ...dateRules,
  ...draftRules,
  ...evidenceRules,
];
