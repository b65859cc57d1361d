import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { exportAs, type ExportTarget } from '../../../src/document/exports';
import { localPath, pictureText } from '../../../src/document/pictures';
import { readPictureFile } from '../../../src/document/word/picture-file';
import { tradeSecretDocuments } from '../../../src/practice/trade-secret/documents';
import { jpegOf, pngOf } from '../../support/picture-bytes';
import { engine, partOf } from '../../support/word-draft';

const NOTE = 'ZHANG-SAN-PC 31.2304N';
const FILES: Readonly<Record<string, Uint8Array>> = {
  '流程 图(1).png': pngOf(1400, 700, NOTE),
  'img/b.jpg': jpegOf(300, 200, 6, NOTE),
  'secret.png': pngOf(40, 30, NOTE),
  'broken.png': pngOf(40, 30).subarray(0, 60),
  'notes.txt': new TextEncoder().encode('not a picture'),
};
const TEXT =
  '# 民事起诉状\n\n工艺流程见图：\n\n![流程](<流程 图(1).png>)\n\n<img src="./img/b.jpg">\n\n【密】![密图](secret.png)【/密】\n\n![断](broken.png) ![文](notes.txt) ![无](none.png) ![网](https://example.com/a.png) ![外](../a.png) ![另][1]\n';

interface Out {
  readonly bytes: Uint8Array;
  /** The sizes of the pictures in the file. */
  readonly media: readonly number[];
  readonly told: readonly string[];
}

async function exported(target: ExportTarget, text = TEXT): Promise<Out> {
  const asked: string[] = [];
  const result = await exportAs(target, text, {
    engine,
    practice: tradeSecretDocuments,
    options: { today: { year: 2026, month: 11, day: 28 }, language: 'zh-cn' },
    name: 'draft.md',
    productVersion: '9.9.9',
    openPicture: (path) => {
      asked.push(path);
      return Promise.resolve(FILES[path] ?? null);
    },
  });
  assert.ok(result.ok && typeof result.content !== 'string');
  assert.ok(
    asked.every((path) => !/^\/|\.\.|:/.test(path)),
    asked.join(),
  );
  const parts = Object.entries(unzipSync(result.content)).filter(([name]) => name.startsWith('word/media/'));
  return {
    bytes: result.content,
    media: parts.map(([, bytes]) => bytes.length).sort((a, b) => a - b),
    told: result.pictures.map(({ reason, address }) => `${reason} ${String(address)}`),
  };
}

const sizes = (...names: readonly string[]): readonly number[] =>
  names
    .map((name) => readPictureFile(FILES[name] ?? new Uint8Array())?.bytes.length ?? 0)
    .sort((a, b) => a - b);

describe('pictures of an export', () => {
  it('stand in the full copy, the missing and the unfit are named', async () => {
    const { bytes, media, told } = await exported('docx');
    assert.deepEqual(media, sizes('流程 图(1).png', 'img/b.jpg', 'secret.png'));
    assert.deepEqual(told, [
      'turned ./img/b.jpg',
      'unfit broken.png',
      'unfit notes.txt',
      'missing none.png',
      'missing https://example.com/a.png',
      'missing ../a.png',
      'left-out null',
    ]);
    const xml = partOf(bytes, 'word/document.xml');
    // Not wider than the text, and in proportion.
    const [, wide, high] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? [];
    assert.ok(Math.abs(Number(wide) / Number(high) - 2) < 0.01);
    assert.ok(Number(wide) < 6_000_000);
    assert.deepEqual((await exported('docx')).bytes, bytes);
  });

  it('marked secret stand in the annex and never in what the other side gets', async () => {
    const { media, told } = await exported('annex-docx');
    assert.deepEqual(media, sizes('secret.png'));
    assert.deepEqual(told, []);
    const open = await exported('redacted-docx');
    assert.deepEqual(open.media, []);
    assert.ok(!open.told.some((line) => line.includes('secret.png')));
    for (const part of Object.values(unzipSync(open.bytes)))
      assert.ok(!new TextDecoder().decode(part).includes('secret.png'));
  });

  it('put the legend on the pages where nothing but a picture is secret', async () => {
    const { bytes } = await exported('docx', '# 民事起诉状\n\n【密】![密图](secret.png)【/密】\n');
    const parts = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
    assert.ok(parts.some((part) => part.includes('密件　含商业秘密')));
  });

  it('are named in the notice', () => {
    const notice = { reason: 'missing', address: 'a$&.png', span: { start: 0, end: 1 } } as const;
    assert.match(pictureText(notice)['zh-cn'], /^图片 a\$&\.png 没有导出：/);
    assert.match(pictureText({ ...notice, address: null }).en, /^Picture was not exported: /);
  });
});

describe('a picture file', () => {
  it('keeps its pixels and loses what it tells of its maker', () => {
    for (const [bytes, width] of [
      [pngOf(20, 10, NOTE), 20],
      [jpegOf(300, 200, 1, NOTE), 300],
    ] as const) {
      const file = readPictureFile(bytes);
      assert.ok(file);
      assert.deepEqual([file.width, file.turned], [width, false]);
      assert.ok(Buffer.from(bytes).includes(NOTE));
      assert.ok(!Buffer.from(file.bytes).includes('ZHANG'));
      assert.deepEqual(readPictureFile(file.bytes)?.bytes, file.bytes);
    }
    assert.equal(readPictureFile(jpegOf(3, 2, 6, ''))?.turned, true);
  });

  it('is none when it is cut off, and never throws', () => {
    for (const bytes of [pngOf(20, 10), jpegOf(300, 200, 6, NOTE)]) {
      const whole = readPictureFile(bytes)?.bytes ?? new Uint8Array();
      for (let length = 0; length < whole.length; length += 1)
        assert.equal(readPictureFile(whole.subarray(0, length)), null, String(length));
      fc.assert(
        fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
          const damaged = Uint8Array.from(bytes);
          damaged[at] = value;
          readPictureFile(damaged);
        }),
      );
    }
  });
});

describe('the address of a picture', () => {
  for (const [address, path] of [
    ['a.png', 'a.png'],
    ['./img/%E5%9B%BE.png', 'img/图.png'],
    ['img\\b.png?x#y', 'img/b.png'],
    ['img/../a.png', 'a.png'],
    ['100%.png', '100%.png'],
    ['../a.png', null],
    ['%2e%2e/a.png', null],
    ['/etc/a.png', null],
    ['C:\\a.png', null],
    ['file:///a.png', null],
    ['data:image/png;base64,AAAA', null],
    ['https://example.com/a.png', null],
    ['//server/a.png', null],
  ] as const)
    it(`leads ${path === null ? 'nowhere' : `to ${path}`}: ${address}`, () => {
      assert.equal(localPath(address), path);
    });
});
