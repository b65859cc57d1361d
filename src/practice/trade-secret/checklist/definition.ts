import type { ChecklistItem, ElementState } from '../../../features/checklist';
import { COMPLAINTS, type Rule, type Text } from '../../../lint/rule';
import { refsWithin } from '../../../pleading/exhibit-refs';
import type { DocumentKind, Exhibit } from '../../../pleading/model';
import { sentenceAt } from '../../../text/sentences';
import type { Span } from '../../../text/span';
import { tradeSecretTemplates } from '../templates';
import type { ElementName, TradeSecretPleading } from '../model';

/** What a draft says of an element. */
export interface Said {
  readonly places: readonly Span[];
  /** Told though no single place can be named, e.g. by a title. */
  readonly told?: boolean;
  /** Exhibits that are to prove it, besides those cited where it is told. */
  readonly exhibits?: readonly Exhibit[];
}

/** One line of the checklist (要件清单) and how to find it in a pleading. */
export interface ItemDefinition {
  readonly id: string;
  readonly title: Text;
  /** The rule that finds it missing. */
  readonly rule: Rule<TradeSecretPleading> | null;
  readonly template?: string;
  /** Other than in a complaint. */
  readonly documents?: readonly DocumentKind[];
  /** It is a fact to be proved by exhibits. */
  readonly proof: boolean;
  readonly perPoint?: boolean;
  /** Whether the draft must say it at all; it must unless told otherwise. */
  needed?(pleading: TradeSecretPleading): boolean;
  said(pleading: TradeSecretPleading): Said;
  belongs(pleading: TradeSecretPleading): Span;
}

/** An element told in words, by a title or by exhibits. */
export function saidOf({ elements }: TradeSecretPleading, name: ElementName): Said {
  const { words, titled, exhibits } = elements[name];
  return { places: words.map(({ span }) => span), told: titled, exhibits };
}

/** True when a rule that needs no date has nothing to say. */
export function silent(rule: Rule<TradeSecretPleading>, pleading: TradeSecretPleading): boolean {
  const [report] = rule.check(pleading, { today: { year: 9999, month: 12, day: 31 } });
  return report === undefined;
}

/** So many places of one element are shown. */
const MAX_PLACES = 12;

/** The element as it stands; null where the document is of another kind. */
export function readItem(
  definition: ItemDefinition,
  pleading: TradeSecretPleading,
  text: string,
): ChecklistItem | null {
  const { id, title, rule, template, documents = COMPLAINTS, proof, perPoint = false } = definition;
  if (!documents.includes(pleading.kind)) return null;
  const { places, told = false, exhibits: listed = [] } = definition.said(pleading);
  const inOrder = oneASentence(places, text);
  const exhibits = proof ? withCited(pleading, listed, inOrder, text) : [];
  const isTold = told || inOrder.length > 0 || exhibits.length > 0;
  const needed = definition.needed?.(pleading) ?? true;
  return {
    id,
    title,
    state: stateOf(isTold, needed, proof, exhibits.length > 0),
    places: inOrder.slice(0, MAX_PLACES),
    exhibits,
    belongs: definition.belongs(pleading),
    template: template ?? answering(rule?.id) ?? null,
    rule: rule?.id ?? null,
    law: rule?.authority ?? [],
    perPoint,
  };
}

/** A template that mends what the rule finds missing. */
function answering(rule: string | undefined): string | undefined {
  if (rule === undefined) return undefined;
  return tradeSecretTemplates.find(({ rules }) => rules.includes(rule))?.id;
}

function stateOf(told: boolean, needed: boolean, proof: boolean, exhibits: boolean): ElementState {
  if (!told) return needed ? 'absent' : 'not-needed';
  if (!proof) return 'stated';
  return exhibits ? 'supported' : 'asserted';
}

/** One place a sentence, in order. */
function oneASentence(places: readonly Span[], text: string): readonly Span[] {
  const first = new Map<number, Span>();
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    const { start } = sentenceAt(text, place);
    if (!first.has(start)) first.set(start, place);
  }
  return [...first.values()];
}

/** The exhibits of the list that are offered for an element or cited in the sentences that tell it. */
function withCited(
  { exhibits, exhibitRefs }: TradeSecretPleading,
  listed: readonly Exhibit[],
  places: readonly Span[],
  text: string,
): readonly Exhibit[] {
  const cited = new Set(
    places.flatMap((place) => refsWithin(exhibitRefs, sentenceAt(text, place)).map(({ id }) => id)),
  );
  return exhibits.filter(
    (exhibit) =>
      listed.includes(exhibit) || exhibit.covers.some((id) => cited.has(id)) || cited.has(exhibit.id),
  );
}
