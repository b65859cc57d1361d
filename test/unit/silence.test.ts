import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { advisoriesIn, knownAdvisories } from '../../scripts/advisories';
import { bundles, packageFolder, type Bundle } from '../../scripts/bundled';
import { packagesIn } from '../../scripts/bundled-packages';
import { overviewPage } from '../../src/features/overview/shell';
import { usesIn } from '../support/bundle-apis';

/** A draft is a secret: what is shipped can send it nowhere, starts no process and runs no text as code. */

const ROOT = join(import.meta.dirname, '../..');

/** What a bundle may reach for, who does and why. Anything else fails, and so does an entry nothing needs. */
const ALLOWED: readonly {
  readonly api: string;
  readonly by: string;
  readonly in: 'extension' | 'command line' | 'all';
  readonly why: string;
}[] = [
  { api: 'require vscode', by: 'src', in: 'extension', why: 'the editor' },
  {
    api: 'openExternal',
    by: 'src/vscode/exports.ts',
    in: 'extension',
    why: 'opens the file just written, when the user presses Open',
  },
  {
    api: 'createWebviewPanel',
    by: 'src/vscode/overview-panel.ts',
    in: 'extension',
    why: 'the case overview, whose page may load its own script and style and send nothing',
  },
  {
    api: 'require node:fs/promises',
    by: 'src/cli',
    in: 'command line',
    why: 'reads and writes the files named',
  },
  {
    api: 'require node:crypto',
    by: 'src/cli/write-file.ts',
    in: 'command line',
    why: 'the name of a new file until it is whole',
  },
  { api: 'require node:path', by: 'src/cli', in: 'command line', why: 'names of files' },
  { api: 'require node:url', by: 'src/cli', in: 'command line', why: 'SARIF names files as addresses' },
  { api: 'require node:os', by: 'src/cli', in: 'command line', why: 'how many threads the machine has' },
  { api: 'require node:util', by: 'src/cli', in: 'command line', why: 'reads the arguments' },
  { api: 'require node:worker_threads', by: 'src/cli', in: 'command line', why: 'checks many files' },
  { api: 'Worker', by: 'src/cli/check-pool.ts', in: 'command line', why: 'starts the same bundle again' },
  {
    api: 'importScripts',
    by: 'node_modules/jszip',
    in: 'all',
    why: 'asks whether it runs in a worker, and calls nothing',
  },
  {
    api: 'constructor',
    by: 'node_modules/jszip',
    in: 'all',
    why: 'a promise makes another of its own class',
  },
  {
    api: 'constructor',
    by: 'node_modules/@xmldom/xmldom',
    in: 'all',
    why: 'a node of a document is copied by its own class',
  },
];

/** A licence that asks for no more than its notice. */
const PERMISSIVE =
  /^\(?(?:0BSD|MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|Zlib)(?: AND (?:MIT|Zlib)| OR [\w.-]+)?\)?$/;

describe('what is shipped', function () {
  this.timeout(120_000);
  let built: readonly Bundle[] = [];

  before(async () => {
    built = await bundles();
  });

  it('is the extension, for the desktop and the web alike, and the command line, each in one file', () => {
    assert.deepEqual(
      built.map(({ path }) => path),
      ['dist/extension.js', 'dist/cli.js'],
    );
  });

  it('reaches no network, process, telemetry or thread, and runs no text as code', () => {
    const needed = new Set<(typeof ALLOWED)[number]>();
    const unexplained: string[] = [];
    for (const { path, program, origin } of built) {
      const kind = path === 'dist/cli.js' ? 'command line' : 'extension';
      for (const { api, line, column } of usesIn(program)) {
        const file = origin(line, column);
        const reason = ALLOWED.find(
          (one) =>
            one.api === api &&
            (one.in === 'all' || one.in === kind) &&
            (file === one.by || file.startsWith(`${one.by}/`)),
        );
        if (reason === undefined) unexplained.push(`${path}: ${api} in ${file}`);
        else needed.add(reason);
      }
    }
    assert.deepEqual(unexplained, []);
    assert.deepEqual(
      ALLOWED.filter((one) => !needed.has(one)),
      [],
      'allowed, but nothing needs it',
    );
  });

  it('shows no page that may load from elsewhere or send anything, and whose script does', () => {
    const page = overviewPage({ script: 's', style: 't', source: 'own:', nonce: 'n' }, 'en');
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    assert.match(policy, /^default-src (?:'|&apos;|&#39;|&#x27;)none/);
    assert.doesNotMatch(policy, /connect-src|https?:|\*|unsafe/);
    const scripts = readdirSync(join(ROOT, 'media')).filter((name) => name.endsWith('.js'));
    assert.deepEqual(
      scripts.flatMap((name) =>
        usesIn(readFileSync(join(ROOT, 'media', name), 'utf8')).map(({ api }) => `${name}: ${api}`),
      ),
      [],
    );
  });

  it('holds few packages, each under a licence that asks for its notice only', () => {
    const packages = packagesIn(built);
    assert.ok(packages.length > 20 && packages.length <= 80, String(packages.length));
    for (const { name, licence, notice } of packages) {
      assert.match(licence, PERMISSIVE, name);
      assert.match(notice, /copyright/i, `${name} has no notice`);
    }
  });

  it('holds each package in the version and with the checksum of the lockfile', () => {
    const { packages: locked } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
    };
    for (const { folder, version } of packagesIn(built)) {
      assert.equal(locked[folder]?.version, version, folder);
      assert.match(locked[folder].integrity ?? '', /^sha512-/, folder);
    }
  });

  it('is vouched for in SECURITY.md by tests there are', () => {
    const named = [
      ...readFileSync(join(ROOT, 'SECURITY.md'), 'utf8').matchAll(/`((?:test|src)\/[^`]+|[\w.-]+\.mjs)`/g),
    ];
    assert.ok(named.length > 10);
    for (const [, path = ''] of named) assert.ok(existsSync(join(ROOT, path)), path);
  });

  it('holds no package an advisory is known against', function () {
    const folders = packagesIn(built).map(({ folder }) => folder);
    const known = knownAdvisories(ROOT, folders);
    if (known === null) {
      console.log('      not asked: npm audit gave no answer here');
      this.skip();
    }
    assert.deepEqual(known, []);
  });

  it('holds nothing from outside the project and its packages', () => {
    const foreign = built
      .flatMap(({ inputs }) => inputs)
      .filter((input) => packageFolder(input) === null && !/^(?:src\/|package\.json$)/.test(input));
    assert.deepEqual(foreign, []);
  });
});

describe('the search for what reaches outside', () => {
  const found = (program: string): string[] => usesIn(program).map(({ api }) => api);

  for (const [program, api] of [
    ['fetch("x")', 'fetch'],
    ['globalThis["fetch"]("x")', 'fetch'],
    ['const go = self.fetch;', 'fetch'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ['new WebSocket("x")', 'WebSocket'],
    ['navigator.sendBeacon("x")', 'sendBeacon'],
    ['require("https").get("x")', 'require https'],
    ['require("node:child_process")', 'require node:child_process'],
    ['require(name)', 'require ?'],
    ['const load = require; load("net")', 'require ?'],
    ['module.require("net")', 'require ?'],
    ['import("net")', 'require net'],
    ['import(name)', 'require ?'],
    ['import net from "net"', 'require net'],
    ['process.binding("tcp_wrap")', 'binding'],
    ['eval("1")', 'eval'],
    ['(0, eval)("1")', 'eval'],
    ['new Function("return 1")', 'Function'],
    ['Function("return 1")()', 'Function'],
    ['const Make = Function;', 'Function'],
    ['(() => 0).constructor("return 1")()', 'constructor'],
    ['setTimeout("run()", 1)', 'setTimeout of text'],
    ['new Worker("x")', 'Worker'],
    ['vscode.env.openExternal(uri)', 'openExternal'],
  ] as const) {
    it(`sees ${program}`, () => assert.deepEqual(found(program), [api]));
  }

  it('passes over names that reach nothing', () => {
    const program =
      '({ fetch: 1 }); typeof eval; f instanceof Function; Function.prototype.call; "fetch(1)"; setTimeout(run, 1)';
    assert.deepEqual(found(program), []);
  });
});

describe('a report of npm audit', () => {
  const report = JSON.stringify({
    vulnerabilities: {
      yaml: { severity: 'high', nodes: ['node_modules/yaml'] },
      tool: { severity: 'low', nodes: ['node_modules/tool'] },
    },
  });

  it('is held against what is shipped only', () => {
    assert.deepEqual(advisoriesIn(report, ['node_modules/yaml', 'node_modules/zod']), ['yaml: high']);
    assert.deepEqual(advisoriesIn(report, ['node_modules/zod']), []);
  });

  it('is not mistaken for a refusal', () => {
    assert.equal(advisoriesIn('{"message":"405 Method Not Allowed"}', ['node_modules/yaml']), null);
    assert.equal(advisoriesIn('', ['node_modules/yaml']), null);
  });
});
