import type { Pleading } from '../pleading/model';
import type { Finding } from './finding';
import type { Language, Report, Rule, RuleContext, Severity, Text } from './rule';

export interface RunOptions extends RuleContext {
  readonly language: Language;
  /** The user's severities by rule id; `off` silences a rule. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Called once a failing rule and run, so that one broken rule leaves the others working. */
  readonly onFailure?: (rule: string, error: unknown) => void;
}

/** Runs the rules that apply to the document and turns their reports into sorted findings. */
export function runRules<P extends Pleading>(
  pleading: P,
  rules: readonly Rule<P>[],
  options: RunOptions,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!rule.documents.includes(pleading.kind)) continue;
    const chosen = options.severities?.[rule.id];
    if (chosen === 'off') continue;
    try {
      for (const report of rule.check(pleading, options)) {
        findings.push(toFinding(rule, report, chosen, options.language));
      }
    } catch (error) {
      options.onFailure?.(rule.id, error);
    }
  }
  return findings.sort(byPlace);
}

function toFinding<P extends Pleading>(
  rule: Rule<P>,
  report: Report,
  chosen: Severity | undefined,
  language: Language,
): Finding {
  const say = (key: string): string => fill(messageOf(rule, key), report.args, language);
  return {
    rule: rule.id,
    severity: chosen ?? report.severity ?? rule.severity,
    message: say(report.message),
    span: report.span,
    authority: rule.authority,
    related: (report.related ?? []).map(({ span, message }) => ({ span, message: say(message) })),
    remedies: report.remedies ?? [],
    fix: rule.fix,
  };
}

function messageOf<P extends Pleading>(rule: Rule<P>, key: string): Text {
  const text = rule.messages[key];
  if (text === undefined) throw new Error(`rule ${rule.id} has no message ${key}`);
  return text;
}

/** Puts the arguments into a text; an unknown name stays as written. */
export function fill(text: Text, args: Report['args'], language: Language): string {
  return text[language].replace(/\{(\w{1,40})\}/g, (whole, name: string) => {
    const value = args?.[name];
    return value === undefined ? whole : String(value);
  });
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
