import { byTemplate, COMPLAINTS, defineRule } from '../../lint/rule';
import type { Pleading } from '../../pleading/model';
import { placeFor } from './place';

/** A catalogue of its own, filed with the complaint. */
const CATALOGUE = /证据(?:材料)?(?:目录|清单|列表|一览表|明细)/;

function namesEvidence({ exhibits, exhibitList, sections, attachments }: Pleading): boolean {
  return (
    exhibits.length > 0 ||
    exhibitList !== null ||
    sections.some(({ role, empty }) => role === 'evidence' && !empty) ||
    attachments.some(({ text }) => CATALOGUE.test(text))
  );
}

/** 证据和证据来源: no exhibit anywhere. */
export const evidenceList = defineRule({
  id: 'form/evidence-list',
  title: { 'zh-cn': '没有证据清单', en: 'No list of exhibits' },
  severity: 'warning',
  authority: ['民事诉讼法#124'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '没有列明证据。起诉状应当记明证据和证据来源（民事诉讼法第一百二十四条第四项），请列证据清单，或者在附项中写明另附证据目录。',
      en: 'No exhibit is listed. A complaint states the evidence and where it comes from (Civil Procedure Law, art. 124(4)); add a list, or name an attached 证据目录.',
    },
  },
  *check(pleading) {
    if (namesEvidence(pleading) || pleading.traces.exhibits) return;
    yield {
      span: placeFor(pleading, 'evidence'),
      message: 'missing',
      remedies: byTemplate('evidence-list'),
    };
  },
});
