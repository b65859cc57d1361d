import assert from 'node:assert/strict';
import { frontMatterOf } from '../../../src/facts/front-matter';
import type { Period } from '../../../src/pleading/model';
import { readHeader, readPeriod } from '../../../src/pleading/header';
import { formatIso } from '../../../src/text/civil-date';
import { readBlocks } from '../../../src/text/blocks';

function headerOf(...lines: readonly string[]): ReturnType<typeof readHeader> {
  const text = `---\n${lines.join('\n')}\n---\n\n# 民事起诉状\n`;
  const [first] = readBlocks(text).items;
  assert.ok(first);
  return readHeader(frontMatterOf(first.block)[0]);
}

function written(period: Period | null): string | null {
  if (period === null) return null;
  return (
    formatIso(period.from) + (period.open ? '/..' : period.to === null ? '' : `/${formatIso(period.to)}`)
  );
}

describe('readPeriod (侵权行为)', () => {
  const readings: readonly (readonly [string, string | null])[] = [
    ['2021-03', '2021-03'],
    ['2021-03-06', '2021-03-06'],
    ['2021', '2021'],
    ['2021年', '2021'],
    ['2021/3', '2021-03'],
    ['2021/03/06', '2021-03-06'],
    ['2021.3.6', '2021-03-06'],
    ['2021年3月', '2021-03'],
    ['2021 年 3 月 6 日', '2021-03-06'],
    ['２０２１年３月６日', '2021-03-06'],
    ['二〇二一年三月六日', '2021-03-06'],
    ['二○二五年十二月', '2025-12'],
    ['2021-03-06/2021-06-30', '2021-03-06/2021-06-30'],
    ['2021-03-06 / 2021-06-30', '2021-03-06/2021-06-30'],
    ['2021-03-06至2021-06-30', '2021-03-06/2021-06-30'],
    ['2021-03-06～2021-06-30', '2021-03-06/2021-06-30'],
    ['2021-03-06 ~ 2021-06-30', '2021-03-06/2021-06-30'],
    ['2021-03-06—2021-06-30', '2021-03-06/2021-06-30'],
    ['2021-03-06——2021-06-30', '2021-03-06/2021-06-30'],
    ['2021-03 到 2021-06', '2021-03/2021-06'],
    ['2021.03-2021.06', '2021-03/2021-06'],
    ['2021/3/6至2021/6/30', '2021-03-06/2021-06-30'],
    ['2021/03/06-2021/06/30', '2021-03-06/2021-06-30'],
    ['2021年3月6日至2021年6月30日', '2021-03-06/2021-06-30'],
    ['2021年3月6日至6月30日', '2021-03-06/2021-06-30'],
    ['2021年3月6日至30日', '2021-03-06/2021-03-30'],
    ['自2021年3月至2022年1月', '2021-03/2022-01'],
    ['2021年 至 2023年', '2021/2023'],
    ['2025-02/至今', '2025-02/..'],
    ['2025-02至今', '2025-02/..'],
    ['2025-02 / 持续', '2025-02/..'],
    ['2025-02/持续中', '2025-02/..'],
    ['2025年1月至今', '2025-01/..'],
    ['2025年1月起至今', '2025-01/..'],
    ['自2025年1月起持续至今', '2025-01/..'],
    ['2025年1月6日起，持续至今', '2025-01-06/..'],
    ['二〇二五年一月～至今', '2025-01/..'],
    ['2025年1月—至今', '2025-01/..'],
    ['2025年1月起', '2025-01'],
    ['2025-13', null],
    ['2025-02-30', null],
    ['2021-06/2021-03', null],
    ['2021年6月30日至3月6日', null],
    ['去年三月', null],
    ['至今', null],
    ['2021年3月左右', null],
    ['2021-03/', null],
    ['2021-03/2021-06/2021-09', null],
    ['三月', null],
  ];
  for (const [value, expected] of readings) {
    it(`reads ${value} as ${String(expected)}`, () => assert.equal(written(readPeriod(value)), expected));
  }
});

describe('readHeader', () => {
  it('reads every key', () => {
    const header = headerOf(
      '文书: 民事起诉状',
      '案由: 侵害技术秘密纠纷',
      '阶段: 二审',
      '侵权行为: 2025-02/至今',
      '法庭辩论终结: 2027年1月20日',
      '受理法院: 江苏省南京市中级人民法院',
    );
    assert.equal(header.document, '民事起诉状');
    assert.equal(header.cause, '侵害技术秘密纠纷');
    assert.equal(header.stage, 'second-instance');
    assert.equal(written(header.act?.period ?? null), '2025-02/..');
    assert.deepEqual(header.debateCloses?.date, { year: 2027, month: 1, day: 20 });
    assert.equal(header.court, '江苏省南京市中级人民法院');
    assert.deepEqual(header.problems, []);
  });

  it('is empty without front matter', () => {
    const header = readHeader(undefined);
    assert.deepEqual(
      Object.values(header).filter((value) => value !== null),
      [[]],
    );
  });

  for (const [stage, expected] of [
    ['起诉', 'filing'],
    ['一审', 'first-instance'],
    ['二审', 'second-instance'],
  ] as const) {
    it(`reads 阶段 ${stage}`, () => assert.equal(headerOf(`阶段: ${stage}`).stage, expected));
  }

  it('names what it cannot read and reads the rest', () => {
    const header = headerOf(
      '文书: 备忘',
      '阶段: 再审',
      '侵权行为: 去年',
      '法庭辩论终结: 2027-02-30',
      '案由: 侵害经营秘密纠纷',
    );
    assert.deepEqual(
      header.problems.map(({ key, reason, value }) => [key, reason, value]),
      [
        ['文书', 'document', '备忘'],
        ['阶段', 'stage', '再审'],
        ['侵权行为', 'period', '去年'],
        ['法庭辩论终结', 'date', '2027-02-30'],
      ],
    );
    assert.equal(header.cause, '侵害经营秘密纠纷');
    assert.equal(header.act, null);
    assert.equal(header.debateCloses, null);
  });

  it('points at the value', () => {
    const text = '---\n侵权行为: 去年三月\n---\n';
    const [first] = readBlocks(text).items;
    const problem = first && readHeader(frontMatterOf(first.block)[0]).problems[0];
    assert.equal(problem && text.slice(problem.span.start, problem.span.end), '去年三月');
  });

  it('takes a key without value as not yet filled in', () => {
    const header = headerOf('侵权行为:', '法庭辩论终结:', '阶段:', '文书: 民事起诉状');
    assert.deepEqual(header.problems, []);
    assert.equal(header.act, null);
  });

  it('passes on what the front matter itself lacks', () => {
    const header = headerOf('案由: 侵害技术秘密纠纷', '案由: 侵害经营秘密纠纷', '侵权行为:', '  - 2021-03');
    assert.deepEqual(
      header.problems.map(({ key, reason }) => [key, reason]),
      [
        ['案由', 'duplicate'],
        ['侵权行为', 'shape'],
      ],
    );
    assert.equal(header.cause, '侵害技术秘密纠纷');
  });
});
