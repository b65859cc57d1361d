import { byLine, linesOf, lineSpan, type Line } from '../../../facts/lines';
import { recogniser } from '../../../facts/recogniser';
import type { Draft } from '../../../pleading/assemble';
import { gatheredData } from '../../../text/gathered';
import { recalled } from '../../../text/memory';
import type { PlacedLine } from '../../../pleading/outline';
import { shift, type Span } from '../../../text/span';
import { parseNumeral } from '../../../text/numerals';
import { pointId } from '../facts/points';
import type { WrittenNumber } from '../../../pleading/model';
import type { PointMention, PointMentions } from '../model';
import { matchesOf } from '../../../text/matches';

const NUMBER =
  '(?:[0-9０-９]{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]|[甲乙丙丁戊己庚辛壬癸]|[Ⅰ-Ⅻ]|[A-Z]\\d{0,2}(?![A-Za-z\\d]))';
/** A count (密点3个), a number with parts (密点1.2) or another word (密点一致, 密点十分) is no reference. */
const NOT_COUNTED =
  '(?![0-9０-９.．A-Za-z%％℃°]|方|[一二三四五六七八九十]|[个项处条组类览般切种年月日天号万元致并同起样旦定直律些体面者维分足成名人家台套张份次倍吨米页款位件层级轴步段时])';
const MENTION = new RegExp(
  `(?<!第[一二三四五六七八九十\\d]{1,2}[个项]?)(?:密点|秘密点|秘点)[\\s\\u3000]?第?(${NUMBER})${NOT_COUNTED}`,
  'g',
);
/** The next of a list; a bare number must be followed by what ends a number there. */
const NEXT = new RegExp(
  `^[\\s\\u3000]?(、|和|与|及|以及|或|或者|至|到|～|~|—|－|-)[\\s\\u3000]?(?:(?:密点|秘密点|秘点)[\\s\\u3000]?(${NUMBER})${NOT_COUNTED}|(${NUMBER})(?=[、，,。；;：:）)所的均中等与和及至到～~—\\-\\s]|$))`,
);
const TO = /[至到～~—－-]/;
/** Behind its number: the words that say what the point is. */
const DEFINES =
  /^[”"」]?(?:[\s\u3000]?[：:]|[（(]详见保密附件|[\s\u3000]?[（(](?!证据|见|详见|密件|以下|下称)[^（）()]{4,60}[）)]|(?:的)?(?:具体)?(?:内容|要点)?(?:均|分别|依次|则|即)?(?:为|系|是|即|指|涉及|包括|涵盖)(?!的|不|公众|被告|原告|否|何|其|该|了))/;
/** A line that begins with the number and goes on without 所 or 的, or a heading that does, sets out the point. */
const HEAD = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?[\s\u3000]{0,4}(?:技术|商业|经营)?$/;
const HEAD_GOES_ON = /^(?:[\s\u3000，,、.．]|$|[《“])/;
const MAX_RANGE = 60;

interface MentionFact {
  readonly line: Line;
  readonly ids: readonly string[];
  /** The numbers as written, one by one or as ranges. */
  readonly written: readonly Omit<PointMention, 'defines'>[];
  readonly defines: boolean;
  /** 密点1-3 may be a range or a point in a group. */
  readonly hyphen: boolean;
  readonly text: string;
  readonly span: Span;
}

const mentionFactsOf = recogniser<MentionFact>((block) =>
  linesOf(block).flatMap((line) => (line.passage.quoted ? [] : mentionFacts(line))),
);
const mentionsByLine = byLine(mentionFactsOf);

function mentionFacts(line: Line): MentionFact[] {
  const facts: MentionFact[] = [];
  let last = 0;
  for (const match of matchesOf(MENTION, line.text)) {
    // 密点1、密点2 is one mention.
    if (match.index < last) continue;
    const ids = [pointId(match[1] ?? '')];
    let end = match.index + match[0].length;
    const first = numberAt(line, end, match[1] ?? '');
    const written: { from: WrittenNumber; to: WrittenNumber | null; span: Span }[] = [
      { from: first, to: null, span: lineSpan(line, { start: match.index, end }) },
    ];
    let hyphen = false;
    for (
      let next = NEXT.exec(line.text.slice(end, end + 20));
      next;
      next = NEXT.exec(line.text.slice(end, end + 20))
    ) {
      const to = pointId(next[2] ?? next[3] ?? '');
      if (TO.test(next[1] ?? '')) ids.push(...between(ids.at(-1) ?? '', to));
      hyphen ||= /[—－-]/.test(next[1] ?? '');
      ids.push(to);
      const start = end + next[0].search(/密|秘|[^\s\u3000、和与及以或者至到～~—－-]/);
      end += next[0].length;
      const number = numberAt(line, end, next[2] ?? next[3] ?? '');
      const before = written.at(-1);
      const range = TO.test(next[1] ?? '') && before?.to === null;
      if (range) {
        before.to = number;
        before.span = { start: before.span.start, end: number.span.end };
      } else {
        written.push({ from: number, to: null, span: lineSpan(line, { start, end }) });
      }
      if (ids.length > MAX_RANGE) break;
    }
    last = end;
    const after = line.text.slice(end, end + 70);
    const opens = HEAD.test(line.text.slice(0, match.index).trimStart());
    const heads = opens && (line.passage.kind === 'heading' || HEAD_GOES_ON.test(after));
    facts.push({
      line,
      ids: ids.filter((id) => /^(?:\d{1,3}|[A-Z]\d{0,2}|[甲乙丙丁戊己庚辛壬癸]|[Ⅰ-Ⅻ])$/.test(id)),
      written,
      hyphen,
      defines: DEFINES.test(after) || heads,
      text: line.text.slice(match.index, end),
      span: lineSpan(line, { start: match.index, end }),
    });
  }
  return facts;
}

/** A number that ends at `end` of the line. */
function numberAt(line: Line, end: number, text: string): WrittenNumber {
  return { id: pointId(text), text, span: lineSpan(line, { start: end - text.length, end }) };
}

/** The numbers strictly between two. */
function between(from: string, to: string): readonly string[] {
  const first = parseNumeral(from);
  const last = parseNumeral(to);
  if (first === null || last === null || last - first > MAX_RANGE) return [];
  return Array.from({ length: Math.max(0, last - first - 1) }, (_, index) => String(first + index + 1));
}

interface PlacedMention extends Omit<MentionFact, 'line'> {
  readonly role: PlacedLine['role'];
}

const mentionsIn = gatheredData(({ line, block, role }: PlacedLine): readonly PlacedMention[] =>
  (mentionsByLine(block.block).get(line) ?? []).map(({ ids, hyphen, defines, text, span, written }) => ({
    ids,
    hyphen,
    defines,
    text,
    span: shift(span, block.start),
    written: written.map((one) => placedNumbers(one, block.start)),
    role,
  })),
);

function placedNumbers(
  { from, to, span }: MentionFact['written'][number],
  base: number,
): MentionFact['written'][number] {
  const move = (number: WrittenNumber): WrittenNumber => ({ ...number, span: shift(number.span, base) });
  return { from: move(from), to: to && move(to), span: shift(span, base) };
}

/** Points cited and points defined by their number, anywhere in the document. */
export function readPointMentions({ outline, memory }: Draft): PointMentions {
  return mentionsOfPoints(memory, mentionsIn(memory, outline.lines));
}

const mentionsOfPoints = recalled((mentions: readonly PlacedMention[]): PointMentions => {
  const defined = new Set<string>();
  const cited: { id: string; text: string; span: Span }[] = [];
  const groups = mentions.some(({ hyphen, ids }) => hyphen && ids.length === 2 && ids[0] === ids[1]);
  for (const { ids, defines, role } of mentions) {
    if (defines && role !== 'claims') for (const id of ids) defined.add(id);
  }
  const cites = mentions.filter(({ defines, role }) => !defines || role === 'claims');
  // Where points are numbered 1-1, 1-2, a hyphen makes no range.
  const ranges = groups ? [] : cites.filter(({ hyphen }) => hyphen);
  for (const { ids, text, span } of [...cites.filter(({ hyphen }) => !hyphen), ...ranges])
    for (const id of ids) cited.push({ id, text, span });
  const written = mentions.flatMap(({ written: numbers, defines, role }) =>
    numbers.map((one) => ({ ...one, defines: defines && role !== 'claims' })),
  );
  return { defined, cited, written };
});
