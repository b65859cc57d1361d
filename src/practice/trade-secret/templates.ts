import type { Template } from '../../features/template';
import compiled from './generated/templates.json';

/** The templates of trade-secret litigation, checked against their schema when they were compiled. */
export const tradeSecretTemplates = compiled as readonly Template[];
