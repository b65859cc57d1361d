import { whereMissing } from '../../../lint/place';
import { confidentialityRequest } from '../rules/procedure/confidentiality-request';
import { criminalEvidence } from '../rules/procedure/criminal-evidence';
import { limitation } from '../rules/procedure/limitation';
import type { ItemDefinition } from './definition';

/** 程序: court, time, the secrecy of the proceedings, the papers. */
export const PROCEDURE: readonly ItemDefinition[] = [
  {
    id: 'court',
    title: { 'zh-cn': '受诉法院', en: 'Court' },
    rule: null,
    template: 'court',
    proof: false,
    said: ({ court }) => ({ places: court === null ? [] : [court.span] }),
    belongs: (pleading) => whereMissing(pleading, 'closing', 'evidence', 'facts'),
  },
  {
    id: 'limitation',
    title: { 'zh-cn': '诉讼时效：知道的时间和中断', en: 'Limitation: discovery and interruption' },
    rule: limitation,
    proof: false,
    needed: () => false,
    said: ({
      procedure: {
        limitation: { known, interrupted },
      },
    }) => ({
      places: [known, interrupted].flatMap((told) => (told === null ? [] : [told.span])),
    }),
    belongs: (pleading) => whereMissing(pleading, 'facts'),
  },
  {
    id: 'confidentiality-request',
    title: { 'zh-cn': '诉讼中的保密申请', en: 'Request for secrecy in the proceedings' },
    rule: confidentialityRequest,
    template: 'confidentiality-request',
    proof: false,
    needed: ({ procedure }) => procedure.unprotected !== null,
    said: ({ attachments }) => ({
      places: attachments.filter(({ text }) => REQUEST.test(text)).map(({ span }) => span),
    }),
    belongs: (pleading) => whereMissing(pleading, 'attachments', 'closing', 'evidence'),
  },
  {
    id: 'criminal-evidence',
    title: { 'zh-cn': '调取刑事案卷的申请', en: 'Request to collect the criminal file' },
    rule: criminalEvidence,
    proof: false,
    needed: ({ procedure }) => procedure.criminalEvidence !== null,
    said: () => ({ places: [] }),
    belongs: (pleading) => pleading.procedure.criminalEvidence ?? whereMissing(pleading, 'evidence'),
  },
  {
    id: 'evidence-list',
    title: { 'zh-cn': '证据清单', en: 'List of exhibits' },
    rule: null,
    template: 'evidence-list',
    proof: false,
    said: ({ exhibits, exhibitList }) => ({
      places: exhibits.length > 0 && exhibitList !== null ? [exhibitList] : [],
      told: exhibits.length > 0,
    }),
    belongs: (pleading) => whereMissing(pleading, 'evidence', 'facts'),
  },
  {
    id: 'signature',
    title: { 'zh-cn': '具状人和日期', en: 'Signature and date' },
    rule: null,
    template: 'signature',
    proof: false,
    said: ({ signature }) => ({
      places:
        signature?.signer != null && signature.date?.date != null
          ? [signature.signer.span, signature.date.span]
          : [],
    }),
    belongs: (pleading) => whereMissing(pleading, 'closing', 'evidence'),
  },
];

const REQUEST = /保密(?:措施)?申请|不公开(?:开庭)?审理|保密令|保密承诺/;
