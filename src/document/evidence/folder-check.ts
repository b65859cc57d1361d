import type { Exhibit } from '../../pleading/model';
import type { NamedFiles } from '../../pleading/named-files';
import { sha256 } from '../sha256';
import { matchFiles, statedPages, type ExhibitFiles } from './file-match';
import { walkFolder, type Disk, type FolderRemark } from './folder-walk';

/** What a file of an exhibit is. */
export interface CheckedFile {
  readonly path: string;
  readonly bytes: number | null;
  /** Hexadecimal; null for a file that was not read. */
  readonly sha256: string | null;
  /** Of a PDF; null for anything else and where it cannot be told. */
  readonly pages: number | null;
  readonly problem: 'unreadable' | 'too-large' | 'empty' | 'pages-unknown' | null;
}

export interface CheckedExhibit {
  readonly id: string;
  /** What the list calls it: 证据, 附件. */
  readonly word: string;
  readonly name: string;
  readonly files: readonly CheckedFile[];
  /** Files the front matter names that are not there. */
  readonly absent: readonly string[];
  /** The pages that the list states, where the one file it has has others. */
  readonly stated: number | null;
}

/** How the files of the exhibits stand against the list. */
export interface FolderCheck {
  readonly exhibits: readonly CheckedExhibit[];
  /** Files of no exhibit. */
  readonly unlisted: readonly string[];
  readonly remarks: readonly FolderRemark[];
}

/** Told and asked between two files. */
export interface Watcher {
  readonly onFile: (path: string, done: number, all: number) => void;
  readonly isCancelled: () => boolean;
}

/** More is not read whole into memory. */
const LARGEST = 1024 * 1024 * 1024;

/**
 * Looks at the file of every exhibit, one after the other. Null where it was cancelled; throws where the folder itself
 * cannot be read.
 */
export async function checkFolder(
  exhibits: readonly Exhibit[],
  named: readonly NamedFiles[],
  disk: Disk,
  { onFile, isCancelled }: Watcher,
): Promise<FolderCheck | null> {
  const { files, remarks } = await walkFolder(disk, isCancelled);
  const match = matchFiles(exhibits, named, files);
  const all = match.exhibits.reduce((sum, { paths }) => sum + paths.length, 0);
  const checked: CheckedExhibit[] = [];
  let done = 0;
  for (const exhibit of match.exhibits) {
    const found: CheckedFile[] = [];
    for (const path of exhibit.paths) {
      if (isCancelled()) return null;
      onFile(path, done, all);
      found.push(await checkFile(disk, path));
      done += 1;
    }
    checked.push(withPages(exhibit, found));
  }
  return isCancelled() ? null : { exhibits: checked, unlisted: match.unlisted, remarks };
}

function withPages(
  { id, word, name, absent, stated }: ExhibitFiles,
  files: readonly CheckedFile[],
): CheckedExhibit {
  const listed = statedPages(stated);
  const pages = files.length === 1 ? (files[0]?.pages ?? null) : null;
  const differs = listed !== null && pages !== null && listed !== pages;
  return { id, word, name, files, absent, stated: differs ? listed : null };
}

async function checkFile(disk: Disk, path: string): Promise<CheckedFile> {
  const file = { path, bytes: null, sha256: null, pages: null };
  try {
    const bytes = await disk.size(path);
    if (bytes === 0) return { ...file, bytes, problem: 'empty' };
    if (bytes > LARGEST) return { ...file, bytes, problem: 'too-large' };
    const content = await disk.read(path);
    const { isPdf, pdfPages } = await import('./pdf/pages');
    const asPdf = isPdf(content) || /\.pdf$/i.test(path);
    const pages = asPdf ? pdfPages(content) : null;
    return {
      path,
      bytes: content.length,
      sha256: await sha256(content),
      pages,
      problem: asPdf && pages === null ? 'pages-unknown' : null,
    };
  } catch {
    return { ...file, problem: 'unreadable' };
  }
}

/** Whether everything listed is there, can be read and holds something. */
export function isComplete({ exhibits }: FolderCheck): boolean {
  return exhibits.every(
    ({ files, absent }) =>
      files.length > 0 &&
      absent.length === 0 &&
      files.every(({ problem }) => problem === null || problem === 'pages-unknown'),
  );
}
