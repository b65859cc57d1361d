import type { Block, Passage } from '../../text/passage';

/**
 * The markers of list items as they are shown. A list that is numbered 1. 1. 1. counts on, as Markdown shows it.
 */
export function listMarkers(block: Block): ReadonlyMap<Passage, string> {
  const markers = new Map<Passage, string>();
  /** By level: the number written last and the one shown for it. */
  const last: { written: number; shown: number }[] = [];
  for (const passage of block.passages) {
    if (passage.kind !== 'item') {
      last.length = 0;
      continue;
    }
    if (passage.marker === null) continue;
    const [, digits, sign = ''] = /^(\d+)([.)])$/.exec(passage.marker) ?? [];
    if (digits === undefined) {
      markers.set(passage, '•');
      continue;
    }
    const written = Number(digits);
    const before = last[passage.level];
    const shown = before?.written === written ? before.shown + 1 : written;
    last.length = passage.level;
    last[passage.level] = { written, shown };
    markers.set(passage, `${String(shown)}${sign}`);
  }
  return markers;
}
