/** Plain data on one line, for tables that people read: what is null, false or empty is left out. */
import { formatIso, type CivilDate } from '../../src/text/civil-date';
import { shift, type Span } from '../../src/text/span';

const LONGEST = 40;
/** Told by the place of a fact, or as long as the text itself. */
const LEFT_OUT: ReadonlySet<string> = new Set(['start', 'end', 'line', 'passage', 'beforeAt', 'entry']);

/** `document` gives the words of spans; they count from `base`. */
export function show(value: unknown, document: string, base = 0): string {
  if (Array.isArray(value)) return `[${value.map((one) => show(one, document, base)).join(' | ')}]`;
  if (typeof value === 'string') return short(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Map) return show([...value.entries()], document, base);
  if (isDate(value)) return formatIso(value);
  if (isPlaced(value)) return show(value.fact, document, base + value.start);
  const words = isSpan(value) ? `“${wordsOf(document, shift(value, base))}”` : '';
  const rest = Object.entries(value)
    .filter(([key, field]) => !LEFT_OUT.has(key) && !isEmpty(field))
    .map(([key, field]) => (field === true ? key : `${key}=${show(field, document, base)}`));
  if (rest.length === 0) return words;
  return `${words}{${rest.join(' ')}}`;
}

/** The words of a span on one line; of many their beginning and end. */
export function wordsOf(document: string, { start, end }: Span): string {
  return short(document.slice(start, end));
}

function short(text: string): string {
  const words = text.replace(/\s+/g, ' ');
  const half = LONGEST / 2;
  return words.length <= LONGEST ? words : `${words.slice(0, half)}…${words.slice(-half)}`;
}

export function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value;
}

function isDate(value: object): value is CivilDate {
  return 'year' in value && 'month' in value && 'day' in value;
}

function isPlaced(value: object): value is { readonly start: number; readonly fact: unknown } {
  return 'fact' in value && 'start' in value;
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === false ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}
