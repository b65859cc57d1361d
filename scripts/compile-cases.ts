import { join } from 'node:path';
import { caseSchema, type LeadingCase } from '../src/law/case-schema';
import { compileFolder, PRACTICE } from './compile-data';

/** The bundled leading cases, checked. */
export function compileCases(): LeadingCase[] {
  return compileFolder(join(PRACTICE, 'cases'), caseSchema);
}
