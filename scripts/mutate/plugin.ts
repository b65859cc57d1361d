/**
 * Runs the unit tests under Stryker: all tests of a room in one file, loaded anew only where a mutant lies in what runs
 * while loading, and the tables and the quickest tests only.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import Mocha from 'mocha';
import { bundleTests } from './bundle';
import { drawnIn, type Order } from './draw';

/** What the code put in by Stryker reads and writes. */
interface Context {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: MutantCoverage;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

const context = ((globalThis as Record<string, unknown>)[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {}) as Context;

/** Tests by their full titles, for Mocha's filter. */
class Titles extends RegExp {
  constructor(private readonly titles: ReadonlySet<string>) {
    super('');
  }
  override test(title: string): boolean {
    return this.titles.has(title);
  }
}

class Suites extends Mocha {
  constructor(file: string) {
    super({ timeout: 0, reporter: Mocha.reporters.Base });
    this.cleanReferencesAfterRun(false);
    this.addFile(file);
    this.loadFiles();
  }
}

/**
 * Code that few tests reach may be what is worked out once and kept (the index of a corpus, a list of titles): only a
 * fresh load runs it again, and only leaving that load keeps its outcome from the next mutant.
 */
const FEW = 40;

/** The tables that people have read: they catch most faults in least time, and are asked before the other tests. */
const TABLES = 'what is read of short texts';
const isTable = (title: string): boolean => title.startsWith(TABLES);

/** A test that finds the name of its own file in a stack cannot run from another. */
const ELSEWHERE = 'is told with its id, the version and its place';

class UnitTests implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  private readonly order: Order;
  private readonly file = path.resolve('tests.cjs');
  /** The tests to run and their milliseconds; kept in a file, for the process starts again after a hang. */
  private readonly timesFile = path.resolve('times.json');
  private times: Readonly<Record<string, number>> = {};
  private loaded: Mocha | null = null;
  private drawn: ReadonlySet<string> | null = null;

  constructor(options: object) {
    this.order = (options as { readonly order: Order }).order;
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    await bundleTests(process.cwd(), this.order.suites, this.file);
    if (existsSync(this.timesFile))
      this.times = JSON.parse(readFileSync(this.timesFile, 'utf8')) as Record<string, number>;
  }

  async dryRun(): Promise<DryRunResult> {
    const result = await this.run(null);
    if (result.status !== DryRunStatus.Complete) return result;
    const tests = result.tests.filter(
      ({ id, status }) => status === TestStatus.Success || !id.includes(ELSEWHERE),
    );
    this.times = Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(this.timesFile, JSON.stringify(this.times));
    const mutantCoverage = reachedByTests(context.mutantCoverage, this.times);
    return { ...result, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    this.drawn ??= drawnIn(this.order);
    const { id } = options.activeMutant;
    if (!this.drawn.has(id))
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: 'not drawn' });
    context.hitLimit = options.hitLimit;
    context.hitCount = options.hitLimit === undefined ? undefined : 0;
    const whileLoading = options.mutantActivation === 'static';
    const reached = options.testFilter ?? Object.keys(this.times);
    const afresh = whileLoading || reached.length <= FEW;
    if (afresh) this.unload();
    context.activeMutant = whileLoading ? id : undefined;
    const affordable = this.affordable(reached);
    const result = await this.run(affordable, id);
    if (result.status === DryRunStatus.Complete && result.tests.length === 0 && affordable.length > 0)
      throw new Error(`no test ran for mutant ${id}`);
    if (afresh) this.unload();
    context.activeMutant = undefined;
    return toMutantRunResult(result, false);
  }

  /** The tables and the quickest of the other tests, as many as the time for one mutant is enough for. */
  private affordable(titles: readonly string[]): readonly string[] {
    let left = this.order.budget;
    const time = (title: string): number => this.times[title] ?? 0;
    return [...titles]
      .sort((a, b) => Number(isTable(b)) - Number(isTable(a)) || time(a) - time(b))
      .filter((title) => (left -= time(title)) >= 0);
  }

  /** All tests when `titles` is null; otherwise until the first that fails. */
  private async run(titles: readonly string[] | null, mutant?: string): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    try {
      const mocha = (this.loaded ??= this.load());
      mocha.bail(titles !== null);
      mocha.grep(titles === null ? /(?:)/ : new Titles(new Set(titles)));
      context.activeMutant = mutant;
      await new Promise<void>((done) => {
        const runner = mocha.run(() => done());
        let start = process.cpuUsage();
        runner.on('test', () => (start = process.cpuUsage()));
        const note = (test: Mocha.Runnable, failure?: Error): void => {
          const { user, system } = process.cpuUsage(start);
          const timeSpentMs = Math.ceil((user + system) / 1000);
          const common = { id: test.fullTitle(), name: test.fullTitle(), timeSpentMs };
          tests.push(
            failure === undefined
              ? { ...common, status: TestStatus.Success }
              : { ...common, status: TestStatus.Failed, failureMessage: failure.message },
          );
        };
        runner.on('pass', (test) => note(test));
        runner.on('fail', note);
      });
    } catch (error) {
      this.unload();
      return { status: DryRunStatus.Error, errorMessage: String(error) };
    }
    return (
      determineHitLimitReached(context.hitCount, context.hitLimit) ?? { status: DryRunStatus.Complete, tests }
    );
  }

  private load(): Mocha {
    const mocha = new Suites(this.file);
    mocha.suite.beforeEach(function () {
      context.currentTestId = this.currentTest?.fullTitle();
    });
    mocha.suite.afterEach(() => {
      context.currentTestId = undefined;
    });
    mocha.suite.suites.sort(
      (a, b) => Number(isTable(b.title)) - Number(isTable(a.title)) || this.timeOf(a) - this.timeOf(b),
    );
    return mocha;
  }

  private unload(): void {
    this.loaded?.dispose();
    this.loaded = null;
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
    delete createRequire(this.file).cache[this.file];
  }

  private timeOf(suite: Mocha.Suite): number {
    let time = 0;
    suite.eachTest((test) => (time += this.times[test.fullTitle()] ?? 0));
    return time;
  }
}

/** Code that runs while loading and in tests too is tried in the tests: only the rest needs loading anew. */
function reachedByTests(
  coverage: MutantCoverage | undefined,
  tests: Readonly<Record<string, number>>,
): MutantCoverage | undefined {
  if (coverage === undefined) return undefined;
  const perTest = Object.fromEntries(Object.entries(coverage.perTest).filter(([id]) => id in tests));
  const reached = new Set(Object.values(perTest).flatMap((hits) => Object.keys(hits)));
  const fixed = Object.fromEntries(Object.entries(coverage.static).filter(([id]) => !reached.has(id)));
  return { static: fixed, perTest };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'unit-tests', UnitTests)];
