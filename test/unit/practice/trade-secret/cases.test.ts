import assert from 'node:assert/strict';
import { compileCases } from '../../../../scripts/compile-cases';
import { caseSchema, type LeadingCase } from '../../../../src/law/case-schema';
import { parseProvisionKey } from '../../../../src/law/provision';
import { tradeSecretLibrary } from '../../../../src/practice/trade-secret/library';

function fixture(): LeadingCase {
  const found = compileCases().find(({ id }) => id === 'spc-2022-zmz-945');
  assert.ok(found);
  return found;
}

describe('case （2022）最高法知民终945号', () => {
  it('is found by the number of either instance, however it is typed', () => {
    for (const number of [
      '（2022）最高法知民终945号',
      '（2022）最高法知民终 945 号',
      '(2022)最高法知民终945號',
      '〔2022〕最高法知民终９４５号',
      '（2021）鲁02知民初111号',
      '（2021）鲁 02 知民\n初 111 号',
    ]) {
      assert.equal(tradeSecretLibrary.caseByNumber(number)?.id, 'spc-2022-zmz-945', number);
    }
  });

  it('is not found by another number', () => {
    for (const number of [
      '',
      '945',
      '（2022）最高法知民终9450号',
      '（2021）最高法知民终945号',
      '（2022）最高知法民终945号',
    ]) {
      assert.equal(tradeSecretLibrary.caseByNumber(number), null, number);
    }
  });

  it('names five steps, and amounts that add up as the judgments do', () => {
    const { test, amounts } = fixture();
    assert.equal(test.length, 5);
    const fen = new Map(amounts.map((amount) => [amount.label.zh, amount.fen]));
    const of = (label: string): number => {
      const value = fen.get(label);
      assert.ok(value !== undefined, label);
      return value;
    };
    assert.equal(of('购买安全系统支出') + of('律师费支出') + of('鉴定费支出'), 24_160_000);
    assert.equal(of('二审判赔经济损失') + of('二审判赔合理开支') + of('另由被告负担的鉴定费'), 15_000_000);
    assert.equal(of('一审判赔（含鉴定费）'), 10_000_000);
    assert.equal(of('原告诉请'), 23_000_000);
  });

  it('counts 150 and 25 drawings as 175 and dates the purchase to 12 March 2021', () => {
    const facts = fixture()
      .facts.map(({ zh }) => zh)
      .join('');
    for (const told of ['150个', '25个', '共175个', '2021年3月12日', '151600元'])
      assert.ok(facts.includes(told), told);
  });

  it('cites laws that the library knows', () => {
    for (const key of fixture().laws) {
      const [law = '', place = ''] = key.split('#');
      assert.ok(parseProvisionKey(place), key);
      const [id, year] = law.split('@');
      const instrument = tradeSecretLibrary.corpus.instruments.find((entry) => entry.id === id);
      assert.ok(instrument, key);
      if (year !== undefined)
        assert.ok(
          instrument.versions.some((version) => version.year === Number(year)),
          key,
        );
    }
  });

  it('is refused without the judgment it is known by', () => {
    const broken = { ...fixture(), number: '（2023）最高法知民终945号' };
    assert.equal(caseSchema.safeParse(broken).success, false);
    assert.equal(caseSchema.safeParse(fixture()).success, true);
  });
});
