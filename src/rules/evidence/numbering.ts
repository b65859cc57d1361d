import { defineRule, EVERY_DOCUMENT, type Remedy, type Report } from '../../lint/rule';
import { countedOut } from '../../pleading/exhibit-names';
import type { Pleading } from '../../pleading/model';
import { faultsOf, runsOf } from './numbering-tree';
import { renumbering } from './renumber';

type Message = 'skipped' | 'duplicate' | 'both' | 'other';

/** 证据编号: a duplicate or skipped number makes references point at the wrong exhibit (民诉证据规定 article 19). */
export const numbering = defineRule<Pleading, Message>({
  id: 'evidence/numbering',
  title: { 'zh-cn': '证据编号重复或者跳号', en: 'Exhibit numbers repeated or skipped' },
  severity: 'warning',
  authority: ['法释〔2019〕19号#19'],
  documents: EVERY_DOCUMENT,
  fix: 'safe',
  messages: {
    skipped: {
      'zh-cn':
        '{called}编号缺少{skipped}。证据材料应当分类编号（民事诉讼证据规定第十九条），请补上遗漏的证据，或者将证据和全文的引用一并重新编号。',
      en: 'Exhibit {skipped} is skipped. Exhibits are to be numbered (Provisions on Civil Evidence, art. 19): add what is missing, or renumber the list and every reference together.',
    },
    duplicate: {
      'zh-cn':
        '{called}编号{duplicates}重复。证据材料应当分类编号（民事诉讼证据规定第十九条），请使每一编号只指一份证据，并核对正文中的引用。',
      en: 'Exhibit number {duplicates} stands twice. Exhibits are to be numbered (Provisions on Civil Evidence, art. 19): give each its own number and check the references.',
    },
    both: {
      'zh-cn':
        '{called}编号{duplicates}重复，并缺少{skipped}。证据材料应当分类编号（民事诉讼证据规定第十九条），请重新编号并核对正文中的引用。',
      en: 'Exhibit number {duplicates} stands twice and {skipped} is skipped. Exhibits are to be numbered (Provisions on Civil Evidence, art. 19): renumber them and check the references.',
    },
    other: { 'zh-cn': '此处编号也不连续。', en: 'The numbers are out of order here too.' },
  },
  *check(pleading): Iterable<Report<Message>> {
    const runs = runsOf(pleading.exhibits);
    const cited = new Set<string>();
    for (const { from, to, foreign } of pleading.exhibitMentions) {
      if (!foreign) cited.add(from.id).add((to ?? from).id);
    }
    for (const run of runs) {
      const faults = faultsOf(run, cited);
      const { duplicates, skipped } = faults;
      const places = [...new Set(faults.at)].sort((a, b) => a.label.start - b.label.start);
      const [first, ...others] = places;
      if (first === undefined) continue;
      const edits = renumbering(pleading, faults, runs.length);
      const remedies: readonly Remedy[] = edits === null ? [] : [{ kind: 'edit', title: TITLE, edits }];
      yield {
        span: first.label,
        message: duplicates.length === 0 ? 'skipped' : skipped.length === 0 ? 'duplicate' : 'both',
        args: {
          called: first.word,
          skipped: countedOut(skipped),
          duplicates: countedOut(duplicates),
        },
        related: others.map(({ label }) => ({ span: label, message: 'other' as const })),
        remedies,
      };
    }
  },
});

const TITLE = { 'zh-cn': '将证据和全文引用重新编号', en: 'Renumber the exhibits and every reference' };
