import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData, type ResourceLimits } from 'node:worker_threads';
import type { Language } from '../lint/rule';
import type { CheckOptions, CheckOutcome, CheckTarget, FileChecker } from './check-file';

/** A target, or what there is to say instead of one (a folder that cannot be read), in its place. */
export type Task = { readonly target: CheckTarget } | { readonly outcome: CheckOutcome };

/** Below this a second thread takes longer to start than to help. */
const WORTH_THREADS = 16;
const BATCH = 8;
/** Batches under way for each thread: one in work, one waiting. Nothing else of the folder is held in memory. */
const AHEAD = 2;
/** Room of a thread in MiB: some three times what a long pleading takes. With more, garbage lies about for longer. */
const ROOM = 128;

/** How threads are started: the script that calls `serveChecks`, how many may run, and the room of each in MiB. */
export interface Threads {
  readonly script: string;
  readonly most?: number;
  readonly room?: number;
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
  { script, most = availableParallelism(), room = ROOM }: Threads,
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
        pool = openPool({ script, most, room }, options, here);
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
}

/** A batch that is not answered yet. */
interface Open {
  readonly targets: readonly CheckTarget[];
  readonly answer: (outcomes: readonly CheckOutcome[] | Promise<readonly CheckOutcome[]>) => void;
}

function openPool(
  { script, most: size, room }: Required<Threads>,
  options: CheckOptions,
  here: FileChecker,
): Pool {
  const lanes = new Set<Lane>();
  const startLane = (): void => {
    const resourceLimits = { maxOldGenerationSizeMb: room, maxYoungGenerationSizeMb: room / 4 };
    const worker = startThread(script, options, resourceLimits);
    const lane: Lane = { worker, open: new Map() };
    lanes.add(lane);
    worker.on('message', ({ id, outcomes }: Answer) => {
      lane.open.get(id)?.answer(outcomes);
      lane.open.delete(id);
    });
    worker.on('error', (error) => {
      lanes.delete(lane);
      const full = isOutOfMemory(error);
      if (full && lane.open.size > 0) startLane();
      const again: FileChecker = full ? (target) => checkAlone(script, options, here, target) : here;
      for (const { targets, answer } of lane.open.values()) answer(inTurn(targets, again));
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
      await Promise.all([...lanes].map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(script: string, options: CheckOptions, resourceLimits: ResourceLimits): Worker {
  const assignment: Assignment = { pleadwright: 'check', options };
  return new Worker(script, { workerData: assignment, resourceLimits });
}

function isOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** One file in a thread of its own with all the room there is: it, or what came before it, was too much for a lane. */
function checkAlone(
  script: string,
  options: CheckOptions,
  here: FileChecker,
  target: CheckTarget,
): Promise<CheckOutcome> {
  return new Promise((answer) => {
    const worker = startThread(script, options, {});
    worker.on('message', ({ outcomes }: Answer) => {
      const [outcome] = outcomes;
      if (outcome !== undefined) answer(outcome);
      void worker.terminate();
    });
    worker.on('error', (error) => {
      // What was too much for a thread would be too much for this one.
      answer(isOutOfMemory(error) ? tooLarge(target.path, options.language) : here(target));
    });
    const order: Order = { id: 0, targets: [target] };
    worker.postMessage(order);
  });
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
