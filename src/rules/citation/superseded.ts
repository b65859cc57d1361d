import { findInstrument, type Bilingual, type Instrument } from '../../law/corpus';
import { articleKey, provisionKey } from '../../law/provision';
import { provisionName } from '../../law/provision-name';
import { movedNumber, type StaleNumber } from '../../law/stale-number';
import { subjectOf } from '../../law/subject';
import { defineRule, EVERY_DOCUMENT, type Edit, type Report } from '../../lint/rule';
import { factSpan, writtenAt, type CitedProvision } from '../../pleading/citations';
import type { CitingPleading } from '../../pleading/citing';
import { groupsOf, judgeGroup, type Group, type Judged } from './judge-number';
import { renumber } from './numerals';
import { once } from './once';
import { standardFor, type Standard } from './versions';

type Message = 'act' | 'filing' | 'declared' | 'assumed' | 'none' | 'because';

const OCCUPIED = {
  zh: '；该条号在{year}年文本中另有所指（{subject}）',
  en: ', where this number is about {subject}',
};

/** A number of another version than the one that governs: the law of the act (R28), the procedure law of the filing. */
export const superseded = defineRule({
  id: 'citation/superseded',
  title: { 'zh-cn': '条号不属于应适用的文本', en: 'Article number of another version' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#28'],
  documents: EVERY_DOCUMENT,
  fix: 'safe',
  messages: {
    act: {
      'zh-cn':
        '“{cited}”是{law}{from}年文本的条号，按被诉行为的时间应适用{year}年文本（法释〔2020〕7号第二十八条）{occupied}。请改引{target}，并核对行为的起止时间。',
      en: '“{cited}” is the number of the {from} version of {law}; by the time of the act the {year} version governs (Fa Shi [2020] No. 7, article 28){occupiedEn}. Cite {target}, and check when the act began and ended.',
    },
    filing: {
      'zh-cn':
        '“{cited}”是{law}{from}年文本的条号，起诉时施行的是{year}年文本{occupied}。程序法按起诉时的文本引用，请改引{target}。',
      en: '“{cited}” is the number of the {from} version of {law}; in force at the filing is the {year} version{occupiedEn}. Cite procedure by the text in force: {target}.',
    },
    declared: {
      'zh-cn': '“{cited}”是{law}{from}年文本的条号，与文中写明的{year}年文本不符{occupied}。请改引{target}。',
      en: '“{cited}” is the number of the {from} version of {law}, but the draft relies on the {year} version{occupiedEn}. Cite {target}.',
    },
    assumed: {
      'zh-cn':
        '“{cited}”是{law}{from}年文本的条号，{year}年文本为{target}{occupied}；未读到被诉行为的时间，无法确定应适用的文本。请写明行为的起止时间，并核对条号（法释〔2020〕7号第二十八条）。',
      en: '“{cited}” is the number of the {from} version of {law}, {target} in the {year} version{occupiedEn}; no time of the act was found, so the version cannot be told. State when the act began and ended and check the number (Fa Shi [2020] No. 7, article 28).',
    },
    none: {
      'zh-cn':
        '“{cited}”是{law}{from}年文本的条号，应适用的{year}年文本没有对应的规定。请核对所引的文本和条号。',
      en: '“{cited}” is a number of the {from} version of {law}; the {year} version that applies has no such provision. Check version and number.',
    },
    because: { 'zh-cn': '据此认定被诉行为的时间。', en: 'The time of the act was read here.' },
  },
  *check(pleading: CitingPleading, { today }): Iterable<Report<Message>> {
    const standards = new Map<string, { readonly held: Standard; readonly key: string } | null>();
    const { citations, corpus } = pleading;
    for (const group of groupsOf(citations)) {
      const [leader] = group;
      const instrument = findInstrument(corpus, leader.fact.instrument ?? '');
      if (instrument?.governedBy === undefined) continue;
      let standard = standards.get(instrument.id);
      if (standard === undefined) {
        const held = standardFor(pleading, instrument, today);
        standard = held === null ? null : { held, key: keyOf(pleading, held) };
        standards.set(instrument.id, standard);
      }
      if (standard === null) continue;
      const { held, key } = standard;
      const judge = (): Report<Message> | null => {
        const judged = judgeGroup(pleading, group, instrument, held);
        return judged === null ? null : reportOf(pleading, judged, group);
      };
      const report = reportOnce(leader, key, judge, group);
      if (report !== null) yield report;
    }
  },
});

const reportOnce = once<Report<Message> | null>();

/** All that a report depends on besides the citations. */
function keyOf({ conduct, cause, kind, title }: CitingPleading, { version, by }: Standard): string {
  const act =
    conduct === null
      ? ''
      : `${conduct.basis} ${String(conduct.ended)} ${String(conduct.span.start)} ${String(conduct.span.end)}`;
  return `${String(version.year)} ${by} ${act} ${cause?.text ?? ''} ${kind} ${title?.text ?? ''}`;
}

function reportOf(
  pleading: CitingPleading,
  { placed, instrument, standard, stale }: Judged,
  group: Group,
): Report<Message> {
  const { fact } = placed;
  const { version, by } = standard;
  const message = stale.target === null ? 'none' : by;
  const because = by === 'act' ? pleading.conduct : null;
  const target = stale.target === null ? '' : provisionName(stale.target);
  const edits = fact.version === null ? editsOf(group, instrument, standard, stale) : [];
  return {
    span: factSpan(placed),
    message,
    args: {
      cited: provisionName(fact),
      law: `《${instrument.title}》`,
      from: stale.from.year,
      year: version.year,
      target,
      ...occupiedWords(instrument, standard, stale, fact),
    },
    ...(by === 'assumed' ? { severity: 'information' as const } : {}),
    related: because === null ? [] : [{ span: because.span, message: 'because' }],
    remedies:
      edits.length === 0
        ? []
        : [{ kind: 'edit', title: { 'zh-cn': `改为${target}`, en: `Change to ${target}` }, edits }],
  };
}

/** Says what the number is about in the version that governs, where that is known. */
function occupiedWords(
  instrument: Instrument,
  { version }: Standard,
  { occupied }: StaleNumber,
  fact: CitedProvision,
): { readonly occupied: string; readonly occupiedEn: string } {
  const subject = occupied
    ? subjectOnce(fact, String(version.year), () => subjectOf(instrument, version.year, articleKey(fact)))
    : null;
  if (subject === null) return { occupied: '', occupiedEn: '' };
  return {
    occupied: OCCUPIED.zh.replace('{year}', String(version.year)).replace('{subject}', subject.zh),
    occupiedEn: OCCUPIED.en.replace('{subject}', subject.en),
  };
}

const movedOnce = once<StaleNumber | null>();
const subjectOnce = once<Bilingual | null>();

/** Rewrites the numbers of the whole group; none where a member has no counterpart or cannot be rewritten in place. */
function editsOf(
  group: Group,
  instrument: Instrument,
  { version }: Standard,
  { from }: StaleNumber,
): readonly Edit[] {
  const edits: Edit[] = [];
  let article: string | null = null;
  for (const placed of group) {
    const { fact } = placed;
    const years = `${String(from.year)} ${String(version.year)}`;
    const moved = movedOnce(fact, years, () => movedNumber(instrument, from, version, fact));
    const target = moved?.target ?? null;
    if (target === null || fact.rangeEnd !== null) return [];
    if (article !== null && articleKey(target) !== article) return [];
    article = articleKey(target);
    const changes = renumber(fact, target, (span) => writtenAt(placed, span));
    if (changes === null || provisionKey(target) === provisionKey(fact)) return [];
    edits.push(...changes.map(({ span, text }) => ({ span: factSpan(placed, span), text })));
  }
  return edits;
}
