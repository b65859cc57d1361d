import { readCitations } from '../facts/citations';
import { findInstrument, type Instrument, type LawVersion } from '../law/corpus';
import { lookUpName } from '../law/lexicon';
import type { LawLibrary } from '../law/library';
import { parseProvisionKey, type ProvisionRef } from '../law/provision';
import { UsageError } from './say';

/** The law and the place in it that a key on the command line names. */
interface Named {
  readonly instrument: Instrument;
  readonly tag: number | null;
  /** Null for the whole law. */
  readonly ref: ProvisionRef | null;
}

/** Reads `aucl#22.3`, `aucl@2019#17`, `aucl`, 反不正当竞争法第二十二条第三款, 法释〔2020〕7号. */
export function readKey(key: string | undefined, { corpus, lexicon }: LawLibrary): Named {
  const coded = /^([a-z][a-z0-9-]{1,40})(?:@(\d{4}))?(?:#(.{1,30}))?$/.exec(key ?? '');
  if (coded) {
    const instrument = findInstrument(corpus, coded[1] ?? '');
    const ref = coded[3] === undefined ? null : parseProvisionKey(coded[3]);
    if (instrument !== null && (coded[3] === undefined || ref !== null))
      return { instrument, tag: coded[2] === undefined ? null : Number(coded[2]), ref };
  } else if (key !== undefined) {
    const [cited] = readCitations(key, lexicon);
    const named = lookUpName(lexicon, key)?.law ?? lexicon.numbers.get(key);
    const instrument = findInstrument(corpus, cited?.instrument ?? named ?? '');
    if (instrument !== null) return { instrument, tag: cited?.version ?? null, ref: cited ?? null };
  }
  throw new UsageError({
    'zh-cn': `不认识“${key ?? ''}”，应写作 aucl#22.3 或者 反不正当竞争法第二十二条第三款`,
    en: `“${key ?? ''}” is not known; write aucl#22.3 or 反不正当竞争法第二十二条第三款`,
  });
}

/** The version has no such place. */
export function noSuch(instrument: Instrument, key: string | undefined, version?: LawVersion): UsageError {
  const zh =
    version === undefined
      ? ''
      : `（${String(version.year)}年文本，共${String(version.lastArticle ?? '?')}条）`;
  const en =
    version === undefined
      ? ''
      : ` (version of ${String(version.year)}, ${String(version.lastArticle ?? '?')} articles)`;
  return new UsageError({
    'zh-cn': `《${instrument.title}》${zh}没有“${key ?? ''}”`,
    en: `《${instrument.title}》${en} has no “${key ?? ''}”`,
  });
}
