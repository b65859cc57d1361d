import type { Checklist } from '../../../features/checklist';
import type { Text } from '../../../lint/rule';
import type { TradeSecretPleading } from '../model';
import { ACT } from './act';
import { readItem, type ItemDefinition } from './definition';
import { PROCEDURE } from './procedure';
import { REMEDY } from './remedy';
import { MEASURES, RIGHT, SECRECY, VALUE } from './secret';

const GROUPS: readonly (readonly [id: string, title: Text, items: readonly ItemDefinition[]])[] = [
  ['right', { 'zh-cn': '权利', en: 'Right' }, RIGHT],
  ['secrecy', { 'zh-cn': '秘密性', en: 'Secrecy' }, SECRECY],
  ['measures', { 'zh-cn': '保密措施', en: 'Measures' }, MEASURES],
  ['value', { 'zh-cn': '商业价值', en: 'Value' }, VALUE],
  ['act', { 'zh-cn': '侵权行为', en: 'Act' }, ACT],
  ['remedy', { 'zh-cn': '请求与责任', en: 'Remedy' }, REMEDY],
  ['procedure', { 'zh-cn': '程序', en: 'Procedure' }, PROCEDURE],
];

/** The elements of a trade-secret case (要件清单) as the draft tells them; `text` is its source. */
export function tradeSecretChecklist(pleading: TradeSecretPleading, text: string): Checklist {
  if (!pleading.concerned) return [];
  return GROUPS.flatMap(([id, title, definitions]) => {
    const items = definitions.flatMap((definition) => readItem(definition, pleading, text) ?? []);
    return items.length === 0 ? [] : [{ id, title, items }];
  });
}
