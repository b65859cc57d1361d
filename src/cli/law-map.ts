import { nameOf } from '../features/law-wording';
import { mapProvision } from '../law/concordance';
import { findVersion, lackInVersion, type LawVersion } from '../law/corpus';
import type { LawLibrary } from '../law/library';
import { provisionKey, type ProvisionRef } from '../law/provision';
import { versionByTag } from '../law/versions';
import { noSuch, readKey } from './law-key';
import { parseCommand, readLanguage } from './options';
import { UsageError } from './say';

/** `law map aucl#9 --from 2019 --to 2025`. */
export function mapLaw(args: readonly string[], library: LawLibrary): number {
  const { values, positionals } = parseCommand(args, {
    from: { type: 'string' },
    to: { type: 'string' },
    json: { type: 'boolean', default: false },
    lang: { type: 'string' },
  });
  const { instrument, tag, ref } = readKey(positionals[0], library);
  const versionOf = (flag: string, value: number): LawVersion => {
    const found = findVersion(instrument, value) ?? versionByTag(instrument, value);
    if (found !== null) return found;
    const years = instrument.versions.map(({ year }) => year).join(', ');
    throw new UsageError({
      'zh-cn': `--${flag} 应为《${instrument.title}》的文本年份：${years}`,
      en: `--${flag} must be a version of 《${instrument.title}》: ${years}`,
    });
  };
  const newest = instrument.versions.at(-1)?.year ?? 0;
  const from = versionOf('from', Number(values.from ?? tag ?? newest));
  const to = versionOf('to', Number(values.to ?? newest));
  const language = readLanguage(values.lang) ?? 'zh-cn';
  if (ref === null || lackInVersion(from, ref) !== 'none') throw noSuch(instrument, positionals[0], from);
  const target = mapProvision(instrument, from.year, to.year, ref);
  const keyOf = (version: LawVersion, place: ProvisionRef): string =>
    `${instrument.id}@${String(version.year)}#${provisionKey(place)}`;
  if (values.json) {
    const entry = { version: 1, from: keyOf(from, ref), to: target === null ? null : keyOf(to, target) };
    process.stdout.write(`${JSON.stringify(entry, null, 2)}\n`);
  } else {
    const none = language === 'en' ? 'nothing corresponds' : '没有对应的规定';
    const there = target === null ? none : `${keyOf(to, target)} ${nameOf(target, language)}`;
    process.stdout.write(`${keyOf(from, ref)} ${nameOf(ref, language)} → ${there}\n`);
  }
  return 0;
}
