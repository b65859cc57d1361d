import { linesOf, lineSpan, type Line } from '../../facts/lines';
import { organisationsOf } from '../../facts/organisations';
import type { Draft } from '../../pleading/assemble';
import type { Pleading } from '../../pleading/model';
import type { Block } from '../../text/passage';
import { contains, shift, type Span } from '../../text/span';
import type { Definition, Place, Referent } from './model';

/** A name the draft gives: of a party, or a short name (以下简称) for anything. */
interface Name {
  readonly name: string;
  /** Where it is given. */
  readonly definitions: readonly Span[];
  /** Written with 《》, as short names of laws are: only so it counts. */
  readonly bracketed: boolean;
  /** A word of the language as well (规定, 协议): without marks it may mean anything. */
  readonly common: boolean;
}

const COMMON =
  /^(?:规定|解释|办法|条例|意见|通知|法律|合同|协议|产品|公司|系统|软件|文件|项目|设备|技术|秘密|信息|规则|批复|纪要)$/;
const MAX_NAMES = 200;

/** Parties and short names with every place where they stand. */
export function nameReferents({ pleading, blocks }: Draft): readonly Referent[] {
  const names = namesOf(pleading, blocks.text);
  if (names.size === 0 || names.size > MAX_NAMES) return [];
  const pattern = patternOf([...names.keys()]);
  const places = new Map<string, Place[]>([...names.keys()].map((name) => [name, []]));
  for (const { block, start } of blocks.items) {
    for (const line of linesOf(block)) {
      for (const match of line.text.matchAll(pattern)) {
        const known = names.get(match[0]);
        const place = { start: match.index, end: match.index + match[0].length };
        const how = known && howItStands(known, block, line, place);
        if (known === undefined || how == null) continue;
        const span = shift(lineSpan(line, place), start);
        const defines = known.definitions.some((definition) => contains(definition, span));
        places
          .get(known.name)
          ?.push({ span, whole: span, defines, how: defines ? 'written' : how, range: null });
      }
    }
  }
  return [...names.values()].map(({ name, definitions }) => {
    const found = places.get(name) ?? [];
    return {
      kind: 'name',
      key: name,
      title: name,
      definitions: definitionsOf(definitions, found),
      places: found,
    };
  });
}

function namesOf(pleading: Pleading, text: string): ReadonlyMap<string, Name> {
  const names = new Map<string, Name>();
  const add = (name: string, definition: Span): void => {
    if (name.length < 2) return;
    const known = names.get(name);
    const words = text.slice(definition.start, definition.end);
    names.set(name, {
      name,
      definitions: [...(known?.definitions ?? []), definition],
      bracketed: words.includes(`《${name}》`),
      common: COMMON.test(name),
    });
  };
  for (const { name, span } of pleading.definedTerms)
    for (const one of name.split(/或者?|、|\//)) add(one.trim(), span);
  for (const { name, shortName, label, span } of pleading.parties) {
    // In a form the name stands in another cell than the role.
    add(name, text.slice(label.start, label.end).includes(name) ? label : span);
    if (shortName !== null && !names.has(shortName)) add(shortName, span);
  }
  return names;
}

/** The first place inside each definition, as its label; a name that cannot be found there is not written plainly. */
function definitionsOf(spans: readonly Span[], places: readonly Place[]): readonly Definition[] {
  return spans.map((span) => {
    const found = places.find((place) => contains(span, place.span));
    return { label: found?.span ?? span, span, written: found !== undefined };
  });
}

function howItStands(name: Name, block: Block, line: Line, place: Span): Place['how'] | null {
  const { text } = line;
  const before = text.slice(0, place.start);
  const marked = before.endsWith('《') && text.startsWith('》', place.end);
  if (name.bracketed) return marked ? 'written' : null;
  if (marked) return 'written';
  if (before.lastIndexOf('《') > before.lastIndexOf('》')) return 'doubtful';
  if (name.common) return /[“"「]$/.test(before) ? 'written' : 'doubtful';
  return isCutFromLonger(block, line, place) ? 'doubtful' : 'written';
}

const ENDS = /(?:公司|集团|合作社|事务所|研究院|研究所|经营部|工作室|商行|厂)$/;
/** Words between two names, as no name holds them. */
const BETWEEN = /[与和及到向对在的了是将由为从被给至等以于同、]/;

/** 蓝湾 in 蓝湾国际贸易有限公司 belongs to a name the draft gives to nobody. */
function isCutFromLonger(block: Block, line: Line, { start, end }: Span): boolean {
  const name = line.text.slice(start, end);
  if (ENDS.test(name)) return false;
  const around = organisationsOf(block).find(
    (found) => found.line === line && found.end > end && found.end - found.run.length <= start,
  );
  return around !== undefined && !BETWEEN.test(line.text.slice(end, around.end)) && around.end - end <= 14;
}

function patternOf(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
}
