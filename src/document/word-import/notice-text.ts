import type { Bilingual } from '../../law/corpus';
import type { ImportNotice } from './import-word';

/** What a user reads about an import. */
export function noticeText({ kind, count }: ImportNotice): Bilingual {
  const n = String(count);
  switch (kind) {
    case 'revisions':
      return {
        zh: `原文件有${n}处修订，已全部按接受修订读入，请核对`,
        en: `${n} tracked changes were taken as accepted; please check them`,
      };
    case 'comments':
      return { zh: `${n}条批注已转为注释（<!-- -->）`, en: `${n} comments were kept as <!-- comments -->` };
    case 'notes':
      return { zh: `${n}条脚注、尾注已放在所在段落之后`, en: `${n} footnotes stand behind their paragraphs` };
    case 'images':
      return { zh: `${n}幅图片没有读入`, en: `${n} pictures were left out` };
    case 'hidden':
      return { zh: `${n}处隐藏文字没有读入`, en: `${n} pieces of hidden text were left out` };
  }
}
