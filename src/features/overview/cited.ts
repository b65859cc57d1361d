import { findInstrument } from '../../law/corpus';
import type { LawLibrary } from '../../law/library';
import { provisionKey } from '../../law/provision';
import { provisionName, provisionNameEn } from '../../law/provision-name';
import { factSpan } from '../../pleading/citations';
import type { CitingPleading } from '../../pleading/citing';
import { formatIso, type CivilDate } from '../../text/civil-date';
import { citedVersion } from '../../law/cited-version';
import type { CitedArticle } from './model';

/** The provisions a draft cites of laws the library knows, each once, in the order of the draft. */
export function citedArticles(
  { citations }: Pick<CitingPleading, 'citations'>,
  library: LawLibrary,
  governing: (law: string) => number | null,
  today: CivilDate,
): readonly CitedArticle[] {
  const found = new Map<string, CitedArticle>();
  for (const citation of citations) {
    const { fact } = citation;
    const law = fact.instrument === null ? null : findInstrument(library.corpus, fact.instrument);
    if (law === null) continue;
    const cited = citedVersion(law, fact.version, governing(law.id), formatIso(today));
    if (cited === null) continue;
    const { version, basis } = cited;
    const key = `${law.id}@${String(version.year)}#${provisionKey(fact)}`;
    const known = found.get(key);
    if (known !== undefined) found.set(key, { ...known, times: known.times + 1 });
    else
      found.set(key, {
        law: law.title,
        article: { 'zh-cn': provisionName(fact), en: provisionNameEn(fact) },
        version: version.year,
        effective: version.effective,
        ended: version.ended ?? null,
        basis,
        times: 1,
        span: factSpan(citation),
      });
  }
  return [...found.values()];
}
