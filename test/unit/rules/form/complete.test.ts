import assert from 'node:assert/strict';
import type { Finding } from '../../../../src/lint/finding';
import { frontMatter } from '../../../../src/rules/draft/front-matter';
import { formRules } from '../../../../src/rules/form';
import { APPEAL, complaint, PARTS } from '../../../support/complaint';
import { checkWith } from '../../../support/rule-cases';

const check = (text: string, language?: 'zh-cn' | 'en'): readonly Finding[] =>
  checkWith([...formRules, frontMatter], text, language);

describe('a complaint complete in form', () => {
  it('has no finding at all', () => assert.deepEqual(check(complaint()), []));
  it('has none with CRLF, full-width blanks and other headings', () => {
    const spaced = complaint({
      title: '民　事　起　诉　状',
      plaintiff: PARTS.plaintiff.replace('原告', '原　告'),
      court: '此　致\n\n　　湖北省武汉市中级人民法院',
    });
    const bold = complaint().replace(/^#{1,6} (.*)$/gm, '**$1**');
    const bare = complaint().replace(/^#{1,6} (.*)$/gm, '$1');
    const colons = complaint().replace(/^#{2} (.*)$/gm, '$1：');
    for (const text of [spaced, bold, bare, colons, complaint(APPEAL)]) {
      assert.deepEqual(check(text), [], text);
      assert.deepEqual(check(text.replaceAll('\n', '\r\n')), [], `CRLF ${text}`);
    }
  });
  it('has none as one paragraph pasted from Word', () => {
    const text = complaint()
      .replace(/^#{1,6} /gm, '')
      .replace(/^(\d)\. /gm, '$1、')
      .replace(/\n{2,}/g, '\n');
    assert.deepEqual(check(text), []);
  });
});

describe('form messages', () => {
  const empty = '# 民事起诉状\n\n原告：张三\n\n被告：李四\n\n委托诉讼代理人：赵六\n';
  it('leave no argument unfilled in either language', () => {
    for (const language of ['zh-cn', 'en'] as const) {
      const messages = [
        ...check(empty, language),
        ...check(complaint({}, ['文书: 备忘', '侵权行为: x']), language),
      ];
      assert.ok(messages.length >= 8);
      for (const { message } of messages) assert.doesNotMatch(message, /[{}]|undefined/);
    }
  });

  it('point inside the text, at something short', () => {
    for (const text of [empty, '# 民事起诉状\n', '民事起诉状', '---\n文书: 民事起诉状\n---\n']) {
      for (const { span } of check(text)) {
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        assert.ok(span.end - span.start <= 40, text.slice(span.start, span.end));
      }
    }
  });
});
