import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  foldSentence,
  letterOf,
  MOST_STEPS,
  piecesOf,
  type SentenceModelData,
} from '../src/pleading/sentence-model';
import { PRACTICE } from './compile-data';

/**
 * The banks: a folder of sentences each, the labels trained on it and how many pieces are kept, those with the largest
 * weights. A label of one bank says nothing of the sentences of the other. What else a bank tells apart helps as
 * counter-examples.
 */
const BANKS = [
  {
    folder: 'elements',
    labels: ['not-public', 'value', 'measures', 'access', 'similarity', 'act'],
    kept: 8000,
  },
  {
    folder: 'remedies',
    labels: [
      'stop-end',
      'method',
      'factors',
      'intent',
      'gravity',
      'base',
      'remedial-link',
      'remedial-share',
      'third-knows',
      'carrier',
      'act-date',
    ],
    kept: 2500,
  },
] as const;
/** Pieces seen in fewer sentences say more of the sentence than of its label. */
const SEEN_AT_LEAST = 2;
/** Rounds of training; the weights no longer move after fewer. */
const ROUNDS = 40;
/** The price of a wrong side, for sentences that assert the label and for those that do not. */
const PRICE = { asserts: 2, doesNot: 1 };

/** A labelled sentence of the bank. */
export interface LabelledSentence {
  readonly labels: ReadonlySet<string>;
  readonly text: string;
}

/** Among the labels of a sentence: of labels not named, nobody has said whether it asserts them. */
const UNKNOWN = '?';

/**
 * A bank: each line of its `.tsv` files is labels, apart by commas, a tab, and a sentence. A sentence asserts what is
 * named and nothing else, unless `?` leaves the rest open; `-value` says that it does not assert the value. Names a
 * line that is none.
 */
export function readSentences(folder: string): readonly LabelledSentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line, index) => {
          const [labels, text, ...rest] = line.split('\t');
          if (!labels || !text || rest.length > 0)
            throw new Error(`${join(folder, name)}:${String(index + 1)}: not “labels, tab, sentence”`);
          // What kind of act is told makes no difference here; whether it is dated does.
          const kinds = labels.split(',').map((label) => label.replace(/^act-(?!date).*/, 'act'));
          return { labels: new Set(kinds), text };
        }),
    );
}

interface Example {
  readonly pieces: readonly number[];
  readonly share: number;
}

/**
 * The weights for a bank of sentences: a linear support vector machine with squared loss, trained by dual coordinate
 * descent (Hsieh et al., 2008) in a fixed order and with arithmetic only, so that every machine gets the same weights.
 */
export function trainSentences(
  sentences: readonly LabelledSentence[],
  labels: readonly string[],
  kept: number,
): SentenceModelData {
  const pieces = sentences.map(({ text }) => piecesOf(foldSentence(text)));
  const seen = new Map<string, number>();
  for (const set of pieces) for (const piece of set) seen.set(piece, (seen.get(piece) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= SEEN_AT_LEAST).map(([piece]) => piece);
  const numbers = new Map(names.map((piece, number) => [piece, number]));
  const examples = pieces.map((set): Example => {
    const known = [...set].flatMap((piece) => numbers.get(piece) ?? []);
    return { pieces: known, share: 1 / Math.sqrt(Math.max(known.length, 1)) };
  });
  const trained = labels.map((label) =>
    trainLabel(
      examples,
      sentences.map(({ labels: told }) =>
        told.has(label) ? 1 : told.has(UNKNOWN) && !told.has(`-${label}`) ? 0 : -1,
      ),
      names.length,
    ),
  );
  return compress(names, trained, labels, kept);
}

/** The weight of each piece, the bias last; sentences on no side teach nothing. */
function trainLabel(
  examples: readonly Example[],
  sides: readonly (1 | 0 | -1)[],
  pieceCount: number,
): Float64Array {
  const weights = new Float64Array(pieceCount + 1);
  const duals = new Float64Array(examples.length);
  for (let round = 0; round < ROUNDS; round++) {
    examples.forEach(({ pieces, share }, index) => {
      const side = sides[index] ?? 0;
      if (side === 0) return;
      const slack = 1 / (2 * (side > 0 ? PRICE.asserts : PRICE.doesNot));
      let score = weights[pieceCount] ?? 0;
      for (const piece of pieces) score += (weights[piece] ?? 0) * share;
      const dual = duals[index] ?? 0;
      const gradient = side * score - 1 + slack * dual;
      const next = Math.max(dual - gradient / (pieces.length * share * share + 1 + slack), 0);
      const change = (next - dual) * side;
      if (change === 0) return;
      duals[index] = next;
      for (const piece of pieces) weights[piece] = (weights[piece] ?? 0) + change * share;
      weights[pieceCount] = (weights[pieceCount] ?? 0) + change;
    });
  }
  return weights;
}

/** The strongest pieces, their weights in whole steps. */
function compress(
  names: readonly string[],
  trained: readonly Float64Array[],
  labels: readonly string[],
  kept: number,
): SentenceModelData {
  const strength = names.map((_, piece) =>
    Math.max(...trained.map((weights) => Math.abs(weights[piece] ?? 0))),
  );
  const step = Math.max(...strength) / MOST_STEPS;
  const strongest = names
    .map((name, piece) => ({ name, piece, strength: strength[piece] ?? 0 }))
    .sort((a, b) => b.strength - a.strength || (a.name < b.name ? -1 : 1))
    .slice(0, kept);
  const round = (value: number): number => Number(value.toFixed(6));
  return {
    labels,
    bias: trained.map((weights) => round(weights.at(-1) ?? 0)),
    step: round(step),
    weights: Object.fromEntries(
      strongest.map(({ name, piece }) => [
        name,
        trained.map((weights) => letterOf(Math.round((weights[piece] ?? 0) / step))).join(''),
      ]),
    ),
  };
}

/** As compiled into `generated/sentence-model.json`, by bank. */
export function compileSentenceModel(): Record<string, SentenceModelData> {
  return Object.fromEntries(
    BANKS.map(({ folder, labels, kept }) => [
      folder,
      trainSentences(readSentences(join(PRACTICE, 'sentences', folder)), labels, kept),
    ]),
  );
}
