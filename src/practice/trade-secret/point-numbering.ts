import type { NumberedEntry, Numbering } from '../../features/navigation/model';
import type { TradeSecretPleading } from './model';

/** The secret points (密点) of a draft and the words that cite them by number. */
export function pointNumbering({ points, pointMentions }: TradeSecretPleading): Numbering {
  const entries = new Map<number, NumberedEntry>();
  for (const { id, numbers, span, text, carrier } of points) {
    if (id === null) continue;
    // 密点1至3：…… sets out three points in one place.
    const covers = [...(entries.get(span.start)?.covers ?? []), id];
    entries.set(span.start, {
      id: covers[0] ?? id,
      covers,
      numbers,
      label: span,
      span,
      counted: false,
      text,
      carrier,
    });
  }
  // 密点1-1 is a point of a group and no range.
  const mentions = pointMentions.written.filter(({ from, to }) => from.id !== to?.id);
  return { kind: 'point', noun: '密点', entries: [...entries.values()], mentions };
}
