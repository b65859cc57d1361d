/** The plain text of a Word file (.docx). */
import { zipSync } from 'fflate';
import { readWithMammoth } from './word-import/mammoth';
import { wordParts } from './word-package';

/** One line a paragraph. Throws `WordError`. The reader is loaded when first needed. */
export async function wordText(bytes: Uint8Array): Promise<string> {
  const parts = zipSync(wordParts(bytes), { level: 0 });
  const text = await readWithMammoth(
    async (mammoth, input) => (await mammoth.extractRawText(input)).value,
    parts,
  );
  return text.replace(/\n\n/g, '\n');
}
