import type { Rule } from '../../lint/rule';
import { frontMatter } from './front-matter';
import { placeholder } from './placeholder';

/** Group `draft`: hygiene of the draft itself. */
export const draftRules: readonly Rule[] = [frontMatter, placeholder];
