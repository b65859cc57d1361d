import { opendir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../text/decode';

/** A file to look at; `named` when the user gave its path, not only a folder above it. */
export interface Target {
  readonly path: string;
  readonly named: boolean;
}

/** Why a path cannot be read, in words for the command line. */
export class UnreadableError extends Error {
  constructor(
    readonly path: string,
    readonly reason: 'missing' | 'binary' | 'encoding' | 'permission' | 'folder' | 'other',
  ) {
    super(`${path}: ${reason}`);
  }
}

/** Folders no pleading is kept in. */
const SKIPPED = new Set(['node_modules', '.git']);

/** The files a list of paths stands for: folders are walked for `*.md`, links are not followed. `-` stays. */
export async function* targets(paths: readonly string[]): AsyncGenerator<Target> {
  for (const path of paths) {
    if (path === '-') {
      yield { path, named: true };
      continue;
    }
    const info = await stat(path).catch((error: unknown) => {
      throw unreadable(path, error);
    });
    if (info.isDirectory()) yield* walk(path);
    else yield { path, named: true };
  }
}

async function* walk(folder: string): AsyncGenerator<Target> {
  const entries = [];
  const open = await opendir(folder).catch((error: unknown) => {
    throw unreadable(folder, error);
  });
  for await (const entry of open) entries.push(entry);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) yield* walk(path);
    else if (entry.isFile() && entry.name.toLowerCase().endsWith('.md')) yield { path, named: false };
  }
}

/** A file's text. Throws `UnreadableError` for a missing, binary or wrongly encoded file. */
export async function readText(path: string): Promise<string> {
  const bytes = path === '-' ? await readInput() : await readBytes(path);
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new UnreadableError(path, decoded.reason);
  return decoded.text;
}

/** Throws `UnreadableError`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function unreadable(path: string, error: unknown): UnreadableError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new UnreadableError(path, 'missing');
  if (code === 'EACCES' || code === 'EPERM') return new UnreadableError(path, 'permission');
  if (code === 'EISDIR') return new UnreadableError(path, 'folder');
  return new UnreadableError(path, 'other');
}
