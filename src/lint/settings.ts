import type { Language, Severity } from './rule';

/** What a user can set: in the editor's settings or the CLI's `--config` file. */
export interface Settings {
  readonly language?: Language;
  /** Severity by rule id. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

/** A setting that cannot be used; the rest still holds. */
export interface SettingProblem {
  /** Where it stands, e.g. `severities.measures/missing`. */
  readonly place: string;
  readonly reason: 'unknown-key' | 'unknown-rule' | 'bad-value';
  /** The values that can stand there. */
  readonly expected: readonly string[];
}

const LEVELS: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];
const LANGUAGES: readonly Language[] = ['zh-cn', 'en'];

/** Reads settings given as plain data; what cannot be used is named and left out. */
export function readSettings(
  value: unknown,
  rules: readonly string[],
): { readonly settings: Settings; readonly problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const severities: Record<string, Severity | 'off'> = {};
  let language: Language | undefined;
  if (value !== undefined && value !== null && !isRecord(value)) {
    problems.push({ place: '', reason: 'bad-value', expected: ['language', 'severities'] });
  }
  for (const [key, entry] of Object.entries(isRecord(value) ? value : {})) {
    if (key === 'language') {
      language = LANGUAGES.find((known) => known === entry);
      if (language === undefined) problems.push({ place: key, reason: 'bad-value', expected: LANGUAGES });
    } else if (key === 'severities' && isRecord(entry)) {
      for (const [rule, level] of Object.entries(entry)) {
        const known = LEVELS.find((candidate) => candidate === level);
        const place = `severities.${rule}`;
        if (!rules.includes(rule))
          problems.push({ place, reason: 'unknown-rule', expected: near(rule, rules) });
        else if (known === undefined) problems.push({ place, reason: 'bad-value', expected: LEVELS });
        else severities[rule] = known;
      }
    } else {
      const reason = key === 'severities' ? 'bad-value' : 'unknown-key';
      problems.push({ place: key, reason, expected: ['language', 'severities'] });
    }
  }
  return { settings: { severities, ...(language === undefined ? {} : { language }) }, problems };
}

/** One line for a problem, in the reader's language. */
export function describeProblem({ place, reason, expected }: SettingProblem, language: Language): string {
  const list = expected.join(language === 'en' ? ', ' : '、');
  const where = place === '' ? '/' : place;
  const zh = {
    'unknown-key': `没有名为“${where}”的设置，可用的有：${list}。`,
    'unknown-rule': `设置“${where}”指向不存在的规则${list === '' ? '' : `，相近的有：${list}`}。`,
    'bad-value': `设置“${where}”的值不能使用，可用的有：${list}。`,
  };
  const en = {
    'unknown-key': `There is no setting “${where}”; known are: ${list}.`,
    'unknown-rule': `Setting “${where}” names no rule${list === '' ? '' : `; close to it: ${list}`}.`,
    'bad-value': `The value of setting “${where}” cannot be used; use one of: ${list}.`,
  };
  return (language === 'en' ? en : zh)[reason];
}

/** Rules of the same group or the same name: what was probably meant. */
function near(rule: string, rules: readonly string[]): readonly string[] {
  const [group = '', name = ''] = rule.split('/');
  const close = rules.filter(
    (known) => known.endsWith(`/${name}`) || (group !== '' && known.startsWith(`${group}/`)),
  );
  return close.slice(0, 5);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
