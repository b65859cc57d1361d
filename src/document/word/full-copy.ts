import { exportWord } from './export-word';
import { holdsSecrets, type WordSource } from './source';

/** At the head of each page of a copy that holds marked secrets. */
export const LEGEND = '密件　含商业秘密，仅供本案诉讼使用';

/** The copy for the court with everything in it; the pages of one that holds secrets say so. */
export async function fullCopy(source: WordSource): Promise<Uint8Array> {
  return exportWord(source, { legend: holdsSecrets(source) ? LEGEND : null });
}

/** A copy that holds nothing but secrets. */
export async function sealedCopy(source: WordSource): Promise<Uint8Array> {
  return exportWord(source, { legend: LEGEND });
}

/** A copy for anybody's eyes. */
export async function openCopy(source: WordSource): Promise<Uint8Array> {
  return exportWord(source, { legend: null });
}
