import { join } from 'node:path';
import { parseProvisionKey } from '../src/law/provision';
import { lawTextSchema, type LawText } from '../src/law/text-schema';
import type { Rule } from '../src/lint/rule';
import { tradeSecret } from '../src/practice/trade-secret';
import { generalRules } from '../src/rules';
import { compileFolder, PRACTICE } from './compile-data';

/** The bundled law texts, checked, one a version; each article names the rules that rest on it. */
export function compileLawTexts(): LawText[] {
  const rules = [...generalRules, ...tradeSecret.rules];
  return compileFolder(join(PRACTICE, 'laws/text'), lawTextSchema).map((text) => ({
    ...text,
    articles: text.articles.map((entry) => ({
      ...entry,
      rules: rules.filter((rule) => restsOn(rule, text.authority, entry.article)).map(({ id }) => id),
    })),
  }));
}

function restsOn({ authority }: Pick<Rule, 'authority'>, law: string, article: number): boolean {
  return authority.some((name) => {
    const [named, key = ''] = name.split('#');
    return named === law && parseProvisionKey(key)?.article === article;
  });
}
