import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNameOf, readImported, writeImported } from '../law/import/store';
import type { ImportedLaw } from '../law/import/read-official';
import { readText, UnreadableError } from './files';
import { writeWhole } from './write-file';

/** The texts of a law folder; a file that is none of ours is named to `complain` and left out. */
export async function readLawFolder(
  folder: string,
  complain: (file: string) => void,
): Promise<readonly ImportedLaw[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    const code = (error as NodeJS.ErrnoException).code;
    throw new UnreadableError(folder, code === 'ENOENT' ? 'missing' : 'other');
  });
  const laws: ImportedLaw[] = [];
  for (const name of names.filter((file) => /^[a-z0-9-]+@\d{4}\.json$/.test(file)).sort()) {
    const law = readImported(await readText(join(folder, name)));
    if (law === null || fileNameOf(law) !== name) complain(name);
    else laws.push(law);
  }
  return laws;
}

/** Puts a text into the folder; a failure leaves what was there. */
export async function keepLaw(folder: string, law: ImportedLaw): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, fileNameOf(law));
  await writeWhole(path, writeImported(law));
  return path;
}
