import { findInstrument, findVersion, lackInVersion, noteInVersion } from '../law/corpus';
import type { Instrument, LawVersion } from '../law/corpus';
import { mapProvision } from '../law/concordance';
import type { ArticleGuide, ArticleWords, LawLibrary } from '../law/library';
import { articleKey, provisionKey, type ProvisionRef } from '../law/provision';
import type { Language } from '../lint/rule';
import { guideMarkdown } from './guide-markdown';
import { dayOf, labelled, nameOf, say } from './law-wording';
import { bold, passages, plain, quotation } from './markdown';

/** A provision of one version of an instrument; `assumed` where the draft does not tell the version. */
export interface Provision {
  readonly law: string;
  readonly version: number;
  readonly assumed: boolean;
  readonly ref: ProvisionRef;
}

/** What is known of a provision, as Markdown; null when the corpus does not hold the law in that version. */
export function provisionMarkdown(
  provision: Provision,
  library: LawLibrary,
  language: Language,
): string | null {
  const { law, version: year, ref } = provision;
  const instrument = findInstrument(library.corpus, law);
  const version = instrument === null ? null : findVersion(instrument, year);
  if (instrument === null || version === null) return null;
  const key = articleKey(ref);
  const words = library.words(law, year, key);
  const guide = library.guide(law, year, key);
  return passages([
    headline(instrument, version, provision.assumed, language),
    subjectLine(instrument, provision, guide, language),
    lackLine(version, ref, words, language),
    words === null ? digestMarkdown(instrument, version, ref, language) : wordsMarkdown(words, ref, language),
    guide === null ? null : guideMarkdown(guide, library, language),
    mappedLine(instrument, provision, language),
    words === null ? null : sourceLine(instrument, version, words, language),
  ]);
}

/** Title, document number, dates: `法释〔2020〕7号，2020年9月12日起施行，现行有效`. */
function headline(instrument: Instrument, version: LawVersion, assumed: boolean, language: Language): string {
  const en = language === 'en';
  const many = instrument.versions.length > 1;
  const end = version.ended ?? instrument.repealed?.on;
  const number = version.numbers[0];
  const facts = [
    many ? (en ? `version of ${version.year}` : `${version.year}年文本`) : '',
    number === undefined ? '' : number,
    en ? `in force since ${version.effective}` : `${dayOf(version.effective, language)}起施行`,
    end === undefined ? '' : en ? `until ${end}` : `${dayOf(end, language)}起不再适用`,
  ].filter((fact) => fact !== '');
  const lines = [`${bold(`《${instrument.title}》`)}  `, plain(facts.join(en ? ', ' : '，'))];
  const doubt = [
    assumed && many
      ? en
        ? 'The draft does not tell the version; this one is assumed.'
        : '文中未写明版本，按此版本显示。'
      : '',
    version.doubt === undefined ? '' : say(version.doubt, language),
    instrument.repealed === undefined ? '' : say(instrument.repealed.by, language),
  ].filter((line) => line !== '');
  return passages([lines.join('\n'), plain(doubt.join(en ? ' ' : ''))]);
}

function subjectLine(
  instrument: Instrument,
  { version, ref }: Provision,
  guide: ArticleGuide | null,
  language: Language,
): string {
  const subject = guide?.subject ?? noteInVersion(instrument, version, articleKey(ref))?.subject;
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
  const list = words === null ? -1 : citedParagraph(words, ref);
  if (list >= 0) {
    const right = nameOf({ ...ref, paragraph: list + 1 }, language);
    return bold(en ? `The item stands in ${right}.` : `该项在${right}。`);
  }
  const last = lack === 'article' ? version.lastArticle : undefined;
  if (last === undefined) return bold(en ? `This version has no ${name}.` : `该文本没有${name}。`);
  return bold(en ? `This version has ${last} articles and no ${name}.` : `该文本共${last}条，没有${name}。`);
}

/** The text, one quoted paragraph a line; what the citation names is bold and said to be so. */
function wordsMarkdown(words: ArticleWords, ref: ProvisionRef, language: Language): string {
  const restated = language === 'en' ? '[restated] ' : '〔转述〕';
  const cited = language === 'en' ? ' (cited)' : '（所引）';
  const lines: string[] = [];
  words.paragraphs.forEach((paragraph, index) => {
    const here = index === citedParagraph(words, ref);
    const whole = here && ref.item === null;
    const mark = (text: string, on: boolean): string => (on ? `${bold(text)}${cited}` : plain(text));
    lines.push(mark((paragraph.restated ? restated : '') + paragraph.text, whole));
    paragraph.items.forEach((item, place) => {
      const number = itemNumber(place + 1);
      lines.push(mark(number + (item.restated ? restated : '') + item.text, here && ref.item === place + 1));
    });
  });
  return quotation(lines);
}

/**
 * Index of the paragraph the citation means, -1 for none. An item cited without its paragraph, or under one that has
 * no such item, is meant in the only list the article has.
 */
function citedParagraph({ paragraphs }: ArticleWords, { paragraph, item }: ProvisionRef): number {
  const named = (paragraph ?? 1) - 1;
  if (item === null) return paragraph === null || named >= paragraphs.length ? -1 : named;
  const holds = (at: number): boolean => (paragraphs[at]?.items.length ?? 0) >= item;
  if (holds(named)) return named;
  const lists = paragraphs.flatMap(({ items }, at) => (items.length > 0 ? [at] : []));
  const only = lists.length === 1 ? lists[0] : undefined;
  return only !== undefined && holds(only) ? only : -1;
}

function itemNumber(number: number): string {
  return `（${'一二三四五六七八九十'.charAt(number - 1) || String(number)}）`;
}

/** The digest of an article whose text is not at hand; says so where there is none either. */
function digestMarkdown(
  instrument: Instrument,
  version: LawVersion,
  ref: ProvisionRef,
  language: Language,
): string | null {
  if (lackInVersion(version, ref) === 'article') return null;
  const note = noteInVersion(instrument, version.year, articleKey(ref));
  if (note?.digest === undefined) {
    return language === 'en'
      ? 'The bundled library does not hold the text of this article.'
      : '随附法规库未收录该条文本。';
  }
  const doubt = note.doubt === undefined ? '' : ` ${say(note.doubt, language)}`;
  return labelled(
    { zh: '要旨（非原文）', en: 'Digest (not the text)' },
    plain(say(note.digest, language) + doubt),
    language,
  );
}

/** Where the provision stood in the version before, or stands in the newest one. */
function mappedLine(instrument: Instrument, { version, ref }: Provision, language: Language): string | null {
  const newest = instrument.versions.at(-1)?.year ?? version;
  const at = instrument.versions.findIndex(({ year }) => year === version);
  const other = newest === version ? instrument.versions[at - 1]?.year : newest;
  const mapped = other === undefined ? null : mapProvision(instrument, version, other, ref);
  if (other === undefined || mapped === null || provisionKey(mapped) === provisionKey(ref)) return null;
  const [from, to] = other < version ? [mapped, ref] : [ref, mapped];
  const [before, after] = other < version ? [other, version] : [version, other];
  return labelled(
    { zh: '新旧条号', en: 'Numbers across versions' },
    plain(
      language === 'en'
        ? `${nameOf(from, language)} (${before}), ${nameOf(to, language)} (${after})`
        : `${before}年文本${nameOf(from, language)}，${after}年文本${nameOf(to, language)}`,
    ),
    language,
  );
}

function sourceLine(
  instrument: Instrument,
  version: LawVersion,
  words: ArticleWords,
  language: Language,
): string {
  const en = language === 'en';
  const origin = en
    ? `${instrument.issuer}, in force since ${version.effective}. ${words.source.en}`
    : `${instrument.issuer}，${dayOf(version.effective, language)}起施行。${words.source.zh}`;
  return labelled({ zh: '来源', en: 'Source' }, plain(origin), language);
}
