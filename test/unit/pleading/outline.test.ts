import assert from 'node:assert/strict';
import { assemble } from '../../../src/pleading/assemble';
import { readBlocks } from '../../../src/text/blocks';

const CLAIMS = '1. 判令被告停止使用原告的技术秘密；\n2. 判令被告赔偿原告经济损失80万元。';
const FACTS =
  '被告的行为侵害了原告的技术秘密。该技术秘密不为公众所知悉，原告采取了保密措施。原告多次交涉，被告置之不理，仍继续使用该技术秘密，并向第三人披露，给原告造成重大损失，客户因此流失，市场份额明显下降。';
const parties = '原告：甲公司\n\n被告：乙公司';

function rolesIn(text: string): readonly string[] {
  return assemble(readBlocks(text))?.pleading.sections.map(({ role }) => role) ?? [];
}

describe('the parts of a draft whose claims have no title', () => {
  it('are the claims and what follows them', () => {
    assert.deepEqual(rolesIn(`# 民事起诉状\n\n${parties}\n\n${CLAIMS}\n\n${FACTS}`), [
      'preamble',
      'parties',
      'claims',
      'facts',
    ]);
  });

  it('do not begin again where the claims are repeated word for word', () => {
    const repeated = (end: string): readonly string[] =>
      rolesIn(`# 民事起诉状\n\n${parties}\n\n${CLAIMS}\n\n${FACTS}\n\n${CLAIMS}${end}\n\n${FACTS}`);
    assert.deepEqual(repeated(''), ['preamble', 'parties', 'claims', 'facts']);
    assert.deepEqual(repeated(''), repeated('此外别无他求。'));
  });

  it('begin at the line above the claims, not where the same words stand before', () => {
    const text = `诉之声明\n\n# 民事起诉状\n\n诉之声明\n\n${CLAIMS}`;
    const claims = assemble(readBlocks(text))?.pleading.sections.find(({ role }) => role === 'claims');
    assert.equal(claims?.heading.start, text.lastIndexOf('诉之声明'));
  });
});
