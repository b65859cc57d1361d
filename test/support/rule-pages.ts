import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../docs/rules');

/** Ids of the rules that have a page; the index above the pages is generated. */
export const documentedRules: readonly string[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /^[^/]+\/[^/]+\.md$/.test(name))
  .map((name) => name.replace(/\.md$/, ''))
  .sort();

export function pageOf(rule: string): string {
  return readFileSync(join(FOLDER, `${rule}.md`), 'utf8').replaceAll('\r\n', '\n');
}

/** The text under each second-level heading of a page; headings inside fences are no headings. */
export function sectionsOf(page: string): Map<string, string> {
  const found = new Map<string, string>();
  let title = '';
  let fenced = false;
  for (const line of page.split('\n')) {
    if (line.startsWith('```')) fenced = !fenced;
    if (!fenced && line.startsWith('## ')) title = line.slice(3).trim();
    else if (title !== '') found.set(title, `${found.get(title) ?? ''}${line}\n`);
  }
  return found;
}

/** The example drafts of a section. */
export function draftsIn(section: string): string[] {
  return [...section.matchAll(/^```markdown\n(.*?)^```$/gms)].map(([, draft = '']) => draft);
}
