import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Referent, ReferentKind } from '../../../../src/features/navigation/model';
import { referentsOf } from '../../../../src/features/navigation/referents';
import { applied, renameAt } from '../../../../src/features/navigation/rename';
import { createEngine, type LiveReading } from '../../../../src/lint/engine';
import { tradeSecret } from '../../../../src/practice/trade-secret';
import type { TradeSecretPleading } from '../../../../src/practice/trade-secret/model';
import { pointNumbering } from '../../../../src/practice/trade-secret/point-numbering';
import { generalRules } from '../../../../src/rules';

const FIXTURES = join(import.meta.dirname, '../../../fixtures');
const engine = createEngine(tradeSecret, generalRules);
const today = { year: 2026, month: 11, day: 22 };

interface Expected {
  readonly expect: readonly string[];
}

/** Drafts without an error or a warning. */
const clean = ['drafts', 'blind'].flatMap((folder) => {
  const labels =
    folder === 'drafts' ? join(FIXTURES, 'expected.json') : join(FIXTURES, 'blind/expected.json');
  const expected = JSON.parse(readFileSync(labels, 'utf8')) as Record<string, Expected>;
  return readdirSync(join(FIXTURES, folder))
    .filter((name) => name.endsWith('.md') && expected[name]?.expect.length === 0)
    .map((name) => ({ name, text: readFileSync(join(FIXTURES, folder, name), 'utf8') }));
});

type Read = LiveReading<TradeSecretPleading>;
const referents = (reading: Read): readonly Referent[] => referentsOf(reading, pointNumbering);

/** What is found, with positions told by the words before them, so that a longer name changes nothing. */
function checked(reading: Read, undo: (text: string) => string): readonly string[] {
  const findings = engine.check(reading, { today, language: 'zh-cn' });
  return findings.map(
    ({ rule, severity, span, message }) =>
      `${rule} ${severity} ${String(undo(reading.blocks.text.slice(0, span.start)).length)} ${undo(message)}`,
  );
}

/** A key that nothing in the draft bears. */
function another(kind: ReferentKind, key: string, all: readonly Referent[]): string {
  if (kind === 'name') return key.length > 4 ? `新${key}` : `璟翊${key.slice(1)}`;
  if (/^[A-Z]$/.test(key)) return 'Z';
  const numbers = all.filter((one) => one.kind === kind).map((one) => Number(one.key.split('-').at(-1)));
  const next = String(Math.max(0, ...numbers.filter((number) => !Number.isNaN(number))) + 1);
  return key.includes('-') ? key.replace(/\d+$/, next) : next;
}

describe('renaming in drafts without faults', () => {
  const done = { exhibit: 0, point: 0, name: 0 };
  const refused: string[] = [];

  for (const { name, text } of clean) {
    it(`${name}: renames every exhibit, point and name, and back, and the check stays the same`, () => {
      const reading = engine.read(text);
      const { kind } = reading.pleading ?? { kind: 'complaint' as const };
      const all = referents(reading);
      const read = (other: string): readonly Referent[] => referents(engine.read(other, reading));
      for (const referent of all) {
        const place = referent.places.find(({ range }) => range === null);
        if (place === undefined) continue;
        const to = another(referent.kind, referent.key, all);
        const there = renameAt({ text, kind, referents: all }, place.span.start, to, read);
        assert.ok(there);
        if ('refused' in there) {
          refused.push(`${name} ${referent.title} → ${to}: ${there.refused['zh-cn']}`);
          continue;
        }
        done[referent.kind] += 1;
        const after = applied(text, there.edits);
        assert.notEqual(after, text);
        const renamed = engine.read(after, reading);
        const undo = (words: string): string =>
          referent.kind === 'name' ? words.replaceAll(to, referent.key) : words;
        if (referent.kind === 'name')
          assert.deepEqual(
            checked(renamed, undo),
            checked(reading, (words) => words),
            `${referent.key} → ${to}`,
          );
        else
          assert.deepEqual(
            rules(renamed).filter((rule) => rule !== 'evidence/numbering'),
            rules(reading).filter((rule) => rule !== 'evidence/numbering'),
            `${referent.title} → ${to}`,
          );
        const list = referents(renamed);
        const moved = list.find((one) => one.kind === referent.kind && one.key === to);
        assert.ok(moved, to);
        const back = renameAt(
          { text: after, kind, referents: list },
          moved.places.find(({ range }) => range === null)?.span.start ?? 0,
          referent.key,
          read,
        );
        assert.ok(back && !('refused' in back), JSON.stringify(back));
        const again = applied(after, back.edits);
        // A range stays written out: 密点1至3 has become 密点1、2、3.
        if (referent.places.every(({ range }) => range === null)) assert.equal(again, text);
        else assert.deepEqual(rules(engine.read(again, reading)), rules(reading));
      }
    });
  }

  it('was tried on many of each kind, and most can be renamed', () => {
    assert.ok(done.exhibit > 100 && done.point > 20 && done.name > 50, JSON.stringify(done));
    assert.ok(
      refused.every((reason) => /没有列明|列表顺序|读成别的意思/.test(reason)),
      refused.join('\n'),
    );
  });
});

function rules(reading: Read): readonly string[] {
  return engine.check(reading, { today, language: 'zh-cn' }).map(({ rule }) => rule);
}
