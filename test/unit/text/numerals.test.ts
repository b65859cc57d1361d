import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import nzh from 'nzh/cn';
import {
  CHINESE_CLASS,
  DIGIT_CLASS,
  FORMAL_CLASS,
  NUMERAL_CLASS,
  POSITIONAL_CLASS,
  SEPARATOR_CLASS,
  formatChinese,
  normalizeWidth,
  parseBigNumeral,
  parseNumeral,
} from '../../../src/text/numerals';
import { readTable } from '../../support/tables';

describe('numerals', () => {
  for (const [text, value] of readTable('numerals')) {
    it(`reads ${JSON.stringify(text)} as ${value || 'no number'}`, () => {
      assert.equal(parseNumeral(text), value === '' ? null : Number(value));
    });
  }

  const natural = fc.oneof(
    fc.nat(100),
    fc.nat(20_000),
    fc.nat(2_000_000_000),
    fc.maxSafeNat(),
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(15))
      .map(([n, zeros]) => Math.min(n * 10 ** zeros, 9e15)),
  );

  it('writes numbers as an independent library does', () => {
    // Both 零一十万 and 零十万 are written; the library shortens the ten where it opens a part, we only at the start.
    const shortened = (text: string): string => text.replaceAll('零一十', '零十');
    fc.assert(
      fc.property(natural, (n) => assert.equal(shortened(formatChinese(n)), shortened(nzh.encodeS(n)))),
      { examples: [[1759129000100000]] },
    );
  });

  it('reads what an independent library writes, small and formal', () => {
    fc.assert(
      fc.property(natural, (n) => {
        assert.equal(parseNumeral(nzh.encodeS(n)), n);
        assert.equal(parseNumeral(nzh.encodeB(n)), n);
      }),
    );
  });

  it('is read by the independent library as it reads itself', () => {
    fc.assert(fc.property(natural, (n) => assert.equal(Number(nzh.decodeS(formatChinese(n))), n)));
  });

  it('reads Arabic digits of either width, whole or in groups', () => {
    fc.assert(
      fc.property(natural, fc.constantFrom(',', '，', ' ', '\u2009', '\u00a0'), (n, mark) => {
        const digits = String(n);
        const wide = digits.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
        const groups = new Intl.NumberFormat('en-US').format(n).replaceAll(',', mark);
        assert.equal(parseNumeral(digits), n);
        assert.equal(parseNumeral(wide), n);
        assert.equal(parseNumeral(groups), n);
      }),
    );
  });

  it('reads a year digit by digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), (year) => {
        const signs = [...String(year)].map((d) => '〇一二三四五六七八九'.charAt(Number(d))).join('');
        assert.equal(parseNumeral(signs), year);
      }),
    );
  });

  it('has no bound for big integers, and ends at the safe ones for numbers', () => {
    assert.equal(parseBigNumeral('9007199254740993'), 9007199254740993n);
    assert.equal(parseNumeral('9007199254740993'), null);
    assert.equal(parseNumeral('9007199254740991'), Number.MAX_SAFE_INTEGER);
  });

  it('never throws', () => {
    const signs = fc.constantFrom(...'零一二三十百千万亿两〇壹拾佰,， 0１9点');
    fc.assert(fc.property(fc.array(signs, { maxLength: 30 }), (parts) => void parseNumeral(parts.join(''))));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseNumeral(text)));
  });

  it('writes what is no natural number in digits', () => {
    assert.equal(formatChinese(-3), '-3');
    assert.equal(formatChinese(1.5), '1.5');
    assert.equal(formatChinese(2 ** 60), String(2 ** 60));
  });

  it('folds widths one unit to one', () => {
    assert.equal(normalizeWidth('（２０２２）鲁０２ＡＢ［ｚ］３．５％'), '(2022)鲁02AB[z]3.5%');
    assert.equal(normalizeWidth('法釋〔2020〕7號第二條第一項'), '法释〔2020〕7号第二条第一项');
    assert.equal(normalizeWidth('貳萬圓、２億餘'), '貳万圆、2亿余');
    assert.equal(normalizeWidth('甲：乙，丙。'), '甲：乙，丙。');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = normalizeWidth(text);
        assert.equal(folded.length, text.length);
        assert.equal(normalizeWidth(folded), folded);
      }),
    );
  });

  it('offers character classes that hold every sign of the numbers written', () => {
    const all = new RegExp(`^${NUMERAL_CLASS}+$`);
    const small = new RegExp(`^${CHINESE_CLASS}+$`);
    const formal = new RegExp(`^${FORMAL_CLASS}+$`);
    fc.assert(
      fc.property(natural, (n) => {
        assert.match(nzh.encodeS(n), small);
        assert.match(nzh.encodeB(n), formal);
        for (const text of [nzh.encodeS(n), nzh.encodeB(n), String(n)]) assert.match(text, all);
        assert.match(String(n), new RegExp(`^${DIGIT_CLASS}+$`));
      }),
    );
    assert.match('二〇二○二O零', new RegExp(`^${POSITIONAL_CLASS}+$`));
    assert.match('1,2，3 4\u2009', new RegExp(`^(?:1|2|3|4|${SEPARATOR_CLASS})+$`));
    assert.doesNotMatch('元年第条', new RegExp(NUMERAL_CLASS));
  });
});
