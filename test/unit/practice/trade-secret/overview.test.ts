import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MatrixCell, Overview } from '../../../../src/features/overview/model';
import { overviewHtml, overviewSvg } from '../../../../src/features/overview/page';
import { dateWords } from '../../../../src/features/overview/timeline';
import { createEngine } from '../../../../src/lint/engine';
import { exhibitNames } from '../../../../src/pleading/exhibit-names';
import { tradeSecret } from '../../../../src/practice/trade-secret';
import { tradeSecretLibrary } from '../../../../src/practice/trade-secret/library';
import { tradeSecretOverview } from '../../../../src/practice/trade-secret/overview';

const FOLDER = join(import.meta.dirname, '../../../fixtures/drafts');
const engine = createEngine(tradeSecret, []);
const today = { year: 2026, month: 11, day: 22 };

function draft(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

function overviewOf(text: string): Overview {
  const { pleading } = engine.read(text);
  assert.ok(pleading);
  return tradeSecretOverview(pleading, text, tradeSecretLibrary, today);
}

const TEXT = draft('fermentation-process.md');
const OVERVIEW = overviewOf(TEXT);

describe('the timeline of the overview', () => {
  it('has the dated facts in order of time, each with its kind and its words', () => {
    const shown = OVERVIEW.timeline.map(
      (entry) => `${dateWords(entry, 'zh-cn')} ${entry.kind} ${entry.words['zh-cn'].slice(0, 10)}`,
    );
    assert.deepEqual(shown, [
      '2016-08-01 measure 原告与莫怀瑾签订《保',
      '2016-08 employment 莫怀瑾入职，任发酵车',
      '2018-01-01 law 《中华人民共和国反不',
      '2019-04-23 law 《中华人民共和国反不',
      '2025-05-06 至 2025-05-09 act 莫怀瑾用手机拍摄操作',
      '2025-08 act 沃澜公司投产乳酸菌冻',
      '2025-08 至 2026-06 act 沃澜公司销售冻干粉3',
      '2025-10-15 law 《中华人民共和国反不',
      '2026-08-21 procedure 具状',
      '2027-01-20 procedure 一审法庭辩论终结',
    ]);
  });

  it('leads to the dates in the draft', () => {
    const act = OVERVIEW.timeline.find(({ kind }) => kind === 'act');
    assert.equal(TEXT.slice(act?.span?.start, act?.span?.end), '2025年5月6日至5月9日');
  });
});

describe('the matrix of the overview', () => {
  const cell = (overview: Overview, row: number, column: string): MatrixCell => {
    const at = overview.matrix.columns.findIndex((title) => title['zh-cn'] === column);
    const found = overview.matrix.rows[row]?.cells[at];
    assert.ok(found, column);
    return found;
  };

  it('has a row a point, and shows which exhibits prove what for it', () => {
    assert.deepEqual(
      OVERVIEW.matrix.rows.map(({ name }) => name['zh-cn']),
      ['密点1', '密点2', '密点3'],
    );
    const measures = cell(OVERVIEW, 0, '采取的保密措施');
    assert.deepEqual(
      [measures.state, measures.general, exhibitNames(measures.exhibits)],
      ['proved', true, '证据3、4、5'],
    );
  });

  it('counts a sentence that names points for those points only', () => {
    const similarity = [0, 1, 2].map((row) => cell(OVERVIEW, row, '相同或者实质上相同'));
    // 控温曲线与密点2相同，保护剂配比与密点3相同: nothing of the kind is said of point 1.
    assert.deepEqual(
      similarity.map(({ general }) => general),
      [true, false, false],
    );
    assert.deepEqual(
      similarity.map(({ exhibits }) => exhibitNames(exhibits)),
      ['证据9', '证据9', '证据9'],
    );
  });

  it('shows an element that is absent as absent for every point', () => {
    const text = TEXT.replace(/^.*不为公众所知悉.*$/gm, '');
    assert.notEqual(text, TEXT);
    for (const row of [0, 1, 2]) assert.equal(cell(overviewOf(text), row, '不为公众所知悉').state, 'absent');
  });
});

describe('the damages of the overview', () => {
  it('are the sums of the claims by kind, beside the cap', () => {
    const { parts, total, caps } = OVERVIEW.damages;
    assert.deepEqual(
      parts.map(({ title, fen, span }) => [title['zh-cn'], fen, TEXT.slice(span.start, span.end)]),
      [
        ['经济损失', 175_560_000n, '1755600元'],
        ['合理开支', 10_440_000n, '104400元'],
      ],
    );
    assert.ok(total === null || total.fen === 186_000_000n);
    assert.deepEqual(
      caps.map(({ fen }) => fen),
      [500_000_000n],
    );
  });

  it('leave sums in brackets to the sum they break up, and say what has none', () => {
    const text = readFileSync(join(FOLDER, '../../../examples/complaint.md'), 'utf8');
    const { parts, notes } = overviewOf(text).damages;
    assert.deepEqual(
      parts.map(({ fen }) => fen),
      [8_600_000n],
    );
    assert.ok(notes.some((note) => note['zh-cn'].startsWith('经济损失的数额未能读出')));
  });
});

describe('the law cited in the overview', () => {
  it('is read in the version the act leads to, each provision once', () => {
    const { citations } = OVERVIEW;
    const keys = citations.map(({ law, article }) => law + article['zh-cn']);
    assert.equal(new Set(keys).size, keys.length);
    const first = citations.find(({ law }) => law === '中华人民共和国反不正当竞争法');
    assert.deepEqual([first?.version, first?.effective, first?.basis], [2025, '2025-10-15', 'act']);
  });
});

describe('the drawing', () => {
  for (const language of ['zh-cn', 'en'] as const) {
    it(`shows all four figures and nothing secret (${language})`, () => {
      const svg = overviewSvg(OVERVIEW, language);
      const html = overviewHtml(OVERVIEW, language);
      assert.equal(html.match(/<section/g)?.length, 4);
      for (const drawn of [svg, html]) {
        assert.ok(!drawn.includes('37.2') && !drawn.includes('酵母浸粉3'), 'marked secret');
        assert.doesNotMatch(drawn, /NaN|undefined|\[object|on\w+=|<script|https?:\/\/(?!www\.w3\.org)/);
      }
    });
  }

  it('for paper carries no part of the live page', () => {
    assert.doesNotMatch(overviewSvg(OVERVIEW, 'zh-cn'), /tabindex|data-start|var\(--/);
  });

  it('says what is missing where a draft has nothing to show', () => {
    const html = overviewHtml(overviewOf('# 民事起诉状\n\n## 事实与理由\n\n略。\n'), 'zh-cn');
    for (const words of ['未见日期', '未见密点', '未见金额', '未援引法律'])
      assert.ok(html.includes(words), words);
  });

  it('takes hostile words as words', () => {
    const text = TEXT.replace('莫怀瑾用手机拍摄', '莫怀瑾"><script>alert(1)</script>用手机拍摄');
    assert.notEqual(text, TEXT);
    assert.doesNotMatch(overviewHtml(overviewOf(text), 'zh-cn'), /<script/);
  });
});
