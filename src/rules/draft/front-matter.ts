import { EVERY_DOCUMENT, defineRule } from '../../lint/rule';
import type { HeaderProblem, Pleading } from '../../pleading/model';

type Message = 'syntax' | 'duplicate' | 'shape' | 'date' | 'period' | 'stage' | 'document';

/** A stage or document of another name may be the drafter's own note; the others lose a value the rules count on. */
const UNSURE: readonly HeaderProblem['reason'][] = ['stage', 'document'];

/** 文首信息: a value of the front matter that cannot be read. */
export const frontMatter = defineRule<Pleading, Message>({
  id: 'draft/front-matter',
  title: { 'zh-cn': '文首信息无法识别', en: 'Front matter not understood' },
  severity: 'warning',
  authority: [],
  documents: EVERY_DOCUMENT,
  fix: 'none',
  messages: {
    syntax: {
      'zh-cn':
        '文首信息不是正确的 YAML，这一处之后的内容可能没有读到。请一行写一项“键: 值”，冒号用半角并后接空格。',
      en: 'The front matter is not valid YAML and may be unread from here. Write one `key: value` a line, with a half-width colon and a blank.',
    },
    duplicate: {
      'zh-cn': '文首信息中“{key}”写了两次，只读第一次。请删去其一。',
      en: '{key} stands twice in the front matter and only the first counts. Delete one.',
    },
    shape: {
      'zh-cn': '文首信息“{key}”的值是列表或者嵌套内容，无法读取。请写成一行文字。',
      en: 'The value of {key} is a list or a map and cannot be read. Write it as one line of text.',
    },
    date: {
      'zh-cn': '“{key}”的值“{value}”不是可识别的日期。请写成 2027-01-20 或者 2027年1月20日。',
      en: '{value} is no date that can be read for {key}. Write 2027-01-20 or 2027年1月20日.',
    },
    period: {
      'zh-cn':
        '“{key}”的值“{value}”不是可识别的期间。请写成 2021-03、2021-03-06/2021-06-30 或者 2025-02/至今，也可写 2025年1月至今。',
      en: '{value} is no period that can be read for {key}. Write 2021-03, 2021-03-06/2021-06-30 or 2025-02/至今, or the same in Chinese.',
    },
    stage: {
      'zh-cn': '“{key}”的值“{value}”不是可识别的阶段。可写起诉、一审或者二审。',
      en: '{value} is no stage that can be read for {key}. It can be 起诉, 一审 or 二审.',
    },
    document: {
      'zh-cn':
        '“{key}”的值“{value}”不是可识别的文书。可写民事起诉状、要素式起诉状、上诉状、答辩状、申请书、密点说明或者证据目录。',
      en: '{value} is no document that can be read for {key}. It can be 民事起诉状, 要素式起诉状, 上诉状, 答辩状, 申请书, 密点说明 or 证据目录.',
    },
  },
  *check({ header }) {
    for (const { key, reason, value, span } of header.problems) {
      yield {
        span,
        message: reason,
        args: { key: key ?? '', value },
        ...(UNSURE.includes(reason) ? { severity: 'information' as const } : {}),
      };
    }
  },
});
