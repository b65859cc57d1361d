import { mapProvision } from '../law/concordance';
import { lackInVersion, noteInVersion, type Instrument, type LawVersion } from '../law/corpus';
import type { ArticleWords, LawLibrary } from '../law/library';
import { articleKey, provisionKey, type ProvisionRef } from '../law/provision';
import type { Language } from '../lint/rule';
import type { CitedVersion } from '../law/cited-version';
import { guideMarkdown } from './guide-markdown';
import { lawHeadline } from './law-markdown';
import { dayOf, labelled, nameOf, say } from './law-wording';
import { bold, bullets, passages, plain } from './markdown';
import { citedParagraph, wordsMarkdown } from './words-markdown';

/** A cited provision; `rangeEnd` is the far end of 第四条至第六条. */
export interface Provision {
  readonly instrument: Instrument;
  readonly cited: CitedVersion;
  readonly ref: ProvisionRef;
  readonly rangeEnd: ProvisionRef | null;
}

/** What is known of a provision, as Markdown. */
export function provisionMarkdown(provision: Provision, library: LawLibrary, language: Language): string {
  const { instrument, cited, ref } = provision;
  const { version } = cited;
  const key = articleKey(ref);
  const words = library.words(instrument.id, version.year, key);
  const guide = library.guide(instrument.id, version.year, key);
  return passages([
    lawHeadline(instrument, cited, language),
    subjectLine(provision, ref, library, language),
    lackLine(version, ref, words, language),
    words === null ? digestMarkdown(provision, language) : wordsMarkdown(words, ref, language),
    guide === null ? null : guideMarkdown(guide, library, language),
    rangeLines(provision, library, language),
    cited.basis === 'today' ? otherVersions(provision, language) : mappedLine(provision, language),
    words === null ? null : sourceLine(instrument, version, words, language),
  ]);
}

/** **第九条** 使用商业秘密: the article and what it is about. */
function subjectLine(
  { instrument, cited }: Provision,
  ref: ProvisionRef,
  library: LawLibrary,
  language: Language,
): string {
  const { year } = cited.version;
  const key = articleKey(ref);
  const subject =
    library.guide(instrument.id, year, key)?.subject ?? noteInVersion(instrument, year, key)?.subject;
  const name = bold(nameOf({ ...ref, paragraph: null, item: null }, language));
  return subject === undefined ? name : `${name} ${plain(say(subject, language))}`;
}

/** Says so where the version has no such article, paragraph or item. */
function lackLine(
  version: LawVersion,
  ref: ProvisionRef,
  words: ArticleWords | null,
  language: Language,
): string | null {
  const lack = lackInVersion(version, ref);
  if (lack === 'none' || lack === 'unknown') return null;
  const en = language === 'en';
  const name = nameOf(ref, language);
  const paragraph = words === null ? null : citedParagraph(words, ref);
  if (paragraph !== null) {
    const right = nameOf({ ...ref, paragraph }, language);
    return bold(en ? `The item is ${right}.` : `该项应引作${right}。`);
  }
  const last = lack === 'article' ? version.lastArticle : undefined;
  if (last === undefined) return bold(en ? `This version has no ${name}.` : `该文本没有${name}。`);
  return bold(en ? `This version has ${last} articles and no ${name}.` : `该文本共${last}条，没有${name}。`);
}

/** The digest of an article whose text is not at hand; says so where there is none either. */
function digestMarkdown({ instrument, cited, ref }: Provision, language: Language): string | null {
  if (lackInVersion(cited.version, ref) === 'article') return null;
  const note = noteInVersion(instrument, cited.version.year, articleKey(ref));
  if (note?.digest === undefined) {
    return language === 'en'
      ? 'The bundled library does not hold the text of this article.'
      : '随附法规库未收录该条文本。';
  }
  const doubt = note.doubt === undefined ? '' : ` ${say(note.doubt, language)}`;
  const label = { zh: '要旨（非原文）', en: 'Digest (not the text)' };
  return labelled(label, plain(say(note.digest, language) + doubt), language);
}

const MAX_RANGE = 12;

/** The further articles of a range, by subject. */
function rangeLines(provision: Provision, library: LawLibrary, language: Language): string | null {
  const { ref, rangeEnd } = provision;
  const last = Math.min(rangeEnd?.article ?? ref.article, ref.article + MAX_RANGE);
  const lines: string[] = [];
  for (let article = ref.article + 1; article <= last; article++) {
    const next = { article, sub: null, paragraph: null, item: null };
    if (lackInVersion(provision.cited.version, next) === 'article') break;
    lines.push(subjectLine(provision, next, library, language));
  }
  if (lines.length === 0) return null;
  return passages([
    labelled({ zh: '所引其余各条', en: 'Further articles cited' }, '', language).trimEnd(),
    bullets(lines),
  ]);
}

/** Where the provision stood in the version before, or stands in the newest one. */
function mappedLine({ instrument, cited, ref }: Provision, language: Language): string | null {
  const { year } = cited.version;
  const { versions } = instrument;
  const newest = versions.at(-1)?.year ?? year;
  const other = newest === year ? versions[versions.length - 2]?.year : newest;
  const mapped = other === undefined ? null : mapProvision(instrument, year, other, ref);
  if (other === undefined || mapped === null || provisionKey(mapped) === provisionKey(ref)) return null;
  const places = [
    [year, ref],
    [other, mapped],
  ] as const;
  const names = [...places]
    .sort(([a], [b]) => a - b)
    .map(([at, place]) =>
      language === 'en' ? `${nameOf(place, language)} (${at})` : `${at}年文本${nameOf(place, language)}`,
    );
  const label = { zh: '新旧条号', en: 'Numbers across versions' };
  return labelled(label, plain(names.join(language === 'en' ? ', ' : '，')), language);
}

/** Where the number, read as one of an older version, stands in the version shown. */
function otherVersions({ instrument, cited, ref }: Provision, language: Language): string | null {
  const lines = instrument.versions.flatMap((version) => {
    if (version === cited.version || lackInVersion(version, ref) !== 'none') return [];
    const now = mapProvision(instrument, version.year, cited.version.year, ref);
    if (now === null || provisionKey(now) === provisionKey(ref)) return [];
    const subject = noteInVersion(instrument, version.year, articleKey(ref))?.subject;
    const about = subject === undefined ? '' : say(subject, language);
    return language === 'en'
      ? [`${version.year}: ${about === '' ? '' : `${about}; `}now ${nameOf(now, language)}`]
      : [`${version.year}年文本${about === '' ? '' : `：${about}`}，现为${nameOf(now, language)}`];
  });
  if (lines.length === 0) return null;
  const label = { zh: '如所引为旧文本', en: 'If an older version is meant' };
  return passages([labelled(label, '', language).trimEnd(), bullets(lines.map(plain))]);
}

function sourceLine(
  instrument: Instrument,
  version: LawVersion,
  words: ArticleWords,
  language: Language,
): string {
  const origin =
    language === 'en'
      ? `${instrument.issuer}, in force since ${version.effective}. ${words.source.en}`
      : `${instrument.issuer}，${dayOf(version.effective, language)}起施行。${words.source.zh}`;
  return labelled({ zh: '来源', en: 'Source' }, plain(origin), language);
}
