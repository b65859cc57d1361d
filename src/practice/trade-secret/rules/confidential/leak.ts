import { defineRule, EVERY_DOCUMENT, type Report } from '../../../../lint/rule';
import { oneLine } from '../../../../text/one-line';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 article 21: what is protected in the proceedings must not stand open in the copy served. */
export const leak = defineRule<TradeSecretPleading, 'unmarked' | 'marked'>({
  id: 'confidential/leak',
  title: { 'zh-cn': '标密内容在别处未标密', en: 'Marked secret text unmarked elsewhere' },
  severity: 'error',
  authority: ['法释〔2020〕7号#21'],
  documents: EVERY_DOCUMENT,
  fix: 'suggestion',
  messages: {
    unmarked: {
      'zh-cn':
        '“{text}”在别处标为秘密，此处没有标明，遮盖后的副本仍会泄露。请求诉讼中保密（法释〔2020〕7号第二十一条）的内容须处处标明，请加【密】【/密】或者改为概括表述。',
      en: '“{text}” is marked secret elsewhere and stands unmarked here, so a redacted copy would still give it away. What is to be kept confidential (Fa Shi [2020] No. 7, art. 21) must be marked everywhere: mark it or put it in general words.',
    },
    marked: { 'zh-cn': '同一内容在此处标为秘密。', en: 'The same text is marked secret here.' },
  },
  *check({ confidential }): Iterable<Report<'unmarked' | 'marked'>> {
    for (const { span, text, marked } of confidential.leaks) {
      yield {
        span,
        message: 'unmarked',
        args: { text: oneLine(text, 20) },
        related: [{ span: marked, message: 'marked' }],
        remedies: [
          {
            kind: 'edit',
            title: { 'zh-cn': '标为秘密', en: 'Mark as secret' },
            edits: [
              { span: { start: span.start, end: span.start }, text: '【密】' },
              { span: { start: span.end, end: span.end }, text: '【/密】' },
            ],
          },
        ],
      };
    }
  },
});
