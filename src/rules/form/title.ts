import { byTemplate, COMPLAINTS, defineRule, EVERY_DOCUMENT } from '../../lint/rule';
import { firstLine } from './place';

/** 文书标题: the front matter calls the draft a complaint and no line does. */
export const title = defineRule({
  id: 'form/title',
  title: { 'zh-cn': '缺少文书标题', en: 'No title line' },
  severity: 'warning',
  authority: ['民事诉讼法#124'],
  documents: EVERY_DOCUMENT,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn': '文首信息写明是起诉状，正文没有“民事起诉状”标题。请在正文第一行写明文书名称。',
      en: 'The front matter calls this a complaint, but no line is titled 民事起诉状. Put the title on the first line.',
    },
  },
  *check(pleading) {
    if (pleading.title !== null || pleading.header.document === null || !COMPLAINTS.includes(pleading.kind))
      return;
    yield {
      span: firstLine(pleading),
      message: 'missing',
      remedies: byTemplate('title'),
    };
  },
});
