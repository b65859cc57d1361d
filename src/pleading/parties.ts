import type { Definition } from '../facts/definitions';
import { partyEntriesOf, type PartyEntry, type PlacedField } from '../facts/party-lines';
import { typeOfName } from '../facts/party-names';
import { agentLabelOf, roleLabelOf, type RoleLabel } from '../facts/party-roles';
import type { PlacedBlock } from '../text/blocks';
import { shift, type Span } from '../text/span';
import { readAgentEntries, type AgentDraft } from './agents';
import type { Agent, Field, FieldName, Party, Section } from './model';
import type { Outline, PlacedLine } from './outline';
import { roleOfTitle } from './section-titles';
import { linesIn } from './section-lines';
import { unreadIn } from './unread-fields';

type Fields = Partial<Record<FieldName, Field>>;

interface PartyDraft {
  readonly role: Party['role'];
  readonly roleText: string;
  readonly hint: 'person' | 'entity' | null;
  /** Opened by a heading without a name: numbered names below it are so many parties. */
  readonly headed: boolean;
  name: string;
  shortName: string | null;
  readonly fields: PlacedField[];
  readonly label: Span;
  end: number;
}

type Told = Pick<PartyDraft, 'name' | 'shortName' | 'fields' | 'label' | 'end'>;

interface Cast {
  readonly parties: readonly PartyDraft[];
  readonly agents: readonly AgentDraft[];
}

/** The lines among which parties may be introduced. */
export function linesOfParties(outline: Outline): readonly PlacedLine[] {
  const claimsAt = claimsIn(outline);
  return linesIn(outline, (section, index) => introducesParties(section, index, claimsAt));
}

/**
 * The parties (当事人) in the order of the draft. A blank block of a form counts only where no other has its role.
 * `definitions` are those of the whole draft.
 */
export function readParties(
  lines: readonly PlacedLine[],
  definitions: readonly Definition[],
): readonly Party[] {
  const { parties: drafts, agents } = readEntries(lines);
  const filled = drafts.filter((draft) => !isBlank(draft));
  const kept = drafts.filter(
    (draft, index) =>
      !isBlank(draft) ||
      (draft.role !== 'third-party' &&
        !filled.some(({ role }) => role === draft.role) &&
        drafts.findIndex(({ role }) => role === draft.role) === index),
  );
  const starts = [...drafts, ...agents].map(({ label }) => label.start);
  const parties = kept.map((draft) => {
    const party = toParty(draft);
    const read = { ...party.operatorFields, ...party.fields };
    const unread = unreadIn(lines, draft, starts).filter((field) => read[field] === undefined);
    return { ...party, unread };
  });
  return withShortNames(parties, definitions);
}

/** The agents ad litem (委托诉讼代理人) named among the parties. */
export function readAgents(lines: readonly PlacedLine[]): readonly Agent[] {
  return readAgentEntries(readEntries(lines).agents);
}

const known = new WeakMap<readonly PlacedLine[], Cast>();

function readEntries(lines: readonly PlacedLine[]): Cast {
  let cast = known.get(lines);
  if (cast === undefined) {
    cast = assemble(placedEntries(lines));
    known.set(lines, cast);
  }
  return cast;
}

/**
 * Sections that introduce parties: what stands before the claims, and a part headed 当事人 wherever it stands.
 * Facts told before the claims introduce nobody, unless their heading is a role (`## 被告`).
 */
function introducesParties(section: Section, index: number, claimsAt: number): boolean {
  if (section.role === 'parties' && section.title !== '') return true;
  if (index > claimsAt) return false;
  if (section.role === 'preamble' || section.role === 'parties' || section.role === 'cause') return true;
  return (
    section.role === 'facts' &&
    (roleLabelOf(section.title)?.strength === 'label' || agentLabelOf(section.title) !== null)
  );
}

function claimsIn({ sections }: Outline): number {
  const first = sections.findIndex(({ role }) => role === 'claims');
  return first < 0 ? sections.length : first;
}

function placedEntries(region: readonly PlacedLine[]): readonly (readonly [PartyEntry, PlacedBlock])[] {
  const inside = new Set(region.map(({ line }) => line));
  const blocks = new Set(region.map(({ block }) => block));
  return [...blocks].flatMap((block) =>
    partyEntriesOf(block.block)
      .filter(({ line }) => inside.has(line))
      .map((entry) => [entry, block] as const),
  );
}

/** Fields that show that the party is told of again though an agent was named last. */
const PARTY_ONLY = new Set(['creditCode', 'legalRepresentative', 'operator']);

function assemble(entries: readonly (readonly [PartyEntry, PlacedBlock])[]): Cast {
  const parties: PartyDraft[] = [];
  const agents: AgentDraft[] = [];
  let holder: 'party' | 'agent' | 'other' = 'other';
  for (const [entry, { start }] of entries) {
    const fields = entry.fields.map((field) => ({ ...field, span: shift(field.span, start) }));
    const span = shift(entry.span, start);
    if (entry.opens === 'party' && entry.role !== null) {
      const name = valueOf(fields, 'name') ?? entry.lead;
      parties.push({ ...roleOf(entry.role), headed: name === '', ...told(entry, name, fields, start) });
      holder = 'party';
    } else if (entry.opens === 'agent') {
      agents.push({ entries: [entry], label: shift(entry.label, start) });
      holder = 'agent';
    } else if (entry.opens !== null) {
      holder = 'other';
    } else {
      const party = parties.at(-1);
      if (holder === 'agent' && party && entry.fields.some(({ key }) => PARTY_ONLY.has(key)))
        holder = 'party';
      if (holder === 'agent') {
        agents.at(-1)?.entries.push(entry);
        // An agent has an office, not a 住所.
        party?.fields.push(...fields.filter(({ key }) => key === 'seat'));
      }
      if (holder === 'party' && party && isNext(party, entry)) {
        parties.push({ ...party, ...told(entry, entry.lead, fields, start) });
      } else if (holder === 'party' && party) {
        addTo(party, entry, fields, span);
      }
    }
  }
  return { parties, agents };
}

function roleOf({ role, text, hint }: RoleLabel): Pick<PartyDraft, 'role' | 'roleText' | 'hint'> {
  return { role, roleText: text, hint };
}

function told(entry: PartyEntry, name: string, fields: readonly PlacedField[], start: number): Told {
  const label = shift(entry.label, start);
  return { name, shortName: entry.shortName, fields: [...fields], label, end: shift(entry.span, start).end };
}

/** The next of several parties listed under one heading: `## 被告`, `1. 甲公司…`, `2. 李四，男…`. */
function isNext({ headed, name }: PartyDraft, { numbered, lead }: PartyEntry): boolean {
  return headed && name !== '' && numbered && typeOfName(lead) !== null && roleOfTitle(lead) === null;
}

function addTo(party: PartyDraft, entry: PartyEntry, fields: readonly PlacedField[], span: Span): void {
  if (party.name === '') {
    const led = party.fields.length === 0 && typeOfName(entry.lead) !== null ? entry.lead : '';
    party.name = valueOf(fields, 'name') ?? led;
  } else if (fields.length === 0) {
    return;
  }
  party.fields.push(...fields);
  party.shortName ??= entry.shortName;
  party.end = Math.max(party.end, span.end);
}

function valueOf(fields: readonly PlacedField[], key: string): string | null {
  return fields.find((field) => field.key === key && field.value !== '')?.value ?? null;
}

function isBlank({ name, fields }: PartyDraft): boolean {
  return name === '' && fields.every(({ value }) => value === '');
}

function toParty(draft: PartyDraft): Omit<Party, 'unread'> {
  const type = typeOf(draft);
  const { role, roleText, name, shortName, label } = draft;
  const own: Fields = {};
  const operator: Fields = {};
  if (type === 'entity') sortEntityFields(draft.fields, own, operator);
  else for (const field of draft.fields) keep(own, personField(field), field);
  return {
    role,
    roleText,
    name,
    shortName,
    type,
    fields: own,
    operatorFields: operator,
    label,
    span: { start: label.start, end: Math.max(draft.end, label.end) },
  };
}

function typeOf({ hint, name, fields }: PartyDraft): Party['type'] {
  const has = (...keys: readonly string[]): boolean =>
    fields.some(({ key, value }) => keys.includes(key) && value !== '');
  if (hint !== null) return hint;
  const named = typeOfName(name);
  if (named === 'entity' || has('legalRepresentative', 'creditCode', 'operator')) return 'entity';
  if (named === 'person' || has('sex', 'birth', 'ethnicity')) return 'person';
  return 'unknown';
}

/** The first value of a field counts. */
function keep(fields: Fields, name: FieldName | null, { value, span }: PlacedField): void {
  if (name !== null && value !== '') fields[name] ??= { value, span };
}

/** A foreigner's 国籍 and a Hong Kong, Macao or Taiwan resident's status stand where others state their 民族. */
function personField({ key, value }: PlacedField): FieldName | null {
  if (key === 'home' || key === 'seat') return 'address';
  if (key === 'nationality')
    return /^(?:中国|中华人民共和国)(?:国籍|公民)?$/.test(value) ? null : 'ethnicity';
  return key === 'name' || key === 'authority' || key === 'other' ? null : key;
}

/**
 * Fields of an organisation. What is told of its representative as a person is not the organisation's; his telephone
 * is. What is told of the 经营者 of a 个体工商户 is kept apart (民诉法解释第五十九条).
 */
function sortEntityFields(fields: readonly PlacedField[], own: Fields, operator: Fields): void {
  let about: 'own' | 'representative' | 'operator' = 'own';
  for (const field of fields) {
    const name = personField(field);
    if (field.key === 'legalRepresentative' || field.key === 'operator') {
      about = field.key === 'operator' ? 'operator' : 'representative';
      keep(own, field.key, field);
    } else if (name === 'contact') {
      keep(own, name, field);
      if (about === 'operator') keep(operator, name, field);
    } else if (name === 'creditCode' || name === 'position') {
      keep(own, name, field);
    } else if (name === 'address') {
      const personal = field.key === 'home' || own.address !== undefined;
      if (about === 'operator' && personal) keep(operator, name, field);
      else if (about !== 'representative' || field.key !== 'home') keep(own, name, field);
    } else if (about === 'operator') {
      keep(operator, name, field);
    }
  }
}

/** Short names are often defined where a party is first told of (以下简称), not in its block. */
function withShortNames(parties: readonly Party[], definitions: readonly Definition[]): readonly Party[] {
  const found = new Map<Party, string>();
  const unnamed = parties.filter(({ shortName, name }) => shortName === null && name.length >= 2);
  for (const { full, short } of definitions) {
    if (found.size === unnamed.length) break;
    const party = unnamed.find(({ name }) => full.endsWith(name));
    if (party && !found.has(party) && short !== '') found.set(party, short);
  }
  return parties.map((party) => ({ ...party, shortName: party.shortName ?? found.get(party) ?? null }));
}
