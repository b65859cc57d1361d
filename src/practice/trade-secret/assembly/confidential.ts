import { byLine } from '../../../facts/lines';
import type { Draft } from '../../../pleading/assemble';
import { contains, shift, type Span } from '../../../text/span';
import {
  customerRowsOf,
  printedCodeOf,
  printedValuesOf,
  sealedOf,
  type PrintedValues,
} from '../facts/parameters';
import type { Confidential, SecretPoint } from '../model';
import { readLeaks } from './leaks';

/** Reads marks, leaks and printed values. */
export function readConfidential(
  draft: Draft,
  points: readonly SecretPoint[],
  annex: Span | null,
): Confidential {
  const { marked } = draft.pleading;
  const leaks = readLeaks(draft, marked);
  const sealed = annex ?? firstSealed(draft);
  const printed = sealed !== null ? [] : readPrinted(draft, points);
  return {
    sealed,
    leaks,
    printed: printed.filter(
      ({ span }) =>
        !marked.some((secret) => secret.start < span.end && span.start < secret.end) &&
        !leaks.some((leak) => contains(span, leak.span)),
    ),
  };
}

function firstSealed({ blocks }: Draft): Span | null {
  for (const { start, block } of blocks.items) {
    const found = sealedOf(block)[0];
    if (found !== undefined) return shift(found, start);
  }
  return null;
}

const valuesByLine = byLine((block) =>
  printedValuesOf(block).flatMap((value) => (value.line === null ? [] : [{ ...value, line: value.line }])),
);

function readPrinted(draft: Draft, points: readonly SecretPoint[]): Confidential['printed'] {
  const { outline, pleading } = draft;
  const facts = pleading.sections.filter(({ role }) => role === 'facts').map(({ span }) => span);
  const told = (span: Span): boolean => facts.some((section) => contains(section, span));
  const pointed = (span: Span): boolean =>
    points.some((point) => contains(point.span, span) || contains(span, point.span));
  const printed: { kind: 'values' | 'code' | 'customers'; span: Span }[] = [];
  for (const { line, block, role } of outline.lines) {
    if (role !== 'facts') continue;
    for (const values of valuesByLine(block.block).get(line) ?? []) {
      const span = shift(values.span, block.start);
      if (isConcrete(values, pointed(span))) printed.push({ kind: 'values', span });
    }
  }
  const numbers = new Set<string>();
  const customers: Span[] = [];
  for (const { start, block } of draft.blocks.items) {
    for (const values of printedValuesOf(block)) {
      const span = shift(values.span, start);
      if (values.line === null && told(span) && isConcrete(values, pointed(span)))
        printed.push({ kind: 'values', span });
    }
    for (const code of printedCodeOf(block)) {
      const span = shift(code, start);
      if (told(span)) printed.push({ kind: 'code', span });
    }
    for (const row of customerRowsOf(block)) {
      const span = shift(row.span, start);
      if (!told(span)) continue;
      customers.push(span);
      for (const number of row.numbers) numbers.add(number);
    }
  }
  // One number in the facts may be anybody's; two rows of them are a list.
  if (numbers.size > 1) printed.push(...customers.map((span) => ({ kind: 'customers' as const, span })));
  return printed.sort((a, b) => a.span.start - b.span.start);
}

/** In a point two values are the secret; elsewhere a process or a formula must be told with them. */
function isConcrete({ strong, weak, process }: PrintedValues, inPoint: boolean): boolean {
  if (inPoint) return strong >= 2 || (strong >= 1 && weak >= 1);
  return process && (strong >= 2 || (strong >= 1 && weak >= 1));
}
