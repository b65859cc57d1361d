import { join } from 'node:path';
import { elementSchema, type ElementData } from '../src/practice/trade-secret/elements/schema';
import { compileFolder, PRACTICE } from './compile-data';

/** The element data by id, checked. */
export function compileElements(): Record<string, ElementData> {
  return Object.fromEntries(
    compileFolder(join(PRACTICE, 'elements'), elementSchema).map((element) => [element.id, element]),
  );
}
