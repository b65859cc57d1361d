import assert from 'node:assert/strict';
import { authorityName, factsBlock, ruleIndex, withFacts, type RuleFacts } from '../../../scripts/rule-docs';
import { COMPLAINTS, EVERY_DOCUMENT } from '../../../src/lint/rule';

const rule: RuleFacts = {
  id: 'secret/points-missing',
  title: { 'zh-cn': '密点', en: 'Secret points' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#27.1', '诉讼费用交纳办法'],
  documents: COMPLAINTS,
  fix: 'suggestion',
};

describe('rule docs', () => {
  it('names an authority as a lawyer writes it', () => {
    assert.equal(authorityName('法释〔2020〕7号#27.1'), '法释〔2020〕7号第二十七条第一款');
    assert.equal(authorityName('刑法#219-1'), '刑法第二百一十九条之一');
    assert.equal(authorityName('诉讼费用交纳办法'), '诉讼费用交纳办法');
    assert.equal(authorityName('民法典#x'), '民法典#x');
  });

  it('states severity, authority, documents and fix', () => {
    const block = factsBlock(rule);
    for (const told of [
      '`secret/points-missing`',
      '警告 warning',
      '第二十七条第一款；诉讼费用交纳办法',
      '民事起诉状、要素式起诉状',
      'suggestion',
    ]) {
      assert.ok(block.includes(told), told);
    }
    assert.ok(factsBlock({ ...rule, documents: EVERY_DOCUMENT }).includes('全部文书'));
  });

  it('fills the block of a page, and again without a change', () => {
    const page = '# t\n\n<!-- facts -->\n\n## 检查什么\n';
    const once = withFacts(page, rule) ?? '';
    assert.ok(
      once.startsWith('# t\n\n<!-- facts -->\n\n|') && once.endsWith('<!-- /facts -->\n\n## 检查什么\n'),
    );
    assert.equal(withFacts(once, rule), once);
    const renewed = withFacts(once, { ...rule, severity: 'error' }) ?? '';
    assert.ok(renewed.includes('错误 error') && !renewed.includes('warning'));
    assert.equal(withFacts('# t\n', rule), null);
  });

  it('lists the rules by group with links to their pages', () => {
    const index = ruleIndex([rule, { ...rule, id: 'form/title' }, { ...rule, id: 'secret/kind' }]);
    assert.equal(index.match(/^## /gm)?.length, 2);
    assert.ok(index.includes('[secret/kind](secret/kind.md)'));
    assert.ok(index.indexOf('form/title') < index.indexOf('## secret'), 'form comes first');
    assert.throws(() => ruleIndex([{ ...rule, id: 'nowhere/rule' }]), /rule-groups\.ts.*"nowhere"/);
  });
});
