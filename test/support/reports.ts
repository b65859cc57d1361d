import assert from 'node:assert/strict';
import { createEngine } from '../../src/lint/engine';
import { tradeSecret } from '../../src/practice/trade-secret';
import { generalRules } from '../../src/rules';

const engine = createEngine(tradeSecret, generalRules);

/** What one rule reports, as `severity place`, the place quoted from the text. */
export function reportsOf(rule: string, text: string): string[] {
  const reading = engine.read(text);
  assert.ok(reading.pleading, 'the draft is read as a pleading');
  return engine
    .check(reading, {
      today: { year: 2026, month: 11, day: 22 },
      language: 'zh-cn',
      onFailure: (id, error) => {
        throw new Error(id, { cause: error });
      },
    })
    .filter((finding) => finding.rule === rule)
    .map(({ severity, span }) => `${severity} ${text.slice(span.start, span.end)}`);
}
