import type { Exhibit } from '../../pleading/model';

/** `2、5、8`, at most eight numbers. */
export function nameIds(exhibits: readonly Exhibit[]): string {
  const ids = exhibits.slice(0, 8).map(({ id }) => id);
  return `${ids.join('、')}${exhibits.length > ids.length ? '等' : ''}`;
}
