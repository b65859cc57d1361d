import { COMPLAINTS } from '../../../lint/rule';
import { compareDates, firstDay, lastDay } from '../../../text/civil-date';
import { firstAct } from '../first-act';
import type { Measure, TradeSecretPleading } from '../model';
import { measuresAfterAct } from '../rules/measures/after-act';
import { corresponds, measuresCorrespondence } from '../rules/measures/correspondence';
import { measuresMissing } from '../rules/measures/missing';
import { whereElement } from '../rules/place';
import { notPublic } from '../rules/secret/not-public';
import { pointCarrier } from '../rules/secret/point-carrier';
import { pointsMissing } from '../rules/secret/points-missing';
import { secretValue } from '../rules/secret/value';
import { licenceAuthority } from '../rules/standing/licence-authority';
import { licenceKind } from '../rules/standing/licence-kind';
import { saidOf, silent, type ItemDefinition } from './definition';

/** 权利: what is claimed as the secret and who may claim it. */
export const RIGHT: readonly ItemDefinition[] = [
  {
    id: 'points',
    title: { 'zh-cn': '商业秘密的具体内容（密点）', en: 'Content of the secret (points)' },
    rule: pointsMissing,
    template: 'secret-points',
    documents: [...COMPLAINTS, 'secret-points', 'appeal'],
    proof: false,
    perPoint: true,
    said: ({ points, annex }) => ({
      places: [...points.map(({ span }) => span), ...(annex === null ? [] : [annex])],
    }),
    belongs: (pleading) => whereElement(pleading, 'secret', 'conditions'),
  },
  {
    id: 'carrier',
    title: { 'zh-cn': '密点的载体', en: 'Carrier of the points' },
    rule: pointCarrier,
    template: 'point-carrier',
    documents: [...COMPLAINTS, 'secret-points'],
    proof: true,
    perPoint: true,
    needed: ({ points }) => points.length > 0,
    said: ({ carrier, exhibits }) => ({
      places: carrier === null ? [] : [carrier],
      exhibits: exhibits.filter(({ purpose }) => purpose?.includes('载体') === true),
    }),
    belongs: (pleading) => pleading.points[0]?.span ?? whereElement(pleading, 'secret'),
  },
  {
    id: 'ownership',
    title: { 'zh-cn': '原告是权利人', en: 'The plaintiff owns the secret' },
    rule: null,
    proof: true,
    needed: ({ standing }) => standing === null,
    said: (pleading) => ({
      ...saidOf(pleading, 'ownership'),
      places: pleading.elements.ownership.words
        .filter(({ group, subject }) => group === 'owner' || subject === 'plaintiff')
        .map(({ span }) => span),
    }),
    belongs: (pleading) => whereElement(pleading, 'secret'),
  },
  {
    id: 'licence',
    title: { 'zh-cn': '被许可人的起诉条件', en: 'Licensee’s standing to sue' },
    rule: licenceAuthority,
    proof: true,
    needed: ({ standing }) => standing !== null,
    said: (pleading) => {
      const { standing } = pleading;
      const stands = standing !== null && silent(licenceKind, pleading) && silent(licenceAuthority, pleading);
      return { places: stands ? [standing.span] : [] };
    },
    belongs: (pleading) => pleading.standing?.span ?? whereElement(pleading, 'secret'),
  },
];

/** 秘密性: 反不正当竞争法第十条, 法释〔2020〕7号第三条. */
export const SECRECY: readonly ItemDefinition[] = [
  {
    id: 'not-public',
    title: { 'zh-cn': '不为公众所知悉', en: 'Not publicly known' },
    rule: notPublic,
    template: 'not-public',
    proof: true,
    perPoint: true,
    said: (pleading) => saidOf(pleading, 'not-public'),
    belongs: (pleading) => whereElement(pleading, 'conditions', 'secret'),
  },
];

/** 保密措施: 法释〔2020〕7号第五条、第六条. */
export const MEASURES: readonly ItemDefinition[] = [
  {
    id: 'measures',
    title: { 'zh-cn': '采取的保密措施', en: 'Measures taken' },
    rule: measuresMissing,
    template: 'measures',
    proof: true,
    perPoint: true,
    said: ({ measures, measureExhibits, exhibits }) => {
      const cited = new Set(measures.flatMap((measure) => measure.exhibits));
      return {
        places: concrete(measures).map(({ span }) => span),
        told: measures.length > 0,
        exhibits: exhibits.filter((exhibit) => measureExhibits.includes(exhibit) || cited.has(exhibit.id)),
      };
    },
    belongs: (pleading) => whereElement(pleading, 'measures', 'conditions', 'secret'),
  },
  {
    id: 'measures-before-act',
    title: { 'zh-cn': '措施早于侵权行为', en: 'Taken before the act' },
    rule: measuresAfterAct,
    proof: false,
    needed: ({ measures }) => measures.length > 0,
    said: (pleading) => ({ places: beforeAct(pleading).map(({ span }) => span) }),
    belongs: whereMeasure,
  },
  {
    id: 'measures-correspondence',
    title: { 'zh-cn': '措施针对密点和载体', en: 'Directed at points and carriers' },
    rule: measuresCorrespondence,
    template: 'measures',
    proof: false,
    needed: ({ measures }) => concrete(measures).length > 0,
    said: ({ measures }) => ({ places: measures.filter(corresponds).map(({ span }) => span) }),
    belongs: whereMeasure,
  },
];

/** 商业价值: 法释〔2020〕7号第七条. */
export const VALUE: readonly ItemDefinition[] = [
  {
    id: 'value',
    title: { 'zh-cn': '具有商业价值', en: 'Commercial value' },
    rule: secretValue,
    template: 'value',
    proof: true,
    perPoint: true,
    said: (pleading) => saidOf(pleading, 'value'),
    belongs: (pleading) => whereElement(pleading, 'conditions', 'secret'),
  },
];

/** Measures that name something, besides bare conclusions. */
function concrete(measures: readonly Measure[]): readonly Measure[] {
  return measures.filter(({ conclusion }) => !conclusion);
}

function beforeAct(pleading: TradeSecretPleading): readonly Measure[] {
  const act = firstAct(pleading);
  if (act === null) return [];
  const day = lastDay(act.date);
  return concrete(pleading.measures).filter(
    ({ date }) => date !== null && compareDates(firstDay(date.from), day) <= 0,
  );
}

function whereMeasure(pleading: TradeSecretPleading): ReturnType<typeof whereElement> {
  return pleading.measures[0]?.span ?? whereElement(pleading, 'measures', 'conditions', 'secret');
}
