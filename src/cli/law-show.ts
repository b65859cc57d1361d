import { lawDataLine } from '../features/law-data-note';
import { nameOf, say } from '../features/law-wording';
import { mapProvision } from '../law/concordance';
import {
  lackInVersion,
  noteInVersion,
  structureOfVersion,
  type Bilingual,
  type Instrument,
  type LawVersion,
} from '../law/corpus';
import { withImported } from '../law/import/store';
import type { LawLibrary } from '../law/library';
import { articleLines, isRestated, namedLine } from '../law/plain-words';
import { articleKey, parseProvisionKey, provisionKey, type ProvisionRef } from '../law/provision';
import { subjectOf } from '../law/subject';
import { versionByTag, versionInForce } from '../law/versions';
import type { Language } from '../lint/rule';
import { formatIso } from '../text/civil-date';
import { readLawFolder } from './law-folder';
import { noSuch, readKey } from './law-key';
import { parseCommand, readDate, readLanguage } from './options';

/** `law show aucl#22.3 [--date D] [--laws DIR] [--json]`: a provision, or a whole law. */
export async function showLaw(args: readonly string[], bundled: LawLibrary): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    date: { type: 'string' },
    laws: { type: 'string' },
    json: { type: 'boolean', default: false },
    lang: { type: 'string' },
  });
  const language = readLanguage(values.lang) ?? 'zh-cn';
  const library = await libraryWith(bundled, values.laws, language);
  const { instrument, tag, ref } = readKey(positionals[0], library);
  const today = readDate(values.date);
  const day = formatIso(today);
  const version =
    (tag === null ? null : versionByTag(instrument, tag)) ??
    versionInForce(instrument, day) ??
    instrument.versions.at(-1);
  if (version === undefined) throw noSuch(instrument, positionals[0]);
  const refs = ref === null ? articlesOf(version) : [ref];
  const found = refs.map((one) => provision(library, instrument, version, one, language));
  if (ref !== null && ['article', 'paragraph', 'item'].includes(lackInVersion(version, ref)))
    throw noSuch(instrument, positionals[0], version);
  const facts = {
    law: instrument.id,
    title: instrument.title,
    edition: version.year,
    numbers: version.numbers,
    effective: version.effective,
    ended: version.ended ?? instrument.repealed?.on ?? null,
    inForce: versionInForce(instrument, day) === version && (instrument.repealed?.on ?? '9999') > day,
    asOf: library.corpus.asOf,
  };
  if (values.json) {
    const data =
      ref === null ? { version: 1, ...facts, articles: found } : { version: 1, ...facts, ...found[0] };
    process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
  } else {
    process.stdout.write(`${headOf(facts, language)}\n`);
    for (const one of found) process.stdout.write(`\n${inText(one, language)}\n`);
    process.stdout.write(`\n${lawDataLine(library.corpus, today, language)}\n`);
  }
  return 0;
}

type Shown = ReturnType<typeof provision>;

/** What is known of a provision of one version. `text` is the whole article, `cited` the paragraph or item named. */
function provision(
  library: LawLibrary,
  instrument: Instrument,
  version: LawVersion,
  ref: ProvisionRef,
  language: Language,
) {
  const said = (text: Bilingual | null | undefined): string | null =>
    text == null ? null : say(text, language);
  const key = articleKey(ref);
  const words = library.words(instrument.id, version.year, key);
  const note = noteInVersion(instrument, version.year, key);
  return {
    key: `${instrument.id}@${String(version.year)}#${provisionKey(ref)}`,
    name: nameOf(ref, language),
    subject: said(
      library.guide(instrument.id, version.year, key)?.subject ?? subjectOf(instrument, version.year, key),
    ),
    text: words === null ? null : articleLines(ref, words).join('\n'),
    cited: words === null ? null : namedLine(ref, words),
    restated: words === null ? null : isRestated(words),
    digest: words === null ? said(note?.digest) : null,
    doubt: said(note?.doubt ?? version.doubt),
    source: said(words?.source),
    concordance: instrument.versions.flatMap(({ year }) => {
      const there = year === version.year ? null : mapProvision(instrument, version.year, year, ref);
      return there === null
        ? []
        : [
            {
              edition: year,
              key: `${instrument.id}@${String(year)}#${provisionKey(there)}`,
              name: nameOf(there, language),
            },
          ];
    }),
  };
}

interface VersionFacts {
  readonly title: string;
  readonly edition: number;
  readonly effective: string;
  readonly ended: string | null;
}

function headOf({ title, edition, effective, ended }: VersionFacts, language: Language): string {
  if (language === 'en') {
    const until = ended === null ? '' : `, until ${ended}`;
    return `《${title}》 (version of ${String(edition)}, in force since ${effective}${until})`;
  }
  const until = ended === null ? '' : `，${ended}起不再适用`;
  return `《${title}》（${String(edition)}年文本，${effective}起施行${until}）`;
}

function inText(shown: Shown, language: Language): string {
  const { name, subject, text, digest, restated, doubt, source, concordance } = shown;
  const en = language === 'en';
  const moved = concordance.map((entry) =>
    en ? `${entry.name} (${String(entry.edition)})` : `${String(entry.edition)}年文本${entry.name}`,
  );
  const bare = subject === null ? name : en ? `${name} (${subject})` : `${name}（${subject}）`;
  const unknown = en ? 'The library has no text of this article.' : '随附法规库未收录该条文本。';
  const lines = [
    text ?? bare,
    text !== null
      ? ''
      : digest === null
        ? unknown
        : `${en ? 'Digest (not the text): ' : '要旨（非原文）：'}${digest}`,
    moved.length === 0 ? '' : en ? `Other versions: ${moved.join(', ')}` : `新旧条号：${moved.join('，')}`,
    restated !== true
      ? ''
      : en
        ? 'What is marked 〔转述〕 is restated, not the text.'
        : '〔转述〕的部分不是原文。',
    doubt === null ? '' : en ? `Note: ${doubt}` : `注意：${doubt}`,
    source === null ? '' : en ? `Source: ${source}` : `来源：${source}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function articlesOf(version: LawVersion): readonly ProvisionRef[] {
  const keys = [...(structureOfVersion(version)?.keys() ?? [])];
  return keys.flatMap((key) => parseProvisionKey(key) ?? []);
}

async function libraryWith(
  bundled: LawLibrary,
  folder: string | undefined,
  language: Language,
): Promise<LawLibrary> {
  if (folder === undefined) return bundled;
  const laws = await readLawFolder(folder, (file) => {
    const note = language === 'en' ? 'is no imported text and was left out' : '不是导入的文本，已略过';
    process.stderr.write(`pleadwright: ${file} ${note}\n`);
  });
  return withImported(bundled, laws);
}
