import { contains, type Span } from '../../../text/span';
import type { Act, TradeSecretPleading } from '../model';
import { actAccess } from '../rules/act/access';
import { actDate } from '../rules/act/date';
import { actDuty } from '../rules/act/duty';
import { actMeans } from '../rules/act/means';
import { actNone } from '../rules/act/none';
import { actSimilarity } from '../rules/act/similarity';
import { knowledgeCounts, thirdPartyKnowledge } from '../rules/act/third-party-knowledge';
import { actUseHow } from '../rules/act/use-how';
import { whereElement } from '../rules/place';
import { saidOf, type ItemDefinition } from './definition';

const where = (pleading: TradeSecretPleading): ReturnType<typeof whereElement> =>
  whereElement(pleading, 'act');

/** 侵权行为: 反不正当竞争法第十条, 法释〔2020〕7号第八条至第十三条. */
export const ACT: readonly ItemDefinition[] = [
  {
    id: 'acts',
    title: { 'zh-cn': '被诉侵权行为', en: 'Acts of infringement' },
    rule: actNone,
    template: 'acts',
    proof: true,
    perPoint: true,
    said: (pleading) => ({ places: actPlaces(pleading), told: pleading.actsSuspected }),
    belongs: where,
  },
  {
    id: 'act-date',
    title: { 'zh-cn': '行为的时间', en: 'Time of the acts' },
    rule: actDate,
    template: 'act-date',
    proof: false,
    needed: ({ acts }) => acts.length > 0,
    said: ({ header, acts, actsDated }) => ({
      places: [
        ...(header.act === null ? [] : [header.act.span]),
        ...acts.filter(({ date }) => date !== null).map(({ span }) => span),
      ],
      told: actsDated,
    }),
    belongs: firstOf(() => true),
  },
  {
    id: 'access',
    title: { 'zh-cn': '接触的渠道或者机会', en: 'Channel or opportunity of access' },
    rule: actAccess,
    template: 'acts',
    proof: true,
    perPoint: true,
    needed: ({ acts }) => acts.length > 0,
    said: (pleading) => {
      const said = saidOf(pleading, 'access');
      return { ...said, told: said.told === true || pleading.formerPost };
    },
    belongs: where,
  },
  {
    id: 'similarity',
    title: { 'zh-cn': '相同或者实质上相同', en: 'Same or substantively the same' },
    rule: actSimilarity,
    template: 'acts',
    proof: true,
    perPoint: true,
    needed: ({ acts }) => acts.length > 0,
    said: (pleading) => saidOf(pleading, 'similarity'),
    belongs: where,
  },
  {
    id: 'means',
    title: { 'zh-cn': '不正当的获取手段', en: 'Improper means of acquisition' },
    rule: actMeans,
    template: 'acts',
    proof: true,
    needed: ({ acts }) => acts.length > 0 && acts.every(({ kind }) => kind === 'acquire'),
    said: (pleading) => saidOf(pleading, 'means'),
    belongs: firstOf(({ kind }) => kind === 'acquire'),
  },
  {
    id: 'duty',
    title: { 'zh-cn': '保密义务的来源', en: 'Source of the duty of confidence' },
    rule: actDuty,
    proof: true,
    needed: ({ acts }) => acts.some(({ kind }) => kind === 'breach'),
    said: (pleading) => saidOf(pleading, 'duty'),
    belongs: firstOf(({ kind }) => kind === 'breach'),
  },
  {
    id: 'knowledge',
    title: { 'zh-cn': '第三人明知或者应知', en: 'Knowledge of the third party' },
    rule: thirdPartyKnowledge,
    proof: true,
    needed: knowledgeCounts,
    said: (pleading) => saidOf(pleading, 'knowledge'),
    belongs: firstOf(({ kind }) => kind === 'use'),
  },
  {
    id: 'use',
    title: { 'zh-cn': '使用的方式和对象', en: 'How and on what it was used' },
    rule: actUseHow,
    template: 'acts',
    proof: true,
    needed: ({ acts, parties }) =>
      acts.some(({ kind }) => kind === 'use') && parties.some(({ role }) => role === 'defendant'),
    said: ({ elements }) => ({ places: elements.use.words.map(({ span }) => span) }),
    belongs: firstOf(({ kind }) => kind === 'use'),
  },
];

/**
 * Acts; a use told while the secret is described or praised is most likely the plaintiff's own
 * and counts only where no other is told.
 */
function actPlaces({ acts, elements, points }: TradeSecretPleading): readonly Span[] {
  const told = acts.filter(({ kind }) => kind !== 'breach').map(({ span }) => span);
  const praised = elements.value.words.map(({ span }) => span.start);
  const others = told.filter(
    (act) =>
      !points.some(({ span }) => contains(span, act)) &&
      !praised.some((at) => at >= act.start && at < act.end + PRAISED_WITHIN),
  );
  return others.length > 0 ? others : told;
}

const PRAISED_WITHIN = 30;

/** Where the first such act is told. */
function firstOf(pick: (act: Act) => boolean): ItemDefinition['belongs'] {
  return (pleading) => pleading.acts.find(pick)?.span ?? where(pleading);
}
