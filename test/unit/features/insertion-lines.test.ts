import assert from 'node:assert/strict';
import { around, BOLD, cut, ELEMENT, filled, MARKDOWN, without, WORD } from './drafts';

describe('insertion', () => {
  describe('of lines', () => {
    it('puts the title first, below the front matter', () => {
      assert.ok(
        filled(without(MARKDOWN, /# 民事起诉状/), 'title').startsWith(
          '---\n文书: 民事起诉状\n---\n\n# 民事起诉状\n\n**原告**',
        ),
      );
      const bare = `---\n文书: 民事起诉状\n---\n${WORD.replace('民事起诉状\n\n', '')}`;
      assert.ok(filled(bare, 'title').startsWith('---\n文书: 民事起诉状\n---\n\n民事起诉状\n\n原告：'));
    });

    it('puts parties in their order and labels them as the draft does', () => {
      assert.equal(
        around(without(MARKDOWN, /\*\*原告/), 'plaintiff-person')[2]?.slice(0, 9),
        '**原告**：【姓',
      );
      assert.equal(around(without(MARKDOWN, /\*\*原告/), 'plaintiff-person')[0], '# 民事起诉状');
      assert.equal(around(without(MARKDOWN, /\*\*被告/), 'defendant')[0]?.slice(0, 6), '**原告**');
      assert.equal(around(without(BOLD, /\*\*被告/), 'defendant')[2]?.slice(0, 11), '**被告：** 【单位');
    });

    it('puts who files first in every kind of document', () => {
      for (const [title, filer, other] of [
        ['行为保全申请书', 'applicant', '被申请人'],
        ['民事上诉状', 'appellant', '被上诉人（原审被告）'],
        ['民事答辩状', 'answering-party', '被答辩人（原告）'],
      ] as const) {
        const draft = `# ${title}\n\n${other}：戊公司，住所地上海市。\n\n## 事实与理由\n\n略。\n`;
        assert.match(around(draft, filer).at(-1) ?? '', new RegExp(`^${other.slice(0, 4)}`), title);
      }
    });

    it('puts a defendant before a third party', () => {
      const draft = MARKDOWN.replace('案由：', '第三人：戊公司，住所地上海市。\n\n案由：');
      assert.match(around(draft, 'defendant').at(-1) ?? '', /^第三人/);
    });

    it('puts a party into the table of the element form', () => {
      assert.match(
        around(ELEMENT, 'defendant')[1] ?? '',
        /^\| 被告 \| 名称或者姓名：.*<br>法定代表人：【姓名】。 \|$/,
      );
    });

    it('puts the cause before the claims', () => {
      assert.deepEqual(around(without(MARKDOWN, /案由：/), 'cause').slice(-1), ['## 诉讼请求']);
      assert.equal(around(without(WORD, /案由：/), 'cause')[2], '诉讼请求：');
    });

    it('names the court after 此致, or both before the signature', () => {
      const nameless = without(MARKDOWN, /杭州市中级人民法院/);
      assert.deepEqual(around(nameless, 'court'), [
        '此致',
        '·',
        '【有管辖权的人民法院】',
        '·',
        '具状人：甲阀门有限公司',
      ]);
      assert.deepEqual(around(without(nameless, /此致/), 'court').slice(1), [
        '·',
        '此致',
        '·',
        '【有管辖权的人民法院】',
        '·',
        '具状人：甲阀门有限公司',
      ]);
    });

    it('adds the date to a signer and the signer to a date', () => {
      const undated = without(MARKDOWN, /2024年9月1日/);
      assert.deepEqual(around(undated, 'signature'), [
        '具状人：甲阀门有限公司',
        '·',
        '【年月日】',
        '·',
        '附：',
      ]);
      const unsigned = without(MARKDOWN, /具状人/);
      assert.deepEqual(around(unsigned, 'signature'), [
        '杭州市中级人民法院',
        '·',
        '具状人（签名或者盖章）：【姓名或者单位名称】',
        '·',
        '2024年9月1日',
      ]);
    });

    it('adds to the attachments in a list, in a line, or as a new line', () => {
      assert.equal(
        around(MARKDOWN, 'confidentiality-request')[1],
        '3. 保密措施申请书、不公开审理申请书各一份。',
      );
      assert.ok(
        filled(WORD, 'confidentiality-request').endsWith(
          '附：起诉状副本1份，证据材料1套，保密措施申请书、不公开审理申请书各一份。\n',
        ),
      );
      const numbered = WORD.replace('附：起诉状副本1份，证据材料1套。', '附：1.起诉状副本1份；2.证据材料1套');
      assert.ok(
        filled(numbered, 'confidentiality-request').endsWith('；3.保密措施申请书、不公开审理申请书各一份\n'),
      );
      assert.ok(
        filled(BOLD, 'confidentiality-request').endsWith(
          '2024年10月8日\n\n附：保密措施申请书、不公开审理申请书各一份\n',
        ),
      );
    });
  });

  describe('of a section', () => {
    it('stands in its place', () => {
      const lines = around(cut(MARKDOWN, '## 证据和证据来源', '此致'), 'evidence-list');
      assert.deepEqual(lines.slice(1, 5), [
        '·',
        '## 证据和证据来源',
        '·',
        '| 编号 | 证据名称 | 证据来源 | 证明目的 |',
      ]);
      assert.equal(lines.at(-1), '此致');
    });

    it('is written as the draft writes its sections', () => {
      assert.ok(around(cut(BOLD, '**诉讼请求**', '**事实与理由**'), 'claims').includes('**诉讼请求**'));
      const plain = around(cut(WORD, '事实与理由：', '证据及来源：'), 'facts');
      assert.equal(plain[1], '事实与理由：');
      assert.ok(!plain.some((line) => /^[#|]|^·$/.test(line)));
    });

    it('takes the next number where sections are numbered and it is the last', () => {
      const numbered = MARKDOWN.replace('## 诉讼请求', '## 一、诉讼请求').replace(
        '## 事实与理由',
        '## 二、事实与理由',
      );
      assert.ok(
        around(cut(numbered, '## 证据和证据来源', '此致'), 'evidence-list').includes('## 三、证据和证据来源'),
      );
      assert.ok(
        around(cut(numbered, '## 一、诉讼请求', '## 二、事实与理由'), 'claims').includes('## 诉讼请求'),
      );
    });

    it('fills a heading that nothing follows', () => {
      const empty = cut(MARKDOWN, '1. 判令被告立即', '## 事实与理由');
      const after = filled(empty, 'claims');
      assert.equal(after.split('## 诉讼请求').length, 2);
      assert.match(after, /## 诉讼请求\n\n1\. 判令被告立即停止/);
    });
  });
});
