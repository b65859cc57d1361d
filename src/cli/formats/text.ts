import type { Language, Severity } from '../../lint/rule';
import type { CheckedFile, Format } from '../checked';
import { SEVERITIES } from '../options';

const NAMES: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  'zh-cn': { error: '错误', warning: '警告', information: '请核对', hint: '提示' },
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
};

/** How many findings there are of each severity: `错误 2，警告 1，请核对 0，提示 0`. */
export function totals(language: Language): { add(file: CheckedFile): void; line(): string } {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  return {
    add({ findings }) {
      for (const { severity } of findings) counts[severity] += 1;
    },
    line: () =>
      SEVERITIES.map((severity) => `${NAMES[language][severity]} ${String(counts[severity])}`).join(
        language === 'en' ? ', ' : '，',
      ),
  };
}

/** A line for each finding, the totals at the end. */
export function textFormat(language: Language): Format {
  const sum = totals(language);
  return {
    start: () => '',
    file(file) {
      sum.add(file);
      const { path, kind, findings } = file;
      const none = language === 'en' ? `${path}: no pleading\n` : `${path}：不是诉讼文书，未检查\n`;
      const lines = findings.map(({ rule, severity, message, range: { start } }) => {
        const place = `${path}:${String(start.line + 1)}:${String(start.character + 1)}`;
        return `${place} ${NAMES[language][severity]} ${rule} ${message}\n`;
      });
      return (kind === null ? none : '') + lines.join('');
    },
    end: () => `${sum.line()}\n`,
  };
}
