/**
 * Renews everything that is derived from the project's own data:
 *   npx tsx scripts/generate.ts           writes what changed
 *   npx tsx scripts/generate.ts --check   writes nothing; exit 1 when something would change
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { tradeSecret } from '../src/practice/trade-secret';
import { generalRules } from '../src/rules';
import { bundles } from './bundled';
import { packagesIn, thirdPartyNotices } from './bundled-packages';
import { compileCases } from './compile-cases';
import { compileConfigSchema } from './compile-config-schema';
import { PRACTICE } from './compile-data';
import { compileElements } from './compile-elements';
import { compileLawTexts } from './compile-law-texts';
import { compileLaws } from './compile-laws';
import { compileSentenceModel } from './compile-sentence-model';
import { compileSnippets, compileTemplates } from './compile-templates';
import { currentNames, withNew, type Contract } from './contract';
import { withBlock } from './doc-blocks';
import { ruleIndex, withFacts, type RuleFacts } from './rule-docs';
import { groupTable } from './rule-groups';
import { settingsPage } from './settings-table';

const ROOT = join(import.meta.dirname, '..');

/** A file as it should stand, by its absolute path. */
export type Outputs = Map<string, string>;

/** The same data with the keys of every object in code-point order. */
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sortKeys(entry)]));
}

async function pretty(text: string, path: string, parser: 'json' | 'markdown'): Promise<string> {
  return format(text, { ...(await resolveConfig(path)), parser, endOfLine: 'lf' });
}

const GENERATED = relative(ROOT, join(PRACTICE, 'generated'));
/** The compile steps: the file made, and what gives its data. */
const STEPS: readonly (readonly [file: string, compile: () => unknown])[] = [
  [`${GENERATED}/laws.json`, compileLaws],
  [`${GENERATED}/law-texts.json`, compileLawTexts],
  [`${GENERATED}/cases.json`, compileCases],
  [`${GENERATED}/elements.json`, compileElements],
  [`${GENERATED}/sentence-model.json`, compileSentenceModel],
  [`${GENERATED}/templates.json`, compileTemplates],
  ['schemas/pleadwright.schema.json', compileConfigSchema],
  ['snippets/pleadwright.code-snippets', compileSnippets],
];

async function compiled(outputs: Outputs): Promise<void> {
  for (const [file, compile] of STEPS) {
    const target = join(ROOT, file);
    const data: unknown = await compile();
    outputs.set(target, await pretty(JSON.stringify(sortKeys(data), null, 2), target, 'json'));
  }
}

/** Every rule of the registry, general ones first. */
export const registeredRules: readonly RuleFacts[] = [...generalRules, ...tradeSecret.rules];

async function documented(rules: readonly RuleFacts[], outputs: Outputs): Promise<void> {
  const folder = join(ROOT, 'docs/rules');
  const index = join(folder, 'README.md');
  outputs.set(index, await pretty(ruleIndex(rules), index, 'markdown'));
  for (const rule of rules) {
    const path = join(folder, `${rule.id}.md`);
    const page = existsSync(path) ? withFacts(readFileSync(path, 'utf8'), rule) : null;
    if (page === null) console.warn(`${rule.id}: no page with a facts block at docs/rules/${rule.id}.md`);
    else outputs.set(path, page);
  }
}

/** The READMEs: the rules by group and the day of the law data. */
function readmes(rules: readonly RuleFacts[], outputs: Outputs): void {
  const { asOf } = compileLaws();
  for (const [file, language] of [
    ['README.md', 'en'],
    ['README.zh-CN.md', 'zh-cn'],
  ] as const) {
    const path = join(ROOT, file);
    const table = `\n\n${groupTable(rules, language)}\n\n`;
    const dated = withBlock(readFileSync(path, 'utf8'), 'law-data', asOf);
    const page = dated === null ? null : withBlock(dated, 'rules', table);
    if (page === null) throw new Error(`${file} has no place for <!-- law-data --> or <!-- rules -->`);
    outputs.set(path, page);
  }
}

/** The names users rely on: what is new joins what was published. */
async function contract(rules: readonly RuleFacts[], outputs: Outputs): Promise<void> {
  const path = join(ROOT, 'test/contract/names.json');
  const published = JSON.parse(readFileSync(path, 'utf8')) as Contract;
  const read = (file: string): unknown =>
    JSON.parse(outputs.get(join(ROOT, file)) ?? readFileSync(join(ROOT, file), 'utf8'));
  const names = withNew(published, currentNames(read, rules));
  outputs.set(path, await pretty(JSON.stringify(names), path, 'json'));
}

/** Everything the data and the rule registry give, without writing it. */
export async function generate(): Promise<Outputs> {
  const outputs: Outputs = new Map();
  await compiled(outputs);
  const rules = registeredRules;
  await documented(rules, outputs);
  readmes(rules, outputs);
  await contract(rules, outputs);
  const settings = join(ROOT, 'docs/guide/settings.md');
  outputs.set(join(ROOT, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(packagesIn(await bundles())));
  outputs.set(settings, await pretty(settingsPage(ROOT), settings, 'markdown'));
  return outputs;
}

/** The outputs that differ from the files on disk, line endings aside. */
export function changed(outputs: Outputs): string[] {
  return [...outputs].flatMap(([path, text]) =>
    existsSync(path) && readFileSync(path, 'utf8').replace(/\r\n/g, '\n') === text ? [] : [path],
  );
}

async function main(): Promise<void> {
  const outputs = await generate();
  const stale = changed(outputs);
  const check = process.argv.includes('--check');
  for (const path of stale) {
    console.log(`${check ? 'stale' : 'wrote'} ${path.slice(ROOT.length + 1)}`);
    if (check) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, outputs.get(path) ?? '');
  }
  if (check && stale.length > 0) process.exitCode = 1;
}

if (process.argv[1]?.endsWith('generate.ts')) void main();
