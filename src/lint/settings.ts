import type { Language, Severity } from './rule';

/** Severity by rule id; `off` silences a rule. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** An entry of the severities that cannot be used; the rest still holds. */
export interface SeverityProblem {
  /** The rule as written; empty where the setting as a whole is no list of rules. */
  readonly rule: string;
  readonly reason: 'unknown-rule' | 'bad-value';
  /** What can stand there. */
  readonly expected: readonly string[];
}

const LEVELS: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Reads severities given as plain data. */
export function readSeverities(
  value: unknown,
  rules: readonly string[],
): { readonly severities: Severities; readonly problems: readonly SeverityProblem[] } {
  const problems: SeverityProblem[] = [];
  const severities: Record<string, Severity | 'off'> = {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { severities, problems: [{ rule: '', reason: 'bad-value', expected: LEVELS }] };
  }
  for (const [rule, level] of Object.entries(value)) {
    const known = LEVELS.find((candidate) => candidate === level);
    if (!rules.includes(rule)) problems.push({ rule, reason: 'unknown-rule', expected: near(rule, rules) });
    else if (known === undefined) problems.push({ rule, reason: 'bad-value', expected: LEVELS });
    else severities[rule] = known;
  }
  return { severities, problems };
}

/** One line for a problem, in the reader's language; `setting` is how the reader knows the place. */
export function describeProblem(
  { rule, reason, expected }: SeverityProblem,
  setting: string,
  language: Language,
): string {
  const list = expected.join(language === 'en' ? ', ' : '、');
  const where = rule === '' ? setting : `${setting}.${rule}`;
  const zh = {
    'unknown-rule': `设置“${where}”指向不存在的规则${list === '' ? '' : `，相近的有：${list}`}。`,
    'bad-value': `设置“${where}”的值不能使用，可用的有：${list}。`,
  };
  const en = {
    'unknown-rule': `Setting “${where}” names no rule${list === '' ? '' : `; close to it: ${list}`}.`,
    'bad-value': `The value of setting “${where}” cannot be used; use one of: ${list}.`,
  };
  return (language === 'en' ? en : zh)[reason];
}

/** Rules of the same group or the same name: what was probably meant. */
export function near(rule: string, rules: readonly string[]): readonly string[] {
  const [group = '', name = ''] = rule.split('/');
  const close = rules.filter(
    (known) => known.endsWith(`/${name}`) || (group !== '' && known.startsWith(`${group}/`)),
  );
  return close.slice(0, 5);
}
