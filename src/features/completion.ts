import { readCitations } from '../facts/citations';
import { findInstrument, noteInVersion, type Instrument, type LawVersion } from '../law/corpus';
import { articleKey } from '../law/provision';
import { provisionName } from '../law/provision-name';
import { subjectOf } from '../law/subject';
import { formatIso } from '../text/civil-date';
import type { Span } from '../text/span';
import { citedVersion } from '../law/cited-version';
import type { HoverContext } from './hover';
import { articlesOf } from './law-document';
import { dayOf, say } from './law-wording';
import { plain } from './markdown';

/** What can stand at the caret. */
export interface Completion {
  readonly kind: 'law' | 'article' | 'exhibit' | 'point' | 'name' | 'key' | 'value';
  readonly label: string;
  /** In a few words: document number, or what the article is about. */
  readonly detail: string;
  /** Markdown, or empty. */
  readonly documentation: string;
  readonly insert: string;
  /** The words it takes the place of, as offsets of the text. */
  readonly replace: Span;
  /** What typed words are held against. */
  readonly filter: string;
}

/** Signs after which there may be something to offer. */
export const COMPLETION_SIGNS: readonly string[] = ['《', '第', '据', '点', ':'];

const MAX_TITLE = 60;
/** How far back a law may be named; definitions further up are not seen. */
const REACH = 30_000;
const OPEN_TITLE = /《([^《》\n。；]{0,60})$/;
const OPEN_NUMBER = /第[0-9０-９〇零一二三四五六七八九十百千]{0,9}$/;

/** Laws after 《, articles with their gist after 第 where a law stands before it. */
export function completionsAt(text: string, offset: number, context: HoverContext): readonly Completion[] {
  const line = text.slice(Math.max(0, offset - MAX_TITLE - 1), offset);
  const title = OPEN_TITLE.exec(line);
  if (title) {
    const replace = { start: offset - (title[1]?.length ?? 0), end: offset };
    return laws(replace, text.charAt(offset) === '》', context);
  }
  const number = OPEN_NUMBER.exec(line);
  return number ? articles(text, { start: offset - number[0].length, end: offset }, context) : [];
}

function laws(
  replace: Span,
  closed: boolean,
  { library, language, today }: HoverContext,
): readonly Completion[] {
  const day = today === undefined ? '9999-12-31' : formatIso(today);
  return library.corpus.instruments
    .filter(({ repealed }) => repealed === undefined || day < repealed.on)
    .map((instrument) => {
      const newest = instrument.versions.at(-1);
      const title = nested(instrument.title);
      const numbers = newest?.numbers.slice(0, 1) ?? [];
      const since = newest === undefined ? [] : [effectiveFrom(newest, language)];
      return {
        kind: 'law',
        label: title,
        detail: [...numbers, ...since].join(language === 'en' ? ', ' : '，'),
        documentation: '',
        insert: closed ? title : `${title}》`,
        replace,
        filter: [...instrument.shortNames, title].join(' '),
      };
    });
}

/** 〈〉 inside 《》. */
function nested(title: string): string {
  return title.replaceAll('《', '〈').replaceAll('》', '〉');
}

function effectiveFrom({ effective }: LawVersion, language: HoverContext['language']): string {
  return language === 'en' ? `in force since ${effective}` : `${dayOf(effective, language)}起施行`;
}

function articles(text: string, replace: Span, context: HoverContext): readonly Completion[] {
  const { library, language } = context;
  const named = lawBefore(text.slice(Math.max(0, replace.start - REACH), replace.start), context);
  if (named === null) return [];
  const { instrument, version } = named;
  return articlesOf(instrument, version).map((ref) => {
    const key = articleKey(ref);
    const name = provisionName(ref);
    const guide = library.guide(instrument.id, version.year, key);
    const subject = guide?.subject ?? subjectOf(instrument, version.year, key);
    const digest = noteInVersion(instrument, version.year, key)?.digest;
    const words = library.words(instrument.id, version.year, key)?.paragraphs[0];
    return {
      kind: 'article',
      label: name,
      detail: subject === null ? '' : say(subject, language),
      documentation:
        words !== undefined ? plain(words.text) : digest === undefined ? '' : plain(say(digest, language)),
      insert: name,
      replace,
      filter: `${name} 第${key}条`,
    };
  });
}

/** The law that a number at the end of the text would belong to, and the version meant. */
function lawBefore(
  before: string,
  { library, today, governingVersion }: HoverContext,
): { readonly instrument: Instrument; readonly version: LawVersion } | null {
  const probe = `${before}第一条`;
  const last = readCitations(probe, library.lexicon).at(-1);
  if (last?.numberSpan.end !== probe.length || last.instrument === null) return null;
  // A number that goes on belongs to a law of its own paragraph.
  const paragraph = before.lastIndexOf('\n\n') + 1;
  if (last.resolvedBy === 'inherited' && paragraph > 0) {
    const here = readCitations(probe.slice(paragraph), library.lexicon).at(-1);
    if (here?.instrument == null) return null;
  }
  const instrument = findInstrument(library.corpus, last.instrument);
  if (instrument === null) return null;
  const cited = citedVersion(
    instrument,
    last.version,
    governingVersion?.(instrument.id) ?? null,
    today === undefined ? null : formatIso(today),
  );
  return cited === null ? null : { instrument, version: cited.version };
}
