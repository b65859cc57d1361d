import {
  definitionsOf,
  parseSnippet,
  writeSnippet,
  type Definitions,
  type SnippetNode,
} from './snippet-text';

/** The blank of a choice: it stands first among the options, so that what nobody chose is not the first option. */
const UNCHOSEN = /^【选择：[^【】]{0,400}】$/;

function unchosen(options: readonly string[]): string {
  return bracket(`选择：${options.join('／')}`);
}

/** The body without an editor: every unfilled stop is its instruction in 【】, a choice names its options. */
export function toPlain(body: string): string {
  const nodes = parseSnippet(body);
  return plainOf(nodes, definitionsOf(nodes, new Map()));
}

function plainOf(nodes: readonly SnippetNode[], definitions: Definitions): string {
  return nodes.map((node) => plainNode(node, definitions)).join('');
}

function plainNode(node: SnippetNode, definitions: Definitions): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'choice') return unchosen(optionsIn(node));
  if (node.nodes.length === 0) {
    const definition = definitions.get(node.index);
    if (node.index === 0 || definition === node) return '';
    return definition === undefined ? bracket('填写') : plainNode(definition, new Map());
  }
  if (node.nodes.some((inner) => inner.type !== 'text')) return plainOf(node.nodes, definitions);
  return bracket(plainOf(node.nodes, definitions));
}

/** An instruction holds no 【】 of its own and no line break, so that it reads as one blank. */
function bracket(instruction: string): string {
  if (isBlank(instruction)) return instruction;
  const words = instruction
    .replace(/【/g, '〔')
    .replace(/】/g, '〕')
    .replace(/[\r\n]{1,2}/g, ' ');
  return `【${words}】`;
}

function isBlank(words: string): boolean {
  return /^【[^【】]{0,200}】$/.test(words);
}

function optionsIn({ options }: { readonly options: readonly string[] }): readonly string[] {
  return options.filter((option) => !UNCHOSEN.test(option));
}

/** The body for the editor: a stop that is passed over leaves its instruction in 【】, which a check finds. */
export function toEditor(body: string): string {
  return writeSnippet(parseSnippet(body).map(markBlank));
}

function markBlank(node: SnippetNode): SnippetNode {
  if (node.type === 'text' || node.index === 0) return node;
  if (node.type === 'choice') {
    const options = optionsIn(node);
    return { ...node, options: [unchosen(options), ...options] };
  }
  if (node.nodes.length === 0) return node;
  if (node.nodes.some(({ type }) => type !== 'text')) return { ...node, nodes: node.nodes.map(markBlank) };
  const words = node.nodes.map((inner) => (inner.type === 'text' ? inner.text : '')).join('');
  return { ...node, nodes: [{ type: 'text', text: bracket(words) }] };
}

/** A blank as its answer sees it: the instruction of a stop, the options of a choice. */
export type Blank =
  | { readonly instruction: string; readonly options: null }
  | { readonly instruction: null; readonly options: readonly string[] };

/** The body with the blanks that have an answer filled in, at their repetitions too; the others stay. */
export function answerBlanks(body: string, answer: (blank: Blank) => string | null): string {
  const nodes = parseSnippet(body);
  const answers = new Map<number, string>();
  for (const [index, node] of definitionsOf(nodes, new Map())) {
    const given = node.type === 'text' ? null : answer(blankOf(node));
    if (given !== null) answers.set(index, given);
  }
  const fill = (node: SnippetNode): SnippetNode => {
    if (node.type === 'text') return node;
    const text = answers.get(node.index);
    if (text !== undefined) return { type: 'text', text };
    return node.type === 'choice' ? node : { ...node, nodes: node.nodes.map(fill) };
  };
  return writeSnippet(nodes.map(fill));
}

function blankOf(node: Exclude<SnippetNode, { type: 'text' }>): Blank {
  return node.type === 'choice'
    ? { instruction: null, options: node.options }
    : { instruction: writeSnippet(node.nodes), options: null };
}
