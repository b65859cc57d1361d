import assert from 'node:assert/strict';
import { definitionAt, lawDocument } from '../../../src/features/law-document';
import { createEngine } from '../../../src/lint/engine';
import { tradeSecret } from '../../../src/practice/trade-secret';
import { tradeSecretLibrary as library } from '../../../src/practice/trade-secret/library';

const engine = createEngine(tradeSecret, []);
const TODAY = { year: 2026, month: 11, day: 22 };

function placeAt(words: string, text: string, governing: number | null = null): string | null {
  const reading = engine.read(text);
  const found = definitionAt(reading, text.indexOf(words) + 1, {
    library,
    today: TODAY,
    governingVersion: () => governing,
  });
  return found === null
    ? null
    : `${found.place.law}@${String(found.place.version)}#${found.place.article ?? ''}`;
}

describe('the document of a law', () => {
  it('has every article on the line it names', () => {
    for (const [law, version, count] of [
      ['aucl', 2025, 41],
      ['spc-trade-secret', 2020, 29],
      ['criminal-law', 2020, 505],
    ] as const) {
      const document = lawDocument(library, { law, version }, 'zh-cn');
      assert.ok(document);
      const lines = document.text.split('\n');
      assert.equal(document.lines.size, count);
      for (const line of document.lines.values()) assert.match(lines[line] ?? '', /^第.{1,12}条/);
    }
    assert.ok(lawDocument(library, { law: 'criminal-law', version: 2020 }, 'zh-cn')?.lines.has('219-1'));
  });

  it('says what is a digest, what is restated and where the text comes from', () => {
    const aucl = lawDocument(library, { law: 'aucl', version: 2025 }, 'zh-cn')?.text ?? '';
    assert.match(aucl, /要旨（非原文）/);
    const provisions = lawDocument(library, { law: 'spc-trade-secret', version: 2020 }, 'zh-cn')?.text ?? '';
    assert.match(provisions, /〔转述〕/);
    assert.match(provisions, /\n来源：/);
  });

  it('is null for a law or version nobody knows', () => {
    assert.equal(lawDocument(library, { law: 'x', version: 2020 }, 'en'), null);
    assert.equal(lawDocument(library, { law: 'aucl', version: 1900 }, 'en'), null);
  });
});

describe('definition', () => {
  const text = '民事起诉状\n\n依照《反不正当竞争法》第十七条第三款、刑法第二百一十九条之一。';
  it('leads from a citation to the article of the version meant', () => {
    assert.equal(placeAt('十七条', text, 2019), 'aucl@2019#17');
    assert.equal(placeAt('十七条', text), 'aucl@2025#17');
    assert.equal(placeAt('二百一十九', text), 'criminal-law@2020#219-1');
  });

  it('leads from a bare name to the law, and from other words nowhere', () => {
    assert.equal(placeAt('反不正当', '民事起诉状\n\n根据《反不正当竞争法》的规定。'), 'aucl@2025#');
    assert.equal(placeAt('起诉状', text), null);
  });
});
