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
    other: {
      'zh-cn':
        '标题写作“起诉书”，那是检察机关提起公诉的文书。民事案件提交起诉状（民事诉讼法第一百二十三条），请改为“民事起诉状”。',
      en: 'The title says 起诉书, the name of an indictment. A civil case is filed with a 起诉状 (Civil Procedure Law, article 123): write 民事起诉状.',
    },
  },
  *check(pleading) {
    if (pleading.header.document === null || !COMPLAINTS.includes(pleading.kind)) return;
    if (pleading.title !== null) {
      // 起诉书 is what a procurator files.
      if (/起[\s\u3000]*诉[\s\u3000]*书/.test(pleading.title.text))
        yield { span: pleading.title.span, message: 'other' };
      return;
    }
    yield {
      span: firstLine(pleading),
      message: 'missing',
      remedies: byTemplate('title'),
    };
  },
});
