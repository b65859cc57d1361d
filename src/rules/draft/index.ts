import type { Rule } from '../../lint/rule';
import { frontMatter } from './front-matter';

/** 草稿: what should not be left in a draft. */
export const draftRules: readonly Rule[] = [frontMatter];
