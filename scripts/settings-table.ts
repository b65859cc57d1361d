import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Setting {
  readonly type?: string | readonly string[];
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly order?: number;
  readonly markdownDescription?: string;
  readonly description?: string;
}

interface Section {
  readonly title: string;
  readonly order?: number;
  readonly properties: Readonly<Record<string, Setting>>;
}

/** The texts of `%key%` in the manifest. */
type Words = Readonly<Record<string, string>>;

const byOrder = (a: { readonly order?: number }, b: { readonly order?: number }): number =>
  (a.order ?? 0) - (b.order ?? 0);

/** docs/guide/settings.md: every setting of the manifest by its section, in both languages. */
export function settingsPage(root: string): string {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const manifest = read('package.json') as {
    readonly contributes: { readonly configuration: readonly Section[] };
  };
  const zh = read('package.nls.zh-cn.json') as Words;
  const en = read('package.nls.json') as Words;
  const sections = [...manifest.contributes.configuration].sort(byOrder);
  const count = sections.flatMap(({ properties }) => Object.keys(properties)).length;
  return [
    '# 设置',
    '> _English: every setting, generated from the manifest._',
    `共${String(count)}项，在 VS Code 的设置中搜索 pleadwright。本页由程序生成。`,
    ...sections.map((section) => table(section, zh, en)),
  ].join('\n\n');
}

function table({ title, properties }: Section, zh: Words, en: Words): string {
  const rows = Object.entries(properties)
    .sort(([, a], [, b]) => byOrder(a, b))
    .map(([name, setting]) => [
      `\`${name}\``,
      valuesOf(setting),
      `\`${JSON.stringify(setting.default)}\``,
      said(setting, zh),
      said(setting, en),
    ]);
  const head = ['设置 Setting', '值 Values', '默认 Default', '说明', 'Description'];
  return [
    `## ${resolve(title, zh)} ${resolve(title, en)}\n`,
    ...[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

function valuesOf({ type, enum: values }: Setting): string {
  if (values !== undefined) return values.map((value) => `\`${value}\``).join(' ');
  return typeof type === 'string' ? type : (type ?? []).join(' ');
}

function said({ markdownDescription, description }: Setting, words: Words): string {
  return resolve(markdownDescription ?? description ?? '', words)
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|');
}

/** The text of `%key%`. */
function resolve(text: string, words: Words): string {
  const key = /^%(.+)%$/.exec(text)?.[1];
  if (key === undefined) return text;
  const found = words[key];
  if (found === undefined) throw new Error(`the manifest names %${key}%, which is not written`);
  return found;
}
