import assert from 'node:assert/strict';
import fc from 'fast-check';
import { courtFee, halvedCourtFee, inYuan, preservationFee } from '../../../src/law/fees';

/** Yuan in, yuan out. */
const COURT: readonly (readonly [amount: number, fee: number])[] = [
  [1, 50],
  [10_000, 50],
  [50_000, 1050],
  [100_000, 2300],
  [151_600, 3332],
  [200_000, 4300],
  [230_000, 4750],
  [500_000, 8800],
  [1_000_000, 13_800],
  [2_000_000, 22_800],
  [5_000_000, 46_800],
  [10_000_000, 81_800],
  [20_000_000, 141_800],
  [98_000_000, 531_800],
  [381_630_000, 1_949_950],
  [2_100_000_000, 10_541_800],
];
const PRESERVATION: readonly (readonly [amount: number, fee: number])[] = [
  [500, 30],
  [1000, 30],
  [50_000, 520],
  [100_000, 1020],
  [500_000, 3020],
  [895_998, 4999.99],
  [896_000, 5000],
  [896_001, 5000],
  [90_000_000, 5000],
];

const fen = (yuan: number): bigint => BigInt(Math.round(yuan * 100));

describe('court fees', () => {
  for (const [amount, fee] of COURT) {
    it(`${String(amount)} → ${String(fee)}`, () => assert.equal(courtFee(fen(amount)).fee, fen(fee)));
  }

  for (const [amount, fee] of PRESERVATION) {
    it(`preservation of ${String(amount)} → ${String(fee)}`, () =>
      assert.equal(preservationFee(fen(amount)).fee, fen(fee)));
  }

  it('is halved in the simple procedure', () => {
    assert.equal(inYuan(halvedCourtFee(fen(230_000)).fee), '2375');
    assert.equal(inYuan(halvedCourtFee(fen(10_000)).fee), '25');
  });

  it('shows the formula it follows', () => {
    assert.equal(
      courtFee(fen(230_000)).formula,
      '50+(100000-10000)×2.5%+(200000-100000)×2%+(230000-200000)×1.5%=4750',
    );
    assert.equal(preservationFee(fen(900_000)).formula, '30+(100000-1000)×1%+(900000-100000)×0.5%=5020>5000');
  });

  it('agrees with the quick form of the scale, rises with the amount and has no jumps', () => {
    // Above each threshold the fee is the amount times a rate and a constant (yuan).
    const quick: readonly (readonly [above: number, rate: number, constant: number])[] = [
      [10_000, 0.025, -200],
      [100_000, 0.02, 300],
      [200_000, 0.015, 1300],
      [500_000, 0.01, 3800],
      [1_000_000, 0.009, 4800],
      [2_000_000, 0.008, 6800],
      [5_000_000, 0.007, 11_800],
      [10_000_000, 0.006, 21_800],
      [20_000_000, 0.005, 41_800],
    ];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), (yuan) => {
        const { fee } = courtFee(fen(yuan));
        const row = quick.findLast(([above]) => yuan > above);
        const expected = row ? yuan * row[1] + row[2] : 50;
        assert.ok(Math.abs(Number(fee) - expected * 100) <= 1);
        const next = courtFee(fen(yuan) + 100n).fee - fee;
        assert.ok(next >= 0n && next <= 3n);
      }),
    );
  });
});
