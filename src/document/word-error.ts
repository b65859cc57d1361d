/**
 * Why a file was not read: it is no Word file, one of the format before .docx, encrypted, damaged, unpacks to too much,
 * carries macros, or draws on content that lies elsewhere.
 */
export type WordProblem =
  'not-word' | 'old-format' | 'encrypted' | 'broken' | 'too-large' | 'macros' | 'external';

export class WordError extends Error {
  constructor(readonly problem: WordProblem) {
    super(problem);
  }
}
