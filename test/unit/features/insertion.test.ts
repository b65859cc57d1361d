import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { insertTemplate } from '../../../src/features/insertion';
import { expand } from '../../../src/features/snippet-text';
import type { Pleading } from '../../../src/pleading/model';
import { around, BOLD, ELEMENT, filled, insert, MARKDOWN, pleadingOf, read, templates, WORD } from './drafts';

const FIXTURES = join(__dirname, '../../fixtures/drafts');
const DRAFTS = [
  MARKDOWN,
  BOLD,
  WORD,
  ELEMENT,
  ...readdirSync(FIXTURES).map((name) => readFileSync(join(FIXTURES, name), 'utf8')),
];

/** Deletes the lines that match, with the blank line after each. */
function without(text: string, pattern: RegExp): string {
  const kept = text.replace(new RegExp(`^(?:${pattern.source}).*\\n\\n?`, 'gm'), '');
  assert.notEqual(kept, text);
  return kept;
}

/** The part of a text between two lines, the first left out with what it holds. */
function cut(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to);
  assert.ok(start >= 0 && end > start);
  return text.slice(0, start) + text.slice(end);
}

function startOf(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.slice(0, 14));
}

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

  describe('of a passage', () => {
    it('goes under the heading of its group as its next part', () => {
      assert.deepEqual(startOf(around(BOLD, 'measures').slice(0, 3)), [
        '**2. 具有商业价值。** 缩短了成型周期。'.slice(0, 14),
        '·',
        '**3. 原告采取的保密措施。** '.slice(0, 14),
      ]);
      assert.equal(around(BOLD, 'measures').at(-1), '**（三）被告的侵权行为**');
    });

    it('goes under its own heading without another', () => {
      assert.deepEqual(
        startOf(around(BOLD, 'value')),
        [
          '**2. 具有商业价值。** 缩短了成型周期。'.slice(0, 14),
          '·',
          '上述信息能够为原告带来经济利益',
          '·',
          '**（三）被告的侵权行为**'.slice(0, 14),
        ].map((line) => line.slice(0, 14)),
      );
    });

    it('stands before the first heading of a later element, one level below numbered ones', () => {
      const lines = around(MARKDOWN, 'measures');
      assert.deepEqual(lines.slice(0, 3), ['密点1：阀芯的锥角与研磨参数。', '·', '#### 原告采取的保密措施']);
      assert.equal(lines.at(-1), '### 二、被告的侵权行为');
    });

    it('takes a heading of the same level where headings have no numbers', () => {
      const lines = around(MARKDOWN.replace(/### [一二三]、/g, '### '), 'measures');
      assert.equal(lines[2], '### 原告采取的保密措施');
      assert.equal(lines.at(-1), '### 被告的侵权行为');
    });

    it('takes the next number at the end of numbered headings', () => {
      const draft = without(cut(MARKDOWN, '### 三、赔偿数额', '## 证据和证据来源'), /### 二、被告的侵权行为/);
      assert.equal(around(draft, 'acts')[2], '### 二、被告侵犯商业秘密的行为');
      assert.equal(around(draft, 'acts').at(-1), '## 证据和证据来源');
    });

    it('stands in plain prose before the paragraph that opens with a defendant', () => {
      const lines = around(WORD, 'measures');
      assert.match(lines[0] ?? '', /^原告自2019年/);
      assert.match(lines.at(-2) ?? '', /^孙某于2021年/);
      assert.ok(!lines.some((line) => /^#|\*\*/.test(line)));
    });

    it('stands in plain prose before the conclusion', () => {
      assert.equal(around(WORD, 'acts').at(-2), '综上，请求判如所请。');
    });

    it('keeps the order of the elements when several are put in, whichever comes first', () => {
      const ids = ['secret-points', 'measures', 'value'];
      for (const order of [ids, [...ids].reverse()]) {
        const text = order.reduce((draft, id) => filled(draft, id), WORD);
        const places = ['原告在本案中主张的', '采取了下列保密措施', '凭借上述信息', '孙某于2021年'].map(
          (words) => text.indexOf(words),
        );
        assert.deepEqual(
          places,
          [...places].sort((a, b) => a - b),
          order.join(),
        );
      }
    });

    it('has lines instead of tables, and full-width indents, where the draft has them', () => {
      const indented = WORD.replace(/^(?=原告自|孙某|综上)/gm, '　　');
      const after = filled(indented, 'secret-points');
      assert.match(after, /\n　　密点1：【.*】，载体：【.*】。\n/);
      assert.ok(!after.includes('|'));
    });

    it('goes into the row of its element in the element form', () => {
      assert.match(filled(ELEMENT, 'acts'), /披露配方（证据2-1）<br>【被告姓名.*\|\n/);
    });

    it('is a new row where the element form has none', () => {
      assert.match(around(ELEMENT, 'measures')[1] ?? '', /^\| 4\. 原告采取的保密措施 \| .*<br>.* \|$/);
    });

    it('starts the facts where there are none', () => {
      assert.deepEqual(
        startOf(around(cut(MARKDOWN, '## 事实与理由', '## 证据和证据来源'), 'value').slice(0, 6)),
        ['以上合计100000元。', '·', '## 事实与理由', '·', '### 上述信息具有商业价值', '·'],
      );
    });

    it('without a title goes after the paragraph the finding points at', () => {
      const start = BOLD.indexOf('密点1：流道');
      const after = filled(BOLD, 'point-carrier', { start, end: start + 3 });
      assert.match(after, /载体为图纸。\n\n上述密点的载体为/);
    });
  });

  describe('of one more point', () => {
    it('is the next line of the list', () => {
      assert.match(around(MARKDOWN, 'secret-point')[2] ?? '', /^密点2：/);
    });

    it('keeps to the cell of the element form', () => {
      assert.match(filled(ELEMENT, 'secret-point'), /组分与配比<br>密点2：【/);
    });

    it('is the next row of a table', () => {
      const table = '| 密点 | 内容 | 载体 |\n| --- | --- | --- |\n| 密点一 | 锥角 | 图纸 |';
      const line = around(MARKDOWN.replace('密点1：阀芯的锥角与研磨参数。', table), 'secret-point')[1] ?? '';
      assert.match(line, /^\| 密点二 \| 【写明.*】 \| 【载体.*】 \|$/);
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
        '【有管辖权的人民法院全称】',
        '·',
        '具状人：甲阀门有限公司',
      ]);
      assert.deepEqual(around(without(nameless, /此致/), 'court').slice(1), [
        '·',
        '此致',
        '·',
        '【有管辖权的人民法院全称】',
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

  it('keeps CRLF line endings', () => {
    for (const draft of [MARKDOWN, BOLD, WORD, ELEMENT]) {
      for (const { id } of templates) {
        const crlf = draft.replace(/\n/g, '\r\n');
        assert.equal(filled(crlf, id).replace(/\r\n/g, ''), filled(draft, id).replace(/\n/g, ''), id);
        assert.ok(!/[^\r]\n/.test(insert(crlf, id).snippet), id);
      }
    }
  });

  it('goes to the end of a text that is no pleading, and into an empty one', () => {
    for (const { id } of templates) {
      assert.ok(filled('', id).trim() !== '', id);
      assert.ok(filled('\ufeff', id).startsWith('\ufeff'), id);
      assert.ok(filled('# 备忘录\n\n正文。\n', id).includes('# 备忘录\n\n正文。'), id);
    }
  });

  it('never breaks what is there', function () {
    this.timeout(60_000);
    const lost: string[] = [];
    fc.assert(
      fc.property(
        fc.constantFrom(...DRAFTS),
        fc.constantFrom(...templates),
        fc.array(fc.nat(200), { maxLength: 12 }),
        fc.boolean(),
        (draft, template, drop, crlf) => {
          const lines = draft.split('\n');
          // What makes the text a pleading stays: front matter and title.
          const head = lines.findIndex(
            (line) => /民\s*事\s*起\s*诉\s*状(?:\*\*)?$/.test(line) && !line.includes('文书'),
          );
          const kept = lines.filter((_, index) => index <= head || !drop.includes(index)).join('\n');
          const text = crlf ? kept.replace(/\n/g, '\r\n') : kept;
          const reading = read(text);
          const { at, snippet, plain } = insertTemplate(reading, template);
          assert.equal(at.start, at.end);
          assert.ok(at.start >= 0 && at.start <= text.length);
          assert.ok(!/^\n/.test(text.slice(at.start)) || text.charAt(at.start - 1) !== '\r');
          assert.ok(!plain.includes('${') && expand(snippet) !== '');
          const after = read(text.slice(0, at.start) + plain + text.slice(at.start)).pleading;
          if (reading.pleading === null) return;
          assert.ok(after !== null);
          // A section is offered only where there is none or an empty one.
          const { sections } = reading.pleading;
          if (
            template.part === 'section' &&
            sections.some((one) => one.role === template.section && !one.empty)
          )
            return;
          const within = template.part === 'inline' || !/^\s/.test(plain);
          const gone = missing(reading.pleading, after, within);
          if (gone.length > 0)
            lost.push(
              `${template.id}: ${gone.join('; ')}\n${text.slice(at.start - 80, at.start)}<+>${text.slice(at.start, at.start + 60)}`,
            );
        },
      ),
      { numRuns: 100, seed: 7 },
    );
    assert.deepEqual(lost, [], lost.join('\n\n'));
  });
});

/** Claims, exhibits, parties, court and signature that were read before and are not read after. */
function missing(before: Pleading, after: Pleading, loose: boolean): readonly string[] {
  const facts = (pleading: Pleading): readonly string[] => [
    ...pleading.claims.map(({ number, text }) => `claim ${String(number)} ${loose ? '' : text}`),
    ...pleading.exhibits.map(({ id, name, purpose }) => `exhibit ${id} ${name} ${purpose ?? ''}`),
    ...pleading.parties.map(({ role, name }) => `${role} ${name}`),
    ...(pleading.court === null ? [] : [`court ${pleading.court.name}`]),
    ...(pleading.signature?.signer ? [`signer ${pleading.signature.signer.value}`] : []),
  ];
  const there = new Set(facts(after));
  return facts(before).filter((fact) => !there.has(fact));
}
