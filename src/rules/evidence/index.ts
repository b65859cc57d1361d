import type { Rule } from '../../lint/rule';
import { numbering } from './numbering';
import { purpose } from './purpose';
import { source } from './source';
import { undefinedExhibit } from './undefined';
import { unusedExhibit } from './unused';

/** Group `evidence`: the list of exhibits and the references to it. */
export const evidenceRules: readonly Rule[] = [undefinedExhibit, unusedExhibit, numbering, purpose, source];
