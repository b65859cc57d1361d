import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';

interface Rooms {
  readonly rooms: Readonly<Record<string, readonly string[]>>;
  readonly boundaries: (root: string) => Linter.Config[];
}

const project = path.resolve(__dirname, '../..');

/** A project with one file a room, so that the lint rules can be asked without the real code. */
function makeProject(rooms: readonly string[]): string {
  const root = mkdtempSync(path.join(tmpdir(), 'pleadwright-rooms-'));
  const files = [
    ...rooms.map((room) => `src/${room}/index.ts`),
    ...['src/extension.ts', 'src/extension.web.ts', 'src/cli/main.ts', 'scripts/a.ts', 'test/unit/a.test.ts'],
  ];
  for (const file of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), 'export {};\n');
  }
  writeFileSync(
    path.join(root, 'tsconfig.json'),
    '{ "compilerOptions": { "moduleResolution": "bundler" } }\n',
  );
  return root;
}

describe('lint boundaries', () => {
  let config: Rooms;
  let root: string;
  let eslint: ESLint;

  before(async () => {
    config = (await import(path.join(project, 'eslint.rooms.mjs'))) as Rooms;
    root = makeProject(Object.keys(config.rooms));
    eslint = new ESLint({
      cwd: root,
      overrideConfigFile: true,
      overrideConfig: [
        { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
        ...config.boundaries(root),
      ],
    });
  });

  after(() => {
    rmSync(root, { recursive: true, force: true });
  });

  /** The rules a text breaks when it stands in a file of the project. */
  async function broken(filePath: string, text: string): Promise<(string | null)[]> {
    const [result] = await eslint.lintText(text, { filePath: path.join(root, filePath) });
    return result?.messages.map((message) => message.ruleId ?? message.message) ?? [];
  }

  const importing = (file: string, from: string): Promise<(string | null)[]> =>
    broken(file, `import '${from}';\n`);

  it('knows every folder of src', () => {
    const folders = readdirSync(path.join(project, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    assert.deepEqual(
      folders.filter((folder) => !(folder in config.rooms)),
      [],
    );
  });

  it('lets each room import just the rooms of its row', async () => {
    const names = Object.keys(config.rooms);
    for (const [room, allowed] of Object.entries(config.rooms)) {
      for (const other of names) {
        const expected = other === room || allowed.includes(other) ? [] : ['import-x/no-restricted-paths'];
        assert.deepEqual(
          await importing(`src/${room}/a.ts`, `../${other}/index`),
          expected,
          `${room} → ${other}`,
        );
      }
    }
  });

  it('has rows that never lead back', () => {
    const reach = (room: string): string[] =>
      (config.rooms[room] ?? []).flatMap((next) => [next, ...reach(next)]);
    for (const room of Object.keys(config.rooms)) assert.ok(!reach(room).includes(room), room);
  });

  it('keeps the rows the design names', () => {
    const { rooms } = config;
    assert.deepEqual(rooms.text, []);
    assert.deepEqual(rooms.law, ['text']);
    assert.deepEqual(rooms.facts, ['text', 'law']);
    assert.deepEqual(rooms.pleading, ['text', 'law', 'facts']);
    for (const room of ['rules', 'practice']) assert.ok(!rooms.features?.includes(room), room);
    for (const [room, allowed] of Object.entries(rooms)) {
      assert.ok(!allowed.includes('practice'), `${room} → practice`);
      assert.ok(!allowed.includes('cli'), `${room} → cli`);
    }
  });

  it('lets the entries, scripts and tests register a practice', async () => {
    for (const file of ['src/extension.ts', 'src/extension.web.ts']) {
      assert.deepEqual(await importing(file, './practice/index'), []);
      assert.deepEqual(await importing(file, './cli/main'), ['import-x/no-restricted-paths']);
    }
    assert.deepEqual(await importing('src/cli/main.ts', '../practice/index'), []);
    assert.deepEqual(await importing('scripts/a.ts', '../src/practice/index'), []);
    assert.deepEqual(await importing('test/unit/a.test.ts', '../../src/practice/index'), []);
  });

  it('lets no room import an entry', async () => {
    assert.deepEqual(await importing('src/vscode/a.ts', '../extension'), ['import-x/no-restricted-paths']);
  });

  it('keeps the editor in src/vscode, the entries and the host tests', async () => {
    for (const file of [
      'src/features/a.ts',
      'src/cli/a.ts',
      'src/text/a.ts',
      'scripts/b.ts',
      'test/unit/b.test.ts',
    ]) {
      assert.deepEqual(await importing(file, 'vscode'), ['no-restricted-imports'], file);
    }
    for (const file of [
      'src/vscode/a.ts',
      'src/extension.ts',
      'src/extension.web.ts',
      'test/host/suite/a.test.ts',
    ]) {
      assert.deepEqual(await importing(file, 'vscode'), [], file);
    }
    assert.deepEqual(
      await broken('src/features/a.ts', `import type * as v from 'vscode';\nexport type P = v.Position;\n`),
      ['no-restricted-imports'],
    );
  });

  it('keeps Node in src/cli, scripts and unit tests', async () => {
    for (const name of ['node:fs', 'fs', 'node:path']) {
      for (const file of ['src/text/a.ts', 'src/vscode/a.ts', 'src/extension.ts', 'test/host/a.ts']) {
        assert.deepEqual(await importing(file, name), ['import-x/no-nodejs-modules'], `${file} → ${name}`);
      }
      for (const file of ['src/cli/a.ts', 'scripts/b.ts', 'test/unit/b.test.ts']) {
        assert.deepEqual(await importing(file, name), [], `${file} → ${name}`);
      }
    }
    assert.deepEqual(await broken('src/text/a.ts', 'export const cwd = process.cwd();\n'), [
      'no-restricted-globals',
    ]);
    assert.deepEqual(await broken('src/cli/a.ts', 'export const cwd = process.cwd();\n'), []);
  });

  it('keeps the whole of zod out of the bundle', async () => {
    const named = `import { z } from 'zod';\nexport const schema = z.string();\n`;
    const whole = `import * as z from 'zod';\nexport const schema = z.string();\n`;
    assert.deepEqual(await broken('src/law/a.ts', named), ['no-restricted-syntax']);
    assert.deepEqual(await broken('src/law/a.ts', whole), []);
  });

  it('is part of the project’s own configuration', async () => {
    const own = (await import(path.join(project, 'eslint.config.mjs'))) as { default: Linter.Config[] };
    const names = own.default.map((part) => part.name);
    for (const part of config.boundaries(project)) assert.ok(names.includes(part.name), part.name);
  });
});
