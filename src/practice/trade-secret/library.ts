import type { LeadingCase } from '../../law/case-schema';
import type { LawCorpus } from '../../law/corpus';
import { createLibrary, type LawLibrary } from '../../law/library';
import type { LawText } from '../../law/text-schema';
import cases from './generated/cases.json';
import texts from './generated/law-texts.json';
import corpus from './generated/laws.json';

const corpusData: LawCorpus = corpus as unknown as LawCorpus;
const textData: readonly LawText[] = texts;
const caseData: readonly LeadingCase[] = cases;

/** The law of trade-secret litigation as bundled; checked against its schemas when it was compiled. */
export const tradeSecretLibrary: LawLibrary = createLibrary({
  corpus: corpusData,
  texts: textData,
  cases: caseData,
});
