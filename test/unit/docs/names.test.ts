import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { createEngine } from '../../../src/lint/engine';
import { tradeSecret } from '../../../src/practice/trade-secret';
import { generalRules } from '../../../src/rules';
import { ROOT } from '../../support/cli';
import { nodesOf, pages, placeOf, type Page } from '../../support/pages';

interface Setting {
  readonly scope?: string;
  readonly order?: number;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: readonly {
      readonly title: string;
      readonly order?: number;
      readonly properties: Readonly<Record<string, Setting>>;
    }[];
  };
}

const json = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const { contributes } = json('package.json') as Manifest;
const words = ['package.nls.json', 'package.nls.zh-cn.json'].map(
  (path) => json(path) as Readonly<Record<string, string>>,
);

const settings = new Set(contributes.configuration.flatMap(({ properties }) => Object.keys(properties)));
const commands = new Set(contributes.commands.map(({ command }) => command));
/** Titles of the command palette in both languages. */
const titles = new Set(
  words.flatMap((table) =>
    Object.entries(table).flatMap(([key, text]) => (key.startsWith('command.') ? [text] : [])),
  ),
);
const rules = createEngine(tradeSecret, generalRules).rules.map(({ id }) => id);
const groups = new Set(rules.map((id) => id.split('/')[0]));

/** Pages that tell how to make a rule name one that does not exist. */
const INVENTED = new Set(['measures/review-period']);

/** Names in code, of settings, commands and rules, that the product does not have. */
function unknownNames(code: string): readonly string[] {
  const dotted = [...code.matchAll(/(?<![\w./@-])pleadwright\.([a-zA-Z]+(?:\.[a-zA-Z]+)*)/g)].map(
    ([name]) => name,
  );
  const slashed = [...code.matchAll(/(?<![\w./-])([a-z]+)\/([a-z]+(?:-[a-z]+)*)(?![\w./-])/g)];
  return [
    ...dotted.filter(
      (name) => !settings.has(name) && !commands.has(name) && !/\.(?:yaml|vsix|schema|code)/.test(name),
    ),
    ...slashed.flatMap(([name, group]) =>
      groups.has(group) && !rules.includes(name) && !INVENTED.has(name) ? [name] : [],
    ),
  ];
}

/** Titles of commands in running text stand as “诉状匠: 导入官方法律文本…” or “Pleadwright: …”. */
function unknownTitles(text: string): readonly string[] {
  return [...text.matchAll(/“(?:诉状匠|Pleadwright): ([^”\n]{1,80})”/g)].flatMap(([, title = '']) =>
    titles.has(title) ? [] : [title],
  );
}

/** Drafts on a rule's page may name rules wrongly: another test runs them. */
function isDraft({ path }: Page, node: Nodes): boolean {
  return path.startsWith('docs/rules/') && node.type === 'code' && node.lang === 'markdown';
}

function check(page: Page): readonly string[] {
  return [
    ...nodesOf(page.tree).flatMap((node) =>
      (node.type === 'inlineCode' || node.type === 'code') && !isDraft(page, node)
        ? unknownNames(node.value).map((name) => `${placeOf(page, node)} ${name}`)
        : [],
    ),
    ...unknownTitles(page.text).map((title) => `${page.path} “${title}”`),
  ];
}

describe('names in the documentation', () => {
  it('of settings, commands and rules exist', () => {
    assert.deepEqual(pages().flatMap(check), []);
  });

  it('would be found wrong', () => {
    assert.deepEqual(unknownNames('{ "pleadwright.nowhere": 1, "pleadwright.enable": true }'), [
      'pleadwright.nowhere',
    ]);
    assert.deepEqual(unknownNames('measures/nothing, measures/evidence, src/rules'), ['measures/nothing']);
    assert.deepEqual(unknownNames('.pleadwright.yaml, pleadwright.vsix'), []);
    assert.deepEqual(unknownTitles('运行“诉状匠: 没有这个命令”。'), ['没有这个命令']);
    assert.deepEqual(unknownTitles('运行“诉状匠: 导入官方法律文本…”。'), []);
  });

  it('tell every setting in the guide', () => {
    const guide = pages()
      .filter(({ path }) => path.startsWith('docs/guide/'))
      .map(({ text }) => text)
      .join('\n');
    assert.deepEqual(
      [...settings].filter((name) => !guide.includes(`\`${name}\``)),
      [],
    );
  });
});

describe('the settings', () => {
  const sections = contributes.configuration;

  it('are few, in titled groups with an order of their own', () => {
    assert.ok(settings.size < 20, String(settings.size));
    const orders = sections.map(({ order }) => order);
    assert.ok(orders.every((order) => order !== undefined));
    assert.equal(new Set(orders).size, sections.length);
    for (const { title } of sections) assert.match(title, /^%config\.\w+\.title%$/);
  });

  it('each say what they do, each of their values too, where they hold and in which place', () => {
    const entries = sections.flatMap(({ properties }) => Object.entries(properties));
    for (const [name, setting] of entries) {
      assert.match(setting.markdownDescription ?? '', /^%config\.[\w.]+%$/, name);
      assert.match(setting.scope ?? '', /^(?:resource|machine|application)$/, name);
      assert.ok(setting.order !== undefined, name);
      assert.equal(setting.markdownEnumDescriptions?.length, setting.enum?.length, name);
    }
  });
});
