/** Reads `.pleadwright.yaml`. What is wrong is named at its place; what is right around it still holds. */
import { isMap, isNode, isPair, parseDocument, visit, type Document } from 'yaml';
import type { Span } from '../text/span';
import { CONFIG_VERSION, configSchema, type FirmConfig } from './config-schema';
import type { Text } from './rule';
import { near } from './settings';

export interface ConfigProblem {
  /** Offsets into the file. */
  readonly span: Span;
  readonly message: Text;
}

export interface ConfigReading {
  readonly config: FirmConfig;
  readonly problems: readonly ConfigProblem[];
}

type Path = readonly PropertyKey[];

const MAX_LENGTH = 256 * 1024;
export const OWN = 'own/';

export function emptyConfig(): FirmConfig {
  return configSchema.parse({});
}

/** `rules` are the ids of the product's rules. A file with any problem gives the part of it that has none. */
export function readConfig(text: string, rules: readonly string[]): ConfigReading {
  const refuse = (span: Span, message: Text): ConfigReading => ({
    config: emptyConfig(),
    problems: [{ span, message }],
  });
  if (text.length > MAX_LENGTH) {
    return refuse(
      { start: 0, end: 0 },
      { 'zh-cn': '文件过大，没有读取。', en: 'The file is too large and was not read.' },
    );
  }
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const [start, end] = error.pos;
    return refuse(
      { start, end },
      {
        'zh-cn': '这里不是正确的 YAML，整个文件没有生效。请检查缩进、冒号和引号。',
        en: 'This is not valid YAML, so the whole file has no effect. Check indentation, colons and quotes.',
      },
    );
  }
  const alias = aliasIn(document);
  if (alias !== null) {
    return refuse(alias, {
      'zh-cn': '不能使用 YAML 的引用（* 和 &），整个文件没有生效。请写出内容。',
      en: 'YAML aliases (* and &) are not allowed, so the whole file has no effect. Write the content out.',
    });
  }
  return validate(document, document.toJS({ maxAliasCount: 0 }) ?? {}, rules);
}

function validate(document: Document, value: unknown, rules: readonly string[]): ConfigReading {
  const problems: ConfigProblem[] = [];
  let data = value;
  // Each round drops what is wrong; a part is dropped at most once, so the rounds end.
  for (let round = 0; round < 200; round += 1) {
    const result = configSchema.safeParse(data);
    if (result.success) {
      const { kept, unknown } = knownOnly(result.data, document, rules);
      return {
        config: kept,
        problems: [...problems, ...unknown].sort((a, b) => a.span.start - b.span.start),
      };
    }
    const [issue] = result.error.issues;
    if (issue === undefined) break;
    for (const key of issue.code === 'unrecognized_keys' ? issue.keys : [null]) {
      const path = key === null ? issue.path : [...issue.path, key];
      const name = path.map(String).join('.');
      problems.push({
        span: spanOf(document, path),
        message: key === null ? wrongValue(name, issue) : unknownKey(name),
      });
      data = without(data, path);
    }
  }
  return { config: emptyConfig(), problems };
}

function unknownKey(name: string): Text {
  return {
    'zh-cn': `没有名为“${name}”的设置，已略过。请核对拼写和缩进。`,
    en: `There is no setting “${name}”; it was left out. Check spelling and indentation.`,
  };
}

function wrongValue(name: string, issue: { readonly code: string; readonly values?: unknown }): Text {
  const options = Array.isArray(issue.values) ? issue.values.map(String) : [];
  if (name === '')
    return { 'zh-cn': '文件应由“键: 值”组成。', en: 'The file has to consist of `key: value`.' };
  if (name === 'version')
    return {
      'zh-cn': `文件不是按第${String(CONFIG_VERSION)}版格式写的，只用了认得的部分。请更新诉状匠，或者改为 version: ${String(CONFIG_VERSION)}。`,
      en: `The file is not of format version ${String(CONFIG_VERSION)}; what is known of it was used. Update Pleadwright, or write version: ${String(CONFIG_VERSION)}.`,
    };
  return {
    'zh-cn': `“${name}”的值不能使用，已略过${options.length === 0 ? '。请核对类型、长度和必填项。' : `，可用的有：${options.join('、')}。`}`,
    en: `The value of “${name}” cannot be used and was left out${options.length === 0 ? '. Check its type, length and required parts.' : `; use one of: ${options.join(', ')}.`}`,
  };
}

/** Leaves out severities of rules that do not exist and elements whose id stands twice. */
function knownOnly(
  config: FirmConfig,
  document: Document,
  rules: readonly string[],
): { readonly kept: FirmConfig; readonly unknown: readonly ConfigProblem[] } {
  const unknown: ConfigProblem[] = [];
  const ids = new Set<string>();
  const elements = config.elements.filter(({ id }, index) => {
    const twice = ids.has(id);
    ids.add(id);
    if (twice) {
      unknown.push({
        span: spanOf(document, ['elements', index, 'id']),
        message: {
          'zh-cn': `要件“${id}”写了两次，后一个已略过。`,
          en: `Element “${id}” stands twice; the second was left out.`,
        },
      });
    }
    return !twice;
  });
  const known = [...rules, ...elements.map(({ id }) => OWN + id)];
  const severities = Object.fromEntries(
    Object.entries(config.severities).filter(([rule]) => {
      if (known.includes(rule)) return true;
      const close = near(rule, known);
      unknown.push({
        span: spanOf(document, ['severities', rule]),
        message: {
          'zh-cn': `没有名为“${rule}”的规则，已略过${close.length === 0 ? '。' : `，相近的有：${close.join('、')}。`}`,
          en: `There is no rule “${rule}”; it was left out${close.length === 0 ? '.' : `; close to it: ${close.join(', ')}.`}`,
        },
      });
      return false;
    }),
  );
  return { kept: { ...config, severities, elements }, unknown };
}

/** The key at a path, or the item of a list; the nearest part above where it does not stand in the file. */
function spanOf(document: Document, path: Path): Span {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const found: unknown = isMap(parent)
      ? parent.items.find((pair) => isPair(pair) && isNode(pair.key) && String(pair.key) === String(last))
          ?.key
      : document.getIn(path.slice(0, length), true);
    if (isNode(found) && found.range) return { start: found.range[0], end: found.range[1] };
  }
  return { start: 0, end: 0 };
}

/** The same data without what stands at a path; the whole where the path leads nowhere. */
function without(value: unknown, path: Path): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return {};
  if (Array.isArray(value)) {
    const index = Number(head);
    // An item that is wrong inside is left out as a whole: half an element would find something else.
    return value.filter((_, k) => k !== index);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
      if (key !== String(head)) return [[key, entry]];
      return rest.length === 0 ? [] : [[key, without(entry, rest)]];
    }),
  );
}

function aliasIn(document: Document): Span | null {
  let found: Span | null = null;
  visit(document, {
    Alias(_, { range }) {
      found = range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
      return visit.BREAK;
    },
  });
  return found;
}
