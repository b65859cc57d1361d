import type { ExportPractice } from '../../document/exports';
import { stateText } from '../../features/checklist';
import { tradeSecretChecklist } from './checklist';
import { governingLaw } from './governing-law';
import { tradeSecretLibrary } from './library';
import type { TradeSecretPleading } from './model';
import { pointReferences } from './point-references';
import { secrecyOf } from './secrecy';

/** What trade-secret litigation adds to the documents made of a draft. */
export const tradeSecretDocuments: ExportPractice<TradeSecretPleading> = {
  library: tradeSecretLibrary,
  references: pointReferences,
  secrecy: secrecyOf,
  governingVersion: (pleading, today) => governingLaw(pleading, tradeSecretLibrary, today),
  elements: (pleading, text, language) =>
    tradeSecretChecklist(pleading, text).flatMap(({ title: group, items }) =>
      items.map(({ title, state, places, exhibits }) => ({
        group: group[language],
        title: title[language],
        state: stateText(state, language),
        places: places.map(({ start }) => start),
        exhibits: exhibits.map(({ id }) => id),
      })),
    ),
};
