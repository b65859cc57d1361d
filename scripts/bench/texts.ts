/** Long complaints put together from the drafts of the test fixtures, for measuring. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../host/paths';

const FIXTURES = path.join(root, 'test/fixtures');
const FRAME = 'drafts/qingdao-packaging.md';
/** Drafts without a fault whose facts and evidence stand under headings of the second level. */
const SOURCES = [
  'drafts/fastener-export-customers.md',
  'drafts/qingdao-packaging.md',
  'blind/order-dispatch-algorithm.md',
];

const FACTS = /^## (?:[一二三四五]、)?事实与理由$/m;
const EVIDENCE = /^## (?:[一二三四五]、)?证据.{0,8}$/m;
/** Where a part ends: the next heading of its level, the closing. */
const NEXT = /^(?:## |[\s\u3000]*此致)/m;

interface Part {
  readonly facts: string;
  readonly exhibits: string;
  /** The highest number of an exhibit. */
  readonly last: number;
}

function read(name: string): string {
  return readFileSync(path.join(FIXTURES, name), 'utf8');
}

/** What stands under a heading of the second level. */
function under(text: string, heading: RegExp): string {
  const found = heading.exec(text);
  if (found === null) throw new Error(`no heading ${heading.source}`);
  const start = found.index + found[0].length;
  const rest = text.slice(start);
  const next = rest.search(NEXT);
  return (next < 0 ? rest : rest.slice(0, next)).trim();
}

function partOf(name: string): Part {
  const text = read(name);
  const [facts, exhibits] = [under(text, FACTS), under(text, EVIDENCE)];
  const numbers = [...exhibits.matchAll(/(?:证据|^\| )(\d{1,3})/gm)].map(([, number]) => Number(number));
  return { facts, exhibits, last: Math.max(...numbers) };
}

/** No two copies of a paragraph are alike, so that none is read once for all. */
function vary(text: string, copy: number, shift: number): string {
  return text
    .replace(
      /(证据|^\| )(\d{1,3})/gm,
      (_, lead: string, number: string) => `${lead}${String(Number(number) + shift)}`,
    )
    .replace(/。$/gm, `（见卷宗第${String(copy + 1)}册）。`)
    .replace(/^(#{3,4}) .*$/gm, (heading) => `#${heading}（第${String(copy + 1)}组）`);
}

/** A complaint of about `length` characters that holds a little of everything lawyers write, at every length. */
export function complaintOf(length: number): string {
  const frame = read(FRAME);
  const parts = SOURCES.map(partOf);
  const facts: string[] = [];
  const exhibits: string[] = [];
  let written = frame.length;
  let shift = partOf(FRAME).last;
  for (let copy = 0; written < length; copy += 1) {
    const part = parts[copy % parts.length];
    if (part === undefined) break;
    const number = String(copy + 1);
    const told = `### 补充事实${number}\n\n${vary(part.facts, copy, shift)}\n\n`;
    const listed = `### 证据清单（续${number}）\n\n${vary(part.exhibits, copy, shift)}\n\n`;
    const room = length - written - listed.length;
    // The last part is cut at a paragraph.
    facts.push(told.length <= room ? told : told.slice(0, told.lastIndexOf('\n\n', Math.max(0, room)) + 2));
    exhibits.push(listed);
    written += told.length + listed.length;
    shift += part.last;
  }
  const at = frame.search(EVIDENCE);
  const closing = frame.search(/^此致/m);
  return (
    frame.slice(0, at) + facts.join('') + frame.slice(at, closing) + exhibits.join('') + frame.slice(closing)
  );
}
