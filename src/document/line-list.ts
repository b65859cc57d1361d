import type { Language } from '../lint/rule';

/** More lines than these are counted, not named. */
const NAMED = 6;

/** 第3、7行： or “Lines 3, 7: ”, to stand before what is to be said of those places. Lines count from 1. */
export function lineList(all: readonly number[], language: Language): string {
  const lines = [...new Set(all)];
  const named = lines.slice(0, NAMED);
  const more = lines.length - named.length;
  if (language === 'en')
    return `Line${lines.length > 1 ? 's' : ''} ${named.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}: `;
  return `第${named.join('、')}行${more > 0 ? `等${String(lines.length)}处` : ''}：`;
}
