import { defineRule, EVERY_DOCUMENT, type Report } from '../../lint/rule';
import { exhibitName } from '../../pleading/exhibit-names';
import type { Pleading } from '../../pleading/model';
import { oneLine } from '../../text/one-line';

/** 未被引用的证据: neither the text nor the list says what it is for. */
export const unusedExhibit = defineRule<Pleading, 'unused'>({
  id: 'evidence/unused',
  title: { 'zh-cn': '证据没有用处', en: 'An exhibit that serves nothing' },
  severity: 'hint',
  authority: ['法释〔2019〕19号#19'],
  documents: EVERY_DOCUMENT,
  fix: 'none',
  messages: {
    unused: {
      'zh-cn':
        '{called}“{name}”在正文中没有被引用，清单也没有写明它证明什么。请在所证明的事实处引用，或者写明证明目的。',
      en: 'Exhibit {id} “{name}” is cited nowhere and the list does not say what it proves. Cite it at the fact it proves, or state its purpose.',
    },
  },
  *check({ exhibits, exhibitRefs }): Iterable<Report<'unused'>> {
    const cited = new Set(exhibitRefs.map(({ id }) => id));
    for (const exhibit of exhibits) {
      const { id, name, purpose, covers, label } = exhibit;
      if (purpose !== null || covers.some((one) => isCited(one, cited))) continue;
      yield {
        span: label,
        message: 'unused',
        args: { id, called: exhibitName(exhibit), name: oneLine(name, 20) },
      };
    }
  },
});

/** A group cited by its number (证据1) cites its parts 1-1 and 1-2. */
function isCited(id: string, cited: ReadonlySet<string>): boolean {
  return cited.has(id) || (id.includes('-') && cited.has(id.slice(0, id.lastIndexOf('-'))));
}
