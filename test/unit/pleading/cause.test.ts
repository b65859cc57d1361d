import assert from 'node:assert/strict';
import { assemble } from '../../../src/pleading/assemble';
import type { Cause } from '../../../src/pleading/model';
import { readBlocks } from '../../../src/text/blocks';
import { complaint } from '../../support/complaint';

function causeOf(text: string): Cause | null {
  const draft = assemble(readBlocks(text));
  assert.ok(draft);
  return draft.pleading.cause;
}

const NAME = '侵害技术秘密纠纷';

describe('readCause', () => {
  const lines: readonly string[] = [
    `案由：${NAME}`,
    `案\u3000由：${NAME}`,
    `案由:${NAME}。`,
    `**案由：** ${NAME}`,
    `**案由**：${NAME}`,
    `案由\u3000${NAME}`,
    `## 案由\n\n${NAME}`,
    `## 二、案由\n\n${NAME}。`,
    `**案由**\n\n${NAME}`,
    `## 案由：${NAME}`,
    `案由：\n${NAME}`,
    `- 案由：${NAME}`,
    `案由：侵 害 技 术 秘 密 纠 纷`,
    `案由：“${NAME}”`,
    `| 项目 | 内容 |\n| --- | --- |\n| 案由 | ${NAME} |`,
  ];
  for (const line of lines) {
    it(`reads ${JSON.stringify(line)}`, () => {
      const cause = causeOf(complaint({ cause: line }));
      assert.equal(cause?.text, NAME);
      assert.equal(cause.from, 'section');
    });
  }

  const titles: readonly string[] = [
    `# 民事起诉状（${NAME}）`,
    `# 民事起诉状\n\n（${NAME}）`,
    `民事起诉状\n\n(${NAME})`,
    `# 民事起诉状\n\n## ${NAME}`,
  ];
  for (const title of titles) {
    it(`reads it at the title: ${JSON.stringify(title)}`, () => {
      const cause = causeOf(complaint({ title, cause: null }));
      assert.equal(cause?.text, NAME);
      assert.equal(cause.from, 'title');
    });
  }

  it('reads the opening sentence', () => {
    const cause = '原告因与被告侵害经营秘密纠纷一案，现提起诉讼。';
    assert.equal(causeOf(complaint({ cause }))?.text, '侵害经营秘密纠纷');
  });

  it('reads the front matter last', () => {
    const header = ['文书: 民事起诉状', '案由: 侵害经营秘密纠纷'];
    const text = complaint({ cause: null }, header);
    const cause = causeOf(text);
    assert.equal(cause?.from, 'front-matter');
    assert.equal(text.slice(cause.span.start, cause.span.end), '侵害经营秘密纠纷');
    assert.equal(causeOf(complaint({}, header))?.text, NAME);
  });

  it('points at the name', () => {
    const text = complaint();
    const span = causeOf(text)?.span;
    assert.equal(span && text.slice(span.start, span.end), NAME);
  });

  it('takes none from the claims, the facts or a blank', () => {
    assert.equal(causeOf(complaint({ cause: null })), null);
    assert.equal(causeOf(complaint({ cause: '案由：' })), null);
    const facts = '## 事实与理由\n\n案由：本案系因合同纠纷，双方曾诉至法院。';
    assert.equal(causeOf(complaint({ cause: null, facts })), null);
  });
});
