import type { Bilingual } from '../law/corpus';
import type { WordProblem } from './word-text';

/** What a user reads when a Word file was refused; it goes behind the name of the file. */
export function wordProblemText(problem: WordProblem): Bilingual {
  switch (problem) {
    case 'not-word':
      return {
        zh: '不是 .docx 文件；旧版 .doc 请先在 Word 中另存为 .docx',
        en: 'is no .docx file; save an older .doc as .docx in Word first',
      };
    case 'broken':
      return {
        zh: '文件已损坏，请在 Word 中打开并另存一份后再试',
        en: 'is damaged; open it in Word, save a copy and try again',
      };
    case 'too-large':
      return { zh: '解压后的内容过大，未读取', en: 'unpacks to too much and was not read' };
  }
}
