import type { Text } from '../../lint/rule';
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
