import type { Rule } from '../../lint/rule';
import { invalid } from './invalid';
import { order } from './order';

/** 日期: dates that exist and agree with what is told of them. */
export const dateRules: readonly Rule[] = [invalid, order];
