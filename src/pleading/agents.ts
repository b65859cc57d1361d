import { tickedOptions } from '../facts/party-fields';
import type { PartyEntry } from '../facts/party-lines';
import type { Span } from '../text/span';
import type { Agent } from './model';

/** What was read of one agent's label: its line and the lines that go on with it. */
export interface AgentDraft {
  readonly entries: PartyEntry[];
  readonly label: Span;
}

const AUTHORITY =
  /特别授权|特别代理|全权代理|全权委托|一般授权|一般代理|普通代理|一般诉讼代理|代为[^。；;]{0,20}(?:承认|放弃|变更)/;
const UNTICKED = /[☐□◻○][\s\u3000]?[^☐□◻○☑✓✔√☒■▣\s\u3000]{0,20}/g;
const BOX = /[☐□◻○☑✓✔√☒■▣]/;

/** Agents with the power they are given (代理权限, 民事诉讼法第六十二条); several names of one line share it. */
export function readAgentEntries(drafts: readonly AgentDraft[]): readonly Agent[] {
  return drafts.flatMap(({ entries, label }) => {
    const text = entries.map((entry) => entry.text).join('\n');
    if (text.split('\n').some((line) => BOX.test(line) && tickedOptions(line.trim()) === '无')) return [];
    const fields = entries.flatMap((entry) => entry.fields);
    const named = fields.find(({ key, value }) => key === 'name' && value !== '')?.value;
    const lead = entries.map((entry) => entry.lead).find((words) => words !== '' && !BOX.test(words));
    const names = (named ?? lead ?? '')
      .split(/[、,，]|(?<=[\u4e00-\u9fff]{2})[和与及](?=[\u4e00-\u9fff]{2})/)
      .map((name) => (name.split(/[（(]/)[0] ?? '').trim())
      .filter((name) => name !== '' && name.length <= 20);
    const stated = fields.find(({ key, value }) => key === 'authority' && value !== '')?.value ?? null;
    const authority = stated ?? AUTHORITY.exec(text.replace(UNTICKED, ''))?.[0] ?? null;
    return names.map((name) => ({ name, authority, label }));
  });
}
