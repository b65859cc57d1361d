import type { Rule } from '../../lint/rule';
import type { CitingPleading } from '../../pleading/citing';
import { caseNumber } from './case-number';
import { docNumber } from './doc-number';
import { malformed } from './malformed';
import { repealed } from './repealed';
import { superseded } from './superseded';
import { title } from './title';
import { unknownArticle } from './unknown-article';

/** Group `citation`: for pleadings whose practice area brings a corpus of law. */
export const citationRules: readonly Rule<CitingPleading>[] = [
  unknownArticle,
  superseded,
  repealed,
  title,
  docNumber,
  malformed,
  caseNumber,
];
