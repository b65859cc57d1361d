import { join } from 'node:path';
import { lawTextSchema, type LawText } from '../src/law/text-schema';
import { compileFolder, PRACTICE } from './compile-data';

/** The bundled law texts, checked, one a version. */
export function compileLawTexts(): LawText[] {
  return compileFolder(join(PRACTICE, 'laws/text'), lawTextSchema);
}
