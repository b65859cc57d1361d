import type { Rule } from '../lint/rule';
import { draftRules } from './draft';
import { formRules } from './form';

/** Rules any pleading needs, whatever the practice area. */
export const generalRules: readonly Rule[] = [...formRules, ...draftRules];
