import type { Language, Text } from '../../lint/rule';
import { daysBetween, formatIso } from '../../text/civil-date';
import type { EntryKind, TimelineEntry } from './model';
import { fitText, mark, spokenAs, textAt, WIDTH, type Figure } from './svg';

const KINDS: Readonly<Record<EntryKind, Text>> = {
  measure: { 'zh-cn': '保密措施', en: 'Measure' },
  employment: { 'zh-cn': '任职', en: 'Employment' },
  act: { 'zh-cn': '侵权行为', en: 'Act' },
  discovery: { 'zh-cn': '发现与主张', en: 'Discovery' },
  fact: { 'zh-cn': '其他事实', en: 'Fact' },
  procedure: { 'zh-cn': '程序', en: 'Procedure' },
  law: { 'zh-cn': '法律施行', en: 'Law in force' },
};

/** Each kind has a shape of its own; colour only adds to it. */
const SHAPES: Readonly<Record<EntryKind, (x: number, y: number) => string>> = {
  measure: (x, y) => `<rect class="green" x="${x - 6}" y="${y - 6}" width="12" height="12"/>`,
  employment: (x, y) => `<circle class="line-blue" cx="${x}" cy="${y}" r="6"/>`,
  act: (x, y) => `<path class="red" d="M${x} ${y - 8}l8 8-8 8-8-8z"/>`,
  discovery: (x, y) => `<path class="orange" d="M${x} ${y - 7}l8 14h-16z"/>`,
  fact: (x, y) => `<circle class="muted" cx="${x}" cy="${y}" r="4"/>`,
  procedure: (x, y) => `<rect class="line-purple" x="${x - 6}" y="${y - 6}" width="12" height="12"/>`,
  law: (x, y) => `<path class="rule" d="M${x - 8} ${y}h16"/>`,
};

const ROW = 32;
const AXIS = 216;
const KIND_X = AXIS + 24;
/** The English kinds are wider. */
const WORDS_X: Readonly<Record<Language, number>> = { 'zh-cn': KIND_X + 96, en: KIND_X + 108 };
/** More entries make no picture any more. */
const MOST = 80;
/** Days from which on the axis is shown to be broken. */
const LONG_GAP = 365;

/** The dated events one below the other, in order of time. */
export function timelineFigure(all: readonly TimelineEntry[], language: Language): Figure {
  const title = language === 'en' ? 'Timeline' : '时间线';
  const entries = all.slice(0, MOST);
  const rows = entries.map((entry, index) => {
    const y = 20 + index * ROW;
    const next = entries[index + 1];
    const broken = next !== undefined && daysBetween(entry.to ?? entry.from, next.from) >= LONG_GAP;
    const axis =
      next === undefined ? '' : `<path class="rule${broken ? ' dashed' : ''}" d="M${AXIS} ${y}V${y + ROW}"/>`;
    return axis + entryRow(entry, y, language);
  });
  const left = all.length - entries.length;
  const more = language === 'en' ? `and ${String(left)} more` : `另有${String(left)}项`;
  const rest =
    left > 0 ? textAt(WORDS_X[language], 24 + entries.length * ROW, more, { className: 'muted' }) : '';
  const height = 8 + (entries.length + (left > 0 ? 1 : 0)) * ROW;
  return { id: 'timeline', title, width: WIDTH, height, body: rows.join('') + rest };
}

function entryRow(entry: TimelineEntry, y: number, language: Language): string {
  const date = dateWords(entry, language);
  const kind = KINDS[entry.kind][language];
  const words = entry.words[language];
  const law = entry.kind === 'law';
  const wordsX = WORDS_X[language];
  const shown = fitText(words, WIDTH - wordsX - 8, 13);
  const inside = [
    textAt(AXIS - 20, y + 5, date, { anchor: 'end', className: law ? 'muted' : 'ink' }),
    SHAPES[entry.kind](AXIS, y),
    textAt(KIND_X, y + 5, kind, { className: law ? 'muted' : 'strong' }),
    textAt(wordsX, y + 5, shown, { className: law ? 'muted' : 'ink' }),
  ].join('');
  const box = { x: 2, y: y - ROW / 2 + 1, width: WIDTH - 4, height: ROW - 2 };
  return mark(entry.span, spokenAs(`${date} ${kind}: ${words}`, [date, kind, shown]), box, inside);
}

/** `2025-11-03 至 2025-11-07`, `2026-01 至今`. */
export function dateWords(
  { from, to, open }: Pick<TimelineEntry, 'from' | 'to' | 'open'>,
  language: Language,
): string {
  const start = formatIso(from);
  if (open) return language === 'en' ? `since ${start}` : `${start} 至今`;
  if (to === null) return start;
  return language === 'en' ? `${start} to ${formatIso(to)}` : `${start} 至 ${formatIso(to)}`;
}
