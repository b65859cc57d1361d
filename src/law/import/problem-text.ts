import type { Bilingual } from '../corpus';
import { parseProvisionKey } from '../provision';
import { provisionName } from '../provision-name';
import type { ImportProblem } from './read-official';

/** What a user reads when a text was refused; it goes behind the name of the file. */
export function problemText(problem: ImportProblem): Bilingual {
  switch (problem.kind) {
    case 'no-articles':
      return { zh: '没有读到条文', en: 'no articles were found' };
    case 'unknown-law': {
      const title = problem.title ?? '';
      return title === ''
        ? { zh: '没有读到法律的名称', en: 'no title of a law was found' }
        : { zh: `不认识名称“${title}”`, en: `the title “${title}” is not known` };
    }
    case 'unknown-version': {
      const years = problem.versions.join(', ');
      return {
        zh: `没有写明通过或者施行日期，无法确定是《${problem.title}》的哪一个文本（${years}）`,
        en: `no date of adoption or commencement tells which version of 《${problem.title}》 it is (${years})`,
      };
    }
    case 'missing':
      return { zh: `缺少${nameOf(problem.article)}`, en: `article ${problem.article} is missing` };
    case 'duplicate':
      return { zh: `${nameOf(problem.article)}重复`, en: `article ${problem.article} stands twice` };
    case 'empty':
      return { zh: `${nameOf(problem.article)}没有内容`, en: `article ${problem.article} has no words` };
    case 'length':
      return {
        zh: `有${String(problem.found)}条，该文本应为${String(problem.expected)}条`,
        en: `it has ${String(problem.found)} articles, the version has ${String(problem.expected)}`,
      };
  }
}

function nameOf(article: string): string {
  const ref = parseProvisionKey(article);
  return ref === null ? article : provisionName(ref);
}
