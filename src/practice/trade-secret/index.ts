import type { Practice } from '../../lint/engine';
import { citationRules } from '../../rules/citation';
import { assembleTradeSecret } from './assemble';
import type { TradeSecretPleading } from './model';
import { actRules } from './rules/act';
import { confidentialRules } from './rules/confidential';
import { measuresRules } from './rules/measures';
import { procedureRules } from './rules/procedure';
import { remedyRules } from './rules/remedy';
import { secretRules } from './rules/secret';
import { standingRules } from './rules/standing';

/** Trade-secret litigation (侵害商业秘密纠纷). */
export const tradeSecret: Practice<TradeSecretPleading> = {
  id: 'trade-secret',
  title: { 'zh-cn': '侵害商业秘密', en: 'Trade secrets' },
  rules: [
    ...citationRules,
    ...secretRules,
    ...measuresRules,
    ...standingRules,
    ...actRules,
    ...remedyRules,
    ...procedureRules,
    ...confidentialRules,
  ],
  assemble: assembleTradeSecret,
};
