import { byTemplate, COMPLAINTS, defineRule, type Remedy, type Report } from '../../../../lint/rule';
import { rewritten } from '../../../../pleading/figure-text';
import type { TradeSecretPleading } from '../../model';
import type { FeeInLoss } from '../../remedy-model';

/** （2022）最高法知民终945号: the appraisal fee stands apart. */
export const appraisalFee = defineRule({
  id: 'remedy/appraisal-fee',
  title: { 'zh-cn': '鉴定费计入经济损失', en: 'Appraisal fee inside the loss' },
  severity: 'warning',
  authority: ['（2022）最高法知民终945号'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    inside: {
      'zh-cn':
        '鉴定费计入了经济损失。（2022）最高法知民终945号把鉴定费与经济损失、合理开支分开，合并主张会压低赔偿，请单列为请求被告负担鉴定费。',
      en: 'The appraisal fee is made part of the loss. (2022) SPC IP Civil Final No. 945 keeps it apart from loss and expenses, and merging them lowers the damages: claim it by itself.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'inside'>> {
    const { appraisalInLoss, claims } = pleading.remedies;
    if (claims.some(({ kinds }) => kinds.appraisal && !kinds.damages)) return;
    if (!pleading.concerned || appraisalInLoss === null) return;
    yield {
      span: appraisalInLoss.span,
      message: 'inside',
      remedies: remediesOf(appraisalInLoss),
    };
  },
});

const TITLE = {
  'zh-cn': '将鉴定费从经济损失中单列',
  en: 'Claim the appraisal fee apart from the loss',
};

/** 损失800000元，并负担鉴定费80000元: the claim keeps its number and its sum. */
function remediesOf({ apart }: FeeInLoss): readonly Remedy[] {
  const rest = apart && rewritten(apart.loss, apart.loss.value - apart.fee);
  if (apart === null || rest === null) return byTemplate('appraisal-fee');
  const edits = [
    { span: apart.loss.span, text: rest },
    { span: apart.opening, text: '，并负担鉴定费' },
    { span: apart.closing, text: '' },
  ];
  return [{ kind: 'edit', title: TITLE, edits }];
}
