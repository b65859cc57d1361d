import assert from 'node:assert/strict';
import { assemble } from '../../../src/pleading/assemble';
import type { Pleading } from '../../../src/pleading/model';
import { formatIso } from '../../../src/text/civil-date';
import { readBlocks } from '../../../src/text/blocks';
import { complaint, type Part } from '../../support/complaint';

function read(changes: Partial<Record<Part, string | null>>): { text: string; pleading: Pleading } {
  const text = complaint(changes);
  const draft = assemble(readBlocks(text));
  assert.ok(draft);
  return { text, pleading: draft.pleading };
}

describe('readCourt', () => {
  const courts: readonly (readonly [string, string | null])[] = [
    ['此致\n\n湖北省武汉市中级人民法院', '湖北省武汉市中级人民法院'],
    ['此致\n湖北省武汉市中级人民法院', '湖北省武汉市中级人民法院'],
    ['此　致\n\n　　湖北省武汉市中级人民法院', '湖北省武汉市中级人民法院'],
    ['此致：湖北省武汉市中级人民法院', '湖北省武汉市中级人民法院'],
    ['此致 湖北省武汉市中级人民法院', '湖北省武汉市中级人民法院'],
    ['此致湖北省武汉市中级人民法院', '湖北省武汉市中级人民法院'],
    ['**此致**\n\n**北京知识产权法院**', '北京知识产权法院'],
    ['谨呈\n\n上海知识产权法院', '上海知识产权法院'],
    ['呈：广州互联网法院', '广州互联网法院'],
    ['致：广州知识产权法院', '广州知识产权法院'],
    ['此致\n\n上海金融法院', '上海金融法院'],
    ['此致\n\n武汉海事法院', '武汉海事法院'],
    ['此致\n\n最高人民法院', '最高人民法院'],
    ['此致\n\n最高人民法院知识产权法庭', '最高人民法院知识产权法庭'],
    ['此致\n\n武汉东湖新技术开发区人民法院\n', '武汉东湖新技术开发区人民法院'],
    ['此致\n\n【法院名称】人民法院', '【法院名称】人民法院'],
    ['湖北省武汉市中级人民法院', '湖北省武汉市中级人民法院'],
    ['> 此致\n>\n> 湖北省武汉市中级人民法院', null],
    ['此致', null],
    ['敬请人民法院依法支持原告的全部诉讼请求。', null],
  ];
  for (const [court, expected] of courts) {
    it(`reads ${JSON.stringify(court)}`, () => {
      const { text, pleading } = read({ court });
      assert.equal(pleading.court?.name ?? null, expected);
      const span = pleading.court?.span;
      if (span) assert.ok(text.slice(span.start, span.end).includes(expected ?? ''));
    });
  }

  it('reads a court addressed above the parties', () => {
    const { pleading } = read({ title: '# 民事起诉状\n\n致：湖北省武汉市中级人民法院', court: null });
    assert.equal(pleading.court?.name, '湖北省武汉市中级人民法院');
  });

  it('reads it without a signature and not from the facts', () => {
    const facts = '## 事实与理由\n\n此前的判决由以下法院作出：\n\n湖南省长沙市中级人民法院\n\n现已生效。';
    assert.equal(read({ facts, court: null }).pleading.court, null);
    assert.equal(
      read({ court: '湖北省武汉市中级人民法院', signature: null }).pleading.court?.name,
      '湖北省武汉市中级人民法院',
    );
  });
});

describe('readSignature', () => {
  /** Signer, representative, date (`blank`, `unread` or ISO); `-` for nothing. */
  const signatures: readonly (readonly [string, string])[] = [
    ['具状人：武汉甲木软件有限公司（盖章）\n\n2026年5月1日', '武汉甲木软件有限公司 - 2026-05-01'],
    [
      '具状人（盖章）：武汉甲木软件有限公司\n法定代表人（签字）：张三\n二〇二六年五月一日',
      '武汉甲木软件有限公司 张三 2026-05-01',
    ],
    [
      '**具状人：** 武汉甲木软件有限公司\n\n**法定代表人：** 张三\n\n2026-05-01',
      '武汉甲木软件有限公司 张三 2026-05-01',
    ],
    ['具 状 人：张三\n2026 年 5 月 1 日', '张三 - 2026-05-01'],
    ['具　状　人：张三　　二〇二六年五月一日', '张三 - 2026-05-01'],
    ['具状人：张三 2026年5月1日', '张三 - 2026-05-01'],
    ['起诉人（签名或者盖章）：张三\n日期：2026年5月1日', '张三 - 2026-05-01'],
    [
      '具状人：武汉甲木软件有限公司（盖章）　法定代表人：张三\n2026.5.1',
      '武汉甲木软件有限公司 张三 2026-05-01',
    ],
    ['具状人（签字）：\n日期：', ' - -'],
    ['具状人：\n\n　　　　年　　月　　日', ' - blank'],
    ['具状人：________\n____年__月__日', ' - blank'],
    ['具状人：张三\n2026年  月  日', '张三 - blank'],
    ['具状人：张三\n××××年×月×日', '张三 - blank'],
    ['具状人：张三\n【】年【】月【】日', '张三 - blank'],
    ['具状人：张三\n2026年2月30日', '张三 - unread'],
    ['具状人 张三\n2026年5月1日', '张三 - 2026-05-01'],
    ['具状人\n张三\n2026年5月1日', ' - 2026-05-01'],
    ['原告：武汉甲木软件有限公司（公章）\n2026年5月1日', '武汉甲木软件有限公司 - 2026-05-01'],
    ['2026年5月1日\n\n具状人：张三', '张三 - 2026-05-01'],
    ['2026年5月1日', '- - 2026-05-01'],
    ['法定代表人：张三', '- 张三 -'],
    ['具状人：张三\n（2026年5月1日）', '张三 - 2026-05-01'],
    ['具状人：张三\n二〇二六年五月一日于武汉', '张三 - 2026-05-01'],
  ];
  for (const [signature, expected] of signatures) {
    it(`reads ${JSON.stringify(signature)}`, () => {
      const { signer, legalRepresentative, date } = read({ signature }).pleading.signature ?? {};
      const when =
        date == null ? '-' : date.blank ? 'blank' : date.date === null ? 'unread' : formatIso(date.date);
      assert.equal(`${signer?.value ?? '-'} ${legalRepresentative?.value ?? '-'} ${when}`, expected);
    });
  }

  it('is none where nothing closes the draft', () => {
    assert.equal(read({ signature: null, court: null }).pleading.signature, null);
  });

  it('points at the name and the date', () => {
    const { text, pleading } = read({ signature: '具状人：张三（签字）\n\n二〇二六年五月一日' });
    const at = (span: { start: number; end: number } | undefined): string | undefined =>
      span && text.slice(span.start, span.end);
    assert.equal(at(pleading.signature?.signer?.span), '张三');
    assert.equal(at(pleading.signature?.date?.span), '二〇二六年五月一日');
  });

  it('reads the last row of a form', () => {
    const form =
      '| 当事人 | 内容 |\n| --- | --- |\n| 原告 | 姓名：张三 |\n| 此致 | 湖北省武汉市中级人民法院 |\n| 具状人（签字、盖章）：张三<br>日期：2026年5月1日 | |';
    const text = `# 民事起诉状\n\n${form}\n`;
    const draft = assemble(readBlocks(text));
    assert.equal(draft?.pleading.signature?.signer?.value, '张三');
    assert.equal(draft.pleading.signature.date?.date?.year, 2026);
    assert.equal(draft.pleading.court?.name, '湖北省武汉市中级人民法院');
  });
});

describe('readAttachments', () => {
  const lists: readonly (readonly [string, readonly (readonly [string, number | null])[]])[] = [
    [
      '附：起诉状副本2份；证据材料2套。',
      [
        ['起诉状副本2份', 2],
        ['证据材料2套', null],
      ],
    ],
    [
      '附：1.起诉状副本二份；2.证据目录一份',
      [
        ['起诉状副本二份', 2],
        ['证据目录一份', null],
      ],
    ],
    [
      '附：1、本状副本 3 份 2、证据清单',
      [
        ['本状副本 3 份', 3],
        ['证据清单', null],
      ],
    ],
    [
      '附：\n\n1. 本起诉状副本壹份；\n2. 证据材料两套',
      [
        ['本起诉状副本壹份', 1],
        ['证据材料两套', null],
      ],
    ],
    [
      '附件：\n（1）民事起诉状正本1份、副本3份\n（2）授权委托书',
      [
        ['民事起诉状正本1份', null],
        ['副本3份', 3],
        ['授权委托书', null],
      ],
    ],
    [
      '附：起诉状副本2份（遮盖版）、保密措施申请书1份',
      [
        ['起诉状副本2份（遮盖版）', 2],
        ['保密措施申请书1份', null],
      ],
    ],
    ['附：起诉状及证据副本各两份', [['起诉状及证据副本各两份', 2]]],
    ['附：证据材料副本2份', [['证据材料副本2份', null]]],
    ['附：副本２份', [['副本２份', 2]]],
    ['附：按被告人数提交的起诉状副本', [['按被告人数提交的起诉状副本', null]]],
    ['附：起诉状副本（3份）', [['起诉状副本（3份）', 3]]],
    [
      '## 附件\n\n- 起诉状副本1份\n- 证据目录',
      [
        ['起诉状副本1份', 1],
        ['证据目录', null],
      ],
    ],
    [
      '附件一：证据目录\n附件二：密点说明',
      [
        ['证据目录', null],
        ['密点说明', null],
      ],
    ],
    [
      '附：①起诉状副本1份②证据目录',
      [
        ['起诉状副本1份', 1],
        ['证据目录', null],
      ],
    ],
  ];
  for (const [attachments, expected] of lists) {
    it(`reads ${JSON.stringify(attachments)}`, () => {
      const { text, pleading } = read({ attachments });
      assert.deepEqual(
        pleading.attachments.map((item) => [item.text, item.complaintCopies]),
        expected,
      );
      for (const { span, text: words } of pleading.attachments)
        assert.equal(text.slice(span.start, span.end), words);
    });
  }

  it('is empty where nothing is attached', () => {
    assert.deepEqual(read({ attachments: null }).pleading.attachments, []);
  });
});
