/** What the corpus of laws answers, in tables: versions by date, moved articles, names. Rows as in `line-readings.ts`. */
import { exactAmount } from '../../src/facts/exact-amount';
import { citedVersion } from '../../src/law/cited-version';
import { mapProvision } from '../../src/law/concordance';
import {
  findInstrument,
  findVersion,
  lackInVersion,
  type Instrument,
  type LawVersion,
} from '../../src/law/corpus';
import { courtFee, halvedCourtFee, inYuan, preservationFee } from '../../src/law/fees';
import { lookUpName, nameKey } from '../../src/law/lexicon';
import { nearTitle } from '../../src/law/near-title';
import { parseProvisionKey, provisionKey, type ProvisionRef } from '../../src/law/provision';
import { provisionName, provisionNameEn } from '../../src/law/provision-name';
import { movedNumber, staleNumber, type StaleNumber } from '../../src/law/stale-number';
import { governingVersion, versionByTag, versionInForce } from '../../src/law/versions';
import { tradeSecretLibrary } from '../../src/practice/trade-secret/library';

const { corpus, lexicon } = tradeSecretLibrary;
const TODAY = '2026-11-28';

function instrumentOf(id: string | undefined): Instrument {
  const found = findInstrument(corpus, id ?? '');
  if (found === null) throw new Error(`no law ${String(id)}`);
  return found;
}

function versionOf(instrument: Instrument, year: string | undefined): LawVersion {
  const found = findVersion(instrument, Number(year));
  if (found === null) throw new Error(`no version ${String(year)} of ${instrument.id}`);
  return found;
}

function refOf(key: string | undefined): ProvisionRef {
  const ref = parseProvisionKey(key ?? '');
  if (ref === null) throw new Error(`no provision ${String(key)}`);
  return ref;
}

const yearOf = (version: LawVersion | null): string => (version === null ? '-' : String(version.year));
const keyOf = (ref: ProvisionRef | null): string => (ref === null ? '-' : provisionKey(ref));

const toldOf = (found: StaleNumber | null): string =>
  found === null ? '-' : `${yearOf(found.from)} ${keyOf(found.target)}${found.occupied ? ' occupied' : ''}`;

/** `2019-03..2020`, `2019-03..` for an act that goes on. */
function actOf(period: string): { start: string | null; end: string | null; continuing: boolean } {
  const [start = '', end] = period.split('..');
  return {
    start: start === '' ? null : start,
    end: end === '' ? null : (end ?? null),
    continuing: end === '',
  };
}

export const LAW_READERS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  // aucl 2018-01-01
  'law-versions': (text) => {
    const [law, date = ''] = text.split(' ');
    return [yearOf(versionInForce(instrumentOf(law), date))];
  },
  // aucl 2019-03..2020-05
  'law-governing': (text) => {
    const [law, period = ''] = text.split(' ');
    const { version, during, straddles } = governingVersion(instrumentOf(law), actOf(period), TODAY);
    return [`${yearOf(version)} of ${during.map(yearOf).join(' ')}${straddles ? ' straddles' : ''}`];
  },
  // aucl tag 2019, act 2017
  'law-cited': (text) => {
    const [law, tag, governing, today = ''] = text.split(' ').map((part) => (part === '-' ? null : part));
    const instrument = instrumentOf(law ?? undefined);
    const number = (part: string | null | undefined): number | null => (part == null ? null : Number(part));
    const found = citedVersion(instrument, number(tag), number(governing), today);
    const tagged = tag == null ? '-' : yearOf(versionByTag(instrument, Number(tag)));
    return [`${yearOf(found?.version ?? null)} ${found?.basis ?? '-'}`, `tag ${tagged}`];
  },
  // aucl 2019 2025 9.4
  'law-moved': (text) => {
    const [law, from, to, key] = text.split(' ');
    return [keyOf(mapProvision(instrumentOf(law), Number(from), Number(to), refOf(key)))];
  },
  // aucl 2019 9.5
  'law-lacks': (text) => {
    const [law, year, key] = text.split(' ');
    const instrument = instrumentOf(law);
    return [lackInVersion(versionOf(instrument, year), refOf(key))];
  },
  // aucl 2025 17.3 the sentence
  'law-stale': (text) => {
    const [law, year, key, sentence = ''] = text.split(' ');
    const instrument = instrumentOf(law);
    const version = versionOf(instrument, year);
    const moved = instrument.versions.map(
      (from) => `${yearOf(from)}: ${toldOf(movedNumber(instrument, from, version, refOf(key)))}`,
    );
    return [toldOf(staleNumber(instrument, version, refOf(key), [sentence])), ...moved];
  },
  // 100000.50 yuan
  'law-fees': (text) => {
    const amount = exactAmount(`${text}元`);
    if (amount === null) throw new Error(`no amount ${text}`);
    return [courtFee, halvedCourtFee, preservationFee].map((feeOf) => {
      const { fee, formula, authority } = feeOf(amount);
      return `${inYuan(fee)}: ${formula} (${authority.join(', ')})`;
    });
  },
  'law-near-titles': (text) => [nearTitle(corpus, text)?.id ?? '-'],
  'law-names': (text) => {
    const entry = lookUpName(lexicon, text);
    const law = entry === null ? '-' : `${entry.law ?? 'named'}${entry.distinctive ? ' distinctive' : ''}`;
    return [nameKey(text), law];
  },
  'law-provisions': (text) => {
    const ref = parseProvisionKey(text);
    return ref === null ? ['-'] : [provisionKey(ref), provisionName(ref), provisionNameEn(ref)];
  },
};
