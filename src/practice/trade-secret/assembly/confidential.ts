import { byLine } from '../../../facts/lines';
import type { Draft } from '../../../pleading/assemble';
import type { Section } from '../../../pleading/model';
import type { PlacedLine } from '../../../pleading/outline';
import type { PlacedBlock } from '../../../text/blocks';
import { gathered } from '../../../text/gathered';
import { recalled, recalledData } from '../../../text/memory';
import { contains, shift, type Span } from '../../../text/span';
import {
  customerRowsOf,
  printedCodeOf,
  printedValuesOf,
  sealedOf,
  type PrintedValues,
} from '../facts/parameters';
import type { Confidential, Leak, SecretPoint } from '../model';
import { readLeaks } from './leaks';

/** Reads marks, leaks and printed values. */
export function readConfidential(
  draft: Draft,
  points: readonly SecretPoint[],
  annex: Span | null,
): Confidential {
  const { memory, blocks, outline, pleading } = draft;
  const { marked, sections } = pleading;
  const leaks = readLeaks(draft, marked);
  const sealed = annex ?? sealedIn(memory, blocks.items)[0] ?? null;
  const printed =
    sealed !== null
      ? NONE
      : printedIn(
          memory,
          valuesInFacts(memory, outline.lines),
          inBlocks(memory, blocks.items),
          sections,
          points,
        );
  return confidentialOf(memory, sealed, leaks, printed, marked);
}

type Printed = Confidential['printed'];

const NONE: Printed = [];

const confidentialOf = recalledData(
  (sealed: Span | null, leaks: readonly Leak[], printed: Printed, marked: readonly Span[]): Confidential => ({
    sealed,
    leaks,
    printed: printed.filter(
      ({ span }) =>
        !marked.some((secret) => secret.start < span.end && span.start < secret.end) &&
        !leaks.some((leak) => contains(span, leak.span)),
    ),
  }),
);

const sealedIn = gathered(({ start, block }: PlacedBlock) =>
  sealedOf(block).map((found) => shift(found, start)),
);

const valuesByLine = byLine((block) =>
  printedValuesOf(block).flatMap((value) => (value.line === null ? [] : [{ ...value, line: value.line }])),
);

interface PlacedValues {
  readonly values: PrintedValues;
  readonly span: Span;
}

const valuesInFacts = gathered(({ line, block, role }: PlacedLine): readonly PlacedValues[] =>
  role !== 'facts'
    ? []
    : (valuesByLine(block.block).get(line) ?? []).map((values) => ({
        values,
        span: shift(values.span, block.start),
      })),
);

/** What a block prints beyond single lines. */
interface InBlock {
  readonly values: readonly PlacedValues[];
  readonly code: readonly Span[];
  readonly customers: readonly { readonly span: Span; readonly numbers: readonly string[] }[];
}

const inBlocks = gathered(({ start, block }: PlacedBlock): readonly InBlock[] => {
  const values = printedValuesOf(block).filter(({ line }) => line === null);
  const [code, customers] = [printedCodeOf(block), customerRowsOf(block)];
  if (values.length === 0 && code.length === 0 && customers.length === 0) return [];
  return [
    {
      values: values.map((value) => ({ values: value, span: shift(value.span, start) })),
      code: code.map((span) => shift(span, start)),
      customers: customers.map(({ span, numbers }) => ({ span: shift(span, start), numbers })),
    },
  ];
});

const printedIn = recalled(readPrinted);

function readPrinted(
  inFacts: readonly PlacedValues[],
  blocks: readonly InBlock[],
  sections: readonly Section[],
  points: readonly SecretPoint[],
): Printed {
  const facts = sections.filter(({ role }) => role === 'facts').map(({ span }) => span);
  const told = ({ span }: { readonly span: Span }): boolean =>
    facts.some((section) => contains(section, span));
  const isShown = ({ values, span }: PlacedValues): boolean =>
    isConcrete(
      values,
      points.some((point) => contains(point.span, span) || contains(span, point.span)),
    );
  const values = [...inFacts, ...blocks.flatMap((block) => block.values.filter(told))].filter(isShown);
  const code = blocks.flatMap((block) => block.code.filter((span) => told({ span })));
  const customers = blocks.flatMap((block) => block.customers.filter(told));
  // One number in the facts may be anybody's; two rows of them are a list.
  const listed = new Set(customers.flatMap(({ numbers }) => numbers)).size > 1 ? customers : [];
  return [
    ...values.map(({ span }) => ({ kind: 'values' as const, span })),
    ...code.map((span) => ({ kind: 'code' as const, span })),
    ...listed.map(({ span }) => ({ kind: 'customers' as const, span })),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** In a point two values are the secret; elsewhere a process or a formula must be told with them. */
function isConcrete({ strong, weak, process }: PrintedValues, inPoint: boolean): boolean {
  if (inPoint) return strong >= 2 || (strong >= 1 && weak >= 1);
  return process && (strong >= 2 || (strong >= 1 && weak >= 1));
}
