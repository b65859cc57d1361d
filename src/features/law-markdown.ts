import type { Instrument, LawVersion } from '../law/corpus';
import type { Language } from '../lint/rule';
import type { CitedVersion } from '../law/cited-version';
import { dayOf, say } from './law-wording';
import { bold, bullets, passages, plain } from './markdown';

/** A law named without an article: title, document numbers, and when each version applied. */
export function lawMarkdown(instrument: Instrument, language: Language): string {
  const facts = instrument.versions.map((version) => plain(versionFacts(instrument, version, language)));
  return passages([
    bold(`《${instrument.title}》`),
    facts.length === 1 ? (facts[0] ?? '') : bullets(facts),
    plain(doubts(instrument, instrument.versions.at(-1), language)),
  ]);
}

/** Title, version, document number, dates, and what is doubtful about them. */
export function lawHeadline(
  instrument: Instrument,
  { version, basis }: CitedVersion,
  language: Language,
): string {
  const en = language === 'en';
  const assumed =
    basis === 'act'
      ? en
        ? 'The draft does not name the version; shown is the one that governs the alleged act.'
        : '文中未写明版本，按被诉侵权行为的时间显示此文本。'
      : basis === 'today'
        ? en
          ? 'The draft does not name the version; shown is the one in force.'
          : '文中未写明版本，按现行文本显示。'
        : '';
  const notes = [assumed, doubts(instrument, version, language)].filter((note) => note !== '');
  return passages([
    `${bold(`《${instrument.title}》`)}  \n${plain(versionFacts(instrument, version, language))}`,
    plain(notes.join(en ? ' ' : '')),
  ]);
}

/** `2019年文本，2019年4月23日起施行，2025年10月15日起不再适用`. */
function versionFacts(instrument: Instrument, version: LawVersion, language: Language): string {
  const en = language === 'en';
  const end = version.ended ?? instrument.repealed?.on;
  const several = instrument.versions.length > 1;
  const facts = [
    several ? (en ? `version of ${version.year}` : `${version.year}年文本`) : '',
    version.numbers[0] ?? '',
    en ? `in force since ${version.effective}` : `${dayOf(version.effective, language)}起施行`,
    end === undefined ? '' : en ? `until ${end}` : `${dayOf(end, language)}起不再适用`,
  ];
  return facts.filter((fact) => fact !== '').join(en ? ', ' : '，');
}

function doubts(instrument: Instrument, version: LawVersion | undefined, language: Language): string {
  const notes = [version?.doubt, instrument.repealed?.by].flatMap((note) =>
    note === undefined ? [] : [sentence(say(note, language), language)],
  );
  return notes.join(language === 'en' ? ' ' : '');
}

function sentence(text: string, language: Language): string {
  const upper = text.charAt(0).toUpperCase() + text.slice(1);
  return /[。.！？!?]$/.test(upper) ? upper : `${upper}${language === 'en' ? '.' : '。'}`;
}
