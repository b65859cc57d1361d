// Runs the suite of test/host in a real VS Code: PLEADWRIGHT_HOST=server (default) or electron.
import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { add, noTests, summary, type Counts } from './host/counts';
import { copyExtension } from './host/extension-folder';
import { ensureServer } from './host/install';
import { root } from './host/paths';
import { ensureElectron, runInElectron } from './host/run-in-electron';
import { runInServer } from './host/run-in-server';
import { hostRuns, type HostFolders, type HostRun } from './host/runs';

type Host = (run: HostRun, folders: HostFolders) => Promise<Counts>;

const print = (line: string): void => {
  console.log(line);
};

async function chooseHost(): Promise<Host> {
  const name = process.env.PLEADWRIGHT_HOST ?? 'server';
  if (name === 'electron') {
    print('Host: desktop VS Code (PLEADWRIGHT_HOST=electron)');
    const executable = await ensureElectron();
    return (run, folders) => runInElectron(executable, run, folders, print);
  }
  if (name !== 'server') throw new Error(`PLEADWRIGHT_HOST is "${name}"; it can be "server" or "electron".`);
  print('Host: VS Code server in Chromium (PLEADWRIGHT_HOST=electron for desktop VS Code)');
  const install = await ensureServer(print);
  return (run, folders) => runInServer(install, run, folders, print);
}

async function runSuite(host: Host, run: HostRun): Promise<Counts> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'pleadwright-host-'));
  const extension = path.join(temporary, 'extension');
  const folders: HostFolders = {
    extension,
    workspace: path.join(temporary, run.folder),
    data: path.join(temporary, 'data'),
    // Inside the extension's folder, so that the editor runs it in the extension's own host.
    suite: path.join(extension, 'host-suite'),
  };
  try {
    await copyExtension(extension, run.web);
    const suite = path.join(root, 'dist/test/host', run.web ? 'web.js' : 'node.js');
    await copyFile(suite, `${folders.suite}.js`);
    await cp(path.join(root, 'test/host/workspace'), folders.workspace, { recursive: true });
    return await host(run, folders);
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function main(): Promise<void> {
  let total = noTests;
  try {
    const host = await chooseHost();
    for (const run of hostRuns) {
      print(`\n== ${run.title}`);
      const started = Date.now();
      const counts = await runSuite(host, run);
      print(`   ${summary(counts)} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
      total = add(total, counts);
    }
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    total = add(total, { passed: 0, failed: 1 });
  }
  print(`\n${summary(total)}`);
  process.exit(total.failed === 0 ? 0 : 1);
}

void main();
