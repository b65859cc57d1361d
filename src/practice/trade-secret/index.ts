import type { Practice } from '../../lint/engine';
import { assembleTradeSecret } from './assemble';
import type { TradeSecretPleading } from './model';
import { actDate } from './rules/act/date';
import { actNone } from './rules/act/none';
import { measuresAfterAct } from './rules/measures/after-act';
import { measuresEvidence } from './rules/measures/evidence';
import { measuresMissing } from './rules/measures/missing';
import { stopDuration } from './rules/remedy/stop-duration';
import { pointCarrier } from './rules/secret/point-carrier';
import { pointVague } from './rules/secret/point-vague';
import { pointsMissing } from './rules/secret/points-missing';

/** Trade-secret litigation (侵害商业秘密纠纷). */
export const tradeSecret: Practice<TradeSecretPleading> = {
  id: 'trade-secret',
  title: { 'zh-cn': '侵害商业秘密', en: 'Trade secrets' },
  rules: [
    pointsMissing,
    pointVague,
    pointCarrier,
    measuresMissing,
    measuresEvidence,
    measuresAfterAct,
    actNone,
    actDate,
    stopDuration,
  ],
  assemble: assembleTradeSecret,
};
