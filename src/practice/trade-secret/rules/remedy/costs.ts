import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import { whereMissing } from '../../../../lint/place';
import type { TradeSecretPleading } from '../../model';

/** 诉讼费用交纳办法 article 29. */
export const litigationCosts = defineRule({
  id: 'remedy/costs',
  title: { 'zh-cn': '未请求负担诉讼费用', en: 'Litigation costs not claimed' },
  severity: 'hint',
  authority: ['诉讼费用交纳办法#29'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn': '诉讼请求中没有诉讼费用的负担。诉讼费用交纳办法第二十九条：由败诉方负担，请考虑写明。',
      en: 'The claims do not ask that the defendant bear the court costs. Article 29 of the Measures on Litigation Costs puts them on the losing side: consider saying so.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    const { claims } = pleading.remedies;
    if (!pleading.concerned || claims.length === 0 || claims.some(({ kinds }) => kinds.costs)) return;
    yield {
      span: whereMissing(pleading, 'claims'),
      message: 'missing',
      remedies: byTemplate('costs'),
    };
  },
});
