import { randomBytes } from 'node:crypto';
import { access, link, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Why a file cannot be written, in words for the command line. */
export class UnwritableError extends Error {
  constructor(
    readonly path: string,
    readonly reason: 'folder' | 'permission' | 'full' | 'other',
  ) {
    super(`${path}: ${reason}`);
  }
}

/**
 * Puts a file in place whole: written aside in the same folder, brought to the disk and renamed, so that at any moment,
 * also after a crash, the old file stands there or the new one. Throws `UnwritableError`.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await placeWhole(path, content, async (aside) => {
    await rename(aside, path);
    return true;
  });
}

/**
 * Makes a new file whole: at any moment it is not there or complete. False where there is a file already, which is left
 * as it is. Throws `UnwritableError`.
 */
export async function createWhole(path: string, content: string): Promise<boolean> {
  return placeWhole(path, content, (aside) => linkNew(aside, path));
}

/** The name of a file that is being written aside, besides the number that makes it one of its own. */
const ASIDE = '.pleadwright-tmp';
/** A file aside that nobody has written to for so long belongs to a process that was killed. */
const ABANDONED = 60_000;

/** Takes away what earlier runs that were killed left aside of this file; what cannot be taken away stays. */
async function clearAside(path: string): Promise<void> {
  const start = `${basename(path)}.`;
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(start) || !/^[\da-f]{12}\.pleadwright-tmp$/.test(name.slice(start.length))) continue;
    const left = join(dirname(path), name);
    const known = await stat(left).catch(() => null);
    if (known !== null && Date.now() - known.mtimeMs > ABANDONED)
      await rm(left, { force: true }).catch(() => undefined);
  }
}

/** Writes aside, lets `place` bring it to its name, and leaves nothing aside. */
async function placeWhole(
  path: string,
  content: string | Uint8Array,
  place: (aside: string) => Promise<boolean>,
): Promise<boolean> {
  const aside = `${path}.${randomBytes(6).toString('hex')}${ASIDE}`;
  await clearAside(path);
  try {
    await writeSynced(aside, content);
    const placed = await place(aside);
    await syncFolder(dirname(path));
    return placed;
  } catch (error) {
    throw unwritable(path, error);
  } finally {
    await rm(aside, { force: true }).catch(() => undefined);
  }
}

/** A second name for the file, which fails where the name is taken; disks without such names look first. */
async function linkNew(aside: string, path: string): Promise<boolean> {
  try {
    await link(aside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
  }
  const taken = await access(path).then(
    () => true,
    () => false,
  );
  if (!taken) await rename(aside, path);
  return !taken;
}

async function writeSynced(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The new name is on the disk once the folder is; systems that cannot sync a folder do without. */
async function syncFolder(path: string): Promise<void> {
  let folder: FileHandle | undefined;
  try {
    folder = await open(path, 'r');
    await folder.sync();
  } catch {
    // Windows opens no folders.
  } finally {
    await folder?.close();
  }
}

function unwritable(path: string, error: unknown): UnwritableError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR')
    return new UnwritableError(path, 'folder');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new UnwritableError(path, 'permission');
  if (code === 'ENOSPC' || code === 'EDQUOT') return new UnwritableError(path, 'full');
  return new UnwritableError(path, 'other');
}
