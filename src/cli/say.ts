import { version } from '../../package.json';
import { failed, ruleFailed } from '../lint/failure';
import type { Language, Text } from '../lint/rule';
import { UnreadableError } from './files';
import { UnwritableError } from './write-file';

/** A wrong command line or configuration: one line on stderr, exit 2. */
export class UsageError extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

const REASONS: Readonly<Record<UnreadableError['reason'], Text>> = {
  missing: { 'zh-cn': '没有这个文件', en: 'no such file' },
  binary: { 'zh-cn': '不是文本文件', en: 'not a text file' },
  encoding: { 'zh-cn': '不是 UTF-8 编码，请另存为 UTF-8', en: 'not UTF-8 text; save it as UTF-8' },
  permission: { 'zh-cn': '没有读取权限', en: 'no permission to read it' },
  folder: { 'zh-cn': '是文件夹，这里需要一个文件', en: 'is a folder; a file is needed here' },
  other: { 'zh-cn': '无法读取', en: 'cannot be read' },
};

const WRITE_REASONS: Readonly<Record<UnwritableError['reason'], Text>> = {
  folder: { 'zh-cn': '没有这个文件夹，或者这里是文件夹', en: 'no such folder, or a folder itself' },
  permission: { 'zh-cn': '没有写入权限', en: 'no permission to write it' },
  full: { 'zh-cn': '磁盘空间不足', en: 'the disk is full' },
  other: { 'zh-cn': '无法写入', en: 'cannot be written' },
};

/** One line for the user about an error, at `path` where it is unforeseen; such a one is told without the draft's text. */
export function describe(error: unknown, language: Language, path?: string): string {
  if (error instanceof UsageError) return `pleadwright: ${error.text[language]}`;
  if (error instanceof UnreadableError) {
    const name = error.path === '-' ? (language === 'en' ? 'standard input' : '标准输入') : error.path;
    return `pleadwright: ${name}${language === 'en' ? ': ' : '：'}${REASONS[error.reason][language]}`;
  }
  if (error instanceof UnwritableError)
    return `pleadwright: ${error.path}${language === 'en' ? ': ' : '：'}${WRITE_REASONS[error.reason][language]}`;
  const what: Text = {
    'zh-cn': path === undefined ? '这项命令' : `对 ${path} 的处理`,
    en: path === undefined ? 'this command' : `the work on ${path}`,
  };
  return `pleadwright: ${failed(what, error, version)[language]}`;
}

/** A rule that could not run on a file; the others did. */
export function ruleError(rule: string, error: unknown, path: string): UsageError {
  const text = ruleFailed(rule, error, version);
  return new UsageError({ 'zh-cn': `${path}：${text['zh-cn']}`, en: `${path}: ${text.en}` });
}
