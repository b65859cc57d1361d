import type { Text } from '../lint/rule';
import type { Exported } from './exports';

type Refusal = Exclude<Extract<Exported, { ok: false }>['reason'], 'obstacles'>;

const TEXTS: Readonly<Record<Refusal, Text>> = {
  'no-pleading': {
    'zh-cn': '不是诉讼文书，没有可以导出的内容。文书由标题或者 front matter 的“文书”认定。',
    en: 'This is no pleading, so there is nothing to export. A title or 文书 in the front matter makes it one.',
  },
  'no-exhibits': { 'zh-cn': '文书没有证据清单。', en: 'The draft has no list of exhibits.' },
  'no-secrets': {
    'zh-cn': '文书没有标密的内容（【密】…【/密】或者 :::密），没有保密附件。',
    en: 'Nothing in the draft is marked secret (【密】…【/密】 or :::密), so there is no annex.',
  },
};

export function refusalText(reason: Refusal): Text {
  return TEXTS[reason];
}
