import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provisionName } from '../../../src/law/provision-name';
import { builtCli, ROOT } from '../../support/cli';
import { nodesOf, pages, placeOf, type Page } from '../../support/pages';
import { readShellLine, type CommandLine } from '../../support/shell-lines';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Lines for which it is enough that they stand as they do; everything else is run. */
const NOT_RUN = [/^code --install-extension pleadwright\.vsix$/, /^npm (?:ci|start|test)$/];

/** The arguments of a call of our command line, or null. */
function ours({ words: [first, second, ...rest] }: CommandLine): readonly string[] | null {
  if (first === 'pleadwright') return [second ?? '', ...rest];
  return first === 'node' && second === 'dist/cli.js' ? rest : null;
}

/** An invented text under a real title: the guide imports it. */
function officialText(): string {
  const articles = Array.from({ length: 33 }, (_, index) => {
    const name = provisionName({ article: index + 1, sub: null, paragraph: null, item: null });
    return `${name}　　虚构的内容。`;
  });
  return `# 中华人民共和国反不正当竞争法\n\n2019年4月23日起施行\n\n${articles.join('\n\n')}\n`;
}

/** The configuration the guide shows, as a file. */
function firmConfig(): string {
  const guide = pages().find(({ path }) => path === 'docs/guide/firm-rules.md');
  const shown = nodesOf(guide?.tree ?? { type: 'root', children: [] }).flatMap((node) =>
    node.type === 'code' && node.lang === 'yaml' ? [node.value] : [],
  );
  assert.equal(shown.length, 1);
  return `${shown.join('')}\n`;
}

/** A folder as the reader of the pages has it: the project's examples and a case of their own. */
function makeDesk(): string {
  const desk = mkdtempSync(join(tmpdir(), 'pleadwright-docs-'));
  const examples = join(ROOT, 'examples');
  cpSync(examples, join(desk, 'examples'), { recursive: true });
  for (const folder of ['案件', 'drafts', '证据']) mkdirSync(join(desk, folder));
  for (const path of ['起诉状.md', '案件/起诉状.md', 'drafts/complaint.md'])
    cpSync(join(examples, 'complaint.md'), join(desk, path));
  writeFileSync(join(desk, '反不正当竞争法.md'), officialText());
  writeFileSync(join(desk, '本所.yaml'), firmConfig());
  return desk;
}

function run(line: CommandLine, args: readonly string[], desk: string): void {
  const input = line.input === null ? '' : readFileSync(join(desk, line.input));
  const result = spawnSync(process.execPath, [builtCli(), ...args], { cwd: desk, input, encoding: 'utf8' });
  const said = `exit ${String(result.status)}\n${result.stderr}${result.stdout.slice(0, 2000)}`;
  // A check that finds something ends with 1, and that is what it is for.
  const finds = args[0] === 'check' || args[0] === 'evidence';
  assert.ok(result.status === 0 || (result.status === 1 && finds), said);
  if (line.output !== null) writeFileSync(join(desk, line.output), result.stdout);
  if (line.prints !== null)
    assert.ok(result.stdout.includes(line.prints), `${line.prints} is not in ${said}`);
}

interface Step {
  readonly place: string;
  readonly source: string;
}

/** The lines of the blocks marked `sh`. */
function stepsOf(page: Page): readonly Step[] {
  return nodesOf(page.tree).flatMap((node) =>
    node.type === 'code' && node.lang === 'sh'
      ? node.value
          .split('\n')
          .map((source, index) => ({ place: placeOf(page, node, index + 1), source }))
          .filter(({ source }) => source.trim() !== '')
      : [],
  );
}

describe('command lines in the documentation', function () {
  this.timeout(60_000);
  let desk = '';
  beforeEach(() => {
    desk = makeDesk();
  });
  afterEach(() => {
    rmSync(desk, { recursive: true, force: true });
  });

  for (const page of pages()) {
    const steps = stepsOf(page);
    if (steps.length === 0) continue;
    it(`of ${page.path} run`, function () {
      this.timeout(10_000 * steps.length + 60_000);
      for (const { place, source } of steps) {
        for (const line of readShellLine(source)) {
          const text = line.words.join(' ');
          const args = ours(line);
          const [npm, verb, script = ''] = line.words;
          try {
            if (args !== null) run(line, args, desk);
            else if (npm === 'npm' && verb === 'run') assert.ok(script in scripts, `no script ${script}`);
            else
              assert.ok(
                NOT_RUN.some((known) => known.test(text)),
                'this test does not know the command',
              );
          } catch (error) {
            throw new Error(`${place} ${source}\n${error instanceof Error ? error.message : ''}`, {
              cause: error,
            });
          }
        }
      }
    });
  }

  it('stand in blocks marked sh, where they are run', () => {
    const elsewhere = pages().flatMap((page) =>
      nodesOf(page.tree).flatMap((node) =>
        node.type === 'code' &&
        node.lang !== 'sh' &&
        /^\s*(?:\$ )?(?:node|npm|npx|code|pleadwright) /m.test(node.value)
          ? [placeOf(page, node)]
          : [],
      ),
    );
    assert.deepEqual(elsewhere, []);
  });

  it('are read as a shell reads them', () => {
    assert.deepEqual(readShellLine(`a 'b c' --d="e f" < in > out && g # → 4750`), [
      { words: ['a', 'b c', '--d=e f'], input: 'in', output: 'out', prints: null },
      { words: ['g'], input: null, output: null, prints: '4750' },
    ]);
    assert.throws(() => readShellLine('a | b'), /real shell/);
    assert.deepEqual(readShellLine('# only a comment'), []);
  });
});
