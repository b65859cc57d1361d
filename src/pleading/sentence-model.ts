/**
 * A linear model over the characters of a sentence: how much it reads like sentences known to assert an element. It is
 * asked only where no phrase of the element data is found, so that words nobody foresaw are not called missing. It is
 * data, trained from labelled sentences when the project's data is compiled; the same text always has the same score.
 */

/** The weights, as compiled. Pieces of text are one to three characters of what `foldSentence` gives. */
export interface SentenceModelData {
  readonly labels: readonly string[];
  /** What every sentence starts from, by label. */
  readonly bias: readonly number[];
  /** How much one step of a weight counts. */
  readonly step: number;
  /** Piece → one letter a label: its weight in steps, see `weightOf`. */
  readonly weights: Readonly<Record<string, string>>;
}

export interface SentenceModel {
  readonly labels: readonly string[];
  /** The score by label, in the order of `labels`; above 0 it is more likely than not that the sentence asserts it. */
  scores(sentence: string): readonly number[];
  /** The pieces of the sentence that weighed most for a label, strongest first, with what each added to its score. */
  reasons(sentence: string, label: string): readonly { readonly piece: string; readonly weight: number }[];
}

/** The longest pieces looked at. */
export const LONGEST_PIECE = 3;
/** A to Z, _ and a to z: −26 to 26 steps. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
export const MOST_STEPS = 26;

/** The letter of a weight in steps. */
export function letterOf(steps: number): string {
  return LETTERS.charAt(steps + MOST_STEPS);
}

function weightOf(letter: string): number {
  return LETTERS.indexOf(letter) - MOST_STEPS;
}

const EXHIBIT = /(?:证据|附件)[\d一二三四五六七八九十百、,至~-]{1,20}/g;
const NUMBER = /\d+(?:[.,:]\d+)*/g;
const WORD = /[A-Za-z]+/g;
const BREAK = /[\s\p{P}\p{S}]+/gu;

/** A sentence without what differs from case to case: widths, numbers, Latin words, marks, the exhibits cited. */
export function foldSentence(sentence: string): string {
  const folded = sentence
    .normalize('NFKC')
    .replace(EXHIBIT, '')
    .replace(NUMBER, '0')
    .replace(WORD, 'a')
    .replace(BREAK, '|');
  return `|${folded}|`;
}

/** The different pieces of a folded sentence, in the order in which they first stand there. */
export function piecesOf(folded: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (let length = 1; length <= LONGEST_PIECE; length++) {
    for (let at = 0; at + length <= folded.length; at++) pieces.add(folded.slice(at, at + length));
  }
  return pieces;
}

/** Makes a model ready to run. */
export function makeSentenceModel({ labels, bias, step, weights }: SentenceModelData): SentenceModel {
  const numbers = new Map(Object.keys(weights).map((piece, number) => [piece, number]));
  const steps = Int8Array.from(Object.values(weights).flatMap((letters) => [...letters].map(weightOf)));
  /** In which sentence a piece was last met: each counts once. */
  const met = new Uint32Array(numbers.size);
  let sentences = 0;
  return {
    labels,
    scores: (sentence) => {
      const folded = foldSentence(sentence);
      const sums = labels.map(() => 0);
      let found = 0;
      sentences += 1;
      for (let length = 1; length <= LONGEST_PIECE; length++) {
        for (let at = 0; at + length <= folded.length; at++) {
          const number = numbers.get(folded.slice(at, at + length));
          if (number === undefined || met[number] === sentences) continue;
          met[number] = sentences;
          found += 1;
          const from = number * labels.length;
          for (let label = 0; label < labels.length; label++)
            sums[label] = (sums[label] ?? 0) + (steps[from + label] ?? 0);
        }
      }
      const length = Math.sqrt(Math.max(found, 1));
      return sums.map((sum, label) => (sum * step) / length + (bias[label] ?? 0));
    },
    reasons: (sentence, label) => {
      const column = labels.indexOf(label);
      const found = [...piecesOf(foldSentence(sentence))].filter((piece) => numbers.has(piece));
      const length = Math.sqrt(Math.max(found.length, 1));
      return found
        .map((piece) => ({
          piece,
          weight: ((steps[(numbers.get(piece) ?? 0) * labels.length + column] ?? 0) * step) / length,
        }))
        .filter(({ weight }) => weight !== 0)
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    },
  };
}
