import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Language, Severity } from '../lint/rule';
import { isValid, parseIsoDate, type CivilDate } from '../text/civil-date';
import { UsageError } from './say';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parses a command's arguments; an unknown flag or a missing value is a usage error. */
export function parseCommand<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new UsageError({ 'zh-cn': `命令行有误：${message}`, en: `bad command line: ${message}` });
  }
}

/** One of a few words, else a usage error that lists them. */
export function oneOf<T extends string>(flag: string, value: string, known: readonly T[]): T {
  const found = known.find((word) => word === value);
  if (found !== undefined) return found;
  const list = known.join(', ');
  throw new UsageError({
    'zh-cn': `--${flag} 的值“${value}”不能使用，可用的有：${list}`,
    en: `--${flag} cannot be “${value}”; use one of: ${list}`,
  });
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export function readLanguage(value: string | undefined): Language | undefined {
  return value === undefined ? undefined : oneOf('lang', value, ['zh-cn', 'en'] as const);
}

/** `--date`, else the system's civil date. */
export function readDate(value: string | undefined): CivilDate {
  if (value === undefined) {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  }
  const date = parseIsoDate(value);
  if (date?.day == null || !isValid(date)) {
    throw new UsageError({
      'zh-cn': `--date 的值“${value}”不是日期，应写作 2026-11-22`,
      en: `--date “${value}” is no date; write it as 2026-11-22`,
    });
  }
  return date;
}
