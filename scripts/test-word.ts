// Opens the Word file of every labelled draft in LibreOffice and compares the PDF it makes with the draft.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LEGEND, fullCopy } from '../src/document/word/full-copy';
import { holdsSecrets, runsIn, type WordSource } from '../src/document/word/source';
import { fixtureDrafts, sourceOf } from '../test/support/word-draft';
import { startChild } from './host/child';
import { add, noTests, summary } from './host/counts';

const print = (line: string): void => {
  console.log(line);
};

/** What a program prints; throws when it fails. */
async function output(command: string, ...args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const child = startChild(command, args, { onLine: (line) => lines.push(line) });
  if ((await child.exited) !== 0) throw new Error(`${command} failed:\n${child.tail()}`);
  return lines.join('\n');
}

/** All at once: an office starts slowly. Its profile is a new one, so that nobody's own office is disturbed. */
async function convert(folder: string, files: readonly string[]): Promise<void> {
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const args = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...files];
  await output('soffice', ...args);
}

/** Characters as they count: no blanks, no difference of width. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u3000\u200b]/g, '');
}

/** Fallback fonts stand on lines of their own in the PDF's text. */
function inOrder(text: string): string {
  return bare(text).replace(/[☐☑∶]/g, '');
}

function textOf(runs: readonly { readonly text: string }[]): string {
  return runs.map(({ text }) => text).join('');
}

function counted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** What is wrong with a PDF of a source; nothing where all is well. */
async function problems(pdf: string, source: WordSource): Promise<readonly string[]> {
  const info = await output('pdfinfo', pdf);
  const pages = (await output('pdftotext', '-raw', '-enc', 'UTF-8', pdf, '-'))
    .split('\f')
    .filter((page) => page.trim() !== '');
  const found: string[] = [];
  if (!/^Page size:.*\(A4\)$/m.test(info)) found.push('a page is not A4');
  const expected = bare(textOf(runsIn(source)));
  // A page of the body holds 616 characters, one of a table twice as many; nothing is half empty for long.
  const [fewest, most] = [Math.ceil(expected.length / 1300), Math.ceil(expected.length / 300) + 2];
  if (pages.length < fewest || pages.length > most)
    found.push(`${String(pages.length)} pages, expected ${String(fewest)} to ${String(most)}`);
  pages.forEach((page, at) => {
    if (!bare(page).includes(`—${String(at + 1)}—`)) found.push(`page ${String(at + 1)} has no number`);
  });
  const secret = holdsSecrets(source);
  if (pages.some((page) => bare(page).includes(bare(LEGEND)) !== secret))
    found.push(secret ? 'a page has no legend' : 'a page has a legend without need');
  const shown = pages.map((page, at) => withoutFurniture(bare(page), at)).join('');
  found.push(...lost(shown, expected, source));
  const running = source.blocks.flatMap((block) => ('runs' in block ? [inOrder(textOf(block.runs))] : []));
  const text = inOrder(shown);
  let from = 0;
  for (const paragraph of running) {
    const at = text.indexOf(paragraph, from);
    if (at < 0) found.push(`not in its place: ${paragraph.slice(0, 40)}`);
    else from = at + paragraph.length;
  }
  return found;
}

function withoutFurniture(page: string, at: number): string {
  return page.replace(bare(LEGEND), '').replace(`—${String(at + 1)}—`, '');
}

/** Every character as often as in the draft, but for the headers that tables repeat on each page. */
function lost(shown: string, expected: string, source: WordSource): readonly string[] {
  const headers = source.blocks.flatMap((block) =>
    block.kind === 'table' ? [bare((block.rows[0] ?? []).flat().map(textOf).join(''))] : [],
  );
  const want = counted(expected);
  const have = counted(shown);
  const less = [...want].filter(([character, count]) => (have.get(character) ?? 0) < count);
  const more = [...have].filter(
    ([character, count]) =>
      count > (want.get(character) ?? 0) && !headers.some((header) => header.includes(character)),
  );
  const names = (all: readonly (readonly [string, number])[]): string =>
    all.map(([character]) => character).join('');
  return [
    ...(less.length > 0 ? [`lost: ${names(less)}`] : []),
    ...(more.length > 0 ? [`too many: ${names(more)}`] : []),
  ];
}

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pleadwright-word-'));
  let total = noTests;
  try {
    const sources = fixtureDrafts().map(
      ([name, text]) => [path.basename(name, '.md'), sourceOf(text)] as const,
    );
    for (const [name, source] of sources)
      await writeFile(path.join(folder, `${name}.docx`), await fullCopy(source));
    await convert(
      folder,
      sources.map(([name]) => path.join(folder, `${name}.docx`)),
    );
    for (const [name, source] of sources) {
      const found = await problems(path.join(folder, `${name}.pdf`), source);
      print(found.length === 0 ? `  ✔ ${name}` : `  ✘ ${name}\n      ${found.join('\n      ')}`);
      total = add(total, found.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  print(`\n${summary(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

void main();
