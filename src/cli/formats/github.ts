import type { Language, Severity } from '../../lint/rule';
import type { Format } from '../checked';
import { totals } from './text';

const COMMANDS: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands: each finding becomes an annotation at its line of the pull request. */
export function githubFormat(language: Language): Format {
  const sum = totals(language);
  return {
    start: () => '',
    file(file) {
      sum.add(file);
      return file.findings
        .map(({ rule, severity, message, range: { start, end } }) => {
          const properties = {
            file: file.path.replaceAll('\\', '/'),
            line: start.line + 1,
            endLine: end.line + 1,
            // Columns are read only where the annotation stays on one line.
            ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}),
            title: rule,
          };
          const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
          return `::${COMMANDS[severity]} ${list.join(',')}::${data(message)}\n`;
        })
        .join('');
    },
    end: () => `${sum.line()}\n`,
  };
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
