import type { Rule } from '../../lint/rule';
import { suppressionRule } from '../../lint/suppression-rule';
import { definedTerm } from './defined-term';
import { frontMatter } from './front-matter';
import { hiddenText } from './hidden-text';
import { partyName } from './party-name';
import { placeholder } from './placeholder';

/** Group `draft`: hygiene of the draft itself. */
export const draftRules: readonly Rule[] = [
  frontMatter,
  placeholder,
  partyName,
  definedTerm,
  hiddenText,
  suppressionRule,
];
