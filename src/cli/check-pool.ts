import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Language } from '../lint/rule';
import type { CheckOptions, CheckOutcome, CheckTarget, FileChecker } from './check-file';

/** A target, or what there is to say instead of one (a folder that cannot be read), in its place. */
export type Task = { readonly target: CheckTarget } | { readonly outcome: CheckOutcome };

/** Below this a second thread takes longer to start than to help. */
const WORTH_THREADS = 16;
const BATCH = 8;
/** Batches under way for each thread: one in work, one waiting. Nothing else of the folder is held in memory. */
const AHEAD = 2;
/** A thread gives way to a new one after so many batches, so that what it has piled up goes with it. */
const LIFE = 48;

/** How threads are started: the script that calls `serveChecks`, how many may run, and for how many batches each. */
export interface Threads {
  readonly script: string;
  readonly most?: number;
  readonly life?: number;
}

interface Order {
  readonly id: number;
  readonly targets: readonly CheckTarget[];
}

interface Answer {
  readonly id: number;
  readonly outcomes: readonly CheckOutcome[];
}

/** Data of a thread of ours. */
interface Assignment {
  readonly pleadwright: 'check';
  readonly options: CheckOptions;
}

/** The outcomes in the order of the tasks. A few files are checked right here, many by threads. */
export async function* checkInOrder(
  tasks: AsyncIterable<Task>,
  here: FileChecker,
  options: CheckOptions,
  { script, most = availableParallelism(), life = LIFE }: Threads,
): AsyncGenerator<CheckOutcome> {
  let pool: Pool | null = null;
  let seen = 0;
  let batch: CheckTarget[] = [];
  const waiting: Promise<readonly CheckOutcome[]>[] = [];
  const hand = (): void => {
    if (batch.length > 0 && pool !== null) waiting.push(pool.check(batch));
    batch = [];
  };
  try {
    for await (const task of tasks) {
      seen += 1;
      if (pool === null && seen > WORTH_THREADS && most > 1)
        pool = openPool({ script, most, life }, options, here);
      if ('outcome' in task || task.target.path === '-' || pool === null) {
        hand();
        waiting.push(
          'outcome' in task ? Promise.resolve([task.outcome]) : here(task.target).then((one) => [one]),
        );
      } else {
        batch.push(task.target);
        if (batch.length === BATCH) hand();
      }
      while (waiting.length > (pool === null ? 0 : pool.size * AHEAD)) yield* (await waiting.shift()) ?? [];
    }
    hand();
    for (const outcomes of waiting) yield* await outcomes;
  } finally {
    await pool?.close();
  }
}

interface Pool {
  readonly size: number;
  check(targets: readonly CheckTarget[]): Promise<readonly CheckOutcome[]>;
  close(): Promise<void>;
}

interface Lane {
  readonly worker: Worker;
  readonly open: Map<number, Open>;
  /** Batches answered. */
  served: number;
}

/** A batch that is not answered yet. */
interface Open {
  readonly targets: readonly CheckTarget[];
  readonly answer: (outcomes: readonly CheckOutcome[] | Promise<readonly CheckOutcome[]>) => void;
}

function openPool(
  { script, most: size, life }: Required<Threads>,
  options: CheckOptions,
  here: FileChecker,
): Pool {
  const lanes = new Set<Lane>();
  /** Lanes that get no more orders and end with their last. */
  const leaving = new Set<Lane>();
  const startLane = (): void => {
    const assignment: Assignment = { pleadwright: 'check', options };
    const worker = new Worker(script, { workerData: assignment });
    const lane: Lane = { worker, open: new Map(), served: 0 };
    lanes.add(lane);
    worker.on('message', ({ id, outcomes }: Answer) => {
      lane.open.get(id)?.answer(outcomes);
      lane.open.delete(id);
      lane.served += 1;
      if (lane.served === life) {
        lanes.delete(lane);
        leaving.add(lane);
        startLane();
      }
      if (leaving.has(lane) && lane.open.size === 0) {
        leaving.delete(lane);
        void worker.terminate();
      }
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      lanes.delete(lane);
      leaving.delete(lane);
      for (const { targets, answer } of lane.open.values())
        answer(
          // What was too much for a thread would be too much for this one.
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? targets.map(({ path }) => tooLarge(path, options.language))
            : inTurn(targets, here),
        );
      lane.open.clear();
    });
  };
  for (let index = 0; index < size; index += 1) startLane();
  let next = 0;
  return {
    size,
    check: (targets) =>
      new Promise((answer) => {
        const [first, ...others] = lanes;
        if (first === undefined) {
          answer(inTurn(targets, here));
          return;
        }
        const lane = others.reduce((best, one) => (one.open.size < best.open.size ? one : best), first);
        const order: Order = { id: (next += 1), targets };
        lane.open.set(order.id, { targets, answer });
        lane.worker.postMessage(order);
      }),
    close: async () => {
      await Promise.all([...lanes, ...leaving].map(({ worker }) => worker.terminate()));
    },
  };
}

async function inTurn(targets: readonly CheckTarget[], check: FileChecker): Promise<readonly CheckOutcome[]> {
  const outcomes: CheckOutcome[] = [];
  for (const target of targets) outcomes.push(await check(target));
  return outcomes;
}

function tooLarge(path: string, language: Language): CheckOutcome {
  const complaint =
    language === 'en'
      ? `pleadwright: ${path}: not checked, the memory did not suffice`
      : `pleadwright: ${path}：内存不足，未检查`;
  return { checked: null, failing: false, complaints: [complaint], entries: [] };
}

/** What this thread was started for; null in any other thread. */
export function assignmentHere(): CheckOptions | null {
  const data = workerData as Partial<Assignment> | null;
  return parentPort !== null && data?.pleadwright === 'check' ? (data.options ?? null) : null;
}

/** Answers the orders of the main thread one after the other. */
export function serveChecks(check: FileChecker): void {
  let last = Promise.resolve();
  parentPort?.on('message', ({ id, targets }: Order) => {
    last = last.then(async () => {
      const answer: Answer = { id, outcomes: await inTurn(targets, check) };
      parentPort?.postMessage(answer);
    });
  });
}
