import type { Language, Text } from '../../lint/rule';
import { lineList } from '../line-list';
import type { Obstacle } from './secrecy';

const TEXTS: Readonly<Record<Obstacle['reason'], Text>> = {
  mark: {
    'zh-cn': '这里的密级标记没有配对，未导出。请补上另一半：【密】…【/密】，或者 :::密 与 :::。',
    en: 'This mark of secrecy has no other half, so nothing was exported. Pair it: 【密】…【/密】, or :::密 with :::.',
  },
  unmarked: {
    'zh-cn': '标密内容在这里没有标密，遮盖后仍会泄露，未导出。请标密或者改为概括表述。',
    en: 'Text marked secret elsewhere stands unmarked here and would give it away, so nothing was exported. Mark it or put it in general words.',
  },
};

export function obstacleText({ reason }: Obstacle): Text {
  return TEXTS[reason];
}

/** One message for all: the lines (from 1) of each reason and what to do there. */
export function obstaclesText(
  obstacles: readonly Obstacle[],
  lineOf: (offset: number) => number,
  language: Language,
): string {
  return (['mark', 'unmarked'] as const)
    .flatMap((reason) => {
      const found = obstacles.filter((obstacle) => obstacle.reason === reason);
      if (found.length === 0) return [];
      const lines = found.map(({ span }) => lineOf(span.start));
      return [lineList(lines, language) + TEXTS[reason][language]];
    })
    .join(language === 'en' ? ' ' : '');
}
