import assert from 'node:assert/strict';
import { idInName, statedPages } from '../../../../src/document/evidence/file-match';
import { checkFolder, isComplete, type Watcher } from '../../../../src/document/evidence/folder-check';
import { folderReport } from '../../../../src/document/evidence/folder-report';
import type { Disk, DiskEntry } from '../../../../src/document/evidence/folder-walk';
import { frontMatterOf } from '../../../../src/facts/front-matter';
import { readFilesHeader } from '../../../../src/pleading/named-files';
import { packedPdf, pageTree, plainPdf } from '../../../support/pdf';
import { engine } from '../../../support/word-draft';

type Node = Uint8Array | 'unreadable' | Exclude<DiskEntry['kind'], 'file' | 'folder'> | Tree;
interface Tree {
  readonly [name: string]: Node;
}

function diskOf(tree: Tree): Disk {
  const at = (path: string): Node =>
    path === '' ? tree : path.split('/').reduce<Node>((node, name) => (node as Tree)[name]!, tree);
  const file = (path: string): Uint8Array<ArrayBuffer> => {
    const node = at(path);
    if (!(node instanceof Uint8Array)) throw new Error('unreadable');
    return new Uint8Array(node);
  };
  return {
    entries: async (path) => {
      const node = await Promise.resolve(at(path));
      if (node === 'unreadable') throw new Error('unreadable');
      return Object.entries(node as Tree).map(([name, child]): DiskEntry => {
        if (child instanceof Uint8Array || (child === 'unreadable' && name.includes('.')))
          return { name, kind: 'file' };
        return { name, kind: typeof child === 'string' && child !== 'unreadable' ? child : 'folder' };
      });
    },
    size: (path) => Promise.resolve().then(() => file(path).length),
    read: (path) => Promise.resolve().then(() => file(path)),
  };
}

const DRAFT = `---
文书: 民事起诉状
证据文件夹: 证据
证据文件:
  证据4: 其他/扫描.txt；其他/没有.pdf
---

# 民事起诉状

## 证据清单

| 编号 | 名称 | 页码 |
| --- | --- | --- |
| 证据1 | 图纸 | 共3页 |
| 证据2 | 合同 | 第5—9页 |
| 证据3 | 公证书 | |
| 证据4 | 微信记录 | |
| 证据5 | 光盘 | |
| 证据6 | 账册 | |
`;

const TEXT = new TextEncoder().encode('内容');
const TREE: Tree = {
  '证据1 图纸.pdf': plainPdf(pageTree(3)),
  '02、合同.pdf': packedPdf(pageTree(4)),
  证据三: { 'a.jpg': TEXT, 'b.pdf': TEXT, '.DS_Store': TEXT },
  其他: { '扫描.txt': TEXT, '多余.docx': TEXT },
  '证据5.iso': new Uint8Array(),
  '6.xlsx': 'unreadable',
  回路: 'broken-link',
  他处: 'link-to-folder',
  锁住: 'unreadable',
};

const QUIET: Watcher = { onFile: () => undefined, isCancelled: () => false };

async function check(text: string, tree: Tree, watcher = QUIET) {
  const { blocks, pleading } = engine.read(text);
  const first = blocks.items[0]!;
  const { named } = readFilesHeader(frontMatterOf(first.block)[0]);
  return checkFolder(pleading?.exhibits ?? [], named, diskOf(tree), watcher);
}

describe('files of the exhibits', () => {
  it('are found by number or by name, read, and held against the list', async () => {
    const found = await check(DRAFT, TREE);
    assert.ok(found !== null && !isComplete(found));
    assert.deepEqual(
      found.exhibits.map(({ id, files, absent, stated }) => [
        id,
        files.map(({ path, pages, bytes, problem }) => [path, pages, bytes, problem]),
        absent,
        stated,
      ]),
      [
        ['1', [['证据1 图纸.pdf', 3, plainPdf(pageTree(3)).length, null]], [], null],
        ['2', [['02、合同.pdf', 4, packedPdf(pageTree(4)).length, null]], [], 5],
        [
          '3',
          [
            ['证据三/a.jpg', null, 6, null],
            ['证据三/b.pdf', null, 6, 'pages-unknown'],
          ],
          [],
          null,
        ],
        ['4', [['其他/扫描.txt', null, 6, null]], ['其他/没有.pdf'], null],
        ['5', [['证据5.iso', null, 0, 'empty']], [], null],
        ['6', [['6.xlsx', null, null, 'unreadable']], [], null],
      ],
    );
    assert.deepEqual(found.unlisted, ['其他/多余.docx']);
    assert.deepEqual(
      found.remarks.map(({ path, reason }) => [path, reason]).sort(),
      [
        ['他处', 'link-to-folder'],
        ['回路', 'broken-link'],
        ['锁住', 'unreadable-folder'],
      ].sort(),
    );
    // printf '内容' | sha256sum
    assert.equal(
      found.exhibits[3]?.files[0]?.sha256,
      '7a688306423bec17ca6b53aca56e5c4f2b432380ce4b681ad9c1995445fb48a0',
    );
    const report = folderReport(found, 'zh-cn');
    for (const words of [
      '证据6项，文件7个，没有文件的证据0项。文件不齐',
      '| 证据2 | 合同 | 02、合同.pdf | 4 |',
      '清单写5页，请核对',
      '页数无法确定，请核对',
      '没有这个文件',
      '空文件',
      '无法读取',
      '- 回路是打不开的链接',
      '- 锁住是无法读取的文件夹',
    ])
      assert.ok(report.includes(words), words);
    assert.match(folderReport(found, 'en'), /^# Files of the exhibits[^]*no file|is empty/);
  });

  it('are complete where each is there and holds something', async () => {
    const draft = '# 民事起诉状\n\n## 证据清单\n\n| 编号 | 名称 |\n| --- | --- |\n| 证据1 | 甲 |\n';
    const whole = await check(draft, { '1.pdf': plainPdf(pageTree(1)) });
    assert.ok(whole !== null && isComplete(whole));
    const none = await check(draft, {});
    assert.ok(none !== null && !isComplete(none));
    assert.match(folderReport(none, 'zh-cn'), /没有找到文件/);
  });

  it('are no longer looked at once it is cancelled', async () => {
    const seen: string[] = [];
    const watcher: Watcher = { onFile: (path) => seen.push(path), isCancelled: () => seen.length > 1 };
    assert.equal(await check(DRAFT, TREE, watcher), null);
    assert.equal(seen.length, 2);
  });

  it('are named by the number they begin with', () => {
    const names: Readonly<Record<string, string | null>> = {
      '证据1 合同.pdf': '1',
      '证据1-2合同.pdf': '1-2',
      证据十二: '12',
      '01_合同.pdf': '1',
      '1—3、合同.pdf': '1-3',
      '１．合同.pdf': '1',
      '3.pdf': '3',
      '30天对账单.pdf': null,
      '2021-03-06 合同.pdf': null,
      '合同1.pdf': null,
    };
    for (const [name, id] of Object.entries(names)) assert.equal(idInName(name), id, name);
  });

  it('have the pages that the list states plainly', () => {
    assert.deepEqual(['共12页', '第3—7页', '1-24', '３至５', '5', '9-3', '若干', null].map(statedPages), [
      12,
      5,
      24,
      3,
      null,
      null,
      null,
      null,
    ]);
  });
});
