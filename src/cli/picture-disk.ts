import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { LARGEST_PICTURE, type OpenPicture } from '../document/pictures';

/** Opens the pictures in the folder of a draft; a link that leads out of the folder is not followed. */
export function picturesBeside(draft: string): OpenPicture {
  return async (path) => {
    try {
      const folder = await realpath(dirname(draft));
      const file = await realpath(join(folder, path));
      if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
      const known = await stat(file);
      // What is too large is told by its size; it is not read to the end.
      if (!known.isFile()) return null;
      return known.size > LARGEST_PICTURE ? new Uint8Array(0) : new Uint8Array(await readFile(file));
    } catch {
      return null;
    }
  };
}
