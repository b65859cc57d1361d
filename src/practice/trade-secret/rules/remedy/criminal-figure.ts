import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import { formatFen } from '../../../../facts/money';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 article 23. */
export const criminalFigure = defineRule({
  id: 'remedy/criminal-figure',
  title: { 'zh-cn': '与刑事判决认定的数额不一致', en: 'Figure differs from the criminal judgment' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#23'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    differs: {
      'zh-cn':
        '以生效刑事判决的认定为依据，主张的{claimed}与判决认定的{found}不一致。法释〔2020〕7号第二十三条允许以刑事裁判认定的损失或者违法所得确定数额，请改正，或者说明差额的理由。',
      en: 'The claim rests on a criminal judgment but names {claimed} where the judgment found {found}. Article 23 of Fa Shi [2020] No. 7 lets damages rest on what it found: correct the figure or say why it differs.',
    },
    found: {
      'zh-cn': '刑事判决认定的数额',
      en: 'The figure the judgment found',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'differs' | 'found'>> {
    const { criminal } = pleading.remedies;
    if (!pleading.concerned || criminal === null) return;
    yield {
      span: criminal.claimed.span,
      message: 'differs',
      args: { claimed: formatFen(criminal.claimed.fen, true), found: formatFen(criminal.found.fen, true) },
      related: [{ span: criminal.found.span, message: 'found' }],
      remedies: byTemplate('criminal-figure'),
    };
  },
});
