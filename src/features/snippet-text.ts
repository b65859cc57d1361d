/**
 * Template bodies: text with VS Code tab stops. `${1:住所地}` is an instruction to replace, `${2|男,女|}` a choice,
 * `$1` repeats stop 1, `$0` is where the cursor ends. A stop that holds other stops (`${1:，其中${2:金额}元}`) is an
 * optional clause. Any other `$` is text; `\$`, `\}` and `\\` stand for the characters themselves.
 */
export type SnippetNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'stop'; readonly index: number; readonly nodes: readonly SnippetNode[] }
  | { readonly type: 'choice'; readonly index: number; readonly options: readonly string[] };

interface Open {
  readonly index: number;
  /** The opening as written: it is text where the stop is never closed. */
  readonly head: string;
  readonly nodes: SnippetNode[];
}

/** An escape, a choice, a bare stop, the opening of a stop, or a closing brace. */
const TOKEN =
  /\\([\\$}])|\$\{(\d{1,4})\|((?:[^\\|]|\\[^])*)\|\}|\$(\d{1,4})|\$\{(\d{1,4})\}|\$\{(\d{1,4}):|\}/g;

/** Stops nested deeper are text: no template needs more than an optional clause. */
const MAX_DEPTH = 8;

/** Reads a body in one pass; what is no tab stop stays text. */
export function parseSnippet(body: string): readonly SnippetNode[] {
  const root: Open = { index: 0, head: '', nodes: [] };
  const stack: Open[] = [];
  let top = root;
  let at = 0;
  for (const token of body.matchAll(TOKEN)) {
    addText(top.nodes, body.slice(at, token.index));
    at = token.index + token[0].length;
    const [whole, escaped, choice, options, bare, braced, opening] = token;
    const stop = bare ?? braced;
    if (escaped !== undefined) addText(top.nodes, escaped);
    else if (choice !== undefined)
      top.nodes.push({ type: 'choice', index: Number(choice), options: optionsOf(options ?? '') });
    else if (stop !== undefined) top.nodes.push({ type: 'stop', index: Number(stop), nodes: [] });
    else if (opening !== undefined && stack.length >= MAX_DEPTH) addText(top.nodes, whole);
    else if (opening !== undefined) {
      stack.push(top);
      top = { index: Number(opening), head: whole, nodes: [] };
    } else {
      const parent = stack.pop();
      if (parent === undefined) addText(top.nodes, whole);
      else {
        parent.nodes.push({ type: 'stop', index: top.index, nodes: top.nodes });
        top = parent;
      }
    }
  }
  addText(top.nodes, body.slice(at));
  for (let parent = stack.pop(); parent !== undefined; parent = stack.pop()) {
    addText(parent.nodes, top.head);
    for (const node of top.nodes) {
      if (node.type === 'text') addText(parent.nodes, node.text);
      else parent.nodes.push(node);
    }
    top = parent;
  }
  return root.nodes;
}

/** Appends text, joined to text before it. */
function addText(nodes: SnippetNode[], text: string): void {
  if (text === '') return;
  const last = nodes.at(-1);
  if (last?.type === 'text') nodes[nodes.length - 1] = { type: 'text', text: last.text + text };
  else nodes.push({ type: 'text', text });
}

/** `a,b\\,c` → a and `b,c`; `\\,`, `\\|` and `\\\\` stand for the characters themselves. */
function optionsOf(source: string): readonly string[] {
  const options = source.match(/(?:[^,\\]|\\[^])+|,/g) ?? [];
  const words: string[] = [];
  let open = '';
  for (const part of options) {
    if (part === ',') words.push(open);
    open = part === ',' ? '' : part.replace(/\\([\\,|])/g, '$1');
  }
  return [...words, open];
}

/** Text that VS Code inserts as it stands: `$`, `}` and `\` escaped. */
export function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Nodes in VS Code snippet syntax. */
export function writeSnippet(nodes: readonly SnippetNode[]): string {
  return nodes.map(writeNode).join('');
}

function writeNode(node: SnippetNode): string {
  if (node.type === 'text') return escapeText(node.text);
  if (node.type === 'choice') {
    const options = node.options.map((option) => option.replace(/[\\,|]/g, '\\$&'));
    return `\${${String(node.index)}|${options.join(',')}|}`;
  }
  const words = node.nodes.length === 0 ? '' : `:${writeSnippet(node.nodes)}`;
  return `\${${String(node.index)}${words}}`;
}

/** The body as VS Code must get it: stray `$` and `}` in its text escaped, tab stops kept. */
export function toSnippet(body: string): string {
  return writeSnippet(parseSnippet(body));
}

export type Definitions = Map<number, SnippetNode>;

/** The first node that gives each stop its words. */
export function definitionsOf(nodes: readonly SnippetNode[], found: Definitions): Definitions {
  for (const node of nodes) {
    if (node.type === 'text') continue;
    const says = node.type === 'choice' || node.nodes.length > 0;
    if (says && !found.has(node.index)) found.set(node.index, node);
    if (node.type === 'stop') definitionsOf(node.nodes, found);
  }
  return found;
}

/** The text an editor shows at first: defaults filled in, of a choice its first option. */
export function expand(body: string): string {
  const nodes = parseSnippet(body);
  const definitions = definitionsOf(nodes, new Map());
  const show = (node: SnippetNode, deep: boolean): string => {
    if (node.type === 'text') return node.text;
    if (node.type === 'choice') return node.options[0] ?? '';
    const shown = node.nodes.length === 0 && deep ? definitions.get(node.index) : node;
    if (shown === undefined || shown.type === 'text') return '';
    return shown.type === 'choice'
      ? (shown.options[0] ?? '')
      : shown.nodes.map((inner) => show(inner, shown === node)).join('');
  };
  return nodes.map((node) => show(node, true)).join('');
}

/**
 * Numbers the tab stops anew in order of appearance, from `counter.next` on; `$0` is dropped. For bodies put
 * together from several: one counter for all of them. `given` holds the numbers of a body that comes in pieces.
 */
export function renumber(
  nodes: readonly SnippetNode[],
  counter: { next: number },
  given = new Map<number, number>(),
): readonly SnippetNode[] {
  const walk = (inner: readonly SnippetNode[]): readonly SnippetNode[] =>
    inner.flatMap((node): readonly SnippetNode[] => {
      if (node.type === 'text') return [node];
      if (node.index === 0) return [];
      const index = given.get(node.index) ?? counter.next++;
      given.set(node.index, index);
      return [node.type === 'choice' ? { ...node, index } : { ...node, index, nodes: walk(node.nodes) }];
    });
  return walk(nodes);
}

/** Bodies one after the other; the tab stops of each are its own and go on counting. */
export function joinBodies(bodies: readonly string[], gap: string): string {
  const counter = { next: 1 };
  return bodies.map((body) => writeSnippet(renumber(parseSnippet(body), counter))).join(gap);
}

/** Cuts snippet text at a separator, never inside a tab stop. */
export function splitOutsideStops(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let open = '';
  for (const node of parseSnippet(text)) {
    if (node.type !== 'text') {
      open += writeNode(node);
      continue;
    }
    const [first = '', ...others] = node.text.split(separator);
    open += escapeText(first);
    for (const piece of others) {
      parts.push(open);
      open = escapeText(piece);
    }
  }
  return [...parts, open];
}
