import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Nodes } from 'mdast';
import { picturesOf } from '../../../scripts/screenshots/scene';
import { scenes } from '../../../scripts/screenshots/scenes';
import { ROOT } from '../../support/cli';
import { nodesOf, pages, placeOf, wordsOf, type Page } from '../../support/pages';

const all = pages();
const byPath = new Map(all.map((page) => [page.path, page]));

/** The anchors of a page as code hosts make them of its headings. */
function anchorsOf({ tree }: Page): ReadonlySet<string> {
  const seen = new Map<string, number>();
  return new Set(
    nodesOf(tree).flatMap((node) => {
      if (node.type !== 'heading') return [];
      const words = wordsOf(node).toLowerCase();
      const slug = words.replace(/[^\p{L}\p{N}\p{M} _-]/gu, '').replaceAll(' ', '-');
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      return [before === 0 ? slug : `${slug}-${String(before)}`];
    }),
  );
}

/** Why a link leads nowhere, or null. */
function brokenness(page: Page, url: string): string | null {
  if (/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/|$)/.test(url)) return null;
  if (/^[a-z]+:/i.test(url)) return 'only https links and paths are used';
  const [path = '', anchor] = decodeURIComponent(url).split('#');
  const target = path === '' ? page.path : posix.normalize(posix.join(posix.dirname(page.path), path));
  if (target.startsWith('..')) return 'leads out of the project';
  if (!existsSync(join(ROOT, target))) return `there is no ${target}`;
  const there = byPath.get(target);
  if (anchor === undefined || there === undefined) return null;
  return anchorsOf(there).has(anchor) ? null : `${target} has no heading #${anchor}`;
}

function urlOf(node: Nodes): string | null {
  return node.type === 'link' || node.type === 'image' || node.type === 'definition' ? node.url : null;
}

describe('links of the documentation', () => {
  it('lead to files and headings of the project', () => {
    const broken = all.flatMap((page) =>
      nodesOf(page.tree).flatMap((node) => {
        const url = urlOf(node);
        const why = url === null ? null : brokenness(page, url);
        return why === null ? [] : [`${placeOf(page, node)} ${String(url)}: ${why}`];
      }),
    );
    assert.deepEqual(broken, []);
  });

  it('would be found broken', () => {
    const [page] = all;
    assert.ok(page);
    for (const url of ['nowhere.md', '../README.md', 'docs/rules/README.md#nowhere', 'http://example.org/'])
      assert.notEqual(brokenness(page, url), null, url);
    assert.equal(brokenness(page, 'docs/rules/README.md#citation'), null);
  });

  it('of pictures lead to real pictures with words for those who do not see them', () => {
    const pictures = all.flatMap((page) => nodesOf(page.tree).map((node) => ({ page, node })));
    let count = 0;
    for (const { page, node } of pictures) {
      if (node.type !== 'image') continue;
      count += 1;
      assert.notEqual((node.alt ?? '').trim(), '', placeOf(page, node));
      const file = join(ROOT, posix.join(posix.dirname(page.path), node.url));
      if (file.endsWith('.png'))
        assert.equal(readFileSync(file).subarray(1, 4).toString('latin1'), 'PNG', node.url);
    }
    assert.ok(count > 0);
  });

  it('of pictures show each that is taken from the editor, and no other is kept', () => {
    const shown = all.flatMap((page) =>
      nodesOf(page.tree).flatMap((node) =>
        node.type === 'image' && node.url.includes('images/') ? [posix.basename(node.url)] : [],
      ),
    );
    const asked = scenes.flatMap((scene) => picturesOf(scene).map(({ file }) => file)).sort();
    assert.deepEqual(readdirSync(join(ROOT, 'docs/images')).sort(), asked);
    assert.deepEqual([...new Set(shown)].sort(), asked);
  });
});
