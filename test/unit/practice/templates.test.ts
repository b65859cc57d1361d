import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { compileSnippets, compileTemplates } from '../../../scripts/compile-templates';
import { readEntry } from '../../../src/features/insertion/render';
import { toEditor, toPlain } from '../../../src/features/snippet-blanks';
import { expand, toSnippet } from '../../../src/features/snippet-text';
import { placeholdersOf } from '../../../src/facts/placeholders';
import { createEngine } from '../../../src/lint/engine';
import type { Finding } from '../../../src/lint/finding';
import { tradeSecret } from '../../../src/practice/trade-secret';
import { tradeSecretTemplates } from '../../../src/practice/trade-secret/templates';
import { generalRules } from '../../../src/rules';
import { readBlocks } from '../../../src/text/blocks';
import { fill, insert } from '../features/drafts';

const ROOT = join(__dirname, '../../..');
const templates = compileTemplates();

describe('templates', () => {
  it('are compiled afresh', () => {
    assert.deepEqual(tradeSecretTemplates, JSON.parse(JSON.stringify(templates)));
    const snippets = readFileSync(join(ROOT, 'snippets/pleadwright.code-snippets'), 'utf8');
    assert.deepEqual(JSON.parse(snippets), compileSnippets(templates));
  });

  it('name the ones the rules and the editor rely on', () => {
    const ids = new Set(templates.map(({ id }) => id));
    const needed =
      'title court plaintiff plaintiff-person defendant defendant-person cause claims facts evidence-list signature ' +
      'secret-points secret-point point-carrier measures measures-exhibit acts act-date stop-claim stop-claim-term ' +
      'stop-duration not-public value return-destroy damages reasonable-expenses costs confidentiality-request';
    assert.deepEqual(
      needed.split(' ').filter((id) => !ids.has(id)),
      [],
    );
  });

  it('have prefixes that no ordinary word and no other template has', () => {
    const prefixes = templates.flatMap((template) => template.prefixes);
    assert.equal(new Set(prefixes).size, prefixes.length);
    // Typed, a prefix must not end with another one: the editor would offer both.
    for (const prefix of prefixes) {
      assert.deepEqual(
        prefixes.filter((other) => other !== prefix && prefix.endsWith(other)),
        [],
        prefix,
      );
    }
    // Words typed in every pleading, and VS Code's own Markdown snippets.
    const words =
      '原告 被告 证据 法院 技术 信息 商业秘密 技术秘密 密点 事实 理由 请求 起诉 诉讼 赔偿 侵权 公司 ' +
      'bold italic quote code inline fenced heading list link image ordered unordered horizontal strikethrough table';
    for (const word of words.split(' ')) {
      assert.deepEqual(
        prefixes.filter((prefix) => word.startsWith(prefix)),
        [],
        word,
      );
    }
  });

  for (const { id, body, part, place } of templates) {
    it(`${id} is sound`, () => {
      const plain = toPlain(body);
      assert.ok(!plain.includes('${') && !plain.includes('{{'));
      assert.equal(toPlain(toSnippet(body)), plain);
      assert.equal(expand(toEditor(body)), plain, 'what the editor leaves when every stop is passed over');
      assert.ok(!expand(body).includes('${'));
      // Every blank it leaves is seen as one, so that nobody files it.
      const blanks = plain.match(/【(?!\/?密】)[^】]*】/g) ?? [];
      // Words added to a sentence never open a line.
      const seen = readBlocks(part === 'inline' ? `甲${plain}` : plain).items.flatMap(({ block }) =>
        placeholdersOf(block).map(({ text }) => text),
      );
      assert.deepEqual(seen, blanks);
      if (part === 'exhibit')
        assert.deepEqual(
          readEntry(body)?.fields.map(({ name }) => name),
          ['证据来源', '证明目的'],
        );
      for (const source of [...(place?.under ?? []), place?.before ?? '']) {
        assert.equal(checkSync(source, 'u').status, 'safe', source);
      }
    });
  }

  it('refuse a body that cannot be put in', () => {
    const folder = join(ROOT, 'test/fixtures/templates');
    for (const [name, message] of [
      ['twice', /prefix jian is taken|prefix .* is taken by/],
      ['place', /places\.yaml has no nowhere/],
      ['stop', /a tab stop without an instruction/],
      ['name', /the id is other/],
      ['front', /needs front matter/],
      ['prefix', /needs one prefix in pinyin and one in Chinese/],
    ] as const) {
      assert.throws(() => compileTemplates(join(folder, name)), message, name);
    }
  });

  describe('of whole documents', () => {
    const engine = createEngine(tradeSecret, generalRules);
    const check = (text: string): readonly Finding[] =>
      engine.check(engine.read(text), { today: { year: 2026, month: 11, day: 22 }, language: 'en' });
    const documents = templates.filter(({ part }) => part === 'document');

    it('are all there', () => {
      const titles = documents.map(({ title }) => title['zh-cn']).sort();
      const wanted =
        '民事起诉状（技术秘密） 民事起诉状（经营秘密） 民事起诉状（技术秘密和经营秘密） 要素式起诉状 密点说明 证据目录 ' +
        '行为保全申请书 证据保全申请书 诉讼保密措施申请书 不公开审理申请书 调查收集证据申请书 责令提交账簿资料申请书 ' +
        '民事上诉状 民事答辩状 授权与许可说明';
      assert.deepEqual(titles, wanted.split(' ').sort());
    });

    for (const { id, documents: kinds, body } of documents) {
      const plain = toPlain(body);

      it(`${id} is read as what it is`, () => {
        assert.deepEqual(kinds, [engine.read(plain).pleading?.kind]);
      });

      it(`${id}, unfilled, shows its blanks and nothing else`, () => {
        const findings = check(plain);
        assert.equal(findings.length, plain.match(/【(?!\/?密】)[^】]*】/g)?.length);
        assert.deepEqual(new Set(findings.map(({ rule }) => rule)), new Set(['draft/placeholder']));
      });

      it(`${id}, filled, passes`, () => {
        const text = fill(plain);
        assert.doesNotMatch(text, /【(?!\/?密】)/);
        const bad = check(text).filter(({ severity }) => severity === 'error' || severity === 'warning');
        assert.deepEqual(
          bad.map(({ rule, message }) => `${rule}: ${message}`),
          [],
          text,
        );
      });
    }
  });

  for (const start of ['---\n文书: 民事起诉状\n---\n', '民事起诉状\n\n诉讼请求\n']) {
    it(`make a draft that passes: ${start.includes('---') ? 'Markdown' : 'Word lines'}`, () => {
      const order =
        'title plaintiff defendant-person cause claims facts evidence-list court signature confidentiality-request';
      const text = order
        .split(' ')
        .filter((id) => id !== 'title' || start.includes('---'))
        .reduce((draft, id) => {
          const { at, plain } = insert(draft, id);
          return draft.slice(0, at.start) + fill(plain) + draft.slice(at.start);
        }, start);
      const engine = createEngine(tradeSecret, generalRules);
      const findings = engine.check(engine.read(text), {
        today: { year: 2026, month: 11, day: 22 },
        language: 'en',
      });
      const bad = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
      assert.deepEqual(
        bad.map(({ rule, message }) => `${rule}: ${message}`),
        [],
        text,
      );
    });
  }
});
