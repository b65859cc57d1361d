import { idsBetween } from '../facts/exhibit-label';
import { exhibitRefsOf, type ExhibitRefFact } from '../facts/exhibit-refs';
import type { Line } from '../facts/lines';
import type { PlacedBlock } from '../text/blocks';
import type { Block } from '../text/passage';
import { gatheredData } from '../text/gathered';
import { recalled, type Memory } from '../text/memory';
import { contains, shift, type Span } from '../text/span';
import type { DocumentKind, Exhibit, ExhibitMention, WrittenNumber, ExhibitRef, Party } from './model';

/** References to exhibits: one for each number cited, and the words that cite them. */
export interface ExhibitRefs {
  readonly refs: readonly ExhibitRef[];
  readonly mentions: readonly ExhibitMention[];
}

/** What tells an exhibit of the list from a mention of one, and whose it is. */
interface Listed {
  readonly ids: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** 原证3 cites exhibit 3 of a list that only numbers its exhibits; in an answer it is one of the other side. */
  readonly own: boolean;
  readonly grouped: boolean;
  /** Where labels and their numbers stand. */
  readonly places: ReadonlySet<number>;
  readonly foreign: RegExp;
}

interface Found extends ExhibitMention {
  readonly ids: readonly string[];
}

/** References to exhibits outside the labels of the list itself. */
export function readExhibitRefs(
  memory: Memory,
  blocks: readonly PlacedBlock[],
  exhibits: readonly Exhibit[],
  parties: readonly Party[],
  kind: DocumentKind,
): ExhibitRefs {
  return refsOf(memory, mentionsOf(memory, blocks, listedOf(memory, exhibits, parties, kind)));
}

const listedOf = recalled(
  (exhibits: readonly Exhibit[], parties: readonly Party[], kind: DocumentKind): Listed => ({
    ids: new Set(exhibits.flatMap(({ id, covers }) => [id, ...covers])),
    words: new Set(['证据', ...exhibits.map(({ word }) => word)]),
    own: kind !== 'answer',
    grouped: exhibits.some(({ covers }) => covers.some((id) => id.includes('-'))),
    places: new Set(
      exhibits.flatMap(({ label, numbers }) => [label.start, ...numbers.map(({ span }) => span.start)]),
    ),
    foreign: foreignPattern(parties, kind),
  }),
);

const mentionsOf = gatheredData((block: PlacedBlock, listed: Listed): readonly Found[] => {
  const foreignFacts = foreignIn(block.block, listed.foreign);
  return exhibitRefsOf(block.block).flatMap((fact) => {
    const span = shift(fact.span, block.start);
    if (!(fact.bare === null ? isCalled(fact, listed) : isListed(fact.bare, listed))) return [];
    if (listed.places.has(span.start) || listed.places.has(fact.fromSpan.start + block.start)) return [];
    const { from, to, hyphen } = endsOf(fact, listed, block);
    const ids = to === null ? [from.id] : (idsBetween(from.id, to.id) ?? [from.id, to.id]);
    return [{ from, to, hyphen, foreign: foreignFacts.has(fact), span, ids }];
  });
});

/** Called as the list calls its exhibits; else one of its numbers, or any where no list was made out. */
function isCalled({ word, from }: ExhibitRefFact, { words, ids, own }: Listed): boolean {
  return words.has(word) || (own && word !== '附件' && (ids.size === 0 || ids.has(from)));
}

/** （2-2、2-5） cites exhibits where the list is numbered so and has one of them. */
function isListed(bare: readonly string[], { grouped, ids }: Listed): boolean {
  return grouped && bare.some((id) => ids.has(id));
}

const refsOf = recalled((found: readonly Found[]): ExhibitRefs => ({
  mentions: found.map(({ from, to, hyphen, foreign, span }) => ({ from, to, hyphen, foreign, span })),
  refs: found.flatMap(({ ids, span }) => ids.map((id) => ({ id, span }))),
}));

const known = new WeakMap<
  Block,
  { readonly source: string; readonly foreign: ReadonlySet<ExhibitRefFact> }
>();

/** The mentions of a block that cite other exhibits; once said, it holds for the rest of the line. */
function foreignIn(block: Block, pattern: RegExp): ReadonlySet<ExhibitRefFact> {
  const { source } = pattern;
  const entry = known.get(block);
  if (entry?.source === source) return entry.foreign;
  const foreign = new Set<ExhibitRefFact>();
  let foreignLine: Line | null = null;
  for (const fact of exhibitRefsOf(block)) {
    if (!pattern.test(fact.before) && (foreignLine !== fact.line || OWN.test(fact.before))) continue;
    foreign.add(fact);
    foreignLine = fact.line;
  }
  known.set(block, { source, foreign });
  return foreign;
}

const ELSEWHERE =
  '[一二原]审(?:案件)?|另案|前案|该案|刑事(?:案件|卷宗)?|卷宗|判决(?:书)?|裁定(?:书)?|裁决(?:书)?|起诉状|上诉状|答辩状|异议书|对方(?:当事人)?';
const GIVEN =
  '(?:[一二三四五])?(?:在[^，。；]{1,6}中)?(?:当庭|补充)?(?:提交|提供|举示|出示|所举|所列|列明|记载)?(?:中|里)?的?(?:补充)?$';
const OWN = /(?:我方|本方|附|见|答辩人|本上诉人)(?:提交|提供)?的?$/;
const ROLE_WORDS = {
  plaintiff: '原告|被上诉人',
  defendant: '被告|被申请人',
  'third-party': '第三人|案外人',
} as const;

/** Words before 证据3 by which it is not an exhibit of this list: the other side's, or another instance's. */
function foreignPattern(parties: readonly Party[], kind: DocumentKind): RegExp {
  const own = kind === 'answer' ? 'defendant' : kind === 'appeal' ? null : 'plaintiff';
  const names = parties
    .filter(({ role }) => role !== own)
    .flatMap(({ name, shortName }) => [name, shortName ?? ''])
    .filter((name) => name.length >= 2)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const roles = (['plaintiff', 'defendant', 'third-party'] as const)
    .filter((role) => role !== own)
    .map((role) => ROLE_WORDS[role]);
  return new RegExp(`(?:${[...roles, ELSEWHERE, ...names].join('|')})${GIVEN}`);
}

/** `3-5` is exhibit 3-5 where the list has such numbers, else a range. */
function endsOf(
  fact: ExhibitRefFact,
  { ids, grouped }: Listed,
  block: PlacedBlock,
): Pick<ExhibitMention, 'from' | 'to' | 'hyphen'> {
  const { fromSpan } = fact;
  const from = numberAt(block, fact.from, fromSpan);
  if (fact.to !== null && fact.toSpan !== null)
    return { from, to: numberAt(block, fact.to, fact.toSpan), hyphen: false };
  if (!fact.from.includes('-')) return { from, to: null, hyphen: false };
  const [first = '', second, ...rest] = fact.from.split('-');
  if (second === undefined || ids.has(fact.from) || grouped || rest.length > 0)
    return { from, to: null, hyphen: second !== undefined && !grouped };
  const cut = from.text.search(/[-－–—]/);
  if (idsBetween(first, second) === null || cut < 0) return { from, to: null, hyphen: true };
  const lead = cut + 1 + (/^\s?/.exec(from.text.slice(cut + 1))?.[0].length ?? 0);
  return {
    from: numberAt(block, first, { start: fromSpan.start, end: fromSpan.start + cut }),
    to: numberAt(block, second, { start: fromSpan.start + lead, end: fromSpan.end }),
    hyphen: true,
  };
}

function numberAt({ block, start }: PlacedBlock, id: string, span: Span): WrittenNumber {
  return { id, text: block.text.slice(span.start, span.end), span: shift(span, start) };
}

/** The references that stand inside a span, e.g. of a sentence; `refs` in document order. */
export function refsWithin(refs: readonly ExhibitRef[], span: Span): readonly ExhibitRef[] {
  let low = 0;
  let high = refs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((refs[middle]?.span.start ?? Infinity) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: ExhibitRef[] = [];
  for (let at = low; at < refs.length; at += 1) {
    const ref = refs[at];
    if (ref === undefined || ref.span.start >= span.end) break;
    if (contains(span, ref.span)) found.push(ref);
  }
  return found;
}
