import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { insertTemplate } from '../../../src/features/insertion';
import { expand } from '../../../src/features/snippet-text';
import type { Pleading } from '../../../src/pleading/model';
import { BOLD, ELEMENT, filled, insert, MARKDOWN, read, templates, WORD } from './drafts';

const FIXTURES = join(__dirname, '../../fixtures/drafts');
const DRAFTS = [
  MARKDOWN,
  BOLD,
  WORD,
  ELEMENT,
  ...readdirSync(FIXTURES).map((name) => readFileSync(join(FIXTURES, name), 'utf8')),
];

/** A whole document is not put into another. */
const parts = templates.filter(({ part }) => part !== 'document');

describe('insertion, anywhere', () => {
  it('keeps CRLF line endings', () => {
    for (const draft of [MARKDOWN, BOLD, WORD, ELEMENT]) {
      for (const { id } of parts) {
        const crlf = draft.replace(/\n/g, '\r\n');
        assert.equal(filled(crlf, id).replace(/\r\n/g, ''), filled(draft, id).replace(/\n/g, ''), id);
        assert.ok(!/[^\r]\n/.test(insert(crlf, id).snippet), id);
      }
    }
  });

  it('goes to the end of a text that is no pleading, and into an empty one', () => {
    for (const { id } of parts) {
      assert.ok(filled('', id).trim() !== '', id);
      assert.ok(filled('\ufeff', id).startsWith('\ufeff'), id);
      assert.ok(filled('# 备忘录\n\n正文。\n', id).includes('# 备忘录\n\n正文。'), id);
    }
  });

  it('never breaks what is there', function () {
    this.timeout(60_000);
    const lost: string[] = [];
    fc.assert(
      fc.property(
        fc.constantFrom(...DRAFTS),
        fc.constantFrom(...parts),
        fc.array(fc.nat(200), { maxLength: 12 }),
        fc.boolean(),
        (draft, template, drop, crlf) => {
          const lines = draft.split('\n');
          // What makes the text a pleading stays: front matter and title.
          const head = lines.findIndex(
            (line) => /民\s*事\s*起\s*诉\s*状(?:\*\*)?$/.test(line) && !line.includes('文书'),
          );
          const kept = lines.filter((_, index) => index <= head || !drop.includes(index)).join('\n');
          const text = crlf ? kept.replace(/\n/g, '\r\n') : kept;
          const reading = read(text);
          const { at, snippet, plain } = insertTemplate(reading, template);
          assert.equal(at.start, at.end);
          assert.ok(at.start >= 0 && at.start <= text.length);
          assert.notEqual(text.slice(at.start - 1, at.start + 1), '\r\n');
          assert.ok(!plain.includes('${') && expand(snippet) !== '');
          const after = read(text.slice(0, at.start) + plain + text.slice(at.start)).pleading;
          if (reading.pleading === null) return;
          assert.ok(after !== null);
          // A section is offered only where there is none or an empty one.
          const { sections, court } = reading.pleading;
          // The court is offered only where none is named.
          if (template.id === 'court' && court !== null) return;
          if (
            template.part === 'section' &&
            sections.some((one) => one.role === template.section && !one.empty)
          )
            return;
          const within = template.part === 'inline' || !/^\s/.test(plain);
          const gone = missing(reading.pleading, after, within);
          if (gone.length > 0)
            lost.push(
              `${template.id}: ${gone.join('; ')}\n${text.slice(at.start - 80, at.start)}<+>${text.slice(at.start, at.start + 60)}`,
            );
        },
      ),
      { numRuns: 100, seed: 7 },
    );
    assert.deepEqual(lost, [], lost.join('\n\n'));
  });
});

/** Claims, exhibits, parties, court and signature that were read before and are not read after. */
function missing(before: Pleading, after: Pleading, loose: boolean): readonly string[] {
  const facts = (pleading: Pleading): readonly string[] => [
    ...pleading.claims.map(({ number, text }) => `claim ${String(number)} ${loose ? '' : text}`),
    ...pleading.exhibits.map(({ id, name, purpose }) => `exhibit ${id} ${name} ${purpose ?? ''}`),
    ...pleading.parties.map(({ role, name }) => `${role} ${name}`),
    ...(pleading.court === null ? [] : [`court ${pleading.court.name}`]),
    ...(pleading.signature?.signer ? [`signer ${pleading.signature.signer.value}`] : []),
  ];
  const there = new Set(facts(after));
  return facts(before).filter((fact) => !there.has(fact));
}
