/**
 * What the numbers of a passage belong to 引用的归属: explicit names, lists and bare numbers that go on, 该法, 同条, 本规定,
 * and short names defined here or in an earlier passage. Cheap; runs over the facts of `citations-raw.ts`.
 */
import type { LawLexicon } from '../law/lexicon';
import type { ProvisionRef } from '../law/provision';
import { goesOn, judgeAlone } from './citations-context';
import type { NumberRef, PartialRef } from './citations-numbers';
import type { CitationReading, ResolvedBy } from './citations-reading';
import type { RawCitationFact, RawMention, RawRefs } from './citations-facts';

/** What a name stands for. */
interface Target {
  readonly kind: 'law' | 'private';
  readonly law: string;
  readonly instrument: string | null;
  readonly name: string;
  readonly version: number | null;
  /** Full title, for what 本规定 or 《解释》 can mean. */
  readonly title: string;
}

/** What earlier passages leave to later ones: defined short names and the last law. Plain and small. */
export interface CitationContext {
  readonly definitions: ReadonlyMap<string, Target>;
  readonly last: Target | null;
}

export const EMPTY_CONTEXT: CitationContext = { definitions: new Map(), last: null };

interface State {
  readonly lexicon: LawLexicon;
  definitions: ReadonlyMap<string, Target>;
  /** Laws named in this passage, in order. */
  readonly named: Target[];
  readonly earlier: Target | null;
  /** What a number that goes on belongs to. */
  current: Target | null;
  /** Sentence of the last private document named without an article. */
  privateSentence: number | null;
  lastRef: PartialRef | null;
  lastSentence: number;
  readonly readings: CitationReading[];
}

/** Resolves the facts of one passage, given what earlier passages left. */
export function resolveCitations(
  facts: readonly RawCitationFact[],
  lexicon: LawLexicon,
  context: CitationContext = EMPTY_CONTEXT,
): { readonly citations: readonly CitationReading[]; readonly context: CitationContext } {
  const state: State = {
    lexicon,
    definitions: context.definitions,
    named: [],
    earlier: context.last,
    current: null,
    privateSentence: null,
    lastRef: null,
    lastSentence: 0,
    readings: [],
  };
  let mention: { readonly raw: RawMention; readonly target: Target; readonly by: ResolvedBy } | null = null;
  for (const fact of facts) {
    if (fact.kind === 'mention') {
      mention = { raw: fact, ...resolveMention(state, fact) };
      takeMention(state, fact, mention.target);
    } else if (fact.kind === 'definition') {
      if (mention?.raw.sentence === fact.sentence) define(state, [fact.name], mention.target);
    } else if (fact.attached && mention) attach(state, fact, mention.raw, mention.target, mention.by);
    else if (!fact.attached) goOn(state, fact);
  }
  const last = state.named.at(-1) ?? context.last;
  const unchanged = last === context.last && state.definitions === context.definitions;
  return {
    citations: state.readings,
    context: unchanged ? context : { definitions: state.definitions, last },
  };
}

function resolveMention(state: State, raw: RawMention): { target: Target; by: ResolvedBy } {
  const defined = raw.byNumber ? undefined : state.definitions.get(raw.name);
  if (defined) return { target: { ...defined, version: raw.version ?? defined.version }, by: 'defined' };
  if (raw.as === 'law') return { target: lawTarget(state, raw), by: 'explicit' };
  if (raw.as === 'private') return { target: privateTarget(raw), by: 'explicit' };
  const meant = meantBy(state, raw.name);
  if (raw.as === 'short') {
    if (meant) return { target: meant, by: 'previous' };
    const ofCompany = /(?:通知|意见|决定|纪要|规则)$/.test(raw.name);
    return { target: ofCompany ? privateTarget(raw) : lawTarget(state, raw), by: 'explicit' };
  }
  const by = raw.as;
  if (meant) return { target: meant, by };
  const symbol = by === 'self' ? '@self' : '@prev';
  return {
    target: { kind: 'law', law: symbol, instrument: null, name: raw.name, version: null, title: raw.name },
    by,
  };
}

function lawTarget(state: State, raw: RawMention): Target {
  const { lexicon } = state;
  const unknown = raw.byNumber ? `unknown:${raw.name}` : `unknown:《${raw.name}》`;
  const title = lexicon.titles.get(raw.law ?? '') ?? raw.name;
  const law = lexicon.listed.has(raw.law ?? '') ? (raw.law ?? unknown) : unknown;
  return { kind: 'law', law, instrument: raw.law, name: raw.name, version: raw.version, title };
}

function privateTarget(raw: RawMention): Target {
  return { kind: 'private', law: '', instrument: null, name: raw.name, version: null, title: raw.name };
}

/** The last law named, here or before, that 本规定, 该法 or 《解释》 can mean. */
function meantBy(state: State, word: string): Target | null {
  for (let i = state.named.length - 1; i >= 0; i--) {
    const target = state.named[i];
    if (target && isA(target.title, word)) return target;
  }
  return state.earlier && isA(state.earlier.title, word) ? state.earlier : null;
}

function isA(title: string, word: string): boolean {
  if (word === '法' || word === '法律' || word === '新法' || word === '旧法' || word === '原法')
    return /(?:法|法典|通则|总则)$/.test(title);
  if (word === '司法解释') return /^(?:最高|关于|法释)/.test(title) || title.endsWith('司法解释');
  if (word === '法规') return /(?:条例|办法)$/.test(title);
  return title.replace(/（[一二三四五六七八九十]+）$/, '').endsWith(word.replace(/^若干/, ''));
}

function takeMention(state: State, raw: RawMention, target: Target): void {
  define(state, raw.definitions, target);
  if (target.kind === 'private') {
    state.privateSentence = raw.sentence;
    state.current ??= target;
    return;
  }
  state.privateSentence = null;
  state.current = target;
  state.lastRef = null;
  if (!target.law.startsWith('@')) state.named.push(target);
}

function define(state: State, names: readonly string[], target: Target): void {
  if (names.length === 0) return;
  const definitions = new Map(state.definitions);
  for (const name of names) definitions.set(name, target);
  state.definitions = definitions;
}

/** Numbers right after a name. */
function attach(state: State, raw: RawRefs, mention: RawMention, target: Target, by: ResolvedBy): void {
  if (target.kind === 'private') {
    state.current = target;
    state.lastRef = null;
    return;
  }
  emit(state, raw, target, by, mention);
}

/** Numbers that stand alone. */
function goOn(state: State, raw: RawRefs): void {
  const level = raw.refs[0]?.level;
  if (level !== 'article') {
    if (state.current?.kind !== 'private' && state.lastRef && lowerGoesOn(state, raw))
      emit(state, raw, state.current, state.current ? 'inherited' : 'none', null);
    return;
  }
  const defined = definedBefore(state, raw.before);
  if (defined) {
    const nameStart = raw.beforeAt[defined.at] ?? raw.start;
    state.current = defined.target;
    state.lastRef = null;
    if (defined.target.kind === 'law')
      emit(state, { ...raw, start: nameStart }, defined.target, 'defined', null);
    return;
  }
  const strong = raw.refs.some((r) => r.ref.article !== null && (r.ref.paragraph ?? r.ref.item) !== null);
  const inSight = state.current?.kind === 'law';
  const verdict = judgeAlone({ before: raw.before, after: raw.after, strong }, inSight);
  if (verdict === 'neither') return;
  if (verdict === 'private' || state.privateSentence === raw.sentence || state.current?.kind === 'private') {
    state.current = PRIVATE;
    state.lastRef = null;
    return;
  }
  if (!state.current && raw.amongPrivate) return;
  emit(state, raw, state.current, state.current ? 'inherited' : 'none', null);
}

const PRIVATE: Target = { kind: 'private', law: '', instrument: null, name: '', version: null, title: '' };
const JOINED = /(?:[和及与或、]|以及|同款|该款|同条|该条)[的之“”]?$/;

function lowerGoesOn(state: State, raw: RawRefs): boolean {
  if (/[前上下]条$/.test(raw.before) || !goesOn(raw.after)) return false;
  if (raw.refs[0]?.level === 'paragraph') return state.privateSentence !== raw.sentence;
  const item = state.lastRef?.item ?? null;
  return (
    raw.sentence === state.lastSentence &&
    JOINED.test(raw.before) &&
    (item !== null || /[同该]款$/.test(raw.before))
  );
}

/** A defined short name without 《》 that ends right before the number. */
function definedBefore(state: State, before: string): { target: Target; at: number } | null {
  const rest = before.replace(/[的中之“”"]$/, '');
  let best: { target: Target; at: number } | null = null;
  for (const [name, target] of state.definitions) {
    const at = rest.length - name.length;
    if (at >= 0 && rest.endsWith(name) && (!best || at < best.at)) best = { target, at };
  }
  return best;
}

function emit(
  state: State,
  raw: RawRefs,
  target: Target | null,
  by: ResolvedBy,
  mention: RawMention | null,
): void {
  for (const [index, number] of raw.refs.entries()) {
    const ref = complete(number.ref, number, state.lastRef);
    if (!ref) continue;
    const rangeEnd = number.end ? complete(number.end, number, ref) : null;
    const first = index === 0;
    state.readings.push({
      start: first ? (mention?.start ?? raw.start) : number.span.start,
      end: number.span.end,
      ...ref,
      law: target?.law ?? '',
      instrument: target?.instrument ?? null,
      name: target?.name ?? '',
      version: target?.version ?? null,
      rangeEnd,
      resolvedBy: first || by === 'none' ? by : 'inherited',
      titleSpan: first && mention ? mention.nameSpan : null,
      tagSpan: first && mention ? mention.tagSpan : null,
      documentNumber: first && mention ? mention.number : null,
      numberSpan: number.span,
      numerals: number.numerals,
      forms: first && mention ? [...mention.forms, ...number.forms] : number.forms,
    });
    state.lastRef = rangeEnd ?? ref;
    state.lastSentence = raw.sentence;
  }
}

/** Fills the levels a reference inherits from the one before it; null when there is no article to inherit. */
function complete(ref: PartialRef, number: NumberRef, last: PartialRef | null): ProvisionRef | null {
  if (ref.article !== null) return { ...ref, article: ref.article };
  if (last?.article == null) return null;
  const paragraph = ref.paragraph ?? (number.level === 'item' ? last.paragraph : null);
  return { article: last.article, sub: last.sub, paragraph, item: ref.item };
}
