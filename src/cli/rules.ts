import type { Engine } from '../lint/engine';
import type { Pleading } from '../pleading/model';
import { parseCommand, readLanguage } from './options';

/** `pleadwright rules [--json]`: every rule with what decides whether it applies. */
export function rules<P extends Pleading>(args: readonly string[], engine: Engine<P>): number {
  const { values } = parseCommand(args, {
    json: { type: 'boolean', default: false },
    lang: { type: 'string' },
  });
  const language = readLanguage(values.lang) ?? 'zh-cn';
  const sorted = [...engine.rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (values.json) {
    const data = sorted.map(({ id, severity, authority, documents, fix, title }) => ({
      id,
      severity,
      authority,
      documents,
      fix,
      title: title[language],
    }));
    process.stdout.write(`${JSON.stringify({ version: 1, rules: data }, null, 2)}\n`);
  } else {
    for (const rule of sorted)
      process.stdout.write(`${rule.id}\t${rule.severity}\t${rule.title[language]}\n`);
  }
  return 0;
}
