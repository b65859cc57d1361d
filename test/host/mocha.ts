// The browser build of mocha serves the Node and the web worker host alike; it sets a global `Mocha`.
import 'mocha/mocha';

const mocha = new Mocha({
  ui: 'bdd',
  timeout: 90_000,
  reporter: plainReporter as unknown as Mocha.ReporterConstructor,
});
mocha.suite.emit('pre-require', globalThis, null, mocha);

/** Entry point VS Code calls once the editor is ready; rejects when a test failed or none ran. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const passed = runner.stats?.passes ?? 0;
      say(`${String(passed)} passed, ${String(failures)} failed`);
      if (failures === 0 && passed > 0) resolve();
      else reject(new Error(passed === 0 ? 'no test passed' : `${String(failures)} failed`));
    });
  });
}

/** The console is the one channel every host forwards; the mark sets our lines off from the editor's own. */
function say(text: string): void {
  console.log(`host-suite:${text}`);
}

function plainReporter(runner: Mocha.Runner): void {
  const depth = (node: Mocha.Suite | undefined): number => (node?.parent ? depth(node.parent) + 1 : 0);
  const line = (indent: number, text: string): void => {
    say(`${'  '.repeat(indent)}${text}`);
  };
  runner.on('suite', (suite) => {
    if (suite.title !== '') line(depth(suite), suite.title);
  });
  runner.on('pass', (test) => {
    line(depth(test.parent) + 1, `✓ ${test.title} (${String(test.duration ?? 0)} ms)`);
  });
  runner.on('fail', (test, error: Error) => {
    line(depth(test.parent) + 1, `✗ ${test.title}`);
    for (const row of (error.stack ?? error.message).split('\n').slice(0, 12)) line(4, row.trim());
  });
}
