import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Disk, DiskEntry } from '../document/evidence/folder-walk';

/** The disk below a folder. */
export function diskAt(root: string): Disk {
  return {
    entries: async (path) => {
      const folder = join(root, path);
      const entries = await readdir(folder, { withFileTypes: true });
      return Promise.all(
        entries.map(async (entry): Promise<DiskEntry> => {
          const { name } = entry;
          if (entry.isSymbolicLink()) return { name, kind: await linkKind(join(folder, name)) };
          return { name, kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other' };
        }),
      );
    },
    size: async (path) => (await stat(join(root, path))).size,
    read: async (path) => new Uint8Array(await readFile(join(root, path))),
  };
}

/** A link round in a circle fails here as one to nothing does. */
async function linkKind(path: string): Promise<DiskEntry['kind']> {
  const target = await stat(path).catch(() => null);
  if (target === null) return 'broken-link';
  return target.isFile() ? 'file' : target.isDirectory() ? 'link-to-folder' : 'other';
}
