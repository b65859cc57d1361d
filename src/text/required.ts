/**
 * What a text must hold for a pattern to match it: one of these strings. Read off the source of the pattern, so that
 * most patterns are never tried on most texts.
 */

/** What part of a pattern matches: all its strings where they are few, and what every match holds one of. */
interface Part {
  readonly exact: readonly string[] | null;
  readonly needed: readonly string[] | null;
}

/** More strings than these are not told apart. */
const MOST = 200;
const NOTHING: Part = { exact: [''], needed: null };
const ANYTHING: Part = { exact: null, needed: null };
const DIGITS = [...'0123456789'];

/** Strings of which every match holds one, or null where the pattern does not tell. */
export function requiredBy({ source, ignoreCase, unicode }: RegExp): readonly string[] | null {
  if (ignoreCase || unicode) return null;
  const reader = { source, at: 0 };
  const part = readAlternatives(reader);
  return reader.at === source.length ? bestOf(part) : null;
}

interface Reader {
  readonly source: string;
  at: number;
}

function readAlternatives(reader: Reader): Part {
  const parts = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    parts.push(readSequence(reader));
  }
  if (parts.length === 1) return parts[0] ?? ANYTHING;
  const exact = parts.every((part) => part.exact !== null) ? parts.flatMap((part) => part.exact ?? []) : null;
  const best = parts.map(bestOf);
  return {
    exact: exact !== null && exact.length <= MOST ? [...new Set(exact)] : null,
    needed: best.every((needed) => needed !== null) ? [...new Set(best.flatMap((needed) => needed))] : null,
  };
}

function readSequence(reader: Reader): Part {
  const needs: (readonly string[] | null)[] = [];
  /** All strings of the stretch that is being read. */
  let stretch: readonly string[] = [''];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const { exact, needed } = readQuantified(reader);
    if (exact === null || stretch.length * exact.length > MOST) {
      needs.push(stretch, needed);
      stretch = exact ?? [''];
    } else if (stretch.length === 1 && stretch[0] === '') stretch = exact;
    else stretch = stretch.flatMap((head) => exact.map((tail) => head + tail));
  }
  return { exact: needs.length === 0 ? stretch : null, needed: [...needs, stretch].reduce(better) };
}

/** Characters that stand for themselves, up to one that a quantifier follows. */
const WORD = /[^\\[\](){}|^$.*+?]+(?![*+?{])/y;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
const QUANTIFIERS = '*+?{';

function readQuantified(reader: Reader): Part {
  const word = match(WORD, reader)?.[0];
  if (word !== undefined) return { exact: [word], needed: null };
  const part = readAtom(reader);
  const found = QUANTIFIERS.includes(reader.source.charAt(reader.at)) ? match(QUANTIFIER, reader) : null;
  if (found === null) return part;
  const [marks, least] = found;
  if (marks === '?' || marks === '??')
    return { exact: part.exact && [...new Set(['', ...part.exact])], needed: null };
  if (marks.startsWith('+') || Number(least ?? 0) > 0) return { exact: null, needed: bestOf(part) };
  return ANYTHING;
}

function readAtom(reader: Reader): Part {
  const character = reader.source.charAt(reader.at);
  switch (character) {
    case '(':
      return readGroup(reader);
    case '[':
      return readClass(reader);
    case '\\':
      return readEscape(reader);
    case '^':
    case '$':
      reader.at++;
      return NOTHING;
    case '.':
      reader.at++;
      return ANYTHING;
    default:
      reader.at++;
      return { exact: [character], needed: null };
  }
}

/** What a sticky pattern matches where the reader stands, which is then behind it. */
function match(pattern: RegExp, reader: Reader): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source);
  if (found !== null) reader.at = pattern.lastIndex;
  return found;
}

const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;

/** A group counts as what it holds; what looks ahead or behind is no part of the match. */
function readGroup(reader: Reader): Part {
  const opened = match(OPENING, reader)?.[0] ?? '';
  const part = readAlternatives(reader);
  reader.at++;
  return /[=!]$/.test(opened) ? NOTHING : part;
}

const ESCAPED = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/y;

/** An escape: the one character it stands for, or null where it stands for many or none. */
function readEscaped(reader: Reader): string | null {
  const [, unit, byte, other = ''] = match(ESCAPED, reader) ?? [];
  const code = unit ?? byte;
  if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
  const control = 'nrt'.indexOf(other);
  if (control >= 0) return '\n\r\t'.charAt(control);
  return /[A-Za-z0-9]/.test(other) ? null : other;
}

function readEscape(reader: Reader): Part {
  const letter = reader.source.charAt(reader.at + 1);
  const character = readEscaped(reader);
  if (character !== null) return { exact: [character], needed: null };
  if (letter === 'd') return { exact: DIGITS, needed: null };
  return letter === 'b' || letter === 'B' ? NOTHING : ANYTHING;
}

function readClass(reader: Reader): Part {
  const { source } = reader;
  reader.at++;
  const negated = source[reader.at] === '^';
  if (negated) reader.at++;
  const members = new Set<string>();
  let known = !negated;
  while (reader.at < source.length && source[reader.at] !== ']') {
    const from = readMember(reader, members);
    if (from === null) known = false;
    if (source[reader.at] !== '-' || source[reader.at + 1] === ']') continue;
    reader.at++;
    const to = readMember(reader, members);
    if (from === null || to === null || to.charCodeAt(0) - from.charCodeAt(0) > MOST) known = false;
    else
      for (let code = from.charCodeAt(0); code < to.charCodeAt(0); code++)
        members.add(String.fromCharCode(code));
  }
  reader.at++;
  return known && members.size <= MOST ? { exact: [...members], needed: null } : ANYTHING;
}

function readMember(reader: Reader, members: Set<string>): string | null {
  let character: string | null = reader.source.charAt(reader.at);
  if (character === '\\') {
    const digits = reader.source[reader.at + 1] === 'd';
    character = readEscaped(reader);
    if (digits) {
      for (const digit of DIGITS) members.add(digit);
      return '9';
    }
  } else reader.at++;
  if (character !== null) members.add(character);
  return character;
}

function bestOf({ exact, needed }: Part): readonly string[] | null {
  return better(needed, exact);
}

/** The one that fewer texts hold: longer strings first, then fewer of them. An empty string is in every text. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  const [first, second] = [worth(a), worth(b)];
  if (first === 0 && second === 0) return null;
  return first >= second ? a : b;
}

function worth(strings: readonly string[] | null): number {
  if (strings === null || strings.length === 0) return 0;
  let least = 2;
  for (const { length } of strings) if (length < least) least = length;
  return least === 0 ? 0 : least * 1000 - Math.min(strings.length, 999);
}
