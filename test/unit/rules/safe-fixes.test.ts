import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixAll } from '../../../src/features/code-actions';
import { createEngine } from '../../../src/lint/engine';
import type { Finding } from '../../../src/lint/finding';
import { tradeSecret } from '../../../src/practice/trade-secret';
import { generalRules } from '../../../src/rules';

/** Safe fixes of all rules, over every draft at hand, as it stands and with hidden characters strewn in. */
const FIXTURES = join(import.meta.dirname, '../../fixtures');
const engine = createEngine(tradeSecret, generalRules);

function check(text: string): readonly Finding[] {
  return engine.check(engine.read(text), { today: { year: 2026, month: 11, day: 22 }, language: 'zh-cn' });
}

function apply(
  text: string,
  edits: readonly { span: { start: number; end: number }; text: string }[],
): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end), text);
}

/** A zero-width space after every so many characters, where a character of Chinese stands. */
function strewn(text: string): string {
  return text.replace(/([^]{150,400}?[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, '$1\u200B');
}

const names = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, message }) => `${rule} ${message}`).sort();

for (const folder of ['drafts', 'blind']) {
  describe(`safe fixes: ${folder}`, () => {
    for (const name of readdirSync(join(FIXTURES, folder)).filter((file) => file.endsWith('.md'))) {
      const text = readFileSync(join(FIXTURES, folder, name), 'utf8');

      it(`${name}: each removes its finding and adds none`, () => {
        const before = check(text);
        for (const finding of before.filter(({ fix }) => fix === 'safe')) {
          const remedy = finding.remedies.find(({ kind }) => kind === 'edit');
          if (remedy?.kind !== 'edit') continue;
          const after = names(check(apply(text, remedy.edits)));
          const left = names(before.filter((other) => other !== finding));
          assert.deepEqual(
            after.filter((one) => !left.includes(one)),
            [],
            finding.rule,
          );
          assert.ok(after.length < before.length, finding.rule);
        }
      });

      it(`${name}: what was strewn in is taken out, and nothing else`, () => {
        const clean = text.replaceAll('\u200B', '');
        const dirty = strewn(clean);
        assert.notEqual(dirty, clean);
        const hidden = check(dirty).filter(({ rule }) => rule === 'draft/hidden-text');
        const fix = fixAll(hidden, 'zh-cn');
        assert.ok(fix);
        assert.equal(apply(dirty, fix.edits), clean);
      });
    }
  });
}
