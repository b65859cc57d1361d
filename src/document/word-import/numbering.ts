import { writeNumber } from './list-number';
import { attribute, elementsIn, find, isOn, localName, valueOf, type XmlElement } from './xml-tree';

/** One level of a list (多级列表) as `numbering.xml` gives it. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1、`, `（%1）`, `%1.%2` */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** All numbers in digits (正规形式). */
  readonly legal: boolean;
  /** Counts on across the level named by `restart - 1`; null for the usual: anew after any higher level. */
  readonly restart: number | null;
  readonly style: string | null;
}

interface List {
  /** What counts together: lists made of one abstract list count on, unless they say where to start. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Paragraph styles and the levels that belong to them. */
  readonly styles: ReadonlyMap<string, number>;
  /** Levels that start anew where this list is first used, and with what number. */
  readonly starts: ReadonlyMap<number, number>;
}

/**
 * Writes the number (自动编号) of the next paragraph of a list, with what stands between it and the text; empty where
 * there is none. Where the paragraph's `style` numbers it, the list may say which of its levels belongs to the style.
 */
export type Numberer = (list: string, level: number, style: string | null) => string;

/** Numbers paragraphs in document order. */
export function createNumberer(root: XmlElement | undefined): Numberer {
  const lists = readLists(root);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (id, given, style) => {
    const list = lists.get(id);
    const depth = (style === null ? undefined : list?.styles.get(style)) ?? given;
    const level = list?.levels.get(depth);
    if (list === undefined || level === undefined) return '';
    const counts = counters.get(list.counter) ?? [];
    counters.set(list.counter, counts);
    const start = list.starts.get(depth);
    const before = counts[depth];
    const begins = start !== undefined && !begun.has(`${id}/${String(depth)}`);
    begun.add(`${id}/${String(depth)}`);
    counts[depth] = begins ? start : before === undefined ? level.start : before + 1;
    for (let deeper = depth + 1; deeper < counts.length; deeper += 1) {
      const restart = list.levels.get(deeper)?.restart ?? null;
      if (restart === null || (restart > 0 && depth < restart)) counts[deeper] = undefined;
    }
    return labelOf(list, level, counts);
  };
}

function labelOf(
  list: List,
  { format, text, suffix, legal }: Level,
  counts: readonly (number | undefined)[],
): string {
  if (format === 'bullet') return '• ';
  const label = text.replace(/%([1-9])/g, (_, digit: string) => {
    const depth = Number(digit) - 1;
    const level = list.levels.get(depth);
    const number = counts[depth] ?? level?.start ?? 1;
    return writeNumber(number, legal ? 'decimal' : (level?.format ?? 'decimal'));
  });
  if (label.trim() === '' || suffix === 'nothing') return label;
  // After Chinese punctuation, which brings its own room, a blank would be one too many.
  return /[、．。：）】〉》\u3000\s]$/.test(label) && suffix === 'tab' ? label : `${label} `;
}

function readLists(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const children = root ? elementsIn(root) : [];
  const abstracts = new Map<string, XmlElement>();
  const styled = new Map<string, XmlElement>();
  for (const element of children.filter((child) => localName(child) === 'abstractNum')) {
    abstracts.set(attribute(element, 'abstractNumId') ?? '', element);
    const style = valueOf(element, 'styleLink');
    if (style !== undefined) styled.set(style, element);
  }
  const lists = new Map<string, List>();
  for (const element of children.filter((child) => localName(child) === 'num')) {
    const abstractId = valueOf(element, 'abstractNumId') ?? '';
    const named = abstracts.get(abstractId);
    const abstract = styled.get(valueOf(named, 'numStyleLink') ?? '') ?? named;
    if (abstract === undefined) continue;
    const levels = new Map<number, Level>();
    const starts = new Map<number, number>();
    for (const level of levelsIn(abstract)) levels.set(...level);
    for (const override of elementsIn(element).filter((child) => localName(child) === 'lvlOverride')) {
      for (const level of levelsIn(override)) levels.set(...level);
      const start = Number(valueOf(override, 'startOverride') ?? NaN);
      if (Number.isInteger(start)) starts.set(Number(attribute(override, 'ilvl')), start);
    }
    const counter = attribute(abstract, 'abstractNumId') ?? abstractId;
    const styles = new Map(
      [...levels].flatMap(([depth, { style }]) => (style === null ? [] : [[style, depth]])),
    );
    lists.set(attribute(element, 'numId') ?? '', { counter, levels, styles, starts });
  }
  return lists;
}

function levelsIn(element: XmlElement): readonly (readonly [number, Level])[] {
  return elementsIn(element)
    .filter((child) => localName(child) === 'lvl')
    .map((level) => {
      const start = Number(valueOf(level, 'start') ?? 0);
      const suffix = valueOf(level, 'suff');
      const restart = valueOf(level, 'lvlRestart');
      return [
        Number(attribute(level, 'ilvl')),
        {
          start: Number.isInteger(start) ? start : 1,
          format: valueOf(level, 'numFmt') ?? 'decimal',
          text: valueOf(level, 'lvlText') ?? '',
          suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
          legal: isOn(find(level, 'isLgl')),
          restart: restart === undefined ? null : Number(restart),
          style: valueOf(level, 'pStyle') ?? null,
        },
      ];
    });
}
