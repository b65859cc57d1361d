import type { FrontMatterFacts } from '../facts/front-matter';
import type { Span } from '../text/span';

/** Keys of the front matter that say where the files of the exhibits are. They go into no export. */
export const FILE_KEYS = ['证据文件夹', '证据文件'] as const;
export type FileKey = (typeof FILE_KEYS)[number];

/** The key whose value is a folder. */
const FOLDER_KEY: FileKey = '证据文件夹';
/** The key whose value is a map of exhibits to files. */
export const FILES_KEY: FileKey = '证据文件';

/** The files a draft names for an exhibit. */
export interface NamedFiles {
  /** `1`, `1-2`: the number without 证据. */
  readonly id: string;
  /** Paths from the folder of the exhibits. */
  readonly paths: readonly string[];
  readonly span: Span;
}

/** What a draft says of the files of its exhibits. */
export interface FilesHeader {
  /** As written, from the folder of the draft; null where it is not said. */
  readonly folder: string | null;
  readonly named: readonly NamedFiles[];
}

/** Reads 证据文件夹 and 证据文件 (`证据1: a.pdf；b.pdf`). */
export function readFilesHeader(facts: FrontMatterFacts | undefined): FilesHeader {
  const folder = facts?.entries.find(({ key }) => key.trim() === FOLDER_KEY)?.value ?? '';
  const map = facts?.maps.find(({ key }) => key.trim() === FILES_KEY);
  const named = (map?.entries ?? []).flatMap(({ key, value, valueSpan }) => {
    const paths = value
      .split(/[;；]/)
      .map((path) => path.trim().replaceAll('\\', '/'))
      .filter((path) => path !== '');
    return paths.length === 0 ? [] : [{ id: exhibitOfKey(key), paths, span: valueSpan }];
  });
  return { folder: folder === '' ? null : folder, named };
}

/** `证据1-2` and `1-2` → `1-2`: the exhibit whose files a key of 证据文件 names. */
export function exhibitOfKey(key: string): string {
  return key.replace(/^[\s\u3000]*(?:证据)?[\s\u3000]*/, '').trim();
}
