import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startChild, type Child } from './child';
import type { ServerInstall } from './install';

export interface ServerOptions {
  /** Folder for everything the server writes; each run has its own. */
  readonly dataFolder: string;
  /** Whether folders are trusted without asking; false gives Restricted Mode. */
  readonly trusted: boolean;
  /** User settings of the workbench. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** What the first address must carry; without one, every local program may connect. */
  readonly token?: string;
}

export interface Server {
  readonly child: Child;
  /** `localhost:PORT`, the authority of the workbench and of its remote resources. */
  readonly authority: string;
  readonly token: string | undefined;
}

/** Name and value of what the workbench reads from `payload` in its address. */
export type Payload = readonly (readonly [string, string])[];

const startSeconds = 60;

/** Starts VS Code's server on a free port of the loopback address. */
export async function startServer(install: ServerInstall, options: ServerOptions): Promise<Server> {
  const userFolder = path.join(options.dataFolder, 'data/User');
  await mkdir(userFolder, { recursive: true });
  await writeFile(path.join(userFolder, 'settings.json'), JSON.stringify(options.settings, undefined, 2));
  let listening: (port: string) => void;
  const port = new Promise<string>((resolve) => (listening = resolve));
  const child = startChild(
    install.node,
    [
      'out/server-main.js',
      ...['--host', '127.0.0.1', '--port', '0'],
      ...(options.token === undefined
        ? ['--without-connection-token']
        : ['--connection-token', options.token]),
      ...['--server-data-dir', options.dataFolder, '--accept-server-license-terms', '--disable-telemetry'],
      '--enable-smoke-test-driver',
      ...(options.trusted ? ['--disable-workspace-trust'] : []),
    ],
    {
      cwd: install.vscode,
      // No extension gallery: nothing here asks the network.
      env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
      onLine: (line) => {
        const match = /Extension host agent listening on (\d+)/.exec(line);
        if (match?.[1] !== undefined) listening(match[1]);
      },
    },
  );
  const failed = child.exited.then((code) => `ended with code ${String(code)}`);
  const first = await Promise.race([port, failed, seconds(startSeconds).then(() => 'did not get ready')]);
  if (/^\d+$/.test(first)) return { child, authority: `localhost:${first}`, token: options.token };
  child.stop();
  throw new Error(`VS Code's server ${first}:\n${child.tail()}`);
}

function seconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count * 1000).unref());
}

/** Address of the workbench with a folder open and a payload for it. */
export function workbenchAddress(server: Server, folder: string, payload: Payload): string {
  const query = new URLSearchParams({
    ...(server.token === undefined ? {} : { tkn: server.token }),
    folder: asUriPath(folder),
    payload: JSON.stringify(payload),
  });
  return `http://${server.authority}/?${query.toString().replaceAll('+', '%20')}`;
}

/** How the workbench names a file of the machine its server runs on. */
export function remoteUri(server: Server, file: string): string {
  return `vscode-remote://${server.authority}${encodeURI(asUriPath(file))}`;
}

function asUriPath(file: string): string {
  const slashed = file.split(path.sep).join('/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}
