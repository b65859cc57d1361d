import type { Draft } from '../../../pleading/assemble';
import { refsWithin } from '../../../pleading/exhibit-refs';
import type { ExhibitRef } from '../../../pleading/model';
import { recalled } from '../../../text/memory';
import type { Span } from '../../../text/span';
import type { ElementTold, Measure, ToldWords } from '../model';
import type { Remedies, Statutory } from '../remedy-model';
import { elementsAlike, remediesAlike, type Likeness, type Tenor } from './alike';
import type { Told } from './told';
import { ENOUGH_WORDS } from './told-elements';
import { toldLines } from './told-lines';

/**
 * What no phrase tells is taken as told where a sentence reads like it. Only what is wanting is asked for: a draft
 * whose words are known is never scored.
 */

/** Elements that are asked for in every case and that many words tell. */
const ELEMENTS = ['not-public', 'value', 'access', 'similarity'] as const;
/** Completes the told facts. */
export function toldUnphrased(draft: Draft, told: Told): Told {
  const { measures, acts, actsSuspected, actsDated, elements } = told;
  const known =
    measures.length > 0 &&
    (actsSuspected || tellsAct(acts)) &&
    ELEMENTS.every((name) => isTold(elements[name]));
  const { cast, memory, pleading } = draft;
  const lines = toldLines(draft);
  const elementsTold = known ? NONE : elementsAlike(memory, lines, cast);
  const others = actsDated && isTold(elements.knowledge) ? NONE : remediesAlike(memory, lines, cast);
  return elementsTold === NONE && others === NONE
    ? told
    : completedTold(memory, told, elementsTold, others, pleading.exhibitRefs);
}

const NONE: readonly Likeness[] = [];

/** A breach of confidence is alleged of an act that must still be told. */
function tellsAct(acts: Told['acts']): boolean {
  return acts.some(({ kind }) => kind !== 'breach');
}

function isTold({ words, titled, exhibits }: ElementTold): boolean {
  return words.length > 0 || titled || exhibits.length > 0;
}

const completedTold = recalled(
  (
    told: Told,
    alike: readonly Likeness[],
    others: readonly Likeness[],
    refs: readonly ExhibitRef[],
  ): Told => {
    const { measures, acts, actsSuspected, actsDated, elements } = told;
    const filled = ELEMENTS.filter((name) => !isTold(elements[name])).map(
      (name) => [name, { ...elements[name], words: wordsOf(alike, name) }] as const,
    );
    const { knowledge } = elements;
    return {
      measures: measures.length > 0 ? measures : measuresOf(alike, refs),
      acts,
      actsDated: actsDated || has(others, 'act-date'),
      actsSuspected: actsSuspected || (!tellsAct(acts) && has(alike, 'act')),
      elements: {
        ...elements,
        ...Object.fromEntries(filled),
        knowledge: isTold(knowledge) ? knowledge : { ...knowledge, words: wordsOf(others, 'third-knows') },
      },
    };
  },
);

function has(likenesses: readonly Likeness[], tenor: Tenor): boolean {
  return likenesses.some((likeness) => likeness.tenor === tenor);
}

function wordsOf(likenesses: readonly Likeness[], tenor: Tenor): readonly ToldWords[] {
  return likenesses
    .filter((likeness) => likeness.tenor === tenor)
    .slice(0, ENOUGH_WORDS)
    .map(({ words }) => words);
}

/** The exhibits that prove a measure may be cited anywhere in its paragraph. */
function measuresOf(likenesses: readonly Likeness[], refs: readonly ExhibitRef[]): readonly Measure[] {
  return likenesses
    .filter(({ tenor }) => tenor === 'measures')
    .map(({ words: { text, span, group }, line }) => ({
      group,
      conclusion: false,
      text,
      date: null,
      exhibits: refsWithin(refs, line).map(({ id }) => id),
      span,
    }));
}

/** Completes what claims and facts say of remedies. */
export function remediesUnphrased(draft: Draft, remedies: Remedies): Remedies {
  const { methods, statutory, punitive, remedial } = remedies;
  const known =
    methods.length > 0 &&
    statutory?.factors !== false &&
    (punitive === null || (punitive.intent && punitive.gravity && punitive.base)) &&
    (remedial === null || (remedial.linked && remedial.apportioned));
  if (known) return remedies;
  const { memory, cast } = draft;
  return completedRemedies(memory, remedies, remediesAlike(memory, toldLines(draft), cast));
}

const completedRemedies = recalled((remedies: Remedies, alike: readonly Likeness[]): Remedies => {
  const { methods, statutory, punitive, remedial } = remedies;
  const told = (tenor: Tenor): boolean => has(alike, tenor);
  return {
    ...remedies,
    methods: methods.length === 0 && told('method') ? ['unnamed'] : methods,
    statutory: statutory && {
      ...statutory,
      factors:
        statutory.factors ||
        alike.some(({ tenor, line }) => tenor === 'factors' && mayGround(statutory, line)),
    },
    punitive: punitive && {
      ...punitive,
      intent: punitive.intent || told('intent'),
      gravity: punitive.gravity || told('gravity'),
      base: punitive.base || told('base'),
    },
    remedial: remedial && {
      ...remedial,
      linked: remedial.linked || told('remedial-link'),
      apportioned: remedial.apportioned || told('remedial-share'),
    },
  };
});

/** A ground for the sum stands in a paragraph on it or in the next one. */
function mayGround({ passages }: Statutory, line: Span): boolean {
  return passages === null || passages.some(({ start, end }) => line.start >= start && line.start - end <= 4);
}

/** Where the told facts read like naming a carrier (载体), or null. */
export function carrierUnphrased(draft: Draft): Span | null {
  const alike = remediesAlike(draft.memory, toldLines(draft), draft.cast);
  return alike.find(({ tenor }) => tenor === 'carrier')?.words.span ?? null;
}
