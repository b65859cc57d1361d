import { coveredIds } from '../facts/exhibit-label';
import type { Exhibit, WrittenNumber } from './model';

/** `3-5` between 2 and 6 is a range of plain numbers and not number 5 of group 3. */
export function withRanges(exhibits: readonly Exhibit[]): readonly Exhibit[] {
  const ids = new Set(exhibits.map(({ id }) => id));
  if (![...ids].some((id) => !id.includes('-'))) return exhibits;
  const groups = new Map<string, number>();
  for (const { id } of exhibits) {
    const first = id.split('-')[0] ?? '';
    if (id.includes('-')) groups.set(first, (groups.get(first) ?? 0) + 1);
  }
  return exhibits.map((exhibit, index) => {
    const [from = '', to = '', third] = exhibit.id.split('-');
    const number = exhibit.numbers[0];
    if (to === '' || third !== undefined || number?.id !== exhibit.id || groups.get(from) !== 1)
      return exhibit;
    if (ids.has(from) || ids.has(to) || Number(from) >= Number(to)) return exhibit;
    const before = exhibits[index - 1]?.covers.at(-1) ?? '0';
    const after = exhibits[index + 1]?.id ?? String(Number(to) + 1);
    if (before !== String(Number(from) - 1) || after.split('-')[0] !== String(Number(to) + 1)) return exhibit;
    const cut = number.text.search(/[-－–—]/);
    const ends: readonly WrittenNumber[] = [
      { id: from, text: number.text.slice(0, cut), span: { ...number.span, end: number.span.start + cut } },
      {
        id: to,
        text: number.text.slice(cut + 1),
        span: { ...number.span, start: number.span.start + cut + 1 },
      },
    ];
    return { ...exhibit, covers: coveredIds({ ids: [from, to], range: true }), numbers: ends };
  });
}
