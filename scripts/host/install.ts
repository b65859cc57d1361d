import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startChild } from './child';
import { cacheFolder } from './paths';

/** VS Code 1.139.1 as an npm package: it needs no download from an update server. */
const codeServer = 'code-server@4.139.1';
/** The Node major version that build of VS Code runs on. */
const nodeForServer = 'node@24';

export interface ServerInstall {
  /** Path of the Node binary that runs the server. */
  readonly node: string;
  /** Folder of VS Code itself (`out/server-main.js`, `extensions/`). */
  readonly vscode: string;
}

/** Returns the VS Code server of the user's cache, installing it on first use. */
export async function ensureServer(say: (line: string) => void): Promise<ServerInstall> {
  const cache = cacheFolder();
  const folder = path.join(cache, codeServer.replace('@', '-'));
  if (!existsSync(folder)) {
    say(`Installing ${codeServer} into ${folder} (once, about a minute) …`);
    await mkdir(cache, { recursive: true });
    await installInto(folder, await mkdtemp(path.join(cache, 'installing-')));
  }
  return inside(folder);
}

function inside(folder: string): ServerInstall {
  return {
    node: path.join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    vscode: path.join(folder, 'node_modules/code-server/lib/vscode'),
  };
}

/** Installs aside and renames at the end: what stands under the final name is complete. */
async function installInto(folder: string, temporary: string): Promise<void> {
  process.once('exit', () => {
    rmSync(temporary, { recursive: true, force: true });
  });
  try {
    await writeFile(path.join(temporary, 'package.json'), '{ "private": true }\n');
    await npmInstall(temporary, ['--ignore-scripts', codeServer]);
    const built = inside(temporary);
    await npmInstall(built.vscode, ['--ignore-scripts', '--omit=dev']);
    await npmInstall(temporary, [nodeForServer]);
    for (const needed of [built.node, path.join(built.vscode, 'out/server-main.js')]) {
      if (!existsSync(needed)) throw new Error(`npm installed no ${path.relative(temporary, needed)}`);
    }
    await rename(temporary, folder);
  } catch (error) {
    // Another clone may have finished the same install first; then its result serves as well.
    if (!existsSync(folder)) throw error;
  }
}

async function npmInstall(cwd: string, args: readonly string[]): Promise<void> {
  const npm = process.env.npm_execpath;
  const [command, prefix] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const child = startChild(command, [...prefix, 'install', '--no-audit', '--no-fund', ...args], { cwd });
  const code = await child.exited;
  if (code !== 0) throw new Error(`npm install ${args.join(' ')} failed:\n${child.tail()}`);
}
