import type { ElementName, TradeSecretPleading } from '../model';

/** True when the draft tells the element: in words, by a title with text under it, or by an exhibit. */
export function tells(pleading: TradeSecretPleading, name: ElementName): boolean {
  const { words, titled, exhibits } = pleading.elements[name];
  return titled || words.length > 0 || exhibits.length > 0;
}

/** True when words of one of the groups are told. */
export function tellsGroup(
  pleading: TradeSecretPleading,
  name: ElementName,
  ...groups: readonly string[]
): boolean {
  return pleading.elements[name].words.some(({ group }) => groups.includes(group));
}

/** True when the case is told at all: a trade secret is spoken of and the facts are more than a heading. */
export function hasFacts({ concerned, sections }: TradeSecretPleading): boolean {
  return concerned && sections.some(({ role, empty }) => role === 'facts' && !empty);
}
