import { readAmounts } from '../facts/amounts';
import type { LawLibrary } from '../law/library';
import type { Engine, Reading } from '../lint/engine';
import type { Pleading } from '../pleading/model';
import type { CivilDate } from '../text/civil-date';
import { lineStarts, positionAt } from '../text/lines';
import type { Span } from '../text/span';
import { readText } from './files';
import { parseCommand, readDate, readLanguage } from './options';
import { UsageError } from './say';
import { jsonInteger, tokensOfDocument, tokensOfString, type Tokens } from './tokens';

/** What a practice area adds to what was understood. */
export interface PracticeFacts<P extends Pleading> {
  points(pleading: P): readonly {
    readonly id: string | null;
    readonly text: string;
    readonly carrier: string | null;
    readonly span: Span;
  }[];
  applicableLaw(pleading: P | null, today: CivilDate): object;
}

/** `pleadwright inspect FILE | --text TEXT | --lines`: what was understood, as JSON. */
export async function inspect<P extends Pleading>(
  args: readonly string[],
  engine: Engine<P>,
  library: LawLibrary,
  practice: PracticeFacts<P>,
): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    text: { type: 'string' },
    lines: { type: 'boolean', default: false },
    date: { type: 'string' },
    lang: { type: 'string' },
  });
  readLanguage(values.lang);
  const today = readDate(values.date);
  const ofString = (text: string): unknown => {
    const reading = engine.read(text);
    return seen(text, reading, tokensOfString(text, reading.blocks, library, today), practice, today);
  };
  if (values.lines) {
    const lines = (await readText('-')).split(/\r?\n/);
    if (lines.at(-1) === '') lines.pop();
    for (const line of lines)
      process.stdout.write(`${JSON.stringify(ofString(line.replaceAll('\\n', '\n')))}\n`);
    return 0;
  }
  if (values.text !== undefined) {
    process.stdout.write(`${JSON.stringify(ofString(values.text), null, 2)}\n`);
    return 0;
  }
  const [path] = positionals;
  if (path === undefined) {
    throw new UsageError({
      'zh-cn': 'inspect 需要一个文件，或者 --text、--lines',
      en: 'inspect needs a file, --text or --lines',
    });
  }
  const text = await readText(path);
  const reading = engine.read(text);
  const tokens = tokensOfDocument(reading.blocks, library, today);
  process.stdout.write(`${JSON.stringify(seen(text, reading, tokens, practice, today), null, 2)}\n`);
  return 0;
}

function seen<P extends Pleading>(
  text: string,
  { pleading }: Reading<P>,
  tokens: Tokens,
  practice: PracticeFacts<P>,
  today: CivilDate,
): Readonly<Record<string, unknown>> {
  const starts = lineStarts(text);
  const placed = <T extends { readonly span: Span }>(
    items: readonly T[] | undefined,
    show: (item: T) => object,
  ): object[] =>
    (items ?? []).map((item) => ({
      ...show(item),
      range: { start: positionAt(starts, item.span.start), end: positionAt(starts, item.span.end) },
    }));
  const token = (found: object): object => ({ ...found, span: undefined });
  return {
    version: 1,
    document: {
      kind: pleading?.kind ?? null,
      title: pleading?.title?.text ?? null,
      cause: pleading?.cause?.text ?? null,
      stage: pleading?.header.stage ?? null,
      court: pleading?.court?.name ?? null,
    },
    parties: placed(pleading?.parties, ({ role, name, type, shortName, fields }) => ({
      role,
      name,
      type,
      shortName,
      fields: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.value])),
    })),
    claims: placed(pleading?.claims, ({ number, text: words }) => ({
      number,
      text: words,
      amountFen: amountOf(words),
    })),
    exhibits: placed(pleading?.exhibits, ({ id, name, purpose, source }) => ({ id, name, purpose, source })),
    exhibitRefs: placed(pleading?.exhibitRefs, ({ id }) => ({ id })),
    secretPoints: placed(
      pleading === null ? [] : practice.points(pleading),
      ({ id, text: words, carrier }) => ({ id, text: words, carrier }),
    ),
    citations: placed(tokens.citations, token),
    caseNumbers: placed(tokens.caseNumbers, token),
    documentNumbers: placed(tokens.documentNumbers, token),
    amounts: placed(tokens.amounts, token),
    dates: placed(tokens.dates, token),
    applicableLaw: practice.applicableLaw(pleading, today),
  };
}

/** The one amount of a claim, in fen; null where there is none or more than one. */
function amountOf(text: string): number | string | null {
  const fen = readAmounts(text).flatMap((found) =>
    found.currency === 'CNY' && found.fen !== null ? [found.fen] : [],
  );
  const distinct = [...new Set(fen)];
  return distinct.length === 1 ? jsonInteger(distinct[0] ?? null) : null;
}
