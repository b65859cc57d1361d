import type { Rule } from '../../lint/rule';
import { count } from './count';
import { product } from './product';
import { sum } from './sum';
import { words } from './words';

/** 金额和数量: figures of one draft that must agree with each other. */
export const figureRules: readonly Rule[] = [sum, words, product, count];
