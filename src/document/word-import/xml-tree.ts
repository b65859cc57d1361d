/** XML as a tree, read strictly and in linear time; texts and attribute values stay escaped as they are written. */
import { WordError } from '../word-error';

export interface XmlElement {
  /** With its prefix. */
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  children: (XmlElement | string)[];
}

/** Word nests tables and text boxes a few levels deep. */
const DEEPEST = 200;
/** Some hundred pages have fifty thousand. */
const MOST_ELEMENTS = 500_000;
const NAME = '[A-Za-z_][\\w.:-]*';
const TOKEN = new RegExp(
  `<!--[^]*?-->|<\\?[^]*?\\?>|<!\\[CDATA\\[([^]*?)\\]\\]>|<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)`,
  'y',
);
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'y');

/** The root element. Throws `WordError` for what is not well formed, declares entities, or is beyond all measure. */
export function parseXml(text: string): XmlElement {
  const top: XmlElement = { name: '', attributes: [], children: [] };
  const open = [top];
  let elements = 0;
  TOKEN.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null) throw new WordError('broken');
    const [, data, closing, name, attributes = '', empty, words] = match;
    const parent = open.at(-1) ?? top;
    if (words !== undefined) parent.children.push(words);
    else if (data !== undefined) parent.children.push(escaped(data));
    else if (name === undefined) continue;
    else if (closing === '/') {
      if (open.pop()?.name !== name || open.length === 0) throw new WordError('broken');
    } else {
      if ((elements += 1) > MOST_ELEMENTS || open.length > DEEPEST) throw new WordError('too-large');
      const element: XmlElement = { name, attributes: pairsIn(attributes), children: [] };
      parent.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  const [root] = elementsIn(top);
  if (root === undefined || open.length !== 1) throw new WordError('broken');
  return root;
}

function pairsIn(text: string): XmlElement['attributes'] {
  const pairs: (readonly [string, string])[] = [];
  ATTRIBUTE.lastIndex = 0;
  for (let pair = ATTRIBUTE.exec(text); pair !== null; pair = ATTRIBUTE.exec(text))
    pairs.push([pair[1] ?? '', pair[2] ?? pair[3] ?? '']);
  return pairs;
}

export function writeXml(element: XmlElement): string {
  const parts: string[] = [];
  const write = ({ name, attributes, children }: XmlElement): void => {
    parts.push('<', name);
    for (const [key, value] of attributes) parts.push(' ', key, '="', value.replaceAll('"', '&quot;'), '"');
    parts.push('>');
    for (const child of children) {
      if (typeof child === 'string') parts.push(child);
      else write(child);
    }
    parts.push('</', name, '>');
  };
  write(element);
  return parts.join('');
}

/** Its name without the prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

export function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The first child of a local name, along a path of them. */
export function find(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element;
  for (const name of path) at = at && elementsIn(at).find((child) => localName(child) === name);
  return at;
}

/** An attribute by its local name, unescaped. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  const pair = element?.attributes.find(([key]) => key.slice(key.indexOf(':') + 1) === name);
  return pair && unescaped(pair[1]);
}

/** `w:val` of the child named, as most of Word's properties are written. */
export function valueOf(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return attribute(find(element, ...path), 'val');
}

/** A switch such as `w:vanish`: on where it stands without a value that says no. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off|none)$/.test(attribute(element, 'val') ?? '');
}

/** All text below, unescaped. */
export function textIn(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? unescaped(child) : textIn(child)))
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,8}));/g, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES[name] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
