import { noTests, readSummary, type Counts } from './counts';

/** What the reporter of test/host/mocha.ts puts before each line; the rest is the editor's own talk. */
const mark = 'host-suite:';
const keptLines = 60;

export interface SuiteOutput {
  readonly take: (line: string) => void;
  /** From the suite's closing line; zero when there was none. */
  counts(): Counts;
  /** The editor's own last lines, worth reading when something went wrong. */
  editorTail(): string;
}

/** Prints the suite's lines out of all that a host says, and reads its closing line. */
export function suiteOutput(print: (line: string) => void): SuiteOutput {
  let counts = noTests;
  const talk: string[] = [];
  return {
    take: (line) => {
      if (!line.startsWith(mark)) {
        talk.push(line);
        if (talk.length > keptLines) talk.shift();
        return;
      }
      const text = line.slice(mark.length);
      const closing = readSummary(text);
      if (closing === undefined) print(text);
      else counts = closing;
    },
    counts: () => counts,
    editorTail: () => talk.join('\n'),
  };
}
