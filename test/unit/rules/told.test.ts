import assert from 'node:assert/strict';
import { factsBlock } from '../../../scripts/rule-docs';
import { createEngine } from '../../../src/lint/engine';
import type { Finding } from '../../../src/lint/finding';
import type { Edit, Language, Text } from '../../../src/lint/rule';
import { tradeSecret } from '../../../src/practice/trade-secret';
import { generalRules } from '../../../src/rules';
import { drafts } from '../../support/drafts';
import { draftsIn, pageOf, sectionsOf } from '../../support/rule-pages';

/** What a rule says of itself and of a draft, whatever the rule. */

const engine = createEngine(tradeSecret, generalRules);
const LANGUAGES: readonly Language[] = ['zh-cn', 'en'];
const WORDS: Readonly<Record<Language, RegExp>> = { 'zh-cn': /[\u4e00-\u9fff]{2}/, en: /[A-Za-z]{2}/ };

function findingsIn(text: string, language: Language): readonly Finding[] {
  return engine.check(engine.read(text), {
    today: { year: 2026, month: 11, day: 22 },
    language,
    onFailure: (id, error) => {
      throw new Error(id, { cause: error });
    },
  });
}

function apply(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end), text);
}

function assertBilingual(text: Text, what: string): void {
  for (const language of LANGUAGES) assert.match(text[language], WORDS[language], what);
}

/** A sentence that a lawyer can read: nothing left open in it and nothing of the machine. */
function assertReadable(told: string, language: Language): void {
  assert.match(told, WORDS[language]);
  assert.doesNotMatch(told, /\{\w*\}|undefined|null|NaN|\[object|“”|《》|^[，。、；]/, told);
}

for (const rule of engine.rules) {
  describe(`${rule.id} tells`, () => {
    const page = pageOf(rule.id);
    const examples = draftsIn(sectionsOf(page).get('反例') ?? '');

    it('of itself what its page says', () => {
      assert.ok(page.includes(`<!-- facts -->${factsBlock(rule)}<!-- /facts -->`));
      assert.match(page.split('\n')[0] ?? '', new RegExp(`^# ${rule.id} `));
    });

    it('everything in both languages', () => {
      assertBilingual(rule.title, 'title');
      for (const [name, text] of Object.entries(rule.messages)) assertBilingual(text, name);
    });

    it('its examples in whole sentences, and offers what mends them', () => {
      for (const text of examples)
        for (const language of LANGUAGES) {
          const found = findingsIn(text, language).filter((one) => one.rule === rule.id);
          assert.equal(found.length, 1);
          for (const { message, related, remedies } of found) {
            for (const told of [message, ...related.map((one) => one.message)])
              assertReadable(told, language);
            for (const remedy of remedies) {
              if (remedy.kind === 'template') continue;
              assertBilingual(remedy.title, 'remedy');
              assertReadable(remedy.title[language], language);
              const mended = apply(text, remedy.edits);
              assert.notEqual(mended, text);
              const left = findingsIn(mended, language).filter((one) => one.rule === rule.id);
              assert.deepEqual(
                left.filter((one) => one.message === message),
                [],
                remedy.title[language],
              );
            }
          }
        }
    });
  });
}

describe('the findings of', () => {
  for (const { name, text } of drafts())
    it(`${name} are whole sentences in both languages, at the same places`, () => {
      const [chinese, english] = [findingsIn(text, 'zh-cn'), findingsIn(text, 'en')];
      const place = ({ rule, span }: Finding): string => `${rule} ${span.start}–${span.end}`;
      assert.deepEqual(english.map(place), chinese.map(place));
      for (const one of chinese) assertReadable(one.message, 'zh-cn');
      for (const one of english) assertReadable(one.message, 'en');
    });
});
