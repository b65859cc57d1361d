/** Suppressions 不再提示: comments that silence a rule in one place, as a pass over what the rules found. */
import { directivesOf, type Directive } from '../facts/directives';
import type { Draft } from '../pleading/assemble';
import type { BlockList, PlacedBlock } from '../text/blocks';
import { gathered } from '../text/gathered';
import type { Span } from '../text/span';
import type { Finding } from './finding';
import type { Report } from './rule';

/** Which findings need a reason to be silenced. */
export type ReasonPolicy = 'errors' | 'always' | 'never';

/** A finding that a comment silenced. */
export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string | null;
}

type SuppressionReport = Report<'malformed' | 'unknown' | 'unreasoned' | 'needless'>;

export interface SuppressionOutcome {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** For `suppressionRule`: comments that did nothing. */
  readonly reports: readonly SuppressionReport[];
}

interface Cover {
  readonly rule: string;
  readonly reason: string | null;
  /** The comment. */
  readonly span: Span;
  /** A finding that starts here is silenced. */
  readonly area: Span;
}

/** What happened to a cover: `false` while it silenced nothing. */
type Use = false | 'used' | 'unreasoned';

/**
 * `known` are the ids of all rules, `ran` those that ran on this document: only they can make a suppression needless.
 */
export function applySuppressions(
  findings: readonly Finding[],
  { blocks, memory }: Pick<Draft, 'blocks' | 'memory'>,
  known: readonly string[],
  ran: readonly string[],
  policy: ReasonPolicy,
): SuppressionOutcome {
  const { covers, malformed } = readCovers(blocks, directivesIn(memory, blocks.items));
  if (covers.length === 0 && malformed.length === 0) return { findings, suppressed: [], reports: [] };
  const uses = new Map<Cover, Use>(covers.map((cover) => [cover, false]));
  const suppressed: Suppressed[] = [];
  const left = findings.filter((finding) => {
    const over = covers.filter(
      (cover) => cover.rule === finding.rule && holds(cover.area, finding.span.start),
    );
    const needsReason = policy === 'always' || (policy === 'errors' && finding.severity === 'error');
    const [chosen] = over.filter(({ reason }) => reason !== null || !needsReason);
    for (const cover of over) if (uses.get(cover) !== 'used') uses.set(cover, chosen ? 'used' : 'unreasoned');
    if (chosen) suppressed.push({ finding, reason: chosen.reason });
    return chosen === undefined;
  });
  const reports: SuppressionReport[] = malformed.map((span) => ({ span, message: 'malformed' }));
  for (const [{ rule, span }, use] of uses) {
    const args = { rule };
    if (!known.includes(rule)) reports.push({ span, message: 'unknown', args });
    else if (use === 'unreasoned') reports.push({ span, message: 'unreasoned', args });
    else if (use === false && ran.includes(rule))
      reports.push({ span, message: 'needless', args, severity: 'information' });
  }
  return { findings: left, suppressed, reports };
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

interface Placed {
  readonly directive: ReturnType<typeof directivesOf>[number];
  readonly start: number;
}

const directivesIn = gathered(({ start, block }: PlacedBlock): readonly Placed[] =>
  block.comments.length === 0 ? [] : directivesOf(block).map((directive) => ({ directive, start })),
);

function readCovers(
  blocks: BlockList,
  directives: readonly Placed[],
): {
  readonly covers: readonly Cover[];
  readonly malformed: readonly Span[];
} {
  const covers: Cover[] = [];
  const malformed: Span[] = [];
  /** Covers without an end yet, by rule. */
  const open = new Map<string, number[]>();
  for (const { start, directive } of directives) {
    const span = { start: directive.span.start + start, end: directive.span.end + start };
    if (directive.form === null) {
      malformed.push(span);
      continue;
    }
    for (const rule of directive.rules) {
      if (directive.form === 'until') {
        for (const index of open.get(rule) ?? []) {
          const cover = covers[index];
          if (cover) covers[index] = { ...cover, area: { ...cover.area, end: span.start } };
        }
        open.delete(rule);
        continue;
      }
      if (directive.form === 'from') open.set(rule, [...(open.get(rule) ?? []), covers.length]);
      covers.push({ rule, reason: directive.reason, span, area: areaOf(directive, span, blocks.text) });
    }
  }
  return { covers, malformed };
}

function areaOf({ form }: Directive, span: Span, text: string): Span {
  if (form === 'file') return { start: 0, end: text.length };
  if (form === 'from') return { start: span.end, end: text.length };
  if (form === 'line') return { start: lineStart(text, span.start), end: lineEnd(text, span.end) };
  let start = lineEnd(text, span.end);
  while (start < text.length && /\s/.test(text.charAt(start))) start += 1;
  return { start, end: lineEnd(text, start) };
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text.charAt(at - 1))) at -= 1;
  return at;
}

function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isBreak(text.charAt(at))) at += 1;
  return at;
}

function isBreak(unit: string): boolean {
  return unit === '\n' || unit === '\r';
}
