import { definitionsOf } from '../facts/definitions';
import { linesOf, lineSpan, type Line } from '../facts/lines';
import { organisationsOf } from '../facts/organisations';
import type { BlockList, PlacedBlock } from '../text/blocks';
import { gathered } from '../text/gathered';
import { recalled, type Memory } from '../text/memory';
import type { Block } from '../text/passage';
import { shift, type Span } from '../text/span';
import { partyNames, type Cast } from './cast';
import type { Agent, NearName, Party } from './model';
import { nearOrganisation, nearPerson, nearPersons } from './near-spellings';
import { matchesOf } from '../text/matches';

/** A near spelling in one block, with the words around it. */
interface Sighting {
  readonly text: string;
  readonly meant: string;
  readonly line: Line;
  readonly place: Span;
}

interface Placed extends Sighting {
  readonly block: PlacedBlock;
}

const AROUND = 24;
/** Different near spellings looked into; a draft with more of them is no draft. */
const MAX_SPELLINGS = 40;

const NONE: readonly NearName[] = [];
const namesOf = recalled(partyNames);
const peopleOf = recalled((parties: readonly Party[]) =>
  parties.filter(({ type }) => type === 'person').map(({ name }) => name),
);
const sightingsOf = gathered(
  (block: PlacedBlock, key: string, names: readonly string[], people: readonly string[]): readonly Placed[] =>
    sightingsIn(block.block, key, names, people).map((sighting) => ({ block, ...sighting })),
);

/** Names one or two characters off a party's that the draft gives to nobody else. */
export function readNearNames(
  memory: Memory,
  blocks: BlockList,
  cast: Cast,
  parties: readonly Party[],
  agents: readonly Agent[],
): readonly NearName[] {
  const people = peopleOf(memory, parties);
  const names = namesOf(memory, cast);
  const key = [...names, '', ...people].join('\n');
  const sightings = sightingsOf(memory, blocks.items, key, names, people);
  if (sightings.length === 0) return NONE;
  const own = new Set([
    ...agents.map(({ name }) => name),
    ...parties.flatMap(({ name, fields }) => [
      name,
      fields.legalRepresentative?.value ?? '',
      fields.operator?.value ?? '',
    ]),
  ]);
  const byText = new Map<string, Placed[]>();
  for (const sighting of sightings) {
    const same = byText.get(sighting.text) ?? [];
    if (same.length === 0 && byText.size === MAX_SPELLINGS) continue;
    same.push(sighting);
    byText.set(sighting.text, same);
  }
  const slips = new Set(
    [...byText]
      .filter(([text, all]) => !own.has(text) && !isSomeoneElse(text, all, blocks, names))
      .map(([text]) => text),
  );
  return sightings
    .filter(({ text }) => slips.has(text))
    .map(({ text, meant, line, place, block }) => ({
      text,
      meant,
      span: shift(lineSpan(line, place), block.start),
    }));
}

const known = new WeakMap<Block, { readonly key: string; readonly sightings: readonly Sighting[] }>();
const persons = new Map<string, RegExp | null>();

function personsPattern(key: string, people: readonly string[]): RegExp | null {
  let pattern = persons.get(key);
  if (pattern === undefined) {
    persons.clear();
    pattern = nearPersons(people);
    persons.set(key, pattern);
  }
  return pattern;
}

function sightingsIn(
  block: Block,
  key: string,
  names: readonly string[],
  people: readonly string[],
): readonly Sighting[] {
  const entry = known.get(block);
  if (entry?.key === key) return entry.sightings;
  const found: Sighting[] = [];
  for (const { line, run, end } of organisationsOf(block)) {
    const near = nearOrganisation(run, names);
    if (near === null) continue;
    found.push({ text: near.name, meant: near.meant, line, place: { start: end - near.name.length, end } });
  }
  const pattern = personsPattern(key, people);
  for (const line of pattern === null ? [] : linesOf(block)) {
    for (const match of matchesOf(pattern ?? /$^/g, line.text)) {
      const [text] = match;
      const meant = nearPerson(text, line.text.slice(Math.max(0, match.index - 4), match.index), people);
      if (meant === null) continue;
      found.push({ text, meant, line, place: { start: match.index, end: match.index + text.length } });
    }
  }
  known.set(block, { key, sightings: found });
  return found;
}

/** Words before a name that introduce someone. */
const INTRODUCED_BEFORE =
  /(?:案外人|第三方|客户|供应商|经销商|代理商|合作方|合作伙伴|同行|竞争对手|股东|监事|董事|经理|总监|主管|主任|员工|职员|工程师|律师|证人|会计|秘书|助理|妻子|丈夫|配偶|父亲|母亲|兄弟|姐妹|子公司|母公司|关联公司|名为|叫|名称为|更名为|变更为|前身[为是]?|[之的][父母妻夫兄弟姐妹子女])[“"]?$/;
/** Words after a name that say who it is: relation, post, holding. */
const INTRODUCED_AFTER =
  /^[”"]?(?:[（(][^（）()]{0,20}(?:简称|下称|以下)|(?:均)?(?:系|是|为|即)[^，。；]{0,18}(?:公司|客户|供应商|股东|商|方|[员师理管任长事监]|[父母妻夫兄弟姐妹友])|(?:担任|任|时任|现任)[^，。；]{1,16}|(?:持股|持有|出资)[^，。；]{0,10}\d|(?:注册)?(?:成立|设立)于|的?(?:法定代表人|股东|实际控制人|登记|工商|营业执照|企业信息))/;
const VERB = /^[”"]?(?:均)?(?:系|是|为|即|担任|任|时任|现任|原任|原系|曾任)/;
/** A post or relation is known by its last words: 采购经理, 公司监事. */
const POST = 4;

function isSomeoneElse(
  text: string,
  sightings: readonly Placed[],
  { items }: BlockList,
  names: readonly string[],
): boolean {
  const meant = sightings[0]?.meant ?? '';
  const core = text.replace(/(?:有限)?(?:公司|集团|厂)$/, '');
  const told = clausesAround(items, meant);
  for (const { block } of items) {
    if (!block.text.includes(core)) continue;
    if (definitionsOf(block).some(({ full, short }) => short === text || full.endsWith(text))) return true;
    if (around(block, text).some((words) => introduces(words, told))) return true;
    // 黔铸公司 stands for another company whose full name holds 黔铸.
    const fuller =
      core !== text &&
      organisationsOf(block).some(
        ({ run }) =>
          run.includes(core) &&
          !run.endsWith(text) &&
          !names.some((name) => run.endsWith(name)) &&
          nearOrganisation(run, names) === null,
      );
    if (fuller) return true;
  }
  // A name that stands more often than the party's own is hardly a slip.
  return sightings.length > 2 && sightings.length >= told.length;
}

interface Around {
  readonly before: string;
  readonly after: string;
}

function clausesAround(items: readonly PlacedBlock[], name: string): readonly Around[] {
  return items.flatMap(({ block }) => (block.text.includes(name) ? around(block, name) : []));
}

/** The words before and after each place of a name. */
function around(block: Block, name: string): readonly Around[] {
  return linesOf(block).flatMap(({ text }) => {
    const found: Around[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      found.push({ before: text.slice(Math.max(0, at - AROUND), at), after: text.slice(end, end + AROUND) });
    }
    return found;
  });
}

/** Says who somebody is, and the draft does not say the same of the party. */
function introduces({ before, after }: Around, told: readonly Around[]): boolean {
  const lead = INTRODUCED_BEFORE.exec(before)?.[0];
  if (lead !== undefined && !told.some((party) => party.before.endsWith(lead))) return true;
  if (!INTRODUCED_AFTER.test(after)) return false;
  const post = clauseOf(after).replace(VERB, '').slice(-POST);
  return !told.some((party) => clauseOf(party.after).includes(post));
}

function clauseOf(after: string): string {
  const end = after.search(/[，。；,;]/);
  return end < 0 ? after : after.slice(0, end);
}
