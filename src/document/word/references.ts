import type { Pleading } from '../../pleading/model';
import type { Named } from './runs';

/** Places in a draft and the words that refer to them. */
export interface References {
  readonly anchors: readonly Named[];
  readonly refs: readonly Named[];
}

/** The numbers of the exhibits in the list, and the numbers by which the text cites them. */
export function exhibitReferences({ exhibits, exhibitMentions }: Pleading): References {
  const nameOf = (id: string): string => `exhibit_${id.replace(/\W/g, '_')}`;
  const anchors = exhibits.flatMap(({ numbers }) =>
    numbers.map(({ id, span }) => ({ id: nameOf(id), span })),
  );
  const refs = exhibitMentions
    .filter(({ foreign }) => !foreign)
    .flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
    .map(({ id, span }) => ({ id: nameOf(id), span }));
  return { anchors, refs };
}
