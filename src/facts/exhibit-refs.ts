import { normalizeWidth, parseNumeral } from '../text/numerals';
import type { Span } from '../text/span';
import { linesOf, lineSpan, type Line } from './lines';
import { recogniser } from './recogniser';
import { matchesOf } from '../text/matches';

/** 证据3, 证据3至5, 证据1-1: numbers as written; a hyphen may mean a range or a number in a group. */
export interface ExhibitRefFact {
  readonly line: Line;
  /** What it calls an exhibit: 证据, 附件, 原证. */
  readonly word: string;
  /** `3`, `1-1` or `A`. */
  readonly from: string;
  /** End of a range (至, 到, ～), else null. */
  readonly to: string | null;
  /** The mention in `line.text`; a list 证据3、4 gives one mention a number. */
  readonly place: Span;
  readonly span: Span;
  /** The number itself, without 证据, in the block's source. */
  readonly fromSpan: Span;
  readonly toSpan: Span | null;
  /** The words before the first number of a list, for telling whose exhibits they are. */
  readonly before: string;
  /** The numbers of a bracket that holds nothing else, （2-2、2-5）: exhibits only where the list numbers them so. */
  readonly bare: readonly string[] | null;
}

/** What exhibits are called. Only 证据 is one wherever it stands; the others where the list calls its exhibits so. */
export const EXHIBIT_WORD = '证[\\s\\u3000]{0,4}据(?:[\\s\\u3000]?材料)?|[原甲乙附书物]证|证物|附件';
const NUMBER = '(?:[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5})';
const LETTER = '[A-ZＡ-Ｚ](?:[-－–—]?[0-9０-９]{1,2})?(?![A-Za-z])';
const ITEM = `(?:${NUMBER}(?:[-－–—][\\s]?[0-9０-９]{1,3}){0,2}|${LETTER})`;
const MENTION = new RegExp(
  `(${EXHIBIT_WORD}|(?<=[（(、，,])证)[\\s\\u3000]?(${ITEM})(?![\\d万千元年月日份组页项套册]|[\\s\\u3000][份套册])`,
  'g',
);
const NEXT = new RegExp(
  `^([\\s\\u3000]?(?:、|，|,|和|及|以及|至|到|~|～)[\\s\\u3000]?)(?:(?:${EXHIBIT_WORD})[\\s\\u3000]?)?(${ITEM})(?![\\d万千元年月日份组页项个名条款人次方张套台]|[\\s\\u3000][份套册])`,
);
const MAX_LIST = 40;
const MAX_BEFORE = 24;

const LEAD = new RegExp(`^[\\s\\u3000]*(?:${EXHIBIT_WORD})?[\\s\\u3000]*`);

/** `证据三`, `证据１`, `3` → `3`; `1－2` → `1-2`; `附件B` → `B`. Null for no number. */
export function exhibitId(text: string): string | null {
  const number = text
    .replace(LEAD, '')
    .replace(/[：:、.．]$/, '')
    .trimEnd();
  if (LETTERED.test(number)) return normalizeWidth(number).replace(/[-–—]/, '');
  const parts = number.split(/[-－–—]/);
  const numbers = parts.map((part) => parseNumeral(part.trim()));
  if (numbers.length === 0 || numbers.length > 3 || numbers.some((number) => number === null || number > 999))
    return null;
  return numbers.join('-');
}

/** 证 据材料 → 证据. */
export function exhibitWord(written: string): string {
  const word = written.replace(/[\s\u3000]/g, '');
  return word.startsWith('证据') || word === '证' ? '证据' : word;
}

const LETTERED = new RegExp(`^${LETTER}$`);

/** References to exhibits in one block. */
export const exhibitRefsOf = recogniser<ExhibitRefFact>((block) => {
  const facts: ExhibitRefFact[] = [];
  for (const line of linesOf(block)) {
    const { text } = line;
    facts.push(...bareRefs(line));
    if (!/[证附]/.test(text)) continue;
    let done = 0;
    for (const match of matchesOf(MENTION, text)) {
      if (match.index < done) continue;
      const word = exhibitWord(match[1] ?? '');
      let id = exhibitId(match[2] ?? '');
      const before = text.slice(Math.max(0, match.index - MAX_BEFORE), match.index);
      let start = match.index;
      let end = match.index + match[0].length;
      let number = { start: end - (match[2] ?? '').length, end };
      for (let count = 0; count < MAX_LIST && id !== null; count += 1) {
        const next = NEXT.exec(text.slice(end, end + 24));
        const joins = next?.[1]?.trim() ?? '';
        const nextId = next === null ? null : exhibitId(next[2] ?? '');
        const isRange = nextId !== null && /^(?:至|到|~|～)$/.test(joins);
        const place = { start, end: isRange && next ? end + next[0].length : end };
        const behind = next === null ? end : end + next[0].length;
        const nextNumber = { start: behind - (next?.[2] ?? '').length, end: behind };
        facts.push({
          line,
          word,
          from: id,
          to: isRange ? nextId : null,
          place,
          span: lineSpan(line, place),
          fromSpan: lineSpan(line, number),
          toSpan: isRange ? lineSpan(line, nextNumber) : null,
          before,
          bare: null,
        });
        if (next === null || nextId === null) break;
        if (isRange) {
          end += next[0].length;
          break;
        }
        start = end + (next[1]?.length ?? 0);
        end += next[0].length;
        number = nextNumber;
        id = nextId;
      }
      done = end;
    }
  }
  return facts.sort((a, b) => a.span.start - b.span.start);
});

const BARE = /[（(](\d{1,2}-\d{1,2}(?:[、，,]\d{1,2}-\d{1,2}){0,9})[）)]/g;

function bareRefs(line: Line): readonly ExhibitRefFact[] {
  if (!line.text.includes('-')) return [];
  return [...line.text.matchAll(BARE)].flatMap((match) => {
    const numbers = [...(match[1] ?? '').matchAll(/[\d-]+/g)];
    const bare = numbers.flatMap(([number]) => exhibitId(number) ?? []);
    return numbers.flatMap(({ 0: number, index }) => {
      const from = exhibitId(number);
      if (from === null) return [];
      const start = match.index + 1 + index;
      const place = { start, end: start + number.length };
      const span = lineSpan(line, place);
      return [
        { line, word: '', from, to: null, place, span, fromSpan: span, toSpan: null, before: '', bare },
      ];
    });
  });
}
