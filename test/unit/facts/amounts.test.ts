import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import nzh from 'nzh/cn';
import type { AmountReading } from '../../../src/facts/amounts';
import { amountKey, formatFen, readAmounts, scaleOf, toFormalWords } from '../../../src/facts/amounts';
import { formatChinese } from '../../../src/text/numerals';
import { readTable } from '../../support/tables';

const keys = (text: string): string => readAmounts(text).map(amountKey).join(';');

function only(text: string): AmountReading {
  const [reading, ...rest] = readAmounts(text);
  assert.ok(reading && rest.length === 0, text);
  return reading;
}

const fen = fc.oneof(
  fc.bigInt({ min: 1n, max: 999n }),
  fc.bigInt({ min: 1n, max: 10_000_000n }),
  fc.bigInt({ min: 1n, max: 10n ** 14n }),
  fc.bigInt({ min: 1n, max: 10n ** 8n }).map((yuan) => yuan * 10_000n),
);

describe('amounts', () => {
  for (const table of ['amounts', 'amounts-practice', 'amounts-hard']) {
    for (const [text, expected] of readTable(table)) {
      it(`${table}: reads ${JSON.stringify(text)} as ${expected || 'no amount'}`, () => {
        assert.equal(keys(text), expected);
      });
    }
  }

  it('gives the place with currency and unit, and what was written', () => {
    assert.deepEqual(only('赔偿人民币 2 300 000 元整。'), {
      start: 2,
      end: 18,
      text: '人民币 2 300 000 元整',
      fen: 230_000_000n,
      fenEnd: null,
      approximate: false,
      currency: 'CNY',
      words: false,
      perUnit: null,
    });
    const range = only('处十万元以上一百万元以下罚款');
    assert.deepEqual(
      [range.text, range.fen, range.fenEnd],
      ['十万元以上一百万元', 10_000_000n, 100_000_000n],
    );
  });

  it('marks formal words, also those that make no number', () => {
    const [words, figures] = readAmounts('人民币伍拾捌万元整（¥560,000）');
    assert.deepEqual([words?.words, words?.fen], [true, 58_000_000n]);
    assert.deepEqual([figures?.words, figures?.fen], [false, 56_000_000n]);
    const broken = only('人民币壹拾佰元整');
    assert.deepEqual([broken.words, broken.fen, amountKey(broken)], [true, null, '?']);
    assert.equal(only('一百万元').words, false);
  });

  it('names the unit of a price', () => {
    assert.equal(only('单价48000元/套').perUnit, '元/套');
    assert.equal(only('每套48000元').perUnit, '元/套');
    assert.equal(only('许可费16万元／年').perUnit, '元/年');
    assert.equal(only('售价260元每桶').perUnit, '元/桶');
    assert.equal(only('共计48000元').perUnit, null);
  });

  it('calls a price with parts of a fen approximate', () => {
    const price = only('单价0.125元');
    assert.deepEqual([price.fen, price.approximate], [13n, true]);
    assert.equal(only('单价0.12500万元').approximate, false);
  });

  it('reads words that round, not bounds', () => {
    for (const text of [
      '约5万元',
      '近5万元',
      '将近5万元',
      '逾5万元',
      '5万余元',
      '5万多元',
      '5万元左右',
      '5万元上下',
    ]) {
      assert.equal(only(text).approximate, true, text);
    }
    for (const text of ['超过5万元', '不足5万元', '至少5万元', '5万元以上', '高达5万元', '违约5万元']) {
      assert.equal(only(text).approximate, false, text);
    }
  });

  it('takes a minus into the place and the value, and a dash into neither', () => {
    const loss = only('当年净利润为人民币-12.5万元。');
    assert.deepEqual([loss.text, loss.fen], ['人民币-12.5万元', -12_500_000n]);
    assert.deepEqual([only('差额：-¥80').text, only('差额：-¥80').fen], ['-¥80', -8_000n]);
    assert.deepEqual([only('翻译费-600元').text, only('翻译费-600元').fen], ['600元', 60_000n]);
    assert.equal(only('差额为-0.125元').fen, -13n);
    assert.equal(only('余额为负3角5分').fen, -35n);
  });

  it('reads no sum where a minus cannot be told from a dash', () => {
    for (const text of ['退还-600元', '被告负600元', '亏损 -5万元'])
      assert.deepEqual(readAmounts(text), [], text);
  });

  it('gives each member of a list its own place and the unit they share', () => {
    const readings = readAmounts('各得12万、8万及3万美元');
    assert.deepEqual(
      readings.map(({ text, fen, currency }) => [text, fen, currency]),
      [
        ['12万', 12_000_000n, 'USD'],
        ['8万', 8_000_000n, 'USD'],
        ['3万美元', 3_000_000n, 'USD'],
      ],
    );
  });

  it('keeps the places before a 零', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (high, low) => {
        assert.equal(only(`共计${high}万零${low}元`).fen, BigInt(high * 10_000 + low) * 100n);
      }),
    );
  });

  it('reads back the formal words it writes', () => {
    fc.assert(
      fc.property(fen, (sum) => {
        const reading = only(`人民币${toFormalWords(sum)}`);
        assert.deepEqual([reading.fen, reading.words, reading.currency], [sum, true, 'CNY']);
      }),
    );
  });

  it('reads the formal words of an independent library', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.nat(99), (yuan, cents) => {
        const text = nzh.toMoney(`${yuan}.${String(cents).padStart(2, '0')}`);
        assert.equal(only(text).fen, yuan * 100n + BigInt(cents), text);
      }),
    );
  });

  it('writes whole sums as an independent library does', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), (yuan) => {
        assert.equal(`人民币${toFormalWords(yuan * 100n)}`, nzh.toMoney(String(yuan)));
      }),
    );
  });

  it('reads back the figures it writes', () => {
    fc.assert(
      fc.property(fen, fc.boolean(), (sum, separators) => {
        assert.equal(only(`共${formatFen(sum, separators)}。`).fen, sum);
      }),
    );
  });

  it('reads Chinese sums and 万 or 亿 in any number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
        if (n > 10) assert.equal(keys(`赔偿${formatChinese(n)}元`), String(n * 100));
        assert.equal(keys(`赔偿${n}万元`), String(BigInt(n) * 1_000_000n));
        assert.equal(keys(`赔偿${n / 100}亿元`), String(BigInt(n) * 100_000_000n));
      }),
    );
  });

  it('writes sums', () => {
    assert.equal(formatFen(104_832_050n), '1048320.50元');
    assert.equal(formatFen(104_832_050n, true), '1,048,320.50元');
    assert.equal(formatFen(104_832_000n, true), '1,048,320元');
    assert.equal(formatFen(-5n), '-0.05元');
    assert.equal(formatFen(0n), '0元');
    assert.equal(toFormalWords(104_832_000n), '壹佰零肆万捌仟叁佰贰拾元整');
    assert.equal(toFormalWords(1_005n), '壹拾元零伍分');
    assert.equal(toFormalWords(320_050n), '叁仟贰佰元伍角');
    assert.equal(toFormalWords(1_234_567n), '壹万贰仟叁佰肆拾伍元陆角柒分');
    assert.equal(toFormalWords(50n), '伍角');
    assert.equal(toFormalWords(5n), '伍分');
    assert.equal(toFormalWords(0n), '零元整');
    assert.equal(toFormalWords(-100n), '负壹元整');
  });

  for (const [header, scale] of [
    ['金额（万元）', 1_000_000n],
    ['金额(元)', 100n],
    ['单位：万元', 1_000_000n],
    ['（单位：人民币万元）', 1_000_000n],
    ['数额（人民币：亿元）', 10_000_000_000n],
    ['金额/元', 100n],
    ['销售额（千元）', 100_000n],
    ['单价（元/套）', 100n],
    ['万元', 1_000_000n],
    ['元', 100n],
    ['金额（萬元）', 1_000_000n],
    ['金额（美元）', null],
    ['金额', null],
    ['数量（套）', null],
    ['元素含量', null],
    ['多元化投资', null],
    ['', null],
  ] as const) {
    it(`scale of ${JSON.stringify(header)} is ${String(scale)}`, () => assert.equal(scaleOf(header), scale));
  }

  const scrap = fc.constantFrom(
    ...[
      '1',
      '23',
      '000',
      ',',
      '，',
      '.',
      '万',
      '亿',
      '元',
      '余',
      '约',
      '人民币',
      '¥',
      'US$',
      '至',
      '-',
      '以上',
      '以下',
    ],
    ...[
      '壹',
      '拾',
      '佰',
      '角',
      '分',
      '整',
      ' ',
      '\n',
      '美元',
      '律师费',
      '％',
      '一',
      '百',
      '点',
      '每套',
      '/套',
      '０',
      '圆',
    ],
  );

  it('never throws, and gives places in order, inside the text and apart', () => {
    const texts = fc.oneof(
      fc.array(scrap, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const reading of readAmounts(text)) {
          assert.ok(reading.start >= end && reading.end > reading.start && reading.end <= text.length);
          assert.equal(reading.text, text.slice(reading.start, reading.end));
          assert.match(amountKey(reading), /^≈?(?:[A-Z]{3}:)?(?:-?\d+|\?)(?:\.\.-?\d+)?$/);
          end = reading.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finishes on long runs of half-written sums', () => {
    for (const unit of ['1,', '1 ', '一 ', '5万', '0.', '1至', '10元至', '约', '人民币', '壹', '1,000']) {
      const text = unit.repeat(20_000 / unit.length);
      assert.ok(readAmounts(text).length <= text.length);
    }
  });
});
