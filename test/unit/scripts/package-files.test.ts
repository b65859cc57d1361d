import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { nodesOf, pages } from '../../support/pages';

const root = path.resolve(__dirname, '../../..');

/** Every relative path the manifest names, wherever it stands. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('./') ? [value.slice(2)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}

describe('the packaged extension', () => {
  let files: readonly string[];

  before(async () => {
    files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  });

  it('holds what is shipped and nothing else', () => {
    const shipped =
      /^(?:package(?:\.nls(?:\.[\w-]+)?)?\.json|README(?:\.zh-CN)?\.md|CHANGELOG\.md|SECURITY\.md|LICENSE|THIRD-PARTY-NOTICES\.txt|dist\/(?:web\/)?extension\.js|(?:l10n|schemas|snippets|syntaxes|docs\/(?:guide|rules)|examples)\/.+|media\/[\w-]+\.(?:png|svg|css|js)|media\/walkthrough\/[\w.-]+\.md)$/;
    assert.deepEqual(
      files.filter((file) => !shipped.test(file)),
      [],
    );
    for (const file of [
      ...['package.json', 'README.md', 'LICENSE', 'examples/complaint.md'],
      ...['THIRD-PARTY-NOTICES.txt', 'SECURITY.md'],
    ]) {
      assert.ok(files.includes(file), file);
    }
  });

  it('holds every page and picture its guide links to', () => {
    const broken = pages()
      .filter(({ path: name }) => name.startsWith('docs/') && files.includes(name))
      .flatMap(({ path: name, tree }) =>
        nodesOf(tree).flatMap((node) => {
          if ((node.type !== 'link' && node.type !== 'image') || /^(?:https:|#)/.test(node.url)) return [];
          const target = path.posix.join(path.posix.dirname(name), node.url.replace(/#.*/, ''));
          return files.includes(target) ? [] : [`${name}: ${node.url}`];
        }),
      );
    assert.deepEqual(broken, []);
  });

  it('has keywords in both languages, no more than a marketplace takes', () => {
    const { keywords } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      readonly keywords: readonly string[];
    };
    assert.ok(keywords.length <= 30, String(keywords.length));
    assert.equal(new Set(keywords).size, keywords.length);
    assert.ok(keywords.includes('起诉状') && keywords.includes('complaint'));
  });

  it('holds every file its manifest names', () => {
    const named = pathsIn(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
    for (const name of named.filter((one) => !one.startsWith('dist/'))) {
      assert.ok(existsSync(path.join(root, name)), `${name} does not exist`);
      assert.ok(
        files.some((file) => file === name || file.startsWith(`${name}/`)),
        `${name} is not packaged`,
      );
    }
    assert.ok(named.includes('dist/extension.js'));
  });
});
