import {
  byTemplate,
  COMPLAINTS,
  defineRule,
  type Edit,
  type Remedy,
  type Report,
} from '../../../../lint/rule';
import { rewritten } from '../../../../pleading/figure-text';
import type { AsExpenses, ListedItem } from '../../remedy-model';
import type { TradeSecretPleading } from '../../model';

/** （2022）最高法知民终945号; 法释〔2020〕7号 article 5. */
export const remedialHeading = defineRule({
  id: 'remedy/remedial-heading',
  title: { 'zh-cn': '补救费用归类不当', en: 'Remedial costs under the wrong head' },
  severity: 'warning',
  authority: ['（2022）最高法知民终945号', '法释〔2020〕7号#5'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    expenses: {
      'zh-cn':
        '补救费用列在合理开支之下。（2022）最高法知民终945号把恢复、加强保密措施的费用计入实际损失，合理开支是为维权支付的律师费等，请移入经济损失。',
      en: 'Remedial costs stand under reasonable expenses. (2022) SPC IP Civil Final No. 945 counts them in the actual loss, while reasonable expenses are lawyers’ fees and the like: move them to the loss.',
    },
    measure: {
      'zh-cn':
        '发现侵权以后的采购被用作保密措施。法释〔2020〕7号第五条看的是侵权行为发生以前的措施，请改作补救费用主张，或者另写此前的措施。',
      en: 'A purchase after the discovery is offered as a confidentiality measure. Article 5 of Fa Shi [2020] No. 7 looks at measures before the act: claim it as a remedial cost, or state an earlier measure.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'expenses' | 'measure'>> {
    const { remedial } = pleading.remedies;
    if (!pleading.concerned || remedial === null) return;
    const { asExpenses } = remedial;
    if (asExpenses !== null)
      yield { span: asExpenses.span, message: 'expenses', remedies: remediesOf(asExpenses) };
    else if (remedial.asMeasure !== null) yield { span: remedial.asMeasure, message: 'measure' };
  },
});

const TITLE = {
  'zh-cn': '将补救费用移出合理开支，列为经济损失',
  en: 'Move the remedial costs from the expenses to the loss',
};

/** The costs get a head of their own in their claim, so that its number, its sum and what refers to it stay. */
function remediesOf({ apart }: AsExpenses): readonly Remedy[] {
  const changes = apart?.items.map(headOfItsOwn) ?? [null];
  if (apart === null || changes.includes(null)) return byTemplate('remedial-claim');
  const words = apart.words.map(({ verb, span }) => ({ span, text: `${AS_LOSS[verb] ?? verb}实际损失` }));
  return [{ kind: 'edit', title: TITLE, edits: [...changes.flatMap((edits) => edits ?? []), ...words] }];
}

/** 是合理开支 becomes 属于实际损失; 计入 and the like stay. */
const AS_LOSS: Readonly<Record<string, string>> = { 是: '属于', 系: '属于' };

/** Null where the total cannot be written as the draft writes it. */
function headOfItsOwn({ name, figure, total, cut, at, before }: ListedItem): readonly Edit[] | null {
  const rest = total && rewritten(total, total.value - figure.value);
  if (total !== null && rest === null) return null;
  const head = `补救费用${figure.text}（${name}，属于经济损失）${before === 'sum' ? '、' : '，以及'}`;
  return [
    { span: { start: at, end: at }, text: head },
    ...(total === null || rest === null ? [] : [{ span: total.span, text: rest }]),
    { span: cut, text: '' },
  ];
}
