import { dirname, relative, resolve, sep } from 'node:path';
import { isDated, lawDataLine } from '../features/law-data-note';
import type { Template } from '../features/template';
import type { LawCorpus } from '../law/corpus';
import { readBaseline, writeBaseline, type Baseline, type BaselineEntry } from '../lint/baseline';
import type { Engine } from '../lint/engine';
import type { Language } from '../lint/rule';
import type { Pleading } from '../pleading/model';
import { fileChecker, type CheckOptions, type CheckOutcome } from './check-file';
import { checkInOrder, type Task, type Threads } from './check-pool';
import type { Format, FormatContext } from './checked';
import { readConfigFile } from './config-file';
import { readText, targets, UnreadableError } from './files';
import { githubFormat } from './formats/github';
import { jsonFormat } from './formats/json';
import { sarifFormat } from './formats/sarif';
import { textFormat } from './formats/text';
import { oneOf, parseCommand, readDate, readLanguage, SEVERITIES } from './options';
import { describe, UsageError } from './say';
import { writeWhole } from './write-file';

const FORMATS: Readonly<Record<'text' | 'json' | 'sarif' | 'github', (context: FormatContext) => Format>> = {
  text: ({ language }) => textFormat(language),
  json: jsonFormat,
  sarif: sarifFormat,
  github: ({ language }) => githubFormat(language),
};

/** `pleadwright check`: exit 0, 1 for findings at or above `--fail-on`, 2 for what could not be checked. */
export async function check<P extends Pleading>(
  args: readonly string[],
  engine: Engine<P>,
  templates: readonly Template[],
  product: { readonly version: string; readonly threads: Threads; readonly corpus: LawCorpus },
): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    format: { type: 'string', default: 'text' },
    config: { type: 'string' },
    date: { type: 'string' },
    lang: { type: 'string' },
    'min-severity': { type: 'string', default: 'hint' },
    'fail-on': { type: 'string', default: 'error' },
    baseline: { type: 'string' },
    'write-baseline': { type: 'boolean', default: false },
  });
  const format = oneOf('format', values.format, Object.keys(FORMATS) as (keyof typeof FORMATS)[]);
  let problems = 0;
  let language = readLanguage(values.lang) ?? 'zh-cn';
  const said = new Set<string>();
  const complain = (line: string): void => {
    problems += 1;
    if (!said.has(line)) process.stderr.write(`${line}\n`);
    said.add(line);
  };
  const given =
    values.config === undefined
      ? null
      : await readConfigFile(
          values.config,
          engine.rules.map(({ id }) => id),
        );
  if (values.lang === undefined) language = given?.config.language ?? language;
  for (const problem of given?.problems ?? []) complain(describe(problem, language));
  const options: CheckOptions = {
    today: readDate(values.date),
    language,
    config: given?.config ?? null,
    minSeverity: oneOf('min-severity', values['min-severity'], SEVERITIES),
    failOn: oneOf('fail-on', values['fail-on'], SEVERITIES),
    baseline: await knownFindings(values.baseline, values['write-baseline']),
  };
  if (isDated(product.corpus, options.today))
    process.stderr.write(`pleadwright: ${lawDataLine(product.corpus, options.today, language)}\n`);
  if (positionals.length === 0) {
    throw new UsageError({ 'zh-cn': '没有给出要检查的文件', en: 'no file to check was given' });
  }

  const rules = engine.rules.map(({ id, severity, title, authority }) => {
    return { id, severity, title: title[language], authority };
  });
  const writer = FORMATS[format]({ language, version: product.version, rules });
  const tasks = tasksOf(positionals, values.baseline, language);
  const fresh: Record<string, readonly BaselineEntry[]> = {};
  let failing = false;
  await print(writer.start());
  const outcomes = checkInOrder(tasks, fileChecker(engine, templates, options), options, product.threads);
  for await (const outcome of outcomes) {
    outcome.complaints.forEach(complain);
    failing ||= outcome.failing;
    if (outcome.checked === null) continue;
    if (values['write-baseline']) fresh[nameFrom(values.baseline, outcome.checked.path)] = outcome.entries;
    await print(writer.file(outcome.checked));
  }
  await print(writer.end(problems === 0));
  if (values['write-baseline'] && values.baseline !== undefined) {
    await writeWhole(values.baseline, writeBaseline(fresh));
    failing = false;
  }
  if (problems > 0) return 2;
  return failing ? 1 : 0;
}

/** Writes to standard output and waits while the reader is slower than we are. */
async function print(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return;
  await new Promise((resume) => process.stdout.once('drain', resume));
}

async function* tasksOf(
  paths: readonly string[],
  baseline: string | undefined,
  language: Language,
): AsyncGenerator<Task> {
  for (const path of paths) {
    try {
      for await (const target of targets([path]))
        yield { target: { ...target, known: nameFrom(baseline, target.path) } };
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      yield { outcome: refused(describe(error, language)) };
    }
  }
}

function refused(complaint: string): CheckOutcome {
  return { checked: null, failing: false, complaints: [complaint], entries: [] };
}

/** A draft's name in a baseline: its path from the folder of the baseline. */
function nameFrom(baseline: string | undefined, path: string): string {
  return baseline === undefined || path === '-'
    ? path
    : relative(dirname(resolve(baseline)), resolve(path)).replaceAll(sep, '/');
}

/** The baseline to hold the findings against; none while a new one is written. */
async function knownFindings(path: string | undefined, writing: boolean): Promise<Baseline | null> {
  if (path === undefined) {
    if (!writing) return null;
    throw new UsageError({
      'zh-cn': '--write-baseline 须与 --baseline 文件 一起使用',
      en: '--write-baseline needs --baseline FILE',
    });
  }
  if (writing) return null;
  const baseline = readBaseline(await readText(path));
  if (baseline !== null) return baseline;
  throw new UsageError({
    'zh-cn': `${path} 不是基线文件，请用 --write-baseline 重新生成`,
    en: `${path} is no baseline; make it anew with --write-baseline`,
  });
}
