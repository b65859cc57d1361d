import type { Pleading } from '../../pleading/model';
import type { Numbering } from './model';

/** The exhibits of the list and the citations of them; those of the other side (原告证据9) are left out. */
export function exhibitNumbering({ exhibits, exhibitMentions }: Pleading): Numbering {
  return {
    kind: 'exhibit',
    noun: '证据',
    entries: exhibits.map(({ id, covers, numbers, label, span, name }) => {
      // The number of a Markdown list stands before the text of its item and is shown by its place in the list.
      const counted = numbers.some((number) => number.span.start < label.start);
      return { id, covers, numbers, label, span, counted, text: name, carrier: null };
    }),
    mentions: exhibitMentions.flatMap(({ from, to, foreign, span }) =>
      foreign ? [] : [{ from, to, defines: false, span }],
    ),
  };
}
