import { defineRule, EVERY_DOCUMENT } from './rule';
import type { Pleading } from '../pleading/model';

/** What a suppression does not do; found after the rules have run, by `applySuppressions`. */
export const suppressionRule = defineRule<Pleading, 'malformed' | 'unknown' | 'unreasoned' | 'needless'>({
  id: 'draft/suppression',
  title: { 'zh-cn': '不再提示的注释不起作用', en: 'Suppression without effect' },
  severity: 'warning',
  authority: [],
  documents: EVERY_DOCUMENT,
  fix: 'none',
  messages: {
    malformed: {
      'zh-cn':
        '这条注释无法识别，不起作用。请写成 <!-- pleadwright-disable-line 规则 -- 理由 -->，可用 disable-line、disable-next-line、disable、enable、disable-file。',
      en: 'This comment cannot be read and does nothing. Write <!-- pleadwright-disable-line rule -- reason -->; there are disable-line, disable-next-line, disable, enable and disable-file.',
    },
    unknown: {
      'zh-cn': '没有名为“{rule}”的规则，这条注释对它不起作用。请核对规则名称。',
      en: 'There is no rule “{rule}”, so this comment does nothing for it. Check the name.',
    },
    unreasoned: {
      'zh-cn': '“{rule}”须写明理由才能不再提示。请在规则名称后写“-- 理由”。',
      en: '“{rule}” can only be silenced with a reason. Write “-- reason” behind the name of the rule.',
    },
    needless: {
      'zh-cn': '此处已没有“{rule}”的提示，注释可以删去。',
      en: '“{rule}” finds nothing here any more; the comment can go.',
    },
  },
  *check() {
    // Whether a suppression was needed is known only when all rules have run.
  },
});
