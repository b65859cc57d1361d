import { escapeInline } from './escape';
import type { Segment } from './inline';

/** A line as Markdown. In a `heading` bold says nothing. */
export function writeLine(line: readonly Segment[], heading = false): string {
  const shown = line.map((segment) => (heading ? { ...segment, bold: false } : segment));
  const groups = grouped(
    flanked(trimmed(shown)),
    ({ secret, markup }) => `${String(secret)}${String(markup)}`,
  );
  return groups
    .map((group) => {
      const [{ secret, markup }] = group;
      if (markup) return group.map(({ text }) => text).join('');
      const inner = grouped(group, ({ bold }) => String(bold))
        .map((same) => emphasised(same.map(({ text }) => text).join(''), same[0].bold))
        .join('');
      return secret ? `【密】${inner}【/密】` : inner;
    })
    .join('');
}

const LATIN_END = /(?!\p{Script=Han})[\p{L}\p{N}]$/u;
const LATIN_START = /^(?!\p{Script=Han})[\p{L}\p{N}]/u;

/**
 * Markdown sees no bold that begins or ends with punctuation right beside a Latin letter or a digit; there the
 * punctuation goes without.
 */
function flanked(line: readonly Segment[]): readonly Segment[] {
  const looks = grouped(
    line,
    ({ bold, secret, markup }) => `${String(bold)}${String(secret)}${String(markup)}`,
  );
  const merged = looks.map((same) => ({ ...same[0], text: same.map(({ text }) => text).join('') }));
  return merged.flatMap((segment, at) => {
    if (!segment.bold) return [segment];
    const characters = [...segment.text];
    const first = characters.findIndex(isWord);
    const last = characters.findLastIndex(isWord);
    const from = !LATIN_END.test(merged[at - 1]?.text ?? '') ? 0 : first < 0 ? characters.length : first;
    const to = LATIN_START.test(merged[at + 1]?.text ?? '') ? last + 1 : characters.length;
    const before = characters.slice(0, from).join('');
    const inner = characters.slice(from, to).join('');
    const outer = characters.slice(Math.max(from, to)).join('');
    const plain = (text: string): Segment[] => (text === '' ? [] : [{ ...segment, bold: false, text }]);
    return [...plain(before), ...(inner === '' ? [] : [{ ...segment, text: inner }]), ...plain(outer)];
  });
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** Blanks at the ends of bold words stay outside of the marks. */
function emphasised(text: string, bold: boolean): string {
  const escaped = escapeInline(text);
  const words = escaped.trim();
  if (!bold || words === '') return escaped;
  const start = escaped.length - escaped.trimStart().length;
  return `${escaped.slice(0, start)}**${words}**${escaped.slice(start + words.length)}`;
}

function trimmed(line: readonly Segment[]): readonly Segment[] {
  const first = line.findIndex(({ text }) => text.trim() !== '');
  const last = line.findLastIndex(({ text }) => text.trim() !== '');
  return line.slice(first, last + 1).map((segment, at, all) => {
    let { text } = segment;
    if (at === 0) text = text.trimStart();
    if (at === all.length - 1) text = text.trimEnd();
    return { ...segment, text };
  });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups: [T, ...T[]][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last !== undefined && keyOf(last[0]) === keyOf(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
