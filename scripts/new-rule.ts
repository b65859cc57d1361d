/**
 * Lays out a new rule for its author to fill in:
 *   npm run new:rule -- measures/review-period
 * makes the rule, its page and its place in the group's index. `npm test` fails until every 待写 is written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the author has still to write; a test finds it. */
export const UNWRITTEN = '待写';

/** The folders that hold groups of rules, from the root of the project. */
const HOMES = [
  { folder: 'src/practice/trade-secret/rules', lint: '../../../../lint/rule', model: '../../model' },
  { folder: 'src/rules', lint: '../../lint/rule', model: null },
] as const;

/** File contents by path from the root, or one sentence that says why there are none. */
export type Scaffold = ReadonlyMap<string, string> | string;

/** `root` is the folder of the project; nothing is written. */
export function scaffold(id: string, root: string): Scaffold {
  const match = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)$/.exec(id);
  const [, group, name] = match ?? [];
  if (group === undefined || name === undefined)
    return `"${id}" is no rule id: it needs the form group/some-name.`;
  const home = HOMES.find(({ folder }) => existsSync(join(root, folder, group, 'index.ts')));
  if (home === undefined)
    return `There is no group "${group}" with an index.ts in ${HOMES.map(({ folder }) => folder).join(' or ')}.`;
  const rule = `${home.folder}/${group}/${name}.ts`;
  const page = `docs/rules/${group}/${name}.md`;
  for (const path of [rule, page]) if (existsSync(join(root, path))) return `${path} exists.`;
  const index = `${home.folder}/${group}/index.ts`;
  const constant = constantOf(group, name);
  const registered = register(readFileSync(join(root, index), 'utf8'), name, constant);
  if (registered === null) return `${index} does not end in a list of rules.`;
  return new Map([
    [rule, ruleFile(id, constant, home)],
    [page, pageFile(id)],
    [index, registered],
  ]);
}

/** measures/review-period → measuresReviewPeriod. */
function constantOf(group: string, name: string): string {
  return group + name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function register(index: string, name: string, constant: string): string | null {
  const end = index.search(/\](?: as const)?;\s*$/);
  const imports = index.lastIndexOf('\nimport ');
  if (end < 0 || imports < 0) return null;
  const line = index.indexOf('\n', imports + 1) + 1;
  const added = `import { ${constant} } from './${name}';\n`;
  const before = index.slice(line, end).trimEnd();
  const comma = before.endsWith(',') ? '' : ',';
  return `${index.slice(0, line)}${added}${before.startsWith('\n') ? '' : '\n'}${before}${comma}\n  ${constant},\n${index.slice(end)}`;
}

function ruleFile(id: string, constant: string, home: (typeof HOMES)[number]): string {
  const model = home.model === null ? 'Pleading' : 'TradeSecretPleading';
  const from = home.model ?? '../../pleading/model';
  return `import { COMPLAINTS, defineRule, type Report } from '${home.lint}';
import type { ${model} } from '${from}';

/** ${UNWRITTEN}: the article this rests on and what it asks of a draft. */
export const ${constant} = defineRule({
  id: '${id}',
  title: { 'zh-cn': '${UNWRITTEN}', en: '${UNWRITTEN}' },
  severity: 'warning',
  authority: ['${UNWRITTEN}'],
  documents: COMPLAINTS,
  fix: 'none',
  messages: {
    found: {
      'zh-cn': '${UNWRITTEN}',
      en: '${UNWRITTEN}',
    },
  },
  *check(pleading: ${model}): Iterable<Report<'found'>> {
    if (pleading.parties.length === 0) return;
    yield { span: pleading.parties[0]?.span ?? { start: 0, end: 0 }, message: 'found' };
  },
});
`;
}

function pageFile(id: string): string {
  const draft = `\`\`\`markdown\n# 民事起诉状\n\n${UNWRITTEN}\n\`\`\``;
  const parts = [
    `# ${id} ${UNWRITTEN}`,
    '<!-- facts -->\n\n<!-- /facts -->',
    `## 检查什么\n\n${UNWRITTEN}`,
    `## 为什么\n\n${UNWRITTEN}`,
    `## 反例\n\n${draft}`,
    `## 正例\n\n${draft}`,
    `## 什么时候不用理会\n\n${UNWRITTEN}`,
    `## English summary\n\n${UNWRITTEN}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function main(id: string | undefined): void {
  const root = join(import.meta.dirname, '..');
  const made = id === undefined ? 'Name the rule: npm run new:rule -- group/some-name' : scaffold(id, root);
  if (typeof made === 'string') {
    console.error(made);
    process.exitCode = 2;
    return;
  }
  for (const [path, text] of made) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
  console.log(`Write what is marked ${UNWRITTEN}, then run: npm run generate && npm test`);
}

if (process.argv[1]?.endsWith('new-rule.ts')) main(process.argv[2]);
