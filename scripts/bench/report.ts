/** The page docs/performance.md out of one run. */
import type { Bench } from '../bench';
import type { Run } from './compare';
import { growth, type Spread } from './measure';

const ms = (time: number): string => (time < 10 ? time.toFixed(2) : time.toFixed(0));
const kib = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`;
const cell = ({ median, p95, least }: Spread): string => `${ms(median)} (${ms(least)}–${ms(p95)})`;
const times = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)}×`;

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

type Row = readonly [title: string, pick: (run: Run) => string];

const OWN: readonly Row[] = [
  ['Cold check', ({ cold }) => cell(cold)],
  ['One keystroke', ({ own: { keystroke } }) => `${cell(keystroke)}, p99 ${ms(keystroke.p99)}`],
  ['A paragraph pasted', ({ own }) => cell(own.paste)],
  ['The paste undone', ({ own }) => cell(own.undo)],
  ['Hover', ({ own }) => cell(own.hover)],
  ['Completion', ({ own }) => cell(own.completion)],
  ['Code actions of the whole text', ({ own }) => cell(own.codeActions)],
  ['Floor: one look at every character', ({ own }) => cell(own.floor)],
  ['Heap after 1,000 edits, MiB', ({ own }) => own.heapAfterEdits?.toFixed(1) ?? '—'],
];

function rivalRows(runs: readonly Run[]): readonly Row[] {
  const names = Object.keys(runs[0]?.rivals ?? {});
  const of = (record: Readonly<Record<string, Spread>>, name: string): string => {
    const spread = record[name];
    return spread === undefined ? '' : cell(spread);
  };
  return [
    ['remark-parse alone', ({ parse }) => cell(parse)],
    ...names.map((name): Row => [`${name}, whole text`, ({ rivals }) => of(rivals, name)]),
    ...['Pleadwright', ...names].map((name): Row => [
      `${name}, whole process`,
      ({ processes }) => of(processes, name),
    ]),
  ];
}

/** How often Pleadwright's time goes into the other's. */
function ratioRows(runs: readonly Run[]): readonly Row[] {
  const names = Object.keys(runs[0]?.rivals ?? {});
  const ratio = (other: Spread | undefined, own: Spread | undefined): string =>
    other === undefined || own === undefined ? '' : times(other.median / own.median);
  return [
    ...names.map((name): Row => [
      `${name} / keystroke`,
      ({ rivals, own }) => ratio(rivals[name], own.keystroke),
    ]),
    ...names.map((name): Row => [`${name} / cold check`, ({ rivals, cold }) => ratio(rivals[name], cold)]),
    ['remark-parse / cold check', ({ parse, cold }) => ratio(parse, cold)],
    ...names.map((name): Row => [
      `${name} / Pleadwright, whole process`,
      ({ processes }) => ratio(processes[name], processes.Pleadwright),
    ]),
    ['Keystroke / floor', ({ own }) => ratio(own.keystroke, own.floor)],
  ];
}

/** The page: what was measured, where and when. */
export function report({ date, machine, versions, bundles, vsix, load, activation, runs }: Bench): string {
  const header = ['', ...runs.map(({ characters }) => `${String(characters)} characters`)];
  const rows = (list: readonly Row[]): string =>
    table(
      header,
      list.map(([title, pick]) => [title, ...runs.map(pick)]),
    );
  const list = (record: object, show: (value: never) => string): string =>
    Object.entries(record)
      .map(([name, value]) => `${name} ${show(value as never)}`)
      .join(', ');
  const fit = (pick: (run: Run) => Spread): string =>
    growth(runs.map((run) => [run.characters, pick(run).median])).toFixed(2);
  return `# Performance

Written by \`npm run bench -- --write\` on ${date}: ${machine}; ${list(versions, (version: string) => version)}.

The texts are put together from the drafts of the test fixtures, no paragraph twice alike. A keystroke is reading on and
checking after one character was typed or deleted, at five places from the first page to the last; the other tools check
the same text from its beginning, as they do in an editor. All run in one process in turns, on the same strings. Times are
milliseconds, median (least–p95); ratios compare what ran side by side, also on a busy machine. What takes a tool longer
than ten seconds is measured once. Of the Chinese presets for textlint none installs; it runs the rules that come nearest:
no zero-width spaces, brackets of one width, the length of sentences.

## Pleadwright

${rows(OWN)}

The package (VSIX) has ${kib(vsix)}. Bundles: ${list(bundles, kib)}. The extension loads in
${cell(activation.load)} ms and activates in ${cell(activation.activate)} ms, in a fresh process without the editor's own part; the
engine alone loads in ${cell(load)} ms.

Growth from the first column to the last, as the exponent of a least-squares fit (1 is linear): cold check
${fit(({ cold }) => cold)}, keystroke ${fit(({ own }) => own.keystroke)}.

## Other tools

${rows(rivalRows(runs))}

## Ratios of medians

Above 1× Pleadwright is the faster; the last row says how far a keystroke is from the floor.

${rows(ratioRows(runs))}
`;
}
