import { mapProvision } from './concordance';
import type { Bilingual, Instrument } from './corpus';
import { noteInVersion } from './corpus';
import { articleKey, parseProvisionKey } from './provision';

/**
 * What an article of a version is about 条文主题: from the note on that version, else from the note on its
 * counterpart in another, newest first; null where no note is known. The digest of a counterpart may say more or
 * less than this version does, so only the subject is taken over.
 */
export function subjectOf(instrument: Instrument, year: number, article: string): Bilingual | null {
  const own = noteInVersion(instrument, year, article);
  if (own) return own.subject;
  const ref = parseProvisionKey(article);
  if (!ref) return null;
  for (const version of instrument.versions.toReversed()) {
    const counterpart = mapProvision(instrument, year, version.year, ref);
    const note = counterpart && noteInVersion(instrument, version.year, articleKey(counterpart));
    if (note) return note.subject;
  }
  return null;
}
