import { readCaseNumbers, type CaseNumberReading } from '../facts/case-numbers';
import { readDocumentNumbers, type DocumentNumberReading } from '../facts/document-numbers';
import type { BlockList, PlacedBlock } from '../text/blocks';
import { gatheredData } from '../text/gathered';
import { lineReader, placeAll, placeIn, type Placed } from './placed-facts';

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

/** The same, read on from the version before. */
export const caseNumbersKept = gatheredData((block: PlacedBlock) => placeIn(block, caseNumbersIn));
export const documentNumbersKept = gatheredData((block: PlacedBlock) => placeIn(block, documentNumbersIn));
