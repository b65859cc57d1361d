/** What the page of the overview says. */
export type PageMessage =
  | { readonly type: 'ready' }
  /** Show these words of the draft; UTF-16 offsets. */
  | { readonly type: 'open'; readonly start: number; readonly end: number }
  | { readonly type: 'export'; readonly format: 'svg' | 'png' }
  /** A drawing in pixels: PNG in base 64, empty where it could not be drawn. */
  | { readonly type: 'png'; readonly data: string };

/** Reads a message; null for anything of another shape. */
export function readMessage(message: unknown): PageMessage | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  const { type, start, end, format, data } = message as Readonly<Record<string, unknown>>;
  if (type === 'ready') return { type };
  if (type === 'open' && isOffset(start) && isOffset(end) && start <= end) return { type, start, end };
  if (type === 'export' && (format === 'svg' || format === 'png')) return { type, format };
  if (type === 'png' && typeof data === 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(data))
    return { type, data };
  return null;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
