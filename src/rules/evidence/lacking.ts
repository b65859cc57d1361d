import type { Report } from '../../lint/rule';
import { countedOut, exhibitsNamed } from '../../pleading/exhibit-names';
import type { Pleading } from '../../pleading/model';
import { addColumn, type Column } from './add-column';

/** The exhibits that lack something, in one report: `none` where all of them do. */
export function* lackingIn(pleading: Pleading, column: Column): Iterable<Report<'lacking' | 'none'>> {
  const { exhibits, exhibitList } = pleading;
  const lacking = exhibits.filter((exhibit) => exhibit[column] === null);
  const [first] = lacking;
  if (first === undefined) return;
  const all = lacking.length === exhibits.length;
  yield {
    span: all ? (exhibitList ?? first.label) : first.label,
    message: all ? 'none' : 'lacking',
    args: { named: exhibitsNamed(lacking), ids: countedOut(lacking.map(({ id }) => id)) },
    remedies: addColumn(pleading, lacking, column),
  };
}
