import type { Reading } from '../../lint/engine';
import type { Language, Text } from '../../lint/rule';
import type { Party, Pleading } from '../../pleading/model';
import { oneLine } from '../../text/one-line';
import type { Completion } from '../completion';
import { plain } from '../markdown';
import { exhibitNumbering } from './exhibits';
import type { NumberedEntry, Numbering, Referent } from './model';

const MAX_DETAIL = 40;

export interface NavigationCompletion {
  readonly referents: readonly Referent[];
  readonly points: Numbering;
  readonly language: Language;
  /** Names stand anywhere, so they are offered only where the user asks. */
  readonly asked: boolean;
}

/** 证据3, 密点２, 密点: the word with what is typed of the number. */
const OPEN_NUMBER = /(证据|密点|秘密点|秘点)([0-9０-９一二三四五六七八九十]{0,3}(?:[-－][0-9０-９]{0,3})?)$/;
const LINE = 80;

/** Exhibits after 证据, points after 密点, names of parties and short names where asked for. */
export function navigationCompletions(
  { pleading, blocks }: Reading<Pleading>,
  offset: number,
  context: NavigationCompletion,
): readonly Completion[] {
  if (pleading === null) return [];
  const before =
    blocks.text
      .slice(Math.max(0, offset - LINE), offset)
      .split('\n')
      .at(-1) ?? '';
  const open = OPEN_NUMBER.exec(before);
  if (open !== null) {
    const numbering = open[1] === '证据' ? exhibitNumbering(pleading) : context.points;
    if (isListing(pleading, numbering, blocks.text, offset)) return [];
    const { exhibits } = pleading;
    const purposeOf = (id: string): string => exhibits.find((exhibit) => exhibit.id === id)?.purpose ?? '';
    return numbering.entries.map((entry) =>
      numberCompletion(
        numbering,
        entry,
        open,
        offset,
        numbering.kind === 'exhibit' ? purposeOf(entry.id) : '',
      ),
    );
  }
  return context.asked ? names(pleading, context, before, offset) : [];
}

/** In a heading and in the list itself a number is given, not cited. */
function isListing(
  { sections }: Pleading,
  { kind, entries }: Numbering,
  text: string,
  offset: number,
): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  if (/^ {0,3}#/.test(line)) return true;
  const evidence = sections.some(
    ({ role, span }) => role === 'evidence' && span.start <= offset && offset <= span.end,
  );
  return kind === 'exhibit' ? evidence : /^[\s\d.、*-]{0,8}密点\S{0,6}$/.test(line) || entries.length === 0;
}

function numberCompletion(
  { kind, noun }: Numbering,
  { id, numbers, text }: NumberedEntry,
  open: RegExpExecArray,
  offset: number,
  purpose: string,
): Completion {
  const word = open[1] ?? noun;
  const label = `${word}${numbers[0]?.text ?? id}`;
  return {
    kind,
    label,
    detail: oneLine(text, MAX_DETAIL),
    documentation: plain(kind === 'exhibit' ? purpose : text),
    insert: label,
    replace: { start: offset - open[0].length, end: offset },
    filter: `${word}${id} ${label} ${oneLine(text, MAX_DETAIL)}`,
  };
}

const ROLES: Readonly<Record<Party['role'], Text>> = {
  plaintiff: { 'zh-cn': '原告', en: 'plaintiff' },
  defendant: { 'zh-cn': '被告', en: 'defendant' },
  'third-party': { 'zh-cn': '第三人', en: 'third party' },
};

/** Short names first; what is typed of a name is replaced. */
function names(
  { parties, definedTerms }: Pleading,
  { referents, language }: NavigationCompletion,
  before: string,
  offset: number,
): readonly Completion[] {
  const known = referents.filter(({ kind }) => kind === 'name');
  const partyOf = (name: string): Party | undefined =>
    parties.find((party) => party.shortName === name || party.name === name);
  const meaningOf = (name: string): string =>
    definedTerms.find((term) => term.name.includes(name))?.meaning ?? '';
  const found = known.map(({ key }): Completion => {
    const party = partyOf(key);
    const role = party === undefined ? '' : ROLES[party.role][language];
    const meaning = party !== undefined && party.name !== key ? party.name : meaningOf(key);
    return {
      kind: 'name',
      label: key,
      detail: [role, meaning === key ? '' : oneLine(meaning, MAX_DETAIL)]
        .filter((part) => part !== '')
        .join(' '),
      documentation: '',
      insert: key,
      replace: { start: offset - typedOf(key, before), end: offset },
      filter: key,
    };
  });
  const isShort = ({ label }: Completion): boolean => parties.every(({ name }) => name !== label);
  const typed = found.filter(({ replace }) => replace.start < replace.end);
  const offered = typed.length > 0 ? typed : found;
  return [...offered.filter(isShort), ...offered.filter((one) => !isShort(one))];
}

/** How much of a name stands before the caret. */
function typedOf(name: string, before: string): number {
  for (let length = Math.min(name.length - 1, before.length); length > 0; length -= 1)
    if (before.endsWith(name.slice(0, length))) return length;
  return 0;
}
