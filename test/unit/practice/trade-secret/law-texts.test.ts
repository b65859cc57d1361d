import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { compileLawTexts } from '../../../../scripts/compile-law-texts';
import { readOfficialText, type TextArticle } from '../../../../src/law/official-text';
import { parseProvisionKey, provisionKey } from '../../../../src/law/provision';
import { provisionName } from '../../../../src/law/provision-name';
import type { ArticleText, LawText } from '../../../../src/law/text-schema';

const LAWS = '../shared/laws';
const SEED = '../shared/seeds/trade-secret-provisions.txt';
/** The articles whose list items the bundled source lost. */
const RESTATED = [4, 6, 12, 13];

function provisions(): LawText {
  const text = compileLawTexts().find(({ law }) => law === 'spc-trade-secret');
  assert.ok(text);
  return text;
}

function read(context: Mocha.Context, path: string): string {
  if (!existsSync(path)) {
    console.log(`      skipped: ${path} is not here`);
    context.skip();
  }
  return readFileSync(path, 'utf8');
}

/** Letters and digits only: what must agree whoever set the punctuation. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function official(context: Mocha.Context): readonly TextArticle[] {
  return readOfficialText(read(context, `${LAWS}/spc-trade-secret-provisions-2020.md`));
}

function verbatimParts(article: ArticleText): string[] {
  return article.paragraphs.flatMap(({ text, restated, items }) => [
    ...(restated ? [] : [text]),
    ...items.filter((entry) => !entry.restated).map((entry) => entry.text),
  ]);
}

/** Share of two-character pieces in common, 0 to 1. */
function similarity(a: string, b: string): number {
  const pairs = (text: string): Set<string> =>
    new Set([...text].slice(1).map((_, index) => text.slice(index, index + 2)));
  const [left, right] = [pairs(bare(a)), pairs(bare(b))];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / Math.max(1, left.size + right.size);
}

describe('bundled text of 法释〔2020〕7号', () => {
  it('has 29 articles and restates the items of articles 4, 6, 12 and 13 alone', () => {
    const { articles } = provisions();
    assert.equal(articles.length, 29);
    const restated = articles.filter(({ paragraphs }) =>
      paragraphs.some((entry) => entry.restated || entry.items.some((part) => part.restated)),
    );
    assert.deepEqual(
      restated.map(({ article }) => article),
      RESTATED,
    );
    for (const { paragraphs } of restated) {
      assert.ok(paragraphs.every((entry) => !entry.restated && entry.items.every((part) => part.restated)));
    }
  });

  it('closes every text with punctuation and holds no blank', () => {
    for (const { article, paragraphs } of provisions().articles) {
      for (const { text, items } of paragraphs) {
        assert.match(text, items.length > 0 ? /：$/ : /。$/, `article ${article}`);
        items.forEach((entry, index) => {
          assert.match(entry.text, index === items.length - 1 ? /。$/ : /；$/, `article ${article}`);
        });
        assert.doesNotMatch(text + items.map((entry) => entry.text).join(''), /[\s\u3000]/);
      }
    }
  });

  it('names each referred article as the text prints it', () => {
    for (const { article, refs, paragraphs } of provisions().articles) {
      for (const ref of refs) {
        for (const key of [ref.old, ref.current]) {
          const place = parseProvisionKey(key);
          assert.ok(place && provisionKey(place) === key, `article ${article}: ${key}`);
        }
        assert.notEqual(ref.old, ref.current);
        const old = parseProvisionKey(ref.old);
        const whole = paragraphs.map(({ text }) => text).join('');
        assert.ok(old && whole.includes(provisionName(old)), `article ${article}: ${ref.old}`);
      }
    }
    const named = provisions().articles.filter((entry) =>
      /(?:反不正当竞争法|民事诉讼法)第/.test(entry.paragraphs.map(({ text }) => text).join('')),
    );
    assert.deepEqual(
      named.map(({ article }) => article),
      provisions()
        .articles.filter(({ refs }) => refs.length > 0)
        .map(({ article }) => article),
    );
  });

  it('lists the rules that name an article as their authority', () => {
    const rulesOf = (article: number): readonly string[] => provisions().articles[article - 1]?.rules ?? [];
    assert.ok(rulesOf(27).includes('secret/points-missing'));
    assert.ok(rulesOf(6).includes('measures/evidence'));
    assert.ok(!rulesOf(6).includes('secret/points-missing'));
  });

  it('says something of its own for every article, in both languages', () => {
    const seen = new Set<string>();
    for (const { subject, plead } of provisions().articles) {
      for (const text of [subject.zh, plead.zh]) {
        assert.match(text, /\p{Script=Han}/u);
        assert.ok(!seen.has(text), text);
        seen.add(text);
      }
      assert.doesNotMatch(subject.en + plead.en, /\p{Script=Han}/u);
    }
  });

  it('agrees with the official text in structure', function () {
    const shape = provisions().articles.map(({ paragraphs }) => paragraphs.map(({ items }) => items.length));
    assert.deepEqual(
      shape,
      official(this).map(({ paragraphs }) => paragraphs.map(({ items }) => items.length)),
    );
  });

  it('agrees with the official text character by character, punctuation too, outside restated items', function () {
    for (const [index, source] of official(this).entries()) {
      const article = provisions().articles[index];
      assert.ok(article);
      if (!RESTATED.includes(article.article)) {
        const whole = source.paragraphs.map(({ text }) => text).join('');
        assert.equal(bare(verbatimParts(article).join('')), bare(whole), `article ${article.article}`);
      }
      article.paragraphs.forEach((entry, place) => {
        assert.equal(entry.text, source.paragraphs[place]?.text, `article ${article.article}`);
      });
    }
  });

  it('restates lost items in other words than the official ones', function () {
    const laws = official(this);
    const seed = bare(read(this, SEED));
    let checked = 0;
    for (const number of RESTATED) {
      const ours = provisions().articles[number - 1]?.paragraphs.flatMap(({ items }) => items) ?? [];
      const theirs = laws[number - 1]?.paragraphs.flatMap(({ items }) => items) ?? [];
      assert.equal(ours.length, theirs.length);
      ours.forEach((entry, index) => {
        const whole = bare(theirs[index] ?? '');
        const restated = bare(entry.text);
        const alike = similarity(entry.text, theirs[index]?.replace(/^（.）/, '') ?? '');
        assert.ok(alike < 0.7, `article ${number}, item ${index + 1}: ${alike.toFixed(2)}`);
        for (let at = 0; at + 12 <= whole.length; at++) {
          const run = whole.slice(at, at + 12);
          if (!seed.includes(run)) assert.ok(!restated.includes(run), `article ${number}: ${run}`);
        }
        checked++;
      });
    }
    assert.equal(checked, 22);
  });

  it('takes every verbatim character from the source document', function () {
    const seed = bare(read(this, SEED));
    for (const article of provisions().articles) {
      for (const part of verbatimParts(article)) {
        assert.ok(seed.includes(bare(part)), `article ${article.article}: ${part}`);
      }
    }
  });

  it('gives the current number of each article it names', function () {
    const files: Readonly<Record<string, string>> = { aucl: 'aucl', cpl: 'cpl' };
    const text = provisions();
    for (const { law, old, current } of text.renumbering) {
      const before = readOfficialText(read(this, `${LAWS}/${files[law]}-${old}.md`));
      const after = readOfficialText(read(this, `${LAWS}/${files[law]}-${current}.md`));
      const find = (articles: readonly TextArticle[], key: string): string => {
        const place = parseProvisionKey(key);
        const article = articles.find((entry) => entry.article === place?.article && entry.sub === place.sub);
        assert.ok(place && article, key);
        const whole =
          place.paragraph === null ? article.paragraphs : [article.paragraphs[place.paragraph - 1]];
        assert.ok(whole[0], key);
        return whole.flatMap((entry) => (entry ? [entry.text, ...entry.items] : [])).join('');
      };
      for (const ref of text.articles.flatMap(({ refs }) => refs.filter((entry) => entry.law === law))) {
        const alike = similarity(find(before, ref.old), find(after, ref.current));
        const unmoved = similarity(
          find(before, ref.old),
          find(after, String(parseProvisionKey(ref.old)?.article)),
        );
        assert.ok(alike > 0.6 && alike > unmoved, `${law} ${ref.old} → ${ref.current}: ${alike.toFixed(2)}`);
      }
    }
  });
});
