import assert from 'node:assert/strict';
import { draft, findingsIn, reported } from '../../../support/figures';

const told = (facts: string): readonly string[] => reported(draft({ facts }));

const CASES: readonly (readonly [string, ...string[]])[] = [
  [
    '被告电脑中有150个零件图与原告零件图完全相同，有25个特征相同但尺寸不同，合计180个零件图与原告的图纸相同。',
    '180个',
  ],
  ['被告电脑中有 150 个零件图与原告相同，有 25 个特征相同但尺寸不同，共 175 个与涉案技术秘密相同。'],
  ['甲型机68个、乙型机61个、丙型机46个，共175个零件图。'],
  ['甲型机68个、乙型机61个、丙型机46个，共176个零件图。', '176个'],
  ['涉案图纸共175张，其中甲型机68张、乙型机61张、丙型机45张。', '175张'],
  ['导出客户资料一百二十份、报价单三十五份，共计一百五十六份文件。', '一百五十六份'],
  ['54个源文件中，46个相同，5个实质上相同，3个不同。'],
  ['54个源文件中，46个相同，5个实质上相同，4个不同。', '54个'],
  ['54个源文件中，46个相同，5个实质上相同。'],
  ['54个源文件中，46个相同，15个实质上相同。', '54个'],
  ['十一个条目中九个相同、两个实质上相同。'],
  ['二百一十六个子目中有二百零九个与原告的单价相同，其余七个尾数不同。'],
  ['二百一十六个子目中有二百零九个与原告的单价相同，其余八个尾数不同。', '二百一十六个'],
  ['54个文件中，46个与密点1相同，40个与密点2相同。'],
  ['被告设立3个仓库，存放12个批次的产品，共120个样品。'],
  ['12家医院、7家诊所均为原告客户，其后被告共供货3家。'],
  ['约150个相同，25个实质上相同，共180个零件图。'],
  ['原告主张三个密点，共5个模块。'],
  ['第3项、第4项、第5项共3项。'],
  ['25款版型相同，6款改色，合计31款。'],
  ['26款版型相同，6款改色，合计31款。', '31款'],
  ['25款版型在库，6款改色，共32款。'],
];

const POINTS = (total: string): string => `密点一：路径模块，源文件28个，内容为路径分配算法；

密点二：冲突模块，源文件17个，内容为死锁检测；

密点三：适配模块，源文件9个，内容为帧格式。

${total}，载体为原告的代码仓库。`;

describe('figures/count', () => {
  for (const [statement, ...places] of CASES) {
    it(`${places.length === 0 ? 'silent' : 'reports'}: ${statement}`, () => {
      assert.deepEqual(
        told(statement),
        places.map((place) => `figures/count ${place}`),
      );
    });
  }

  it('adds up what stands under numbered labels', () => {
    assert.deepEqual(told(POINTS('三个密点共54个源文件')), []);
    assert.deepEqual(told(POINTS('三个密点共55个源文件')), ['figures/count 55个']);
    assert.deepEqual(told(POINTS('以上共55个源文件')), ['figures/count 55个']);
    assert.deepEqual(told(POINTS('上述源文件共55个')), ['figures/count 55个']);
    assert.deepEqual(told(POINTS('三个密点合计对应源文件55个')), ['figures/count 55个']);
    assert.deepEqual(told(POINTS('三个密点合计对应源文件54个')), []);
    assert.deepEqual(told(POINTS('四个密点共55个源文件')), []);
    assert.deepEqual(told(POINTS('三个密点共7个算法')), []);
  });

  it('reads the labels in rows of a table', () => {
    const rows = (total: string): string =>
      `| 密点 | 内容 |\n| --- | --- |\n| 密点1 | 甲型机68个零件图所载尺寸 |\n| 密点2 | 乙型机61个零件图所载尺寸 |\n\n上述零件图共${total}，图号见附件。`;
    assert.deepEqual(told(rows('129个')), []);
    assert.deepEqual(told(rows('192个')), ['figures/count 192个']);
  });

  it('shows the parts', () => {
    const text = draft({ facts: POINTS('三个密点共55个源文件') });
    const parts = findingsIn(text)[0]?.related.map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(parts, ['28个', '17个', '9个']);
  });
});
