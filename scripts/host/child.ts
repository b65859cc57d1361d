import { spawn, spawnSync, type ChildProcess } from 'node:child_process';

/** A process we started, its output so far, and the only way to end it: by its own id. */
export interface Child {
  readonly process: ChildProcess;
  /** Resolves with the exit code; null when a signal ended it. */
  readonly exited: Promise<number | null>;
  /** The last lines it printed, for error messages. */
  tail(lines?: number): string;
  stop(): void;
}

export interface ChildOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly onLine?: (line: string) => void;
}

const keptLines = 200;
const running = new Set<ChildProcess>();

/** Starts a program in a process group of its own, so that `stop` ends its children with it. */
export function startChild(command: string, args: readonly string[], options: ChildOptions = {}): Child {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  running.add(child);
  const log: string[] = [];
  const take = (line: string): void => {
    log.push(line);
    if (log.length > keptLines) log.shift();
    options.onLine?.(line);
  };
  forEachLine(child.stdout, take);
  forEachLine(child.stderr, take);
  const exited = new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      take(error.message);
      running.delete(child);
      resolve(127);
    });
    child.once('close', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return {
    process: child,
    exited,
    tail: (lines = 40) => log.slice(-lines).join('\n'),
    stop: () => {
      end(child);
    },
  };
}

function forEachLine(stream: NodeJS.ReadableStream | null, take: (line: string) => void): void {
  let rest = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (chunk: string) => {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? '';
    lines.forEach(take);
  });
  stream?.on('end', () => {
    if (rest !== '') take(rest);
  });
}

function end(child: ChildProcess): void {
  if (child.pid === undefined || !running.has(child)) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}

process.once('exit', () => {
  running.forEach(end);
});
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.once(signal, () => process.exit(code));
}
