import { readCaseNumbers, type CaseNumberReading } from '../facts/case-numbers';
import { readDocumentNumbers, type DocumentNumberReading } from '../facts/document-numbers';
import type { BlockList } from '../text/blocks';
import { lineReader, placeAll, type Placed } from './placed-facts';

const caseNumbersIn = lineReader(readCaseNumbers);
const documentNumbersIn = lineReader(readDocumentNumbers);

/** Case numbers (案号) of a document in order. */
export function caseNumbersOf(blocks: BlockList): readonly Placed<CaseNumberReading>[] {
  return placeAll(blocks, caseNumbersIn);
}

/** Document numbers (文号) of a document in order. */
export function documentNumbersOf(blocks: BlockList): readonly Placed<DocumentNumberReading>[] {
  return placeAll(blocks, documentNumbersIn);
}
