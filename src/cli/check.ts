import { fixTitles } from '../features/code-actions';
import type { Template } from '../features/template';
import type { Engine } from '../lint/engine';
import type { Finding } from '../lint/finding';
import type { Language, Severity } from '../lint/rule';
import type { DocumentKind, Pleading } from '../pleading/model';
import { lineStarts, positionAt } from '../text/lines';
import { readText, targets, UnreadableError } from './files';
import { configFinder, readConfigFile } from './config-file';
import { oneOf, parseCommand, readDate, readLanguage, SEVERITIES } from './options';
import { describe, UsageError } from './say';

const FORMATS = ['text', 'json'] as const;

interface Checked {
  readonly path: string;
  readonly kind: DocumentKind | null;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** `pleadwright check`: exit 0, 1 for findings at or above `--fail-on`, 2 for what could not be checked. */
export async function check<P extends Pleading>(
  args: readonly string[],
  engine: Engine<P>,
  templates: readonly Template[],
): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    format: { type: 'string', default: 'text' },
    config: { type: 'string' },
    date: { type: 'string' },
    lang: { type: 'string' },
    'min-severity': { type: 'string', default: 'hint' },
    'fail-on': { type: 'string', default: 'error' },
  });
  const format = oneOf('format', values.format, FORMATS);
  const ids = engine.rules.map(({ id }) => id);
  let exit = 0;
  let language = readLanguage(values.lang) ?? 'zh-cn';
  const complain = (error: unknown): void => {
    process.stderr.write(`${describe(error, language)}\n`);
    exit = 2;
  };
  const given = values.config === undefined ? null : await readConfigFile(values.config, ids, complain);
  if (values.lang === undefined) language = given?.language ?? language;
  const findConfig = configFinder(ids, complain);
  const shown = atLeast(oneOf('min-severity', values['min-severity'], SEVERITIES));
  const failing = atLeast(oneOf('fail-on', values['fail-on'], SEVERITIES));
  const today = readDate(values.date);
  if (positionals.length === 0) {
    throw new UsageError({ 'zh-cn': '没有给出要检查的文件', en: 'no file to check was given' });
  }
  const files: Checked[] = [];
  for (const path of positionals) {
    try {
      for await (const target of targets([path])) {
        try {
          const text = await readText(target.path);
          const reading = engine.read(text);
          if (reading.pleading === null && !target.named) continue;
          const config = given ?? (await findConfig(target.path));
          const findings = engine.check(reading, {
            today,
            language,
            severities: config.severities,
            reasons: config.suppressions.reason,
            elements: config.elements,
            onFailure: (rule, error) => {
              complain(error);
              process.stderr.write(`pleadwright: ${target.path}: ${rule}\n`);
            },
          });
          files.push({
            path: target.path,
            kind: reading.pleading?.kind ?? null,
            text,
            findings: findings.filter(shown),
          });
          if (exit === 0 && findings.some(failing)) exit = 1;
        } catch (error) {
          complain(error);
        }
      }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      complain(error);
    }
  }
  process.stdout.write(format === 'json' ? toJson(files, templates, language) : toText(files, language));
  return exit;
}

function atLeast(severity: Severity): (finding: Finding) => boolean {
  const rank = SEVERITIES.indexOf(severity);
  return (finding) => SEVERITIES.indexOf(finding.severity) <= rank;
}

function toJson(files: readonly Checked[], templates: readonly Template[], language: Language): string {
  const data = {
    version: 1,
    files: files.map(({ path, kind, text, findings }) => {
      const starts = lineStarts(text);
      return {
        path,
        kind,
        findings: findings.map((finding) => ({
          rule: finding.rule,
          severity: finding.severity,
          message: finding.message,
          range: { start: positionAt(starts, finding.span.start), end: positionAt(starts, finding.span.end) },
          authority: finding.authority,
          fixes: fixTitles(finding, templates, kind, language),
        })),
      };
    }),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

const NAMES: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  'zh-cn': { error: '错误', warning: '警告', information: '请核对', hint: '提示' },
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
};

function toText(files: readonly Checked[], language: Language): string {
  const lines: string[] = [];
  for (const { path, kind, text, findings } of files) {
    if (kind === null)
      lines.push(language === 'en' ? `${path}: no pleading` : `${path}：不是诉讼文书，未检查`);
    const starts = lineStarts(text);
    for (const finding of findings) {
      const { line, character } = positionAt(starts, finding.span.start);
      const place = `${path}:${String(line + 1)}:${String(character + 1)}`;
      lines.push(`${place} ${NAMES[language][finding.severity]} ${finding.rule} ${finding.message}`);
    }
  }
  const all = files.flatMap(({ findings }) => findings);
  const count = (severity: Severity): number => all.filter((finding) => finding.severity === severity).length;
  const totals = SEVERITIES.map((severity) => `${NAMES[language][severity]} ${String(count(severity))}`);
  lines.push(totals.join(language === 'en' ? ', ' : '，'));
  return `${lines.join('\n')}\n`;
}
