import {
  EMPTY_CONTEXT,
  placedNumerals,
  readRawCitations,
  readTitles,
  resolveCitations,
  type CitationContext,
  type CitationReading,
  type RawCitationFact,
  type TitleReading,
} from '../facts/citations';
import { linesOf, lineSpan, type Line } from '../facts/lines';
import { withoutChoices } from '../facts/placeholders';
import { recogniser, type Recogniser } from '../facts/recogniser';
import type { LawLexicon } from '../law/lexicon';
import type { BlockList, PlacedBlock } from '../text/blocks';
import { gathered, gatheredData } from '../text/gathered';
import { Memory } from '../text/memory';
import { scanned } from '../text/scanned';
import type { Span } from '../text/span';
import { shared } from './citation-contexts';
import { placed, type Placed } from './placed-facts';
import { surroundings, type Surroundings } from './surroundings';

export { factSpan, onOneLine, writtenAt, type Placed } from './placed-facts';
export { caseNumbersOf, documentNumbersOf } from './reference-numbers';

/** A citation (法条引用) with the sentence it stands in. */
export interface CitedProvision extends CitationReading {
  readonly around: Surroundings;
}

/** A law named, with or without an article; `instrument` is the corpus id, also behind a defined short name. */
export interface NamedLaw extends TitleReading {
  readonly instrument: string | null;
  readonly around: Surroundings;
}

/** The citations (法条引用) and named laws of a document, in order. */
export interface DocumentCitations {
  readonly citations: readonly Placed<CitedProvision>[];
  readonly titles: readonly Placed<NamedLaw>[];
}

interface RawLine {
  readonly line: Line;
  readonly facts: readonly RawCitationFact[];
}

const rawReaders = new WeakMap<LawLexicon, Recogniser<RawLine>>();

/** What the lines of a block name and number, before other lines are known. */
function rawReader(lexicon: LawLexicon): Recogniser<RawLine> {
  let reader = rawReaders.get(lexicon);
  if (reader === undefined) {
    reader = recogniser((block) =>
      linesOf(block).flatMap((line) => {
        const facts = readRawCitations(withoutChoices(line.text), lexicon);
        return facts.length === 0 ? [] : [{ line, facts }];
      }),
    );
    rawReaders.set(lexicon, reader);
  }
  return reader;
}

interface ResolvedLine {
  readonly after: CitationContext;
  readonly citations: readonly CitedProvision[];
  readonly titles: readonly NamedLaw[];
}

const resolvedLines = new WeakMap<RawLine, WeakMap<CitationContext, ResolvedLine>>();

/** Resolves a line, once for each state that the lines before it leave: equal lines may stand in several places. */
function resolveLine(raw: RawLine, lexicon: LawLexicon, before: CitationContext): ResolvedLine {
  let byContext = resolvedLines.get(raw);
  if (byContext === undefined) resolvedLines.set(raw, (byContext = new WeakMap()));
  const known = byContext.get(before);
  if (known !== undefined) return known;
  const { citations, context } = resolveCitations(raw.facts, lexicon, before);
  const resolved = {
    after: context === before ? before : shared(context),
    citations: citations.map((citation) => citationInBlock(citation, raw.line)),
    titles: readTitles(withDefined(raw.facts, context)).map((title) =>
      titleInBlock(title, raw.line, context),
    ),
  };
  byContext.set(before, resolved);
  return resolved;
}

/** A name that looked private by itself and is a law's short name by definition. */
function withDefined(
  facts: readonly RawCitationFact[],
  context: CitationContext,
): readonly RawCitationFact[] {
  return facts.map((fact) =>
    fact.kind === 'mention' && fact.as === 'private' && definedLaw(fact.name, context) !== null
      ? { ...fact, as: 'short' }
      : fact,
  );
}

function definedLaw(name: string, context: CitationContext): string | null {
  return context.definitions.get(name)?.instrument ?? null;
}

function citationInBlock(citation: CitationReading, line: Line): CitedProvision {
  const { titleSpan, tagSpan, documentNumber, numberSpan, numerals } = citation;
  const at = (span: Span): Span => lineSpan(line, span);
  return {
    around: surroundings(line.text, citation, line.passage.quoted),
    ...citation,
    ...at(citation),
    titleSpan: titleSpan && at(titleSpan),
    tagSpan: tagSpan && at(tagSpan),
    documentNumber: documentNumber && { ...documentNumber, ...at(documentNumber) },
    numberSpan: at(numberSpan),
    numerals: placedNumerals(numerals, at),
  };
}

function titleInBlock(title: TitleReading, line: Line, context: CitationContext): NamedLaw {
  const { nameSpan, tagSpan, number } = title;
  const at = (span: Span): Span => lineSpan(line, span);
  return {
    around: surroundings(line.text, title, line.passage.quoted),
    ...title,
    ...at(title),
    nameSpan: at(nameSpan),
    tagSpan: tagSpan && at(tagSpan),
    number: number && { ...number, ...at(number) },
    instrument: title.law ?? definedLaw(title.name, context),
  };
}

const documents = new WeakMap<
  BlockList,
  { readonly lexicon: LawLexicon; readonly found: DocumentCitations }
>();

/**
 * The citations of a document. Each logical line is read by itself and resolved in document order, so that a short
 * name (以下简称) holds for all that follows. Read on first demand, kept with the blocks, and after an edit only for
 * the lines it touches. Spans of the facts are offsets into their block; `factSpan` gives the document's.
 */
export function citationsOf(blocks: BlockList, lexicon: LawLexicon): DocumentCitations {
  const known = documents.get(blocks);
  if (known?.lexicon === lexicon) return known.found;
  const found = citationsIn(new Memory(), blocks, lexicon);
  documents.set(blocks, { lexicon, found });
  return found;
}

interface PlacedRaw {
  readonly raw: RawLine;
  readonly block: PlacedBlock;
}

function rawLines(block: PlacedBlock, lexicon: LawLexicon): readonly PlacedRaw[] {
  return rawReader(lexicon)(block.block).map((raw) => ({ raw, block }));
}

const rawLinesIn = gathered(rawLines);

const stepsIn = scanned(EMPTY_CONTEXT, ({ raw, block }: PlacedRaw, before, lexicon: LawLexicon) => {
  const { line } = raw;
  const { after, citations, titles } = resolveLine(raw, lexicon, before);
  const found: DocumentCitations = {
    citations: citations.map((fact) => placed({ line, fact }, block)),
    titles: titles.map((fact) => placed({ line, fact }, block)),
  };
  return { after, found: [found] };
});

type Resolved = ReturnType<typeof stepsIn>[number];
const citationsFound = gatheredData(({ found }: Resolved) => found.flatMap(({ citations }) => citations));
const titlesFound = gatheredData(({ found }: Resolved) => found.flatMap(({ titles }) => titles));

/** The same, read on from the version before. */
export function citationsIn(memory: Memory, { items }: BlockList, lexicon: LawLexicon): DocumentCitations {
  const steps = stepsIn(memory, rawLinesIn(memory, items, lexicon), lexicon);
  return { citations: citationsFound(memory, steps), titles: titlesFound(memory, steps) };
}
