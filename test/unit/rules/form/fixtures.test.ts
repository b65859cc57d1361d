import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formRules } from '../../../../src/rules/form';
import { checkWith } from '../../../support/rule-cases';

const FOLDER = join(import.meta.dirname, '../../../fixtures/drafts');

/** Errors and warnings of the form rules by draft; every other draft has none. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'mould-drawings-statutory.md': ['form/plaintiff-details'],
};

/** The same draft written in another way. */
const WRITINGS: Readonly<Record<string, (text: string) => string>> = {
  'as written': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with bold headings': (text) => text.replace(/^#{1,6} (.*)$/gm, '**$1**'),
  'with bare headings': (text) => text.replace(/^#{1,6} (.*)$/gm, '$1'),
  'with full-width blanks before paragraphs': (text) =>
    text.replace(/^(?=[\u4e00-\u9fff])/gm, '\u3000\u3000'),
  'with half-width colons and commas': (text) => text.replaceAll('：', ':').replaceAll('，', ','),
  'without bold': (text) => text.replaceAll('**', ''),
  'with blank lines between all lines': (text) => {
    const [, front = '', body = ''] = /^(---\n.*?\n---\n)?(.*)$/s.exec(text) ?? [];
    return front + body.replace(/\n(?![\n|])/g, '\n\n').replace(/(\|\n)\n(?=\|)/g, '$1');
  },
};

describe('form rules on the labelled drafts', () => {
  for (const name of readdirSync(FOLDER).sort()) {
    const text = readFileSync(join(FOLDER, name), 'utf8').replaceAll('\r\n', '\n');
    for (const [way, rewrite] of Object.entries(WRITINGS)) {
      it(`${name} ${way}`, () => {
        const loud = checkWith(formRules, rewrite(text)).filter(({ severity }) => severity !== 'information');
        assert.deepEqual(
          loud.map(({ rule }) => rule),
          EXPECTED[name] ?? [],
        );
      });
    }
  }
});
