import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly description: string;
        readonly media: { readonly markdown: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
  };
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

describe('the walkthrough', () => {
  const { contributes } = JSON.parse(read('package.json')) as Manifest;
  const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

  it('has five steps, each with a page in both languages', () => {
    assert.equal(steps.length, 5);
    for (const { media } of steps) {
      assert.match(read(media.markdown), /^## [A-Z]/);
      assert.match(read(media.markdown.replace(/\.md$/, '.nls.zh-cn.md')), /^## .*[\u4e00-\u9fff]/);
    }
  });

  it('leads only to commands that are there', () => {
    const own = new Set(contributes.commands.map(({ command }) => command));
    const texts = ['package.nls.json', 'package.nls.zh-cn.json'].map(read);
    const events = steps.flatMap(({ completionEvents }) => completionEvents);
    const named = [...texts, ...events].flatMap((text) => [
      ...text.matchAll(/(?:command|onCommand):(pleadwright\.[\w.]+)/g),
    ]);
    const missing = named
      .map(([, command]) => command ?? '')
      .filter((command) => !own.has(command) && command !== 'pleadwright.checklist.focus');
    assert.deepEqual(missing, []);
    assert.ok(named.length > 8);
  });
});
