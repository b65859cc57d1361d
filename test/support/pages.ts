import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ROOT } from './cli';

/** A page of the project's own documentation. */
export interface Page {
  /** Path from the root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly tree: Root;
}

/** The pages at the root and under docs/. */
export function pages(): readonly Page[] {
  const names = [
    ...readdirSync(ROOT),
    ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
  ].map((name) => name.replaceAll('\\', '/'));
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n');
      return { path, text, tree: unified().use(remarkParse).parse(text) };
    });
}

/** A node and everything below it. */
export function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

/** The bare text of a node. */
export function wordsOf(node: Nodes): string {
  return nodesOf(node)
    .map((one) => (one.type === 'text' || one.type === 'inlineCode' ? one.value : ''))
    .join('');
}

/** `README.md:12`. */
export function placeOf({ path }: Page, node: Nodes, line = 0): string {
  return `${path}:${String((node.position?.start.line ?? 0) + line)}`;
}
