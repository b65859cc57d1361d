/** What a disk tells of a folder's entry; a link is what it leads to, but for folders. */
export interface DiskEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link-to-folder' | 'broken-link' | 'other';
}

/** A disk below one folder; paths run from it, with `/` between, and `` is the folder itself. */
export interface Disk {
  /** Throws where the folder cannot be read. */
  entries(path: string): Promise<readonly DiskEntry[]>;
  /** Bytes of a file. Throws where it cannot be told. */
  size(path: string): Promise<number>;
  /** Throws where the file cannot be read. */
  read(path: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** What stands below a folder. */
export interface FolderContent {
  /** In the order of their paths. */
  readonly files: readonly string[];
  readonly remarks: readonly FolderRemark[];
}

/** Something that was not looked into. */
export interface FolderRemark {
  readonly path: string;
  readonly reason: 'link-to-folder' | 'broken-link' | 'unreadable-folder' | 'too-deep' | 'too-many';
}

const DEEPEST = 20;
const MOST = 20_000;

/**
 * Everything below a folder. Links to folders are not followed, so that none leads round in a circle or out of the
 * folder. Hidden files, and those that offices leave beside an open document, are none. Throws where the folder itself
 * cannot be read.
 */
export async function walkFolder(
  disk: Disk,
  isCancelled: () => boolean = () => false,
): Promise<FolderContent> {
  const files: string[] = [];
  const remarks: FolderRemark[] = [];
  const walk = async (folder: string, depth: number): Promise<void> => {
    const entries = [...(await disk.entries(folder))].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, kind } of entries) {
      if (isCancelled() || /^(?:\.|~\$)/.test(name) || /^(?:Thumbs\.db|desktop\.ini)$/i.test(name)) continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      if (kind === 'file') {
        if (files.length < MOST) files.push(path);
        else if (remarks.at(-1)?.reason !== 'too-many') remarks.push({ path, reason: 'too-many' });
      } else if (kind === 'link-to-folder' || kind === 'broken-link') remarks.push({ path, reason: kind });
      else if (kind === 'folder' && depth === DEEPEST) remarks.push({ path, reason: 'too-deep' });
      else if (kind === 'folder')
        await walk(path, depth + 1).catch(() => remarks.push({ path, reason: 'unreadable-folder' }));
    }
  };
  await walk('', 0);
  return { files, remarks };
}
