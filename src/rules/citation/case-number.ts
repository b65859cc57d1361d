import { defineRule, EVERY_DOCUMENT, type Report } from '../../lint/rule';
import { factSpan } from '../../pleading/citations';
import type { CitingPleading } from '../../pleading/citing';

/** A case number (案号) that no court issues. */
export const caseNumber = defineRule({
  id: 'citation/case-number',
  title: { 'zh-cn': '案号不规范', en: 'Malformed case number' },
  severity: 'warning',
  authority: [],
  documents: EVERY_DOCUMENT,
  fix: 'none',
  messages: {
    malformed: {
      'zh-cn':
        '案号“{number}”不规范。案号由“（收案年度）+法院代字+类型代字+编号+号”组成，如（2022）最高法知民终945号，请核对年度、法院代字和“号”字。',
      en: 'Case number “{number}” is malformed. It is made of the bracketed year, court code, type code, serial number and 号, as in （2022）最高法知民终945号; check the year, the court code and 号.',
    },
    future: {
      'zh-cn': '案号“{number}”的年度晚于今年。请核对年度。',
      en: 'The year of case number “{number}” lies in the future. Check it.',
    },
  },
  *check({ caseNumbers }: CitingPleading, { today }): Iterable<Report<'malformed' | 'future'>> {
    for (const placed of caseNumbers) {
      const { malformed, normalized, year } = placed.fact;
      const future = year !== null && year > today.year;
      if (!malformed && !future) continue;
      yield {
        span: factSpan(placed),
        message: future ? 'future' : 'malformed',
        args: { number: normalized },
      };
    }
  },
});
