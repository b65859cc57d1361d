import { nearTitle } from '../../law/near-title';
import { defineRule, EVERY_DOCUMENT, type Report } from '../../lint/rule';
import { factSpan, writtenAt } from '../../pleading/citations';
import type { CitingPleading } from '../../pleading/citing';
import { once } from './once';
import type { Instrument } from '../../law/corpus';

/** A title in 《》 that misses a known one by a slip. */
export const title = defineRule({
  id: 'citation/title',
  title: { 'zh-cn': '法律、司法解释名称有误', en: 'Misspelt title of a law' },
  severity: 'warning',
  authority: [],
  documents: EVERY_DOCUMENT,
  fix: 'suggestion',
  messages: {
    near: {
      'zh-cn': '没有名为《{written}》的规定，与之相近的是《{title}》。请核对名称。',
      en: 'There is no 《{written}》; close to it is 《{title}》. Check the title.',
    },
  },
  *check({ namedLaws, corpus }: CitingPleading): Iterable<Report<'near'>> {
    for (const placed of namedLaws) {
      const { fact } = placed;
      if (!fact.bracketed || fact.byNumber || fact.as !== 'law' || fact.instrument !== null) continue;
      const meant = meantOnce(fact, '', () => nearTitle(corpus, fact.name));
      if (meant === null) continue;
      const right = asWritten(meant.title, fact.name);
      const source = writtenAt(placed, fact.nameSpan);
      const plain = !/[*_`<\n]/.test(source);
      yield {
        span: factSpan(placed, fact.nameSpan),
        message: 'near',
        args: { written: fact.name, title: right },
        remedies: plain
          ? [
              {
                kind: 'edit',
                title: { 'zh-cn': `改为《${right}》`, en: `Change to 《${right}》` },
                edits: [{ span: factSpan(placed, fact.nameSpan), text: right }],
              },
            ]
          : [],
      };
    }
  },
});

const meantOnce = once<Instrument | null>();

/** The right title in the length it was written: without the name of the country or the issuing court. */
function asWritten(full: string, written: string): string {
  if (full.startsWith('中华人民共和国') && !/^[中华]/.test(written)) return full.slice(7);
  if (full.startsWith('最高人民法院关于') && /^[关有]/.test(written)) return full.slice(6);
  return full;
}
