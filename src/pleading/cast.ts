import type { Definition } from '../facts/definitions';
import type { Party, Role } from './model';

/** The cast of a pleading (诉讼主体): every name by which the draft may call a party. */
export interface Cast {
  readonly names: readonly { readonly name: string; readonly role: Role }[];
  /** Equal keys mean equal casts: what was read with one holds for the other. */
  readonly key: string;
  /** Finds the next name in a text. */
  readonly pattern: RegExp;
  roleOf(name: string): Role | null;
}

const ROLE_WORDS: readonly (readonly [Role, readonly string[]])[] = [
  ['plaintiff', ['原告', '我公司', '我司', '我方', '本公司', '权利人', '申请人', '原审原告']],
  ['defendant', ['被告', '被申请人', '被诉侵权人', '侵权人', '原审被告']],
  ['third-party', ['第三人', '案外人']],
];

/** Gathers role words, names and the short names defined, longest first. */
export function readNames(parties: readonly Party[], definitions: readonly Definition[]): Cast['names'] {
  const names = new Map<string, Role>();
  for (const [role, words] of ROLE_WORDS) for (const word of words) names.set(word, role);
  // Who acts for a company acts as the company.
  for (const { role, fields } of parties) {
    const head = fields.legalRepresentative?.value ?? '';
    if (/^[\u4e00-\u9fff]{3,4}$/.test(head)) names.set(head, role);
  }
  for (const party of parties) {
    if (party.name.length >= 2) names.set(party.name, party.role);
    if (party.shortName !== null && party.shortName.length >= 2) names.set(party.shortName, party.role);
  }
  for (const { full, short } of definitions) {
    const party = parties.find(({ name }) => name.length >= 2 && full.endsWith(name));
    if (party && short.length >= 2) names.set(short, party.role);
  }
  return [...names]
    .map(([name, role]) => ({ name, role }))
    .sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
}

/** The cast of names given longest first. */
export function castOf(longestFirst: Cast['names']): Cast {
  const roles = new Map(longestFirst.map(({ name, role }) => [name, role]));
  const source = longestFirst.map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return {
    names: longestFirst,
    key: longestFirst.map(({ name, role }) => `${name}=${role}`).join('\n'),
    pattern: new RegExp(source, 'g'),
    roleOf: (name) => roles.get(name) ?? null,
  };
}

const ROLE_NAMES: ReadonlySet<string> = new Set(ROLE_WORDS.flatMap(([, words]) => words));

/** The names of a cast that are names: full and short names of the parties, no role words. */
export function partyNames({ names }: Cast): readonly string[] {
  return names.map(({ name }) => name).filter((name) => !ROLE_NAMES.has(name));
}
