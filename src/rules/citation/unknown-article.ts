import {
  findInstrument,
  lackInVersion,
  structureOfVersion,
  type Instrument,
  type LawVersion,
} from '../../law/corpus';
import { articleKey, type ProvisionRef } from '../../law/provision';
import { provisionName } from '../../law/provision-name';
import { versionByTag, versionInForce } from '../../law/versions';
import { defineRule, EVERY_DOCUMENT, type Report } from '../../lint/rule';
import {
  factSpan,
  onOneLine,
  writtenAt,
  type CitedProvision,
  type NamedLaw,
  type Placed,
} from '../../pleading/citations';
import { decisiveDay, type CitingPleading } from '../../pleading/citing';
import { formatIso } from '../../text/civil-date';
import { once } from './once';
import { standardFor } from './versions';

type Message = 'article' | 'paragraph' | 'item';

/** An article, paragraph or item that no version of the law has; one that another version has is `superseded`. */
export const unknownArticle = defineRule({
  id: 'citation/unknown-article',
  title: { 'zh-cn': '所引条款不存在', en: 'Provision that does not exist' },
  severity: 'error',
  authority: [],
  documents: EVERY_DOCUMENT,
  fix: 'none',
  messages: {
    article: {
      'zh-cn': '{law}（{year}年文本）没有{cited}，该文本共{last}条。请核对条号。',
      en: '{law} (version of {year}) has no {cited}; it ends with article {last}. Check the number.',
    },
    paragraph: {
      'zh-cn': '{law}（{year}年文本）没有{cited}，该条共{count}款。请核对款号。',
      en: '{law} (version of {year}), {article}, has no paragraph {number}; it has {count}. Check the paragraph.',
    },
    item: {
      'zh-cn': '{law}（{year}年文本）没有{cited}，{paragraph}{items}。请核对项号。',
      en: '{law} (version of {year}) has no {cited}; {paragraph} {itemsEn}. Check the item.',
    },
  },
  *check(pleading: CitingPleading, { today }): Iterable<Report<Message>> {
    const { citations, corpus } = pleading;
    const day = formatIso(decisiveDay(pleading, today));
    for (const placed of citations) {
      const { fact } = placed;
      const instrument = findInstrument(corpus, fact.instrument ?? '');
      if (instrument === null) continue;
      const lost = lostOnce(fact, '', () => lostIn(instrument, fact));
      if (lost === null || (pointsUp(pleading, placed) && isOfAnother(pleading, fact))) continue;
      const version = citedVersion(instrument, fact) ?? standardFor(pleading, instrument, today)?.version;
      const shown = version ?? versionInForce(instrument, day) ?? instrument.versions.at(-1);
      if (shown !== undefined) yield { span: factSpan(placed), ...wording(instrument, shown, lost) };
    }
  },
});

const lostOnce = once<ProvisionRef | null>();

/** The end of the citation that no version has. */
function lostIn(instrument: Instrument, fact: CitedProvision): ProvisionRef | null {
  const ends = fact.rangeEnd === null ? [fact] : [fact, fact.rangeEnd];
  return ends.find((ref) => !instrument.versions.some((version) => mayHave(version, ref))) ?? null;
}

/** 上述法律第二十二条 and 该法第十七条 point to no single law, nor does a bare number to one named in an earlier paragraph. */
function pointsUp({ namedLaws }: CitingPleading, placed: Placed<CitedProvision>): boolean {
  const { fact } = placed;
  if (fact.resolvedBy !== 'previous') return false;
  if (/^(?:上述|前述|上列|以上|[该同此]法)/.test(writtenAt(placed, fact))) return true;
  return !namedLaws.some(
    (other) => onOneLine(other, placed) && other.fact.instrument === fact.instrument && !isPointer(other),
  );
}

/** 该法, 同条 and the like name nothing themselves. */
function isPointer(placed: Placed<NamedLaw>): boolean {
  return /^[该同本上前此]/.test(writtenAt(placed, placed.fact.nameSpan));
}

/** 依上述法律第二十二条: where several laws stand above, a number that the nearest one lacks is another one's. */
function isOfAnother({ namedLaws, corpus }: CitingPleading, fact: CitedProvision): boolean {
  return namedLaws.some((other) => {
    if (other.fact.instrument === fact.instrument || isPointer(other)) return false;
    const instrument = findInstrument(corpus, other.fact.instrument ?? '');
    return instrument !== null && lostIn(instrument, fact) === null;
  });
}

function citedVersion(instrument: Instrument, { version }: CitedProvision): LawVersion | null {
  return version === null ? null : versionByTag(instrument, version);
}

/** Whether the version has the provision, or is not known well enough to say that it has not. */
function mayHave(version: LawVersion, ref: ProvisionRef): boolean {
  const lack = lackInVersion(version, ref);
  if (lack === 'none') return true;
  // Of an old version without its structure nothing below the article is known, and nobody cites it by accident.
  if (lack === 'unknown') return version.ended === undefined;
  if (lack !== 'item' || ref.paragraph !== null || ref.item === null) return false;
  // 第三十九条第（一）项, though the items stand in its second paragraph: imprecise, but it exists.
  const items = structureOfVersion(version)?.get(articleKey(ref)) ?? [];
  const { item } = ref;
  return items.some((count) => item <= count);
}

function wording(
  instrument: Instrument,
  version: LawVersion,
  ref: ProvisionRef,
): Pick<Report<Message>, 'message' | 'args'> {
  const law = `《${instrument.title}》`;
  const { year } = version;
  const article = provisionName({ ...ref, paragraph: null, item: null });
  const lack = lackInVersion(version, ref);
  const structure = structureOfVersion(version);
  const paragraphs = structure?.get(articleKey(ref)) ?? [];
  if (lack === 'paragraph')
    return {
      message: 'paragraph',
      args: {
        law,
        year,
        article,
        cited: provisionName({ ...ref, item: null }),
        number: ref.paragraph ?? 1,
        count: paragraphs.length,
      },
    };
  if (lack === 'item') {
    const count = paragraphs[(ref.paragraph ?? 1) - 1] ?? 0;
    return {
      message: 'item',
      args: {
        law,
        year,
        cited: provisionName(ref),
        paragraph: provisionName({ ...ref, item: null }),
        items: count === 0 ? '未分项' : `共${String(count)}项`,
        itemsEn: count === 0 ? 'has no items' : `has ${String(count)}`,
      },
    };
  }
  return { message: 'article', args: { law, year, cited: article, last: version.lastArticle ?? '?' } };
}
