/** Pleadwright measured by itself. */
import type { TradeSecretPleading } from '../../src/practice/trade-secret/model';
import { spreadOf, timed, type Spread } from './measure';
import type * as Subject from './subject';
import { typing } from './typing';

const TODAY = { year: 2026, month: 11, day: 22 };
const OPTIONS = { today: TODAY, language: 'zh-cn' } as const;
const EDITS = 1000;

export interface OwnRun {
  /** Reading on and checking after one character typed or deleted. */
  readonly keystroke: Spread;
  readonly paste: Spread;
  readonly undo: Spread;
  readonly hover: Spread;
  readonly completion: Spread;
  /** The code actions of the whole text. */
  readonly codeActions: Spread;
  /** One look at every character: what no checker that is handed the text can do without. */
  readonly floor: Spread;
  /** What the heap holds beyond the start after a thousand edits, in MiB; null without `--expose-gc`. */
  readonly heapAfterEdits: number | null;
}

type Product = typeof Subject;
type Engine = ReturnType<typeof Subject.createEngine<TradeSecretPleading>>;

function engineOf({ createEngine, tradeSecret, generalRules }: Product): Engine {
  return createEngine(tradeSecret, generalRules);
}

/** The time of the first check of a text. */
export function coldCheck(product: Product, text: string): number {
  const engine = engineOf(product);
  return timed(() => engine.check(engine.read(text), OPTIONS));
}

export function measureOwn(product: Product, text: string): OwnRun {
  const before = heap();
  const engine = engineOf(product);
  let reading = engine.read(text);
  engine.check(reading, OPTIONS);
  const times: Record<'key' | 'paste' | 'undo', number[]> = { key: [], paste: [], undo: [] };
  // The first round warms up; the others count.
  for (let round = 0, edits = 0; edits < EDITS || round < 2; round += 1) {
    for (const { kind, text: next } of typing(text)) {
      edits += 1;
      const time = timed(() => {
        reading = engine.read(next, reading);
        engine.check(reading, OPTIONS);
      });
      if (round > 0) times[kind].push(time);
    }
  }
  const after = heap();
  const context = { language: 'zh-cn', library: product.tradeSecretLibrary, today: TODAY } as const;
  const findings = engine.check(reading, OPTIONS);
  const at = text.indexOf('第九条');
  const all = { start: 0, end: text.length };
  const latencies = (work: () => void): Spread => spreadOf(Array.from({ length: 50 }, () => timed(work)));
  return {
    keystroke: spreadOf(times.key),
    paste: spreadOf(times.paste),
    undo: spreadOf(times.undo),
    hover: latencies(() => product.hoverAt(reading, at, context)),
    completion: latencies(() => product.completionsAt(text, at + 1, context)),
    codeActions: latencies(() =>
      product.codeActions(reading, findings, all, product.tradeSecretTemplates, 'zh-cn'),
    ),
    floor: latencies(() => look(text)),
    heapAfterEdits: before === null || after === null ? null : (after - before) / 2 ** 20,
  };
}

let seen = 0;

function look(text: string): void {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  seen = sum;
}

/** Bytes in use after a collection. */
function heap(): number | null {
  if (globalThis.gc === undefined) return null;
  globalThis.gc();
  return seen < 0 ? null : process.memoryUsage().heapUsed;
}
