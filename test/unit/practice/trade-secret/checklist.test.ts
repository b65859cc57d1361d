import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChecklistItem } from '../../../../src/features/checklist';
import { createEngine } from '../../../../src/lint/engine';
import { tradeSecret } from '../../../../src/practice/trade-secret';
import { tradeSecretChecklist } from '../../../../src/practice/trade-secret/checklist';
import { tradeSecretTemplates } from '../../../../src/practice/trade-secret/templates';

const FOLDER = join(import.meta.dirname, '../../../fixtures/drafts');
const drafts = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const engine = createEngine(tradeSecret, []);
const today = { year: 2026, month: 11, day: 22 };

function draft(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

function itemsOf(text: string): readonly ChecklistItem[] {
  const { pleading } = engine.read(text);
  assert.ok(pleading);
  return tradeSecretChecklist(pleading, text).flatMap(({ items }) => items);
}

function item(text: string, id: string): ChecklistItem {
  const found = itemsOf(text).find((one) => one.id === id);
  assert.ok(found, id);
  return found;
}

/** Undated measures are no fault, but their time is not told either. */
const MAY_BE_ABSENT = new Set(['measures-before-act']);

describe('the checklist and the rules', () => {
  assert.ok(drafts.length >= 9);
  for (const name of drafts) {
    it(`${name}: an element is absent just where its rule finds it missing`, () => {
      const text = draft(name);
      const found = new Set(
        engine.check(engine.read(text), { today, language: 'zh-cn' }).map(({ rule }) => rule),
      );
      for (const { id, rule, state } of itemsOf(text)) {
        if (rule === null) continue;
        if (MAY_BE_ABSENT.has(id) && !found.has(rule)) continue;
        assert.equal(state === 'absent', found.has(rule), `${id}: ${state}`);
      }
    });
  }
});

describe('the checklist of a complaint', () => {
  const text = draft('qingdao-packaging.md');

  it('names the places and the exhibits of an element', () => {
    const { state, places, exhibits } = item(text, 'measures');
    assert.equal(state, 'supported');
    assert.deepEqual(
      exhibits.map(({ id }) => id),
      ['3', '4', '5', '6'],
    );
    assert.match(text.slice(places[0]?.start, places[0]?.end), /^签订《保守商业秘密/);
  });

  it('says which elements are told without an exhibit, and which this case does not need', () => {
    assert.equal(item(text, 'licence').state, 'not-needed');
    assert.equal(item(text, 'punitive').state, 'not-needed');
    const defective = draft('qingdao-packaging-defective.md');
    assert.equal(item(defective, 'measures').state, 'asserted');
  });

  it('finds an element absent once its words are cut, and where it belongs', () => {
    const defective = draft('qingdao-packaging-defective.md');
    const { state, belongs, template, places } = item(defective, 'points');
    assert.deepEqual([state, template, places], ['absent', 'secret-points', []]);
    assert.ok(belongs.end > belongs.start);
  });

  it('shows one place a sentence', () => {
    for (const { id, places } of itemsOf(text)) {
      const lines = places.map(({ start }) => text.slice(text.lastIndexOf('。', start - 1) + 1, start));
      assert.equal(new Set(lines).size, lines.length, id);
    }
  });

  it('names only templates there are', () => {
    const known = new Set(tradeSecretTemplates.map(({ id }) => id));
    for (const { id, template } of itemsOf(text)) assert.ok(template === null || known.has(template), id);
  });
});

describe('the checklist of other documents', () => {
  it('is empty where nothing speaks of a trade secret', () => {
    const text = '# 民事起诉状\n\n## 诉讼请求\n\n1. 判令被告支付货款10000元。\n';
    const { pleading } = engine.read(text);
    assert.ok(pleading);
    assert.deepEqual(tradeSecretChecklist(pleading, text), []);
  });

  it('holds only what a statement of points needs', () => {
    const text = '# 密点说明\n\n密点1：阀芯的锥角，载体为图纸。\n';
    assert.deepEqual(
      itemsOf(text).map(({ id, state }) => `${id} ${state}`),
      ['points stated', 'carrier asserted'],
    );
  });
});
