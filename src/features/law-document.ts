import {
  findInstrument,
  findVersion,
  noteInVersion,
  structureOfVersion,
  type Instrument,
  type LawVersion,
} from '../law/corpus';
import type { LawLibrary } from '../law/library';
import { articleLines } from '../law/plain-words';
import { articleKey, parseProvisionKey, type ProvisionRef } from '../law/provision';
import { provisionName } from '../law/provision-name';
import { subjectOf } from '../law/subject';
import type { Reading } from '../lint/engine';
import type { Language } from '../lint/rule';
import {
  citationsOf,
  factSpan,
  type CitedProvision,
  type NamedLaw,
  type Placed,
} from '../pleading/citations';
import type { Pleading } from '../pleading/model';
import { formatIso } from '../text/civil-date';
import type { Span } from '../text/span';
import { atOffset } from './at-offset';
import { citedVersion } from '../law/cited-version';
import type { HoverContext } from './hover';
import { say } from './law-wording';

/** A place in the text of a law: `version` is a year, `article` a key such as `219-1`, null for the law as a whole. */
export interface LawPlace {
  readonly law: string;
  readonly version: number;
  readonly article: string | null;
}

/** Where the citation or the named law at `offset` leads; `span` are its words in the document. */
export function definitionAt<P extends Pleading>(
  reading: Reading<P>,
  offset: number,
  { library, governingVersion, today }: Omit<HoverContext, 'language'>,
): { readonly span: Span; readonly place: LawPlace } | null {
  const { citations, titles } = citationsOf(reading.blocks, library.lexicon);
  const citation = atOffset(citations, offset);
  const found: Placed<CitedProvision | NamedLaw> | null = citation ?? atOffset(titles, offset);
  const id = found?.fact.instrument ?? null;
  const instrument = id === null ? null : findInstrument(library.corpus, id);
  if (found === null || instrument === null) return null;
  const cited = citedVersion(
    instrument,
    found.fact.version,
    governingVersion?.(instrument.id) ?? null,
    today === undefined ? null : formatIso(today),
  );
  if (cited === null) return null;
  const article = citation === null ? null : articleKey(citation.fact);
  return { span: factSpan(found), place: { law: instrument.id, version: cited.version.year, article } };
}

/** The whole law as plain text, and the line (from 0) on which each article begins. */
export interface LawDocument {
  readonly title: string;
  readonly text: string;
  readonly lines: ReadonlyMap<string, number>;
}

/** The law of a place, article by article: its words, else its digest; null for a law or version not known. */
export function lawDocument(
  library: LawLibrary,
  { law, version: year }: Omit<LawPlace, 'article'>,
  language: Language,
): LawDocument | null {
  const instrument = findInstrument(library.corpus, law);
  const version = instrument === null ? null : findVersion(instrument, year);
  if (instrument === null || version === null) return null;
  const en = language === 'en';
  const title = `${instrument.title}${instrument.versions.length > 1 ? `（${String(year)}年文本）` : ''}`;
  const since = en ? `In force since ${version.effective}` : `${version.effective}起施行`;
  const ended = version.ended ?? instrument.repealed?.on;
  const until = ended === undefined ? '' : en ? `, until ${ended}` : `，${ended}起不再适用`;
  const body: string[] = [
    title,
    '',
    [...version.numbers.slice(0, 1), since].join(en ? ', ' : '，') + until,
    '',
  ];
  const lines = new Map<string, number>();
  let source: string | null = null;
  for (const ref of articlesOf(instrument, version)) {
    const key = articleKey(ref);
    const words = library.words(law, year, key);
    if (words !== null) source ??= say(words.source, language);
    lines.set(key, body.length);
    body.push(
      ...(words === null ? digestLines(instrument, version, ref, language) : articleLines(ref, words)),
      '',
    );
  }
  if (source !== null) body.push(en ? `Source: ${source}` : `来源：${source}`, '');
  return { title, text: body.join('\n'), lines };
}

/** The articles of a version in order: by its structure, else those with a note. */
export function articlesOf(instrument: Instrument, version: LawVersion): readonly ProvisionRef[] {
  const newest = instrument.versions.at(-1)?.year;
  const noted = instrument.articles
    .filter((note) => (note.version ?? newest) === version.year)
    .map(({ article }) => article);
  const keys = [...(structureOfVersion(version)?.keys() ?? noted)];
  return keys
    .flatMap((key) => parseProvisionKey(key) ?? [])
    .sort((a, b) => a.article - b.article || (a.sub ?? 0) - (b.sub ?? 0));
}

/** 第二十二条　民事责任与赔偿数额, and the digest under it where there is one. */
function digestLines(
  instrument: Instrument,
  version: LawVersion,
  ref: ProvisionRef,
  language: Language,
): readonly string[] {
  const key = articleKey(ref);
  const subject = subjectOf(instrument, version.year, key);
  const note = noteInVersion(instrument, version.year, key);
  const head = `${provisionName(ref)}${subject === null ? '' : `　${say(subject, language)}`}`;
  const en = language === 'en';
  if (note?.digest === undefined) return [head, en ? '(text not in the library)' : '（未收录原文）'];
  const doubt = note.doubt === undefined ? '' : ` ${say(note.doubt, language)}`;
  return [
    head,
    `${en ? 'Digest (not the text): ' : '要旨（非原文）：'}${say(note.digest, language)}${doubt}`,
  ];
}
