import type { LawCorpus } from '../law/corpus';
import type { Language } from '../lint/rule';
import { addMonths, isBefore, parseIsoDate, type CivilDate } from '../text/civil-date';
import { dayOf } from './law-wording';

/** The law changes; data this many months old must not pass for the law in force unsaid. */
const MONTHS = 12;

/** The date of the bundled law data, with a warning once it is more than a year old on the day `today`. */
export function lawDataLine(
  corpus: Pick<LawCorpus, 'asOf'>,
  today: CivilDate | null,
  language: Language,
): string {
  const en = language === 'en';
  const day = dayOf(corpus.asOf, language);
  const date = en ? `Law data as of ${day}` : `法规数据截至${day}`;
  if (today === null || !isDated(corpus, today)) return en ? `${date}.` : `${date}。`;
  return en
    ? `${date}, more than a year ago: check for newer law before you cite, and update Pleadwright.`
    : `${date}，已超过一年：引用前请核对有无新法，并更新诉状匠。`;
}

/** True when the data is more than a year old on the day `today`. */
export function isDated({ asOf }: Pick<LawCorpus, 'asOf'>, today: CivilDate): boolean {
  const date = parseIsoDate(asOf);
  return date !== null && isBefore(addMonths(date, MONTHS), today);
}
