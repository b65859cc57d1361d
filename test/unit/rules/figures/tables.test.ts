import assert from 'node:assert/strict';
import fc from 'fast-check';
import { draft, findingsIn, reported } from '../../../support/figures';

function table(header: readonly string[], ...rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

const told = (facts: string): readonly string[] => reported(draft({ facts }));

describe('tables of figures', () => {
  it('checks every column that can be added up, and only those', () => {
    const rows = (total: readonly string[]): string =>
      table(
        ['客户', '流失订单金额（元）', '平均利润率', '损失（元）'],
        ['客户A', '1,860,000', '22%', '409,200'],
        ['客户B', '1,240,000', '20%', '248,000'],
        ['客户C', '705,000', '24%', '169,200'],
        total,
      );
    assert.deepEqual(told(rows(['合计', '3,805,000', '—', '826,400'])), []);
    assert.deepEqual(told(rows(['合计', '3,850,000', '—', '862,400'])), [
      'figures/sum 3,850,000',
      'figures/sum 862,400',
    ]);
    assert.deepEqual(told(rows(['合计', '', '22%', '826,400'])), []);
  });

  it('reads the unit from the head of the column', () => {
    const rows = (total: string): string =>
      table(['项目', '金额（万元）'], ['律师费', '8'], ['公证费', '0.56'], ['合计', total]);
    assert.deepEqual(told(rows('8.56')), []);
    assert.deepEqual(told(rows('8.65')), ['figures/sum 8.65']);
    assert.match(findingsIn(draft({ facts: rows('8.65') }))[0]?.message ?? '', /86,500元.*85,600元.*900元/);
  });

  it('lets rounded figures of 万元 differ in their last place', () => {
    const rows = (total: string): string =>
      table(
        ['年度', '金额（万元）'],
        ['2023年', '33.33'],
        ['2024年', '33.33'],
        ['2025年', '33.33'],
        ['合计', total],
      );
    assert.deepEqual(told(rows('100.00')), []);
    assert.deepEqual(told(rows('101.00')), ['figures/sum 101.00']);
  });

  it('takes subtotals, running totals and parts alike', () => {
    const rows = (total: string): string =>
      table(
        ['项目', '金额'],
        ['律师费', '50000元'],
        ['公证费', '6000元'],
        ['小计', '56000元'],
        ['鉴定费', '80000元'],
        ['合计', total],
      );
    assert.deepEqual(told(rows('136000元')), []);
    assert.deepEqual(told(rows('146000元')), ['figures/sum 146000元']);
  });

  it('adds rows up where the last column is a total of money columns', () => {
    const rows = (total: string): string =>
      table(
        ['被告', '律师费', '公证费', '合计'],
        ['旭衡公司', '50000元', '6000元', total],
        ['简书言', '20000元', '3000元', '23000元'],
      );
    assert.deepEqual(told(rows('56000元')), []);
    assert.deepEqual(told(rows('65000元')), ['figures/sum 65000元']);
  });

  it('multiplies quantity and price, and money and share where the other rows do', () => {
    const goods = (amount: string): string =>
      table(
        ['型号', '数量（台）', '单价（元）', '金额（元）'],
        ['甲', '12', '48000', '576000'],
        ['乙', '5', '36000', amount],
      );
    assert.deepEqual(told(goods('180000')), []);
    assert.deepEqual(told(goods('188000')), ['figures/product 188000']);
    const shares = (loss: string): string =>
      table(
        ['客户', '订单金额', '利润率', '损失'],
        ['A', '100000元', '20%', '20000元'],
        ['B', '200000元', '25%', '50000元'],
        ['C', '300000元', '10%', loss],
      );
    assert.deepEqual(told(shares('30000元')), []);
    assert.deepEqual(told(shares('39000元')), ['figures/product 39000元']);
  });

  it('counts things in a column of numbers', () => {
    const rows = (total: string): string =>
      table(['密点', '图纸数量（张）'], ['密点1', '68'], ['密点2', '61'], ['合计', total]);
    assert.deepEqual(told(rows('129')), []);
    assert.deepEqual(told(rows('130')), ['figures/count 130']);
  });

  it('is silent where a row or cell makes the parts uncertain', () => {
    const silent = [
      table(['项目', '金额（元）'], ['律师费', '约50000'], ['公证费', '6000'], ['合计', '60000']),
      table(['项目', '金额（元）'], ['销售额', '500000'], ['其中：外销', '200000'], ['合计', '700000']),
      table(['年份', '单价（元）'], ['2023年', '50'], ['2024年', '60'], ['合计', '55']),
      table(['项目', '数量'], ['软件', '2套'], ['图纸', '30张'], ['合计', '3']),
      table(['编号', '名称', '页码'], ['1', '合同', '12'], ['2', '发票', '3'], ['合计', '', '20']),
      table(['项目', '金额'], ['律师费', '5万元'], ['公证费', '6000'], ['合计', '5.6万元']),
    ];
    for (const facts of silent) assert.deepEqual(told(facts), [], facts);
  });

  const amounts = fc.array(fc.integer({ min: 1, max: 9_000_000 }), { minLength: 2, maxLength: 8 });
  const form = fc.constantFrom(
    (n: number) => String(n),
    (n: number) => n.toLocaleString('en-US'),
    (n: number) => `${String(n)}元`,
    (n: number) => `${n.toLocaleString('en-US')}.00`,
  );
  const name = (index: number): string => `第${String(index + 1)}批货款`;

  it('a table with a right total is silent; with one cell changed it is reported once, at the total', () => {
    fc.assert(
      fc.property(
        amounts,
        form,
        fc.nat(),
        fc.integer({ min: 2, max: 99_999 }),
        (values, write, at, change) => {
          const total = values.reduce((sum, value) => sum + value, 0);
          const rows = (cells: readonly number[]): string =>
            table(['项目', '金额（元）'], ...cells.map((value, index) => [name(index), write(value)]), [
              '合计',
              write(total),
            ]);
          assert.deepEqual(told(rows(values)), []);
          const changed = values.map((value, index) =>
            index === at % values.length ? value + change : value,
          );
          assert.deepEqual(told(rows(changed)), [`figures/sum ${write(total)}`]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(amounts, fc.boolean(), fc.integer(), (values, wrong, seed) => {
        const total = values.reduce((sum, value) => sum + value, 0) + (wrong ? 10 : 0);
        const shuffled = [...values].sort((a, b) => ((a ^ seed) % 97) - ((b ^ seed) % 97));
        const rows = (cells: readonly number[]): string =>
          table(['项目', '金额（元）'], ...cells.map((value, index) => [name(index), String(value)]), [
            '合计',
            String(total),
          ]);
        assert.deepEqual(told(rows(shuffled)), told(rows(values)));
        assert.equal(told(rows(values)).length, wrong ? 1 : 0);
      }),
      { numRuns: 40 },
    );
  });

  it('the total offered makes the finding go away', () => {
    fc.assert(
      fc.property(amounts, form, fc.integer({ min: 2, max: 99_999 }), (values, write, change) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const text = draft({
          facts: table(['项目', '金额（元）'], ...values.map((value, index) => [name(index), write(value)]), [
            '合计',
            write(total + change),
          ]),
        });
        const [remedy] = findingsIn(text)[0]?.remedies ?? [];
        assert.ok(remedy?.kind === 'edit');
        const [edit] = remedy.edits;
        assert.ok(edit);
        assert.equal(edit.text, write(total));
        assert.deepEqual(
          findingsIn(text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end)),
          [],
        );
      }),
      { numRuns: 40 },
    );
  });
});
