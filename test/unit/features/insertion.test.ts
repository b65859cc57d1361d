import assert from 'node:assert/strict';
import { around, BOLD, cut, ELEMENT, filled, MARKDOWN, pleadingOf, startOf, WORD } from './drafts';

describe('insertion', () => {
  describe('of a claim', () => {
    it('goes on with the numbers of a list and keeps its closing mark', () => {
      assert.deepEqual(around(MARKDOWN, 'costs'), [
        '2. 判令被告赔偿原告经济损失100000元。',
        '3. 判令被告负担本案诉讼费用。',
        '·',
        '以上合计100000元。',
      ]);
    });

    it('goes on with （一） and the blank lines between the claims', () => {
      assert.deepEqual(around(BOLD, 'costs'), [
        '（二）判令被告赔偿原告经济损失50000元；',
        '·',
        '（三）判令被告负担本案诉讼费用；',
        '·',
        '**事实与理由**',
      ]);
    });

    it('goes on with 一、 in lines without blank lines', () => {
      assert.deepEqual(around(WORD, 'costs').slice(0, 3), [
        '二、判令被告赔偿原告经济损失300000元。',
        '三、判令被告负担本案诉讼费用。',
        '事实与理由：',
      ]);
    });

    it('is the next row of the table of the element form, before its total', () => {
      assert.deepEqual(around(ELEMENT, 'costs').slice(0, 3), [
        '| 2. 赔偿经济损失 | 总额：200000元 |',
        '| 3. 负担诉讼费用 | 判令被告负担本案诉讼费用 |',
        '| 标的总额 | 200000元 |',
      ]);
    });

    it('fills a table with a column for the number', () => {
      const table = ELEMENT.replace(/\| 请求事项 \| 内容 \|[^]*\| 标的总额.*\n/, () =>
        [
          '| 序号 | 请求 | 内容 |',
          '| --- | --- | --- |',
          '| 1 | 停止侵害 | 判令被告停止使用密点1 |',
          '',
        ].join('\n'),
      );
      assert.equal(around(table, 'costs')[1], '| 2 | 负担诉讼费用 | 判令被告负担本案诉讼费用 |');
    });

    for (const [numbering, next] of [
      ['1、', '3、'],
      ['1．', '3．'],
      ['(1)', '(3)'],
      ['1）', '3）'],
    ] as const) {
      it(`goes on after ${numbering}`, () => {
        const second = numbering.replace('1', '2');
        const draft = MARKDOWN.replace('\n1. ', `\n${numbering}`).replace('\n2. ', `\n\n${second}`);
        const claims = pleadingOf(draft).claims;
        assert.deepEqual(
          claims.map(({ number }) => number),
          [1, 2],
        );
        assert.equal(around(draft, 'costs')[2], `${next}判令被告负担本案诉讼费用。`);
      });
    }

    it('follows claims that run on in one line', () => {
      const draft = WORD.replace(/诉讼请求：\n一、(.*)\n二、(.*)\n/, '诉讼请求：1、$1 2、$2\n');
      const after = filled(draft, 'costs');
      assert.match(after, /300000元。3、判令被告负担本案诉讼费用。\n事实与理由/);
    });

    it('starts a section where there is none, in its place and manner', () => {
      assert.deepEqual(startOf(around(cut(MARKDOWN, '## 诉讼请求', '## 事实与理由'), 'costs')), [
        '案由：侵害技术秘密纠纷',
        '·',
        '## 诉讼请求',
        '·',
        '1. 判令被告负担本案诉讼费用。'.slice(0, 14),
        '·',
        '## 事实与理由',
      ]);
      assert.deepEqual(startOf(around(cut(WORD, '诉讼请求：', '事实与理由：'), 'costs')), [
        '案由：侵害技术秘密纠纷',
        '诉讼请求：',
        '1、判令被告负担本案诉讼费用。'.slice(0, 14),
        '事实与理由：',
        '原告自2019年起研发调度软件'.slice(0, 14),
      ]);
    });
  });

  describe('of an exhibit', () => {
    it('is the next row, each field in its column', () => {
      assert.deepEqual(around(MARKDOWN, 'measures-exhibit').slice(0, 2), [
        '| 证据2 | 公证书 | 公证处 | 复制图纸 |',
        '| 证据3 | 【保密协议、制度、权限或者门禁记录的名称】 | 原告 | 原告于【年月日】对【写明措施针对的人员或者载体】采取了保密措施 |',
      ]);
    });

    it('joins the group of the element form that proves measures', () => {
      const lines = around(ELEMENT, 'measures-exhibit');
      assert.match(lines[1] ?? '', /^\| 1-2 \| {2}\| 【保密协议.*\| 原告 \| 原告于/);
      assert.match(lines[2] ?? '', /^\| 2-1 /);
    });

    it('goes on with 证据三 and the wording of the list', () => {
      assert.match(
        around(WORD, 'measures-exhibit')[1] ?? '',
        /^证据三：【保密协议.*】，来源于原告，证明原告于.*。$/,
      );
    });

    it('goes on with a numbered list', () => {
      assert.match(around(BOLD, 'measures-exhibit')[1] ?? '', /^3\. 【保密协议/);
    });

    it('starts the list where there is none', () => {
      const draft = cut(WORD, '证据及来源：', '此致');
      assert.deepEqual(startOf(around(draft, 'measures-exhibit')), [
        '综上，请求判如所请。',
        '证据和证据来源：',
        '证据1：【保密协议、制度、权限'.slice(0, 14),
        '此致',
        '成都市中级人民法院',
      ]);
    });
  });

  describe('of words in a claim', () => {
    const clause = '，至该商业秘密为公众所知悉时止';

    for (const [claim, expected] of [
      ['判令被告停止使用密点1；', `判令被告停止使用密点1${clause}；`],
      ['判令被告停止使用密点1', `判令被告停止使用密点1${clause}`],
      ['判令被告停止使用密点1，并赔偿损失5万元；', `判令被告停止使用密点1${clause}，并赔偿损失5万元；`],
      ['判令被告停止使用密点1，立即返还图纸；', `判令被告停止使用密点1${clause}，立即返还图纸；`],
      [
        '判令被告停止披露、使用，并不得允许他人使用密点1。',
        `判令被告停止披露、使用，并不得允许他人使用密点1${clause}。`,
      ],
      ['判令被告停止使用密点1。具体范围见密点说明。', `判令被告停止使用密点1${clause}。具体范围见密点说明。`],
    ] as const) {
      it(`ends the sentence of ${claim}`, () => {
        const draft = MARKDOWN.replace('判令被告立即停止使用密点1所载的技术秘密；', claim);
        const span = pleadingOf(draft).claims[0]?.span;
        assert.ok(span);
        assert.ok(filled(draft, 'stop-duration', span).includes(`1. ${expected}\n`));
      });
    }

    it('ends the cell of the element form, not its heading', () => {
      const span = pleadingOf(ELEMENT).claims[0]?.span;
      assert.ok(span);
      assert.ok(
        filled(ELEMENT, 'stop-duration', span).includes(
          `| 1. 停止侵权 | 判令被告停止使用密点1所载的配方${clause} |`,
        ),
      );
    });

    it('ends the sentence that only a part of the claim is pointed at', () => {
      const start = WORD.indexOf('停止使用');
      const after = filled(WORD, 'stop-duration', { start, end: start + 4 });
      assert.ok(after.includes(`一、判令被告停止使用原告的源代码${clause}；\n`));
    });
  });
});
