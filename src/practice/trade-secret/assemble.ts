import type { Draft } from '../../pleading/assemble';
import { readCast, type Cast } from '../../pleading/cast';
import { dateBefore, makeElement, type Assertion } from '../../pleading/elements';
import type { ExhibitRef, Pleading } from '../../pleading/model';
import { placedSpan, type PlacedLine } from '../../pleading/outline';
import { statementsOf, statementSpan, type Statement } from '../../pleading/statements';
import { splitNumbering } from '../../facts/headings';
import { datesOf } from '../../facts/line-dates';
import { byLine, type Line } from '../../facts/lines';
import { refsWithin } from '../../pleading/exhibit-refs';
import type { PlacedBlock } from '../../text/blocks';
import { shift, type Span } from '../../text/span';
import { boundsAll, stopClaims } from './facts/claims';
import { carriersOf, openWordsOf, pointsOf, type PointText } from './facts/points';
import elements from './generated/elements.json';
import type { ElementData } from './elements/schema';
import type { Act, Measure, SecretPoint, StopClaim, Topic, TradeSecretPleading } from './model';

const DATA = elements as unknown as Record<'measures' | 'acts', ElementData>;
const MEASURES = makeElement(DATA.measures);
const ACTS = makeElement(DATA.acts);

const pointsByLine = byLine(pointsOf);
const carriersByLine = byLine(carriersOf);

const SECRET = /商业秘密|技术秘密|经营秘密|密点|秘密点|商业机密/;
/** A date in a clause with one of these words is that of an employment, a contract, a company. */
const NOT_AN_ACT =
  /入职|任职|担任|就职|就任|工作|聘|签订|签署|成立|设立|注册|登记|研发|开发|出生|任.{0,6}(?:经理|总监|主管|工程师|员)/;
/** How far behind a statement the exhibits that prove it may be cited: “……。（证据3）”. */
const CITED_BEHIND = 30;

/** Adds points, measures, acts and claims of a trade-secret case to a pleading. */
export function assembleTradeSecret(pleading: Pleading, draft: Draft): TradeSecretPleading {
  const { lines } = draft.outline;
  const cast = readCast(pleading.parties, draft.outline);
  const statements = readStatements(draft, pleading, cast);
  const { points, annex } = readPoints(draft, pleading);
  return {
    ...pleading,
    concerned: isConcerned(pleading, lines),
    points,
    annex,
    carrier: readCarrier(draft, points) ?? carrierExhibit(pleading),
    secretMention: secretMention(lines),
    measures: statements.measures,
    measureExhibits: pleading.exhibits.filter((exhibit) => MEASURES.supports(exhibit)),
    acts: statements.acts,
    actsSuspected: statements.actsSuspected,
    actsDated: statements.actsDated || statements.acts.some(({ date }) => date !== null),
    stopClaims: readStopClaims(pleading, lines),
    topics: readTopics(lines),
  };
}

function isConcerned(pleading: Pleading, lines: readonly PlacedLine[]): boolean {
  if (pleading.kind === 'secret-points') return true;
  if (SECRET.test(pleading.cause?.text ?? '')) return true;
  return lines.some(({ line }) => SECRET.test(line.text));
}

function secretMention(lines: readonly PlacedLine[]): Span | null {
  for (const placed of lines) {
    if (placed.role !== 'facts' || placed.line.passage.cell?.header === true) continue;
    const found = /(?:商业秘密|技术秘密|经营秘密|技术信息|经营信息)/.exec(placed.line.text);
    if (found) return placedSpan(placed, { start: found.index, end: found.index + found[0].length });
  }
  return null;
}

interface Told {
  readonly measures: readonly Measure[];
  readonly acts: readonly Act[];
  readonly actsDated: boolean;
  readonly actsSuspected: boolean;
}

/** What the told facts assert: measures of the plaintiff, acts of the defendants. */
function readStatements(draft: Draft, pleading: Pleading, cast: Cast): Told {
  const measures: Measure[] = [];
  const acts: Act[] = [];
  let actsDated = false;
  let actsSuspected = false;
  const blocks = new Map<PlacedBlock, Set<Line>>();
  for (const { block, line, role } of draft.outline.lines) {
    if (role !== 'facts' && !(role === 'preamble' && pleading.kind === 'secret-points')) continue;
    const entry = blocks.get(block);
    if (entry) entry.add(line);
    else blocks.set(block, new Set([line]));
  }
  const refs = pleading.exhibitRefs;
  for (const [{ block, start }, lines] of blocks) {
    for (const statement of statementsOf(block, cast)) {
      if (!lines.has(statement.line)) continue;
      for (const assertion of MEASURES.assertions(statement))
        measures.push(toMeasure(assertion, start, refs));
      const told = ACTS.assertions(statement);
      for (const assertion of told) {
        if (assertion.conclusion) actsSuspected = true;
        else acts.push(toAct(assertion, start));
      }
      if (told.length > 0 && !actsDated) actsDated = hasDate(statement);
    }
  }
  return { measures, acts, actsDated, actsSuspected };
}

/** A paragraph that tells an act gives a date that is not one of an employment or a contract. */
function hasDate({ line }: Statement): boolean {
  return datesOf(line).some(({ start, end, from, invalid }) => {
    if (from === null || invalid) return false;
    const clause = /^[^，。；]{0,60}/.exec(line.text.slice(end))?.[0] ?? '';
    return !NOT_AN_ACT.test(clause) && !/[入任]/.test(line.text.slice(Math.max(0, start - 2), start));
  });
}

function toMeasure(assertion: Assertion, base: number, refs: readonly ExhibitRef[]): Measure {
  const whole = shift(statementSpan(assertion.statement), base);
  return {
    group: assertion.group,
    conclusion: assertion.conclusion,
    date: dateBefore(assertion.statement, assertion.words),
    exhibits: refsWithin(refs, { start: whole.start, end: whole.end + CITED_BEHIND }).map(({ id }) => id),
    span: shift(statementSpan(assertion.statement, assertion.words), base),
  };
}

function toAct(assertion: Assertion, base: number): Act {
  return {
    kind: assertion.group as Act['kind'],
    date: dateBefore(assertion.statement, assertion.words, NOT_AN_ACT),
    span: shift(statementSpan(assertion.statement, assertion.words), base),
  };
}

function readStopClaims(pleading: Pleading, lines: readonly PlacedLine[]): readonly StopClaim[] {
  const found = stopClaims(pleading.claims);
  const boundTogether = lines.some(({ role, line }) => role === 'claims' && boundsAll(line.text));
  return boundTogether ? found.map((claim) => ({ ...claim, bounded: true })) : found;
}

/** Points told one by one; items under words that open their list; else content told in prose. */
function readPoints(
  draft: Draft,
  pleading: Pleading,
): { points: readonly SecretPoint[]; annex: Span | null } {
  const listed: SecretPoint[] = [];
  const prose: SecretPoint[] = [];
  const items: SecretPoint[] = [];
  let annex: Span | null = null;
  let opened: { readonly section: number } | null = null;
  for (const placed of draft.outline.lines) {
    const { block, line, role, section } = placed;
    const here = pointsByLine(block.block).get(line) ?? [];
    for (const fact of here) {
      const span = shift(fact.span, block.start);
      if (fact.kind === 'annex') annex ??= span;
      else if (fact.kind === 'opening') opened = role === 'claims' ? opened : { section };
      else if (role === 'claims' || role === 'evidence' || role === 'attachments') continue;
      else if (fact.kind === 'prose') prose.push(toPoint(fact, null, block.start));
      else for (const id of fact.ids) listed.push(toPoint(fact, id, block.start));
    }
    if (here.length > 0) continue;
    if (opened !== null && section !== opened.section) opened = null;
    if (opened !== null && role !== 'claims') {
      const item = numberedItem(placed);
      if (item !== null) items.push({ ...item, id: item.id ?? String(items.length + 1) });
      else if (placed.heading !== null && placed.heading.bodyStart >= line.text.length) opened = null;
    }
  }
  annex ??= pleading.exhibits.find(({ name }) => ANNEX_NAME.test(name))?.label ?? null;
  annex ??= pleading.attachments.find(({ text }) => ANNEX_NAME.test(text))?.span ?? null;
  return { points: listed.length > 0 ? listed : items.length > 0 ? items : prose, annex };
}

function toPoint({ text, carrier, open, span }: PointText, id: string | null, base: number): SecretPoint {
  return {
    id,
    text,
    carrier,
    open: open && { ...open, span: shift(open.span, base) },
    span: shift(span, base),
  };
}

const ANNEX_NAME =
  /(?:密点|秘密点|秘点|商业秘密|技术秘密|经营秘密|保密)(?:内容)?(?:说明|清单|明细|附件|附表)/;

/** A condition of protection, numbered under the same heading, is no point. */
const CONDITION = /^(?:不为公众|非公知|秘密性|保密性|价值性|商业价值|采取|具有|符合)/;

/** A numbered line under the words that open a list of points. */
function numberedItem(placed: PlacedLine): SecretPoint | null {
  const { line } = placed;
  if (line.passage.cell !== null) return null;
  const isItem = line.first && line.passage.marker !== null && line.passage.level === 1;
  const { numbering, rest } = splitNumbering(line.text);
  if (!isItem && (numbering === '' || /^[一二三四五六七八九十]/.test(numbering))) return null;
  const text = line.text.slice(isItem ? 0 : rest).trim();
  if (text.length < 4 || CONDITION.test(text)) return null;
  const open = openWordsOf(line, isItem ? 0 : rest);
  return {
    id: null,
    text,
    carrier: null,
    open: open && { ...open, span: shift(open.span, placed.block.start) },
    span: placedSpan(placed),
  };
}

function readCarrier(draft: Draft, points: readonly SecretPoint[]): Span | null {
  const inPoint = points.find(({ carrier }) => carrier !== null && !/^[—–\-/无]*$/.test(carrier));
  if (inPoint) return inPoint.span;
  for (const placed of draft.outline.lines) {
    if (placed.role === 'attachments') continue;
    const found = carriersByLine(placed.block.block).get(placed.line)?.[0];
    if (found && found.start >= (placed.heading?.bodyStart ?? 0))
      return shift(found.span, placed.block.start);
  }
  return null;
}

/** An exhibit offered as the carrier names it. */
function carrierExhibit({ exhibits }: Pleading): Span | null {
  return exhibits.find(({ purpose }) => purpose?.includes('载体') === true)?.label ?? null;
}

const TOPICS: readonly (readonly [Topic['topic'], RegExp])[] = [
  ['measures', /保密措施|保密性|采取.{0,6}措施|管理措施/],
  ['secret', /密点|秘密点|(?:技术|商业|经营)秘密.{0,4}(?:内容|载体|范围)|权利基础|主张的(?:技术|经营|商业)/],
  ['conditions', /构成.{0,6}秘密|法定条件|构成要件|符合.{0,10}条件|商业秘密$|技术秘密$|经营秘密$/],
  ['act', /侵权(?:行为|事实)|侵害.{0,10}行为|实施了|被诉.{0,4}行为/],
];

function readTopics(lines: readonly PlacedLine[]): readonly Topic[] {
  const topics: Topic[] = [];
  for (const placed of lines) {
    if (placed.role !== 'facts') continue;
    const { heading, line } = placed;
    const isLabelCell =
      line.passage.cell !== null && line.passage.cell.column === 0 && !line.passage.cell.header;
    if (heading === null && !isLabelCell) continue;
    const title = heading === null ? line.text : heading.title;
    const topic = TOPICS.find(([, pattern]) => pattern.test(title));
    if (topic)
      topics.push({ topic: topic[0], span: placedSpan(placed, heading === null ? undefined : heading.span) });
  }
  return topics;
}
