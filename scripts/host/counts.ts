/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const noTests: Counts = { passed: 0, failed: 0 };

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** The closing line of every test command here. */
export function summary(counts: Counts): string {
  return `${String(counts.passed)} passed, ${String(counts.failed)} failed`;
}

/** Reads a closing line; undefined when the text is no such line. */
export function readSummary(line: string): Counts | undefined {
  const match = /^(\d{1,9}) passed, (\d{1,9}) failed$/.exec(line.trim());
  return match === null ? undefined : { passed: Number(match[1]), failed: Number(match[2]) };
}

/** A run that failed, or ran nothing, without naming a failed test counts as one failure. */
export function settle(counts: Counts, succeeded: boolean): Counts {
  const silent = counts.failed === 0 && (!succeeded || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}
