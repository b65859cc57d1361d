import assert from 'node:assert/strict';
import fc from 'fast-check';
import { draft, findingsIn, reported } from '../../../support/figures';

const told = (facts: string): readonly string[] => reported(draft({ facts }));

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['销售额为26套×48000元=1248000元。'],
  ['销售额为26套×48000元=1284000元。', '1284000元'],
  ['侵权获利为1248000元×35%×80%=349440元。'],
  ['侵权获利为1248000元×35%×80%=394440元。', '394440元'],
  ['销量320000颗×单价4.2元=1344000元；1344000元×营业利润率35%×版图贡献率50%=253200元。', '253200元'],
  ['损失为2150×168元=361200元。'],
  ['损失为46吨×21500元／吨＝998000元。', '998000元'],
  ['参照许可使用费，160000元/年×1.5年=240000元。'],
  ['4200桶（证据9）×260元，计1092000元。'],
  ['4200桶×260元，即1029000元。', '1029000元'],
  ['26套乘以48000元等于1258000元。', '1258000元'],
  ['26套x48000元=1258000元。', '1258000元'],
  ['26*48000=1258000元。', '1258000元'],
  ['销售额1258000元=26套×48000元。', '1258000元'],
  ['（100万元+20万元）×2=240万元。'],
  ['（100万元+20万元）×2=220万元。', '220万元'],
  ['10万元×（1-20%）=8万元。'],
  ['每月2万元×18个月，合计36万元。'],
  ['5000元×2人×3天=35000元。', '35000元'],
  ['13130套×34.29元=450227.7元。'],
  // Each step is judged by the figures it states.
  ['32000公斤×186元=5852000元，5852000元×30%=1755600元。', '5852000元'],
  ['26套×48000元=1248000元×35%=436800元。'],
  ['26套×48000元=1284000元×35%=449400元。', '1284000元'],
  ['26套×48000元=1248000元×35%=463800元。', '463800元'],
  // Both ways to reckon a punitive total are right.
  ['赔偿总额为349440元+349440元×2=1048320元。'],
  ['赔偿总额为349440元+349440元×2=1084320元。', '1084320元'],
  ['以349440元为基数，请求适用二倍惩罚性赔偿，即698880元。'],
  ['以349440元为基数，请求适用二倍惩罚性赔偿，共计1048320元。'],
  ['以349440元为基数，请求适用二倍惩罚性赔偿，共计1000000元。', '1000000元'],
  ['赔偿经济损失1,296,000元（以侵权获利648,000元为基数，适用二倍惩罚性赔偿）。'],
  ['赔偿经济损失1,944,000元（以侵权获利648,000元为基数，适用二倍惩罚性赔偿）。'],
  ['赔偿经济损失1,269,000元（以侵权获利648,000元为基数，适用二倍惩罚性赔偿）。', '1,269,000元'],
  ['按许可使用费20万元的3倍计算，为70万元。', '70万元'],
  ['以200万元为基数，请求适用2倍的惩罚性赔偿，即200万元×2=400万元。'],
  ['在200万元的一倍以上五倍以下确定，即300万元。'],
  // Rounded, or no calculation.
  ['26套×48000元≈125万元。'],
  ['约26套×48000元=1250000元。'],
  ['1248000元×33.3%=416000元。'],
  ['26套×48000元=124.8万元。'],
  ['图纸规格210×297毫米共120张。'],
  ['型号A×B=C。'],
  ['2021年3月12日-2022年3月11日，计12个月。'],
  ['1x2规格的板材，计100元。'],
];

describe('figures/product', () => {
  for (const [statement, ...places] of CASES) {
    it(`${places.length === 0 ? 'silent' : 'reports'}: ${statement}`, () => {
      assert.deepEqual(
        told(statement),
        places.map((place) => `figures/product ${place}`),
      );
    });
  }

  it('shows the calculation and offers the right result', () => {
    const text = draft({ facts: '销售额为26套×48000元=1284000元。' });
    const [finding] = findingsIn(text);
    assert.equal(text.slice(finding?.related[0]?.span.start, finding?.related[0]?.span.end), '26套×48000元');
    assert.deepEqual(
      finding?.remedies.map((remedy) => (remedy.kind === 'edit' ? remedy.edits[0]?.text : '')),
      ['1248000元'],
    );
  });

  it('the order of the factors does not matter', () => {
    const factor = fc.integer({ min: 2, max: 9999 });
    fc.assert(
      fc.property(factor, factor, factor, fc.boolean(), (a, b, c, wrong) => {
        const result = a * b * c + (wrong ? 1000 : 0);
        const one = told(`销售额为${String(a)}套×${String(b)}元×${String(c)}=${String(result)}元。`);
        const other = told(`销售额为${String(c)}×${String(a)}套×${String(b)}元=${String(result)}元。`);
        assert.deepEqual(one, wrong ? [`figures/product ${String(result)}元`] : []);
        assert.deepEqual(other, one);
      }),
      { numRuns: 50 },
    );
  });
});
