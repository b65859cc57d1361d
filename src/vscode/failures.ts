import * as vscode from 'vscode';
import { failed, ruleFailed, traceOf } from '../lint/failure';
import type { Text } from '../lint/rule';
import { displayLanguage } from './configuration';

/** Opens the log; registered where the log is made. */
export const SHOW_LOG = 'pleadwright.showLog';

/** Parts of the product as the user knows them, for the notice that one could not do its work. */
export const PARTS = {
  reading: { 'zh-cn': '文书的读取', en: 'reading the draft' },
  diagnostics: { 'zh-cn': '结果的显示', en: 'showing findings' },
  hover: { 'zh-cn': '悬停说明', en: 'the hover' },
  completion: { 'zh-cn': '补全', en: 'completion' },
  definition: { 'zh-cn': '跳转', en: 'go to definition' },
  references: { 'zh-cn': '引用的查找', en: 'finding references' },
  highlights: { 'zh-cn': '引用的突出显示', en: 'highlighting references' },
  outline: { 'zh-cn': '大纲', en: 'the outline' },
  fixes: { 'zh-cn': '快速修复', en: 'quick fixes' },
  rename: { 'zh-cn': '改名', en: 'rename' },
  lenses: { 'zh-cn': '标题上方的提示', en: 'the lines above headings' },
  checklist: { 'zh-cn': '要件清单', en: 'the checklist' },
  law: { 'zh-cn': '法规的显示', en: 'showing a law' },
  lawImport: { 'zh-cn': '官方文本的导入', en: 'the import of official texts' },
  secrets: { 'zh-cn': '标密', en: 'marking secrets' },
  assistant: { 'zh-cn': '助手工具', en: 'the assistant’s tool' },
  newPleading: { 'zh-cn': '文书的新建', en: 'a new pleading' },
  sample: { 'zh-cn': '示例的打开', en: 'opening the sample' },
  exports: { 'zh-cn': '导出', en: 'the export' },
  evidence: { 'zh-cn': '证据文件的核对', en: 'checking the files of the exhibits' },
  overview: { 'zh-cn': '案件概览', en: 'the case overview' },
  status: { 'zh-cn': '状态的显示', en: 'the status item' },
  wordImport: { 'zh-cn': 'Word 导入', en: 'the import from Word' },
} as const satisfies Readonly<Record<string, Text>>;

type Part = keyof typeof PARTS;

/** An error whose message is ours and meant for the user; the editor shows it. */
export class Refusal extends Error {}

/** Keeps what fails from taking anything else along: each failure is logged once, without words of a draft. */
export interface Failures {
  report(part: Part, error: unknown): void;
  readonly reportRule: (rule: string, error: unknown) => void;
  /** A function that gives nothing where it fails. */
  guard<A extends unknown[], R>(part: Part, run: (...args: A) => R): (...args: A) => R | undefined;
  /** A provider whose methods give nothing where they fail. */
  provider<T extends object>(part: Part, provider: T): T;
  /** Registers a command; where it fails the user is told. */
  command(part: Part, id: string, run: (...args: never[]) => unknown): vscode.Disposable;
  dispose(): void;
}

/** `log` and the item in the status bar's language menu tell the user. */
export function watchFailures(log: { error(line: string): void }, version: string): Failures {
  const said = new Set<string>();
  const names = new Set<string>();
  let item: vscode.LanguageStatusItem | null = null;
  const tell = (name: string, error: unknown, text: Text): void => {
    const en = displayLanguage() === 'en';
    // The same place can be come to by several ways.
    const [place = ''] = traceOf(error).split(', ');
    if (said.has(`${name} ${place}`)) return;
    said.add(`${name} ${place}`);
    log.error(text[en ? 'en' : 'zh-cn']);
    names.add(name);
    item ??= vscode.languages.createLanguageStatusItem('pleadwright.failures', { language: 'markdown' });
    item.name = 'Pleadwright 诉状匠';
    item.severity = vscode.LanguageStatusSeverity.Error;
    item.text = en ? `Failed: ${[...names].join(', ')}` : `未能完成：${[...names].join('、')}`;
    item.detail = en ? 'All else goes on.' : '其余照常。';
    item.command = { command: SHOW_LOG, title: en ? 'Show log' : '查看日志' };
  };
  const report = (part: Part, error: unknown): void => {
    tell(PARTS[part][displayLanguage()], error, failed(PARTS[part], error, version));
  };
  /** Refusals go on to the editor, anything else to `otherwise`. */
  const handle = (error: unknown, otherwise: (error: unknown) => void): void => {
    if (error instanceof Refusal || error instanceof vscode.CancellationError) throw error;
    otherwise(error);
  };
  const settle = <R>(run: () => R, otherwise: (error: unknown) => void): R | undefined => {
    try {
      const result = run();
      if (!(result instanceof Promise)) return result;
      return result.catch((error: unknown) => {
        handle(error, otherwise);
      }) as R;
    } catch (error) {
      handle(error, otherwise);
      return undefined;
    }
  };
  const guard =
    <A extends unknown[], R>(part: Part, run: (...args: A) => R) =>
    (...args: A): R | undefined =>
      settle(
        () => run(...args),
        (error) => {
          report(part, error);
        },
      );
  return {
    report,
    reportRule(rule, error) {
      tell(rule, error, ruleFailed(rule, error, version));
    },
    guard,
    provider: (part, provider) => {
      const members = Object.entries(provider).map(([key, member]: [string, unknown]) => [
        key,
        // An event is a function too, but only hands on.
        typeof member === 'function' && !/^on[A-Z]/.test(key)
          ? guard(part, member as (...args: unknown[]) => unknown)
          : member,
      ]);
      return Object.fromEntries(members) as typeof provider;
    },
    command: (part, id, run) =>
      vscode.commands.registerCommand(id, (...args: unknown[]) =>
        settle(
          () => run(...(args as never[])),
          (error) => {
            report(part, error);
            const language = displayLanguage();
            const name = PARTS[part][language];
            void vscode.window.showErrorMessage(
              language === 'en'
                ? `Pleadwright: ${name} failed; the log says where.`
                : `诉状匠：${name}未能完成，详见日志。`,
            );
          },
        ),
      ),
    dispose() {
      item?.dispose();
    },
  };
}
