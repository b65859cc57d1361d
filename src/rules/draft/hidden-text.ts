import { defineRule, EVERY_DOCUMENT, type Report } from '../../lint/rule';
import type { Pleading } from '../../pleading/model';

/** 隐藏字符: text that is not what it looks like cannot be searched, compared or redacted reliably. */
export const hiddenText = defineRule<Pleading, 'zero' | 'bidi'>({
  id: 'draft/hidden-text',
  title: { 'zh-cn': '看不见的字符', en: 'Hidden characters' },
  severity: 'warning',
  authority: [],
  documents: EVERY_DOCUMENT,
  fix: 'safe',
  messages: {
    zero: {
      'zh-cn': '此处有看不见的零宽字符（{names}），会使检索、比对和遮盖漏掉这段文字。请删除。',
      en: 'There are characters of zero width here ({names}): search, comparison and redaction will miss the text. Delete them.',
    },
    bidi: {
      'zh-cn': '此处有改变文字方向的控制字符（{names}），显示的顺序可能与实际内容不同。请删除。',
      en: 'There are direction controls here ({names}): the text may read in another order than it is stored. Delete them.',
    },
  },
  *check({ hiddenText: found }): Iterable<Report<'zero' | 'bidi'>> {
    for (const { names, bidi, hidden, span } of found) {
      yield {
        span,
        message: bidi ? 'bidi' : 'zero',
        args: { names: names.slice(0, 4).join(', ') },
        remedies: [
          {
            kind: 'edit',
            title: { 'zh-cn': '删除看不见的字符', en: 'Delete the hidden characters' },
            edits: [{ span: hidden, text: '' }],
          },
        ],
      };
    }
  },
});
