import assert from 'node:assert/strict';
import { inYuan } from '../../../../src/law/fees';
import { apportion } from '../../../../src/practice/trade-secret/damages/apportion';
import { workedTable, type Outcome } from '../../../../src/practice/trade-secret/damages/calculation';
import { profit } from '../../../../src/practice/trade-secret/damages/profit';
import { punitive } from '../../../../src/practice/trade-secret/damages/punitive';
import { royalty } from '../../../../src/practice/trade-secret/damages/royalty';
import { ONE } from '../../../../src/text/quantity';

const yuan = (amount: number): bigint => BigInt(Math.round(amount * 100));
const number = (value: number): bigint => (BigInt(Math.round(value * 1_000_000)) * ONE) / 1_000_000n;

function totals(outcome: Outcome): readonly string[] {
  assert.ok(outcome.kind === 'worked');
  return outcome.calculations.map(({ total }) => inYuan(total));
}

function formulas(outcome: Outcome): readonly string[] {
  return outcome.kind === 'worked' ? outcome.calculations.map(({ formula }) => formula) : [];
}

describe('damages', () => {
  it('royalty: fee, periods, multiple', () => {
    const plain = royalty({ fee: yuan(160_000), periods: number(1.5), multiple: ONE });
    assert.deepEqual(totals(plain), ['240000']);
    assert.deepEqual(formulas(plain), ['160000×1.5=240000']);
    const multiplied = royalty({ fee: yuan(160_000), periods: number(1.5), multiple: number(2) });
    assert.deepEqual(formulas(multiplied), ['160000×1.5×2=480000']);
  });

  it('profit: volume, price, rate, contribution; or revenue', () => {
    const shares = { rate: number(0.35), contribution: number(0.8) };
    const sold = profit({ revenue: null, volume: number(26), price: yuan(48_000), ...shares });
    assert.deepEqual(totals(sold), ['349440']);
    assert.deepEqual(formulas(sold), ['26×48000×35%×80%=349440']);
    const told = profit({ revenue: yuan(1_248_000), volume: null, price: null, ...shares });
    assert.deepEqual(formulas(told), ['1248000×35%×80%=349440']);
    // Kabo: 37046171.71 × 32.26% × 50%, before the multiple of five.
    const rounded = profit({
      revenue: yuan(37_046_171.71),
      volume: null,
      price: null,
      rate: number(0.3226),
      contribution: number(0.5),
    });
    assert.deepEqual(totals(rounded), ['5975547.5']);
  });

  it('punitive: both ways, expenses never multiplied', () => {
    const outcome = punitive({ base: yuan(2_050_000), multiple: number(5), expenses: yuan(500_000) });
    assert.deepEqual(totals(outcome), ['10750000', '12800000']);
    assert.deepEqual(formulas(outcome)[1], '2050000+2050000×5+500000=12800000');
    assert.deepEqual(totals(punitive({ base: yuan(349_440), multiple: number(2), expenses: 0n })), [
      '698880',
      '1048320',
    ]);
  });

  it('apportions remedial costs by straight line and says that it is a proposal', () => {
    const outcome = apportion({ cost: yuan(151_600), life: 60, charged: 24 });
    assert.deepEqual(totals(outcome), ['60640']);
    assert.ok(outcome.kind === 'worked');
    assert.match(outcome.calculations[0]?.label['zh-cn'] ?? '', /40%.*仅为供主张的方案/);
    assert.match(outcome.calculations[0]?.label.en ?? '', /proposal for argument/);
    assert.deepEqual(totals(apportion({ cost: yuan(100), life: 3, charged: 1 })), ['33.33']);
  });

  it('refuses what makes no sense and says why', () => {
    const share = { rate: number(0.3), contribution: ONE };
    const cases: readonly (readonly [Outcome, RegExp])[] = [
      [royalty({ fee: 0n, periods: ONE, multiple: ONE }), /licence fee/],
      [royalty({ fee: 1n, periods: 0n, multiple: ONE }), /periods/],
      [royalty({ fee: 1n, periods: ONE, multiple: 0n }), /multiple/],
      [profit({ revenue: null, volume: ONE, price: null, ...share }), /volume and price/],
      [profit({ revenue: 1n, volume: ONE, price: 1n, ...share }), /not both/],
      [profit({ revenue: 0n, volume: null, price: null, ...share }), /above zero/],
      [
        profit({ revenue: 1n, volume: null, price: null, rate: number(1.2), contribution: ONE }),
        /profit rate/,
      ],
      [profit({ revenue: 1n, volume: null, price: null, rate: ONE, contribution: 0n }), /contribution/],
      [punitive({ base: 0n, multiple: ONE, expenses: 0n }), /base/],
      [punitive({ base: 1n, multiple: number(0.5), expenses: 0n }), /one to five/],
      [punitive({ base: 1n, multiple: number(5.1), expenses: 0n }), /one to five/],
      [punitive({ base: 1n, multiple: ONE, expenses: -1n }), /negative/],
      [apportion({ cost: 0n, life: 12, charged: 6 }), /above zero/],
      [apportion({ cost: 1n, life: 0, charged: 1 }), /useful life/],
      [apportion({ cost: 1n, life: 12, charged: 13 }), /no more than the useful life/],
      [apportion({ cost: 1n, life: 12, charged: Number.NaN }), /whole/],
    ];
    for (const [outcome, reason] of cases) {
      assert.ok(outcome.kind === 'refused');
      assert.match(outcome.reason.en, reason);
      assert.notEqual(outcome.reason['zh-cn'], '');
    }
  });

  it('writes the work as a table', () => {
    const outcome = punitive({ base: yuan(349_440), multiple: number(2), expenses: 0n });
    assert.ok(outcome.kind === 'worked');
    assert.deepEqual(workedTable(outcome, 'zh-cn').split('\n').slice(2), [
      '| 倍数包含基数 | 349440×2=698880 | 698880元 | 反不正当竞争法#22.3 |',
      '| 基数另计 | 349440+349440×2=1048320 | 1048320元 | 反不正当竞争法#22.3 |',
    ]);
  });
});
