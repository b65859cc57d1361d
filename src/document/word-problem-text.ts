import type { Bilingual } from '../law/corpus';
import type { WordProblem } from './word-error';

/** What a user reads when a Word file was refused; it goes behind the name of the file. */
export function wordProblemText(problem: WordProblem): Bilingual {
  switch (problem) {
    case 'not-word':
      return { zh: '不是 .docx 文件', en: 'is no .docx file' };
    case 'old-format':
      return {
        zh: '是旧版 .doc 文件，请先在 Word 中另存为 .docx',
        en: 'is an older .doc file; save it as .docx in Word first',
      };
    case 'encrypted':
      return {
        zh: '已加密，请先在 Word 中取消打开密码',
        en: 'is encrypted; remove its password in Word first',
      };
    case 'macros':
      return {
        zh: '含有宏，未读取；请在 Word 中另存为不含宏的 .docx',
        en: 'carries macros and was not read; save it in Word as a .docx without them',
      };
    case 'external':
      return {
        zh: '引用了文件以外的模板、图片或对象，未读取；请在 Word 中断开链接后再试',
        en: 'draws on a template, picture or object outside it and was not read; break the links in Word first',
      };
    case 'broken':
      return {
        zh: '文件已损坏，请在 Word 中打开并另存一份后再试',
        en: 'is damaged; open it in Word, save a copy and try again',
      };
    case 'too-large':
      return { zh: '内容过大，未读取', en: 'holds too much and was not read' };
  }
}
