import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DRAFTS = join(import.meta.dirname, '../../test/fixtures/drafts');
const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨';
const NAMES = '甲乙丙丁安宁平和明远清嘉';

/** A complaint of its own: another draft, another first line, other digits in its sums and dates of no meaning. */
function complaintOf(drafts: readonly string[], index: number): string {
  const draft = drafts[index % drafts.length] ?? '';
  const surname = SURNAMES.charAt(index % SURNAMES.length);
  const name = NAMES.charAt((index >> 4) % NAMES.length);
  return `${draft.trimEnd()}\n\n附注：第${String(index + 1)}号案卷，承办人${surname}${name}。\n`.replace(
    /\d{5,}(?=元)/g,
    (digits) => String(Number(digits) + index),
  );
}

/** Writes so many complaints into a folder, a hundred a subfolder; gives the number of characters. */
export function writeComplaints(folder: string, count: number): number {
  const drafts = readdirSync(DRAFTS)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(DRAFTS, name), 'utf8'));
  let characters = 0;
  for (let index = 0; index < count; index += 1) {
    const inner = join(folder, `case-${String(Math.floor(index / 100)).padStart(3, '0')}`);
    if (index % 100 === 0) mkdirSync(inner, { recursive: true });
    const text = complaintOf(drafts, index);
    characters += text.length;
    writeFileSync(join(inner, `${String(index).padStart(5, '0')}.md`), text);
  }
  return characters;
}
