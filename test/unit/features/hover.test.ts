import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { hoverAt, type Hover, type HoverContext } from '../../../src/features/hover';
import { createEngine, type Reading } from '../../../src/lint/engine';
import type { Pleading } from '../../../src/pleading/model';
import { tradeSecret } from '../../../src/practice/trade-secret';
import { governingLaw } from '../../../src/practice/trade-secret/governing-law';
import { tradeSecretLibrary as library } from '../../../src/practice/trade-secret/library';
import { readBlocks } from '../../../src/text/blocks';

const DRAFTS = join(import.meta.dirname, '../../fixtures/drafts');
const TITLE = '最高人民法院关于审理侵犯商业秘密民事案件适用法律若干问题的规定';
const today = { year: 2026, month: 11, day: 22 };
const zh: HoverContext = { language: 'zh-cn', library, today };
const en: HoverContext = { language: 'en', library, today };

function read(text: string): Reading<Pleading> {
  return { blocks: readBlocks(text), draft: null, pleading: null };
}

/** Hovers over the first character of the text between ⟦ and ⟧, which are taken out. */
function hover(marked: string, context: HoverContext = zh): (Hover & { readonly words: string }) | null {
  const at = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/g, '');
  const found = hoverAt(read(text), at, context);
  return found && { ...found, words: text.slice(found.span.start, found.span.end) };
}

function shown(marked: string, context: HoverContext = zh): string {
  const found = hover(marked, context);
  assert.ok(found, marked);
  return found.markdown;
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function nodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}

const parsed = (markdown: string): Node[] => nodes(unified().use(remarkParse).parse(markdown));
const wordsOf = (node: Node): string =>
  nodes(node)
    .map(({ value }) => value ?? '')
    .join('');
const boldOf = (markdown: string): string[] =>
  parsed(markdown)
    .filter(({ type }) => type === 'strong')
    .map(wordsOf);

describe('hover over the trade-secret Provisions', () => {
  const forms: readonly (readonly [string, string])[] = [
    [`依照《${TITLE}》第⟦二十七⟧条`, `《${TITLE}》第二十七条`],
    [`依照《${TITLE}》第⟦27⟧条`, `《${TITLE}》第27条`],
    [`依照《${TITLE}》第 ⟦27⟧ 条`, `《${TITLE}》第 27 条`],
    [`依照《${TITLE}》⟦第⟧２７条`, `《${TITLE}》第２７条`],
    [`依照《⟦最高⟧人民法院关于审理侵犯商业秘密民事案件适用\n法律若干问题的规定》第二十七条`, ''],
    [`依照《${TITLE}》（法释〔2020〕7号）第⟦二十七⟧条第一款`, ''],
    [`${TITLE}第⟦二十七⟧条`, `${TITLE}第二十七条`],
    [`最高法《${TITLE.slice(6)}》第⟦二十七⟧条`, ''],
    [`侵犯商业秘密规定第⟦二十七⟧条`, '侵犯商业秘密规定第二十七条'],
    [`《商业秘密司法解释》第⟦二十七⟧条`, '《商业秘密司法解释》第二十七条'],
    [`法释〔2020〕7号第⟦二十七⟧条`, '法释〔2020〕7号第二十七条'],
    [`法释[2020] 7 号第⟦27⟧条`, '法释[2020] 7 号第27条'],
    [`法释〔2020〕7号第五条、第六条、⟦第⟧二十七条`, '第二十七条'],
    [`法释〔2020〕7号第五、六、⟦二⟧十七条`, '二十七条'],
    [`法释〔2020〕7号第三条和⟦第⟧二十七条的规定`, '第二十七条'],
    [`《${TITLE}》（以下简称《规定》）第五条。依据《规定》第⟦二十七⟧条`, '《规定》第二十七条'],
    [`《${TITLE}》（以下简称“商密规定”）。\n\n## 标题\n\n依据商密规定第⟦二十七⟧条`, '商密规定第二十七条'],
    [`《${TITLE}》第二十条第二款，本规定第⟦二十七⟧条`, '本规定第二十七条'],
    [`依据《${TITLE}》，该规定第⟦二十七⟧条`, '该规定第二十七条'],
    [`根据《${TITLE}》，权利人应当明确内容，⟦第⟧二十七条规定如此`, '第二十七条'],
    [`根据《${TITLE}》，密点已经列明。依照⟦第⟧二十七条，应予审理`, '第二十七条'],
    [`**《${TITLE}》**第⟦二十七⟧条`, ''],
    [`| 请求权基础 |\n| --- |\n| 《${TITLE}》第⟦二十七⟧条 |`, ''],
    [`> 《${TITLE}》第⟦二十七⟧条`, ''],
    [`- 《${TITLE}》第⟦二十七⟧条`, ''],
  ];
  for (const [marked, words] of forms) {
    it(`reads ${marked.replace(/\n/g, '↵').replace(TITLE, '…')}`, () => {
      const found = hover(marked);
      assert.ok(found);
      if (words !== '') assert.equal(found.words, words);
      for (const told of [
        '法释〔2020〕7号',
        '2020年9月12日起施行',
        '明确所主张的商业秘密具体内容',
        '起诉状须写明',
        '`secret/points-missing`',
        '来源',
      ]) {
        assert.ok(found.markdown.includes(told), `${told}\n${found.markdown}`);
      }
    });
  }

  for (const marked of [
    '第⟦二十七⟧条规定了期限',
    '该规定第⟦二十七⟧条',
    '双方劳动合同第⟦二十七⟧条约定保密',
    '原告《员工手册》第⟦二十七⟧条',
    '《土地管理法》第⟦二十七⟧条',
    '本案原告⟦主张⟧三个密点',
    '（2022）最高法知民终⟦946⟧号',
    '```\n法释〔2020〕7号第⟦二十七⟧条\n```',
  ]) {
    it(`says nothing of ${marked.replace(/\n/g, '↵')}`, () => {
      assert.equal(hover(marked), null);
    });
  }

  it('makes the cited paragraph bold, and says that it is cited', () => {
    const text = shown('法释〔2020〕7号第⟦二十七⟧条第二款');
    const cited = boldOf(text).find((words) => words.includes('第二审程序'));
    assert.ok(cited?.startsWith('权利人在第二审程序中另行主张'));
    assert.ok(!boldOf(text).some((words) => words.startsWith('权利人应当在一审')));
    assert.match(text, /\*\*（所引）/);
    assert.ok(!shown('法释〔2020〕7号第⟦二十七⟧条').includes('（所引）'));
  });

  it('makes the cited item bold and marks every restated item', () => {
    const text = shown('法释〔2020〕7号第⟦六⟧条第（五）项');
    assert.equal(text.match(/〔转述〕/g)?.length, 7);
    assert.equal(boldOf(text).filter((words) => words.startsWith('（五）〔转述〕')).length, 1);
    assert.equal(shown('法释〔2020〕7号第⟦六⟧条', en).match(/\\\[restated\\\]/g)?.length, 7);
  });

  it('marks nothing as restated in the other articles', () => {
    for (let article = 1; article <= 29; article++) {
      const restated = shown(`法释〔2020〕7号第⟦${article}⟧条`).includes('〔转述〕');
      assert.equal(restated, [4, 6, 12, 13].includes(article), String(article));
    }
  });

  it('leads an item cited without its paragraph to the right place', () => {
    const text = shown('法释〔2020〕7号第⟦十三⟧条第（三）项');
    assert.ok(text.includes('第十三条第二款第（三）项'));
    assert.ok(boldOf(text).some((words) => words.startsWith('（三）〔转述〕')));
  });

  it('gives the current numbers of the articles it names, with the reason', () => {
    const aucl = shown('法释〔2020〕7号第⟦三⟧条');
    assert.ok(aucl.includes('文中反不正当竞争法第九条第四款（2019年文本）现为2025年文本第十条第四款'));
    assert.ok(aucl.includes('2025年10月15日起施行'));
    const cpl = shown('法释〔2020〕7号第⟦十五⟧条');
    assert.ok(cpl.includes('第一百条（2017年文本）现为2023年文本第一百零三条'));
    assert.ok(cpl.includes('第一百零一条（2017年文本）现为2023年文本第一百零四条'));
    assert.equal(cpl.match(/2022年1月1日起施行/g)?.length, 1);
    assert.ok(!shown('法释〔2020〕7号第⟦二⟧条').includes('条号变动'));
  });

  it('says that an article or paragraph does not exist', () => {
    assert.ok(shown('法释〔2020〕7号第⟦三十⟧条').includes('该文本共29条，没有第三十条'));
    assert.ok(shown('法释〔2020〕7号第⟦二十七⟧条第三款').includes('没有第二十七条第三款'));
    assert.ok(shown('法释〔2020〕7号第⟦三十⟧条', en).includes('29 articles and no Article 30'));
  });

  it('lists the further articles of a range', () => {
    const text = shown('法释〔2020〕7号第⟦四⟧条至第六条');
    for (const told of ['为公众所知悉的情形', '相应保密措施', '足以防止泄露的保密措施'])
      assert.ok(text.includes(told));
    assert.ok(!text.includes('第七条'));
  });

  it('speaks English around the Chinese text', () => {
    const text = shown('法释〔2020〕7号第⟦二十七⟧条第一款', en);
    for (const told of [
      'in force since 2020-09-12',
      '**Article 27**',
      'What the complaint must plead',
      'Checked by',
      'Source',
      '(cited)',
    ]) {
      assert.ok(text.includes(told), told);
    }
    const outside = text
      .split('\n')
      .filter((line) => !line.startsWith('>'))
      .join('');
    assert.doesNotMatch(outside.replace(/《[^》]*》|法释〔2020〕7号|最高人民法院/g, ''), /\p{Script=Han}/u);
  });
});

describe('hover over other laws and cases', () => {
  it('shows the version the draft names, and where the article stands now', () => {
    const text = shown('《中华人民共和国反不正当竞争法》（2019年修正）第⟦十七⟧条第三款');
    assert.ok(text.includes('2019年文本'));
    assert.ok(text.includes('2019年文本第十七条第三款，2025年文本第二十二条第三款'));
  });

  it('shows the version that governs the act', () => {
    const draft =
      '---\n文书: 民事起诉状\n侵权行为: 2021-03\n---\n\n# 民事起诉状\n\n依照反不正当竞争法第九条第四款。\n';
    const reading = createEngine(tradeSecret, []).read(draft);
    const governingVersion = governingLaw(reading.pleading, library, today);
    const found = hoverAt(reading, draft.indexOf('第九条'), { ...zh, governingVersion });
    assert.ok(found?.markdown.includes('2019年4月23日起施行'));
    assert.ok(found?.markdown.includes('按被诉侵权行为的时间'));
    assert.equal(governingVersion('cpl'), null);
  });

  it('shows the law in force where nothing tells the version, and what an older number would be', () => {
    const text = shown('反不正当竞争法第⟦九⟧条第四款');
    assert.ok(text.includes('2025年10月15日起施行'));
    assert.ok(text.includes('按现行文本显示'));
    assert.match(text, /2019年文本.{0,60}现为第十条第四款/);
    const before: HoverContext = { ...zh, today: { year: 2020, month: 1, day: 2 } };
    assert.ok(shown('反不正当竞争法第⟦九⟧条', before).includes('2019年文本，2019年4月23日起施行'));
  });

  it('says of a repealed instrument what replaced it', () => {
    assert.ok(shown('《侵权责任法》第⟦二⟧条').includes('2021年1月1日起不再适用'));
  });

  it('shows the versions of a law named without an article', () => {
    const text = shown('违反《⟦反⟧不正当竞争法》的规定');
    for (const year of ['2017年文本', '2019年文本', '2025年文本']) assert.ok(text.includes(year), year);
    assert.ok(shown(`《${TITLE}》（下称《规定》）施行后，《⟦规定⟧》要求`).includes('法释〔2020〕7号'));
  });

  for (const marked of [
    '（2022）最高法知民终⟦945⟧号',
    '(2022) 最高法知民终 ⟦945⟧ 号',
    '（2021）鲁02知民初⟦111⟧号',
  ]) {
    it(`tells the case of ${marked}`, () => {
      for (const told of [
        '补救费用',
        '因果关系',
        '长期受益与分摊',
        '151600元',
        '鉴定费8万元另由被告负担',
        '`remedy/remedial-apportion`',
      ]) {
        assert.ok(shown(marked).includes(told), told);
      }
      assert.ok(shown(marked, en).includes('Causation'));
    });
  }
});

describe('any hover', () => {
  const samples = [
    ...Array.from({ length: 29 }, (_, index) => `法释〔2020〕7号第⟦${index + 1}⟧条`),
    '反不正当竞争法第⟦九⟧条',
    '民法典第⟦1185⟧条',
    '《⟦反⟧法》',
    '（2022）最高法知民终⟦945⟧号',
  ];

  it('holds no HTML, link, image or command', () => {
    const allowed = new Set([
      'root',
      'paragraph',
      'text',
      'strong',
      'blockquote',
      'list',
      'listItem',
      'inlineCode',
      'break',
    ]);
    for (const marked of samples) {
      for (const context of [zh, en]) {
        const text = shown(marked, context);
        for (const { type } of parsed(text)) assert.ok(allowed.has(type), `${type}: ${text}`);
        assert.doesNotMatch(text, /command:|https?:|<[a-z/]/i);
        assert.doesNotMatch(text.replace(/\\./g, ''), /\*\*\s*\*\*/);
      }
    }
  });

  it('tells the date of the law data, and warns when it is old', () => {
    for (const marked of ['反不正当竞争法第⟦九⟧条', '《⟦反⟧法》', '法释〔2020〕7号第⟦5⟧条']) {
      assert.match(shown(marked), /\n\n法规数据截至\d{4}年\d+月\d+日。$/);
      const later = { ...en, today: { year: 2040, month: 1, day: 1 } };
      assert.match(shown(marked, later), /Law data as of .*more than a year ago/);
    }
    assert.doesNotMatch(shown('（2022）最高法知民终⟦945⟧号'), /法规数据/, 'a judgment does not age');
  });

  it('shows every word of an article as it is', () => {
    for (let article = 1; article <= 29; article++) {
      const text = shown(`法释〔2020〕7号第⟦${article}⟧条`);
      const quoted = parsed(text)
        .filter(({ type }) => type === 'blockquote')
        .map(wordsOf)
        .join('');
      const words = library.words('spc-trade-secret', 2020, String(article));
      assert.ok(words);
      for (const { text: paragraph, items } of words.paragraphs) {
        for (const told of [paragraph, ...items.map((item) => item.text)])
          assert.ok(quoted.includes(told), told);
      }
    }
  });

  it('answers at every offset of the drafts without throwing, with a span around it', () => {
    for (const name of readdirSync(DRAFTS)) {
      const text = readFileSync(join(DRAFTS, name), 'utf8');
      const reading = read(text);
      let found = 0;
      for (let offset = 0; offset <= text.length; offset += 7) {
        const answer = hoverAt(reading, offset, zh);
        if (answer === null) continue;
        found++;
        assert.ok(
          answer.span.start <= offset && offset <= answer.span.end && answer.span.end <= text.length,
          name,
        );
      }
      assert.ok(found > 0, name);
    }
  });

  it('never throws, whatever the text and offset', () => {
    const piece = fc.constantFrom(
      '第',
      '二十七',
      '27',
      '条',
      '款',
      '项',
      '（',
      '）',
      '《',
      '》',
      '、',
      '至',
      '\n',
      '\n\n',
      ' ',
      '|',
      '**',
      '`',
      '该规定',
      '本法',
      '法释〔2020〕7号',
      '反不正当竞争法',
      '（2022）最高法知民终945号',
      '以下简称',
      TITLE,
      '之一',
      '99999999',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.integer({ min: -5, max: 300 }), (parts, offset) => {
        const answer = hoverAt(read(parts.join('')), offset, en);
        if (answer) assert.ok(answer.markdown.length > 0);
      }),
      { numRuns: 400 },
    );
  });
});
