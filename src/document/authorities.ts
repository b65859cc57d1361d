import { citedVersion, type CitedVersion } from '../law/cited-version';
import { findInstrument, type Instrument } from '../law/corpus';
import type { LawLibrary } from '../law/library';
import { provisionName } from '../law/provision-name';
import { compareProvisions, type ProvisionRef } from '../law/provision';
import { factSpan, type Placed } from '../pleading/citations';
import { decisiveDay, type CitingPleading } from '../pleading/citing';
import { formatIso, type CivilDate } from '../text/civil-date';
import { contains, type Span } from '../text/span';
import { markdownTable } from './markdown-table';

/** What decides which version of a law a draft is held against. */
export interface AuthorityContext {
  readonly library: LawLibrary;
  readonly today: CivilDate;
  /** The version that governs the act alleged, by law; null where nothing tells. */
  readonly governingVersion: (law: string) => number | null;
}

/** A law the draft cites. */
interface CitedLaw {
  readonly title: string;
  readonly number: string;
  readonly version: string;
  readonly articles: readonly ProvisionRef[];
}

const BASIS: Readonly<Record<CitedVersion['basis'], string>> = {
  tag: '文中写明',
  only: '仅有此文本',
  act: '依被诉行为时间',
  today: '按日期现行有效',
};

/** The authorities (援引依据) of a draft as Markdown: laws with the version meant and the articles cited, then cases. */
export function authoritiesList(pleading: CitingPleading, context: AuthorityContext): string {
  const day = formatIso(decisiveDay(pleading, context.today));
  const laws = lawsOf(pleading, context, day);
  const cases = [...new Set(pleading.caseNumbers.map(({ fact }) => fact.normalized))];
  const parts = ['# 援引法律和案例清单', `法律文本按${day}有效和被诉行为时间确定，提交前请核对。`];
  if (laws.length > 0) {
    const rows = laws.map(({ title, number, version, articles }, index) => [
      String(index + 1),
      title,
      number,
      version,
      articles.map(provisionName).join('、'),
    ]);
    parts.push('## 法律和司法解释', markdownTable(['序号', '名称', '文号', '文本', '援引条文'], rows));
  }
  if (cases.length > 0) {
    const rows = cases.map((number, index) => {
      const known = context.library.caseByNumber(number);
      return [String(index + 1), number, known === null ? '' : known.title.zh];
    });
    parts.push('## 案例', markdownTable(['序号', '案号', '名称'], rows));
  }
  if (parts.length === 2) parts.push('文中没有援引法律或者案例。');
  return `${parts.join('\n\n')}\n`;
}

function lawsOf(
  { citations, namedLaws, marked }: CitingPleading,
  { library, governingVersion }: AuthorityContext,
  day: string,
): readonly CitedLaw[] {
  const found = new Map<string, { law: Omit<CitedLaw, 'articles'>; articles: Map<string, ProvisionRef> }>();
  const add = (id: string | null, name: string, tag: number | null, refs: readonly ProvisionRef[]): void => {
    const instrument = id === null ? null : findInstrument(library.corpus, id);
    if (instrument === null && name === '') return;
    const law =
      instrument === null
        ? unknownLaw(name)
        : knownLaw(instrument, tag, governingVersion(instrument.id), day);
    const key = `${law.title} ${law.version}`;
    const entry = found.get(key) ?? { law, articles: new Map<string, ProvisionRef>() };
    for (const ref of refs) entry.articles.set(provisionName(ref), ref);
    found.set(key, entry);
  };
  // The list is open to everybody; what stands in a secret is not in it.
  const open = <F extends Span>(all: readonly Placed<F>[]): readonly Placed<F>[] =>
    all.filter((placed) => !marked.some((secret) => contains(secret, factSpan(placed))));
  for (const { fact } of open(citations))
    add(
      fact.instrument,
      fact.law.startsWith('unknown:') ? fact.law.slice('unknown:'.length) : '',
      fact.version,
      [fact, ...(fact.rangeEnd === null ? [] : [fact.rangeEnd])],
    );
  const cited = new Set([...found.values()].map(({ law }) => law.title));
  for (const { fact } of open(namedLaws)) {
    const title = fact.instrument === null ? null : findInstrument(library.corpus, fact.instrument)?.title;
    if (title != null && !cited.has(`《${title}》`)) add(fact.instrument, fact.name, fact.version, []);
  }
  return [...found.values()].map(({ law, articles }) => ({
    ...law,
    articles: [...articles.values()].sort(compareProvisions),
  }));
}

function unknownLaw(name: string): Omit<CitedLaw, 'articles'> {
  return { title: name, number: '', version: '未收录，请核对' };
}

function knownLaw(
  instrument: Instrument,
  tag: number | null,
  governing: number | null,
  day: string,
): Omit<CitedLaw, 'articles'> {
  const cited = citedVersion(instrument, tag, governing, day);
  const title = `《${instrument.title}》`;
  if (cited === null) return { title, number: '', version: '未收录文本，请核对' };
  const { version, basis } = cited;
  const doubt = version.confidence === 'low' || version.doubt !== undefined ? '，请核对' : '';
  return {
    title,
    number: version.numbers[0] ?? '',
    version: `${String(version.year)}年文本，${version.effective}起施行（${BASIS[basis]}${doubt}）`,
  };
}
