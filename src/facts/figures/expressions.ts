import { ONE } from '../../text/quantity';
import type { Span } from '../../text/span';
import { tokensOf, type NumberToken, type Token } from './expression-tokens';
import { sentenceAround } from './items';

/** One side of an equation. */
export interface Side extends Span {
  /** Numerator and denominator of its value, in units of 10⁻¹². */
  readonly value: { readonly n: bigint; readonly d: bigint };
  readonly numbers: readonly NumberToken[];
  /** Its operators, in order. */
  readonly operators: string;
}

/** Sides joined by equals: 26套×48000元=1248000元×35%=436800元 has three. */
export interface Equation {
  readonly sides: readonly Side[];
  /** True for a joint that rounds (≈), by the index of the side behind it. */
  readonly rounded: readonly boolean[];
}

const LONGEST_LABEL = 16;
/** Words that close a calculation and open its result: 共计, 即. */
const RESULT_WORD = /^(.{0,8}?)(即为|即|计|等于|合计|共计|总计|总额为|金额为|为|得出|得|共为|共)(?:人民币)?$/;

interface State {
  readonly tokens: readonly Token[];
  at: number;
  /** Brackets open around the place. */
  depth: number;
}

/** No calculation of a pleading is longer or deeper; untrusted text may be. */
const MOST_NUMBERS = 24;
const DEEPEST = 6;

/** Every equation of a text in which something is calculated. Offsets are into the text. */
export function equationsIn(text: string): readonly Equation[] {
  if (!OPERATOR.test(text) || !/[=＝≈即计为得于共]/.test(text)) return [];
  const tokens = tokensOf(text, calculatedPart(text));
  const found: Equation[] = [];
  for (let at = 0; at < tokens.length;) {
    const state: State = { tokens, at, depth: 0 };
    const equation = readEquation(state);
    if (equation) found.push(equation);
    at = Math.max(at + 1, state.at);
  }
  return found;
}

/** The sentences from the first operator to the last; a long paragraph holds few. */
function calculatedPart(text: string): Span {
  const first = text.search(OPERATOR);
  let last = first;
  OPERATORS.lastIndex = Math.max(0, first);
  for (let match = OPERATORS.exec(text); match; match = OPERATORS.exec(text)) last = match.index;
  OPERATORS.lastIndex = 0;
  return {
    start: sentenceAround(text, Math.max(0, first)).start,
    end: sentenceAround(text, Math.max(0, last)).end,
  };
}

const OPERATOR = /[×✕╳＊*÷+乘加减−–-]|[xX](?=\s?\d)/;
const OPERATORS = new RegExp(OPERATOR, 'g');

function readEquation(state: State): Equation | null {
  if (state.tokens[state.at]?.kind !== 'number' && state.tokens[state.at]?.kind !== 'open') return null;
  const first = readSide(state);
  if (!first) return null;
  const sides: Side[] = [first];
  const rounded: boolean[] = [false];
  for (;;) {
    const back = state.at;
    const joint = readEquals(state, isPriced(sides.at(-1)));
    const side = joint === null ? null : readSide(state);
    if (!side || joint === null) {
      state.at = back;
      break;
    }
    sides.push(side);
    rounded.push(joint.approximate);
  }
  const calculates = sides.some(({ operators }) => operators !== '');
  return sides.length > 1 && calculates ? { sides, rounded } : null;
}

/** A calculation with money in it. */
function isPriced(side: Side | undefined): boolean {
  return side !== undefined && side.operators !== '' && side.numbers.some(({ money }) => money);
}

/** = with a label behind it, or, after a calculation with money, 即, 共计, 为, perhaps behind a comma. */
function readEquals(state: State, priced: boolean): { readonly approximate: boolean } | null {
  const { tokens } = state;
  let token = tokens[state.at];
  if (
    token?.kind === 'words' &&
    tokens[state.at + 1]?.kind === 'equals' &&
    token.text.length <= LONGEST_LABEL
  )
    token = tokens[++state.at];
  if (token?.kind === 'equals') {
    state.at++;
    skipLabel(state);
    return { approximate: token.approximate };
  }
  if (!priced) return null;
  if (token?.kind === 'words' && token.text.length <= 8 && tokens[state.at + 1]?.kind === 'stop')
    token = tokens[++state.at];
  if (token?.kind === 'stop') {
    if (!token.comma || tokens[state.at + 1]?.kind !== 'words') return null;
    token = tokens[++state.at];
  }
  const stated = tokens[state.at + 1];
  // Without = only money is a result: 规格210×297毫米共120张 counts something else.
  if (token?.kind !== 'words' || stated?.kind !== 'number' || !stated.money) return null;
  const comma = tokens[state.at - 1]?.kind === 'stop';
  const result = RESULT_WORD.exec(token.text);
  if (!result || (comma && result[1] !== '')) return null;
  state.at++;
  return { approximate: false };
}

function skipLabel(state: State): void {
  const token = state.tokens[state.at];
  if (token?.kind === 'words' && token.text.length <= LONGEST_LABEL) state.at++;
}

/** sum := product (+|- product)*; product := factor (×|÷ factor)*. */
function readSide(state: State): Side | null {
  const first = readProduct(state);
  if (!first) return null;
  let side = first;
  for (;;) {
    const back = state.at;
    const sign = readOperator(state, '+-');
    const next = sign === null ? null : readProduct(state);
    if (!next || sign === null) {
      state.at = back;
      return side;
    }
    if (side.numbers.length + next.numbers.length > MOST_NUMBERS) return null;
    side = joined(side, next, sign);
  }
}

function readProduct(state: State): Side | null {
  let side = readFactor(state);
  while (side) {
    const back = state.at;
    const sign = readOperator(state, '×÷');
    const next = sign === null ? null : readFactor(state);
    if (!next || sign === null) {
      state.at = back;
      return side;
    }
    if (side.numbers.length + next.numbers.length > MOST_NUMBERS) return null;
    side = joined(side, next, sign);
  }
  return null;
}

/** An operator, perhaps behind the unit of the number before it (26套×). */
function readOperator(state: State, signs: string): string | null {
  const { tokens } = state;
  let at = state.at;
  const unit = tokens[at];
  if (unit?.kind === 'words' && unit.text.length <= 8 && tokens[at + 1]?.kind === 'operator') at++;
  const token = tokens[at];
  if (token?.kind !== 'operator' || !signs.includes(token.sign)) return null;
  state.at = at + 1;
  skipLabel(state);
  return token.sign;
}

function readFactor(state: State): Side | null {
  const token = state.tokens[state.at];
  if (token?.kind === 'number') {
    state.at++;
    return {
      start: token.start,
      end: token.end,
      value: { n: token.value, d: ONE },
      numbers: [token],
      operators: '',
    };
  }
  if (token?.kind !== 'open' || state.depth >= DEEPEST) return null;
  const back = state.at;
  state.depth++;
  state.at++;
  skipLabel(state);
  const inner = readSide(state);
  state.depth--;
  const unit = state.tokens[state.at];
  if (unit?.kind === 'words' && unit.text.length <= 8) state.at++;
  const close = state.tokens[state.at];
  if (!inner || close?.kind !== 'close' || inner.operators === '') {
    state.at = back;
    return null;
  }
  state.at++;
  return { ...inner, start: token.start, end: close.end };
}

function joined(a: Side, b: Side, sign: string): Side {
  const span = { start: a.start, end: b.end };
  const numbers = [...a.numbers, ...b.numbers];
  const operators = a.operators + sign + b.operators;
  const [x, y] = [a.value, b.value];
  const value =
    sign === '×'
      ? { n: x.n * y.n, d: x.d * y.d }
      : sign === '÷'
        ? { n: x.n * y.d, d: x.d * y.n }
        : { n: sign === '+' ? x.n * y.d + y.n * x.d : x.n * y.d - y.n * x.d, d: x.d * y.d };
  return { ...span, value, numbers, operators };
}
