import type { Edit, Text } from '../../lint/rule';
import type { Pleading } from '../../pleading/model';
import { parseNumeral } from '../../text/numerals';
import type { Span } from '../../text/span';
import { writtenLike } from '../../text/written-like';
import { referentAt, type Place, type RangeWords, type Referent } from './model';
import { REFUSALS } from './rename-text';

export interface Refusal {
  readonly refused: Text;
}

/** What is renamed, and what the editor offers to edit. */
export interface Renaming {
  readonly referent: Referent;
  readonly span: Span;
  readonly text: string;
}

export interface RenameEdits {
  readonly referent: Referent;
  readonly edits: readonly Edit[];
  /** Places that may mean something else; for the user to decide. */
  readonly doubtful: readonly Edit[];
}

/** A draft as a rename sees it. */
export interface Renamable {
  readonly text: string;
  readonly kind: Pleading['kind'];
  readonly referents: readonly Referent[];
}

/** What stands at `offset` and can be renamed, why it cannot, or null for other words. */
export function renamingAt(draft: Renamable, offset: number): Renaming | Refusal | null {
  const found = referentAt(draft.referents, offset);
  if (found === null) return null;
  const { referent, span } = found;
  const refusal = refusalOf(draft, referent);
  if (refusal !== null) return refusal;
  return { referent, span, text: wordsOf(draft.text, span) };
}

/**
 * The edits that give what stands at `offset` another number or name, in the list and wherever it is cited. `read`
 * reads the text as it would then be: everything must be told apart as before.
 */
export function renameAt(
  draft: Renamable,
  offset: number,
  wanted: string,
  read: (text: string) => readonly Referent[],
): RenameEdits | Refusal | null {
  const renaming = renamingAt(draft, offset);
  if (renaming === null || 'refused' in renaming) return renaming;
  const { referent } = renaming;
  const name = wanted.trim();
  const key = referent.kind === 'name' ? nameIn(name) : numberIn(name, referent.kind);
  if (key === null) {
    const noun = referent.title.slice(0, -referent.key.length);
    return refuse(referent.kind === 'name' ? 'noName' : 'noNumber', { name, noun });
  }
  if (key === referent.key) return { referent, edits: [], doubtful: [] };
  const title = referent.kind === 'name' ? key : referent.title.replace(referent.key, key);
  if (draft.referents.some((other) => other.kind === referent.kind && other.key === key))
    return refuse('taken', { name: title });
  const edited = ({ span, range }: Place): Edit => {
    if (range !== null) return { span, text: writtenOut(draft.text, range, referent.key, key) };
    return { span, text: referent.kind === 'name' ? key : writtenLike(wordsOf(draft.text, span), key) };
  };
  const [sure, doubtful] = [false, true].map((unsure) =>
    referent.places.filter(({ how }) => (how === 'doubtful') === unsure).map(edited),
  );
  const edits = sure ?? [];
  const after = read(applied(draft.text, edits));
  const expected = signature(draft.referents, referent, key);
  return signature(after) === expected
    ? { referent, edits, doubtful: doubtful ?? [] }
    : refuse('unreadable', { name: title });
}

/** A longer range is not written out. */
const MAX_RANGE = 12;

/** 证据3至5 with 4 become 7 is 证据3、7、5. */
function writtenOut(text: string, { from, to, ids }: RangeWords, key: string, becomes: string): string {
  const noun = text.slice(from.span.end, to.span.start).replace(/^[^密秘证]{0,8}/, '');
  return ids.map((id) => writtenLike(from.text, id === key ? becomes : id)).join(`、${noun}`);
}

function refusalOf({ text, kind }: Renamable, referent: Referent): Refusal | null {
  const { definitions, places, title } = referent;
  if (referent.kind === 'exhibit' && kind === 'evidence-catalogue') return refuse('catalogue', {});
  const range = places.find(
    ({ how, range: words }) => how === 'range' && (words?.ids.length ?? MAX_RANGE) >= MAX_RANGE,
  );
  if (range !== undefined) return refuse('range', { title, words: wordsOf(text, range.whole) });
  if (definitions.length === 0) return refuse('undefined', { title });
  if (referent.kind === 'exhibit' && definitions.length > 1) return refuse('twice', { title });
  if (definitions.some(({ written }) => !written))
    return refuse(referent.kind === 'name' ? 'spaced' : 'unwritten', { title });
  return null;
}

function refuse(reason: keyof typeof REFUSALS, args: Readonly<Record<string, string>>): Refusal {
  const fill = (text: string): string =>
    text.replace(/\{(\w{1,10})\}/g, (all, name: string) => args[name] ?? all);
  const text = REFUSALS[reason];
  return { refused: { 'zh-cn': fill(text['zh-cn']), en: fill(text.en) } };
}

/** `7`, `七`, `７`, `证据7`, `1-2`; a letter for a point. */
function numberIn(text: string, kind: 'exhibit' | 'point'): string | null {
  const bare = text.replace(/^(?:证据(?:材料)?|密点|秘密点|秘点)[\s\u3000]{0,4}/, '');
  if (kind === 'point' && /^[A-Z]$/.test(bare)) return bare;
  const parts = bare.split(/[-－–—]/).map((part) => parseNumeral(part.trim()));
  if (parts.length > (kind === 'exhibit' ? 3 : 1)) return null;
  return parts.every((part) => part !== null && part > 0 && part < 1000) ? parts.join('-') : null;
}

/** A name that stays one in any sentence. */
function nameIn(text: string): string | null {
  return /^[^\s\u3000，。；：、！？,;:!?“”"'「」『』《》〈〉（）()【】[\]{}<>|*_`~#\\$&]{2,60}$/.test(text)
    ? text
    : null;
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The text after edits that do not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: words } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    result += text.slice(at, span.start) + words;
    at = span.end;
  }
  return result + text.slice(at);
}

/** Which referents there are and how often each is set out and cited, after one of them bears another key. */
function signature(referents: readonly Referent[], renamed?: Referent, key?: string): string {
  return referents
    .map((referent) => {
      const { kind, definitions, places } = referent;
      const sure = places.filter(({ how }) => how !== 'doubtful');
      const name = referent === renamed ? key : referent.key;
      return [kind, name, definitions.length, sure.length].join(' ');
    })
    .sort()
    .join('\n');
}
