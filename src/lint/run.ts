import type { Pleading } from '../pleading/model';
import type { Finding } from './finding';
import type { Draft } from '../pleading/assemble';
import { OWN } from './config';
import type { OwnElement } from './config-schema';
import { ownFindings } from './own-elements';
import { formatIso } from '../text/civil-date';
import { isUnchanged, watch, type Memory, type Seen } from '../text/memory';
import { suppressionRule } from './suppression-rule';
import { applySuppressions, type ReasonPolicy, type Suppressed } from './suppressions';
import type { Language, Report, Rule, RuleContext, Severity, Text } from './rule';

export interface RunOptions extends RuleContext {
  readonly language: Language;
  /** The user's severities by rule id; `off` silences a rule. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Which findings a suppression must give a reason for; errors unless set. */
  readonly reasons?: ReasonPolicy;
  /** A firm's own elements. */
  readonly elements?: readonly OwnElement[];
  /**
   * Called once a failing rule and run, so that one broken rule leaves the others working; what it had found stays.
   * Without it the failure is thrown, for a rule that did not run must not pass for one that found nothing.
   */
  readonly onFailure?: (rule: string, error: unknown) => void;
}

/** What is shown, and what a comment in the draft silenced. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

/**
 * Runs the rules that apply to the document, turns their reports into findings, takes out what the draft suppresses
 * and sorts the rest.
 */
export function runRules<P extends Pleading>(
  pleading: P,
  draft: Draft,
  rules: readonly Rule<P>[],
  options: RunOptions,
): CheckResult {
  const found: Finding[] = [];
  const ran: string[] = [];
  const setting = `${formatIso(options.today)} ${options.language} `;
  const run = (id: string, findings: Iterable<Finding>): void => {
    try {
      for (const finding of findings) found.push(finding);
      ran.push(id);
    } catch (error) {
      if (options.onFailure === undefined) throw error;
      options.onFailure(id, error);
    }
  };
  for (const rule of rules) {
    if (!rule.documents.includes(pleading.kind)) continue;
    const chosen = options.severities?.[rule.id];
    if (chosen === 'off') continue;
    const set = chosen === undefined ? setting : setting + chosen;
    run(rule.id, findingsOf(rule, pleading, draft.memory, set, chosen, options));
  }
  const own = options.elements ?? [];
  for (const element of own) run(OWN + element.id, ownFindings(draft, element, options.severities ?? {}));
  const known = [...rules.map(({ id }) => id), ...own.map(({ id }) => OWN + id)];
  const passed = applySuppressions(found, draft, known, ran, options.reasons ?? 'errors');
  const level = options.severities?.[suppressionRule.id];
  const comments =
    level === 'off'
      ? []
      : passed.reports.map((report) => toFinding(suppressionRule, report, level, options.language));
  return { findings: [...passed.findings, ...comments].sort(byPlace), suppressed: passed.suppressed };
}

interface Run {
  readonly setting: string;
  readonly seen: Seen;
  readonly findings: readonly Finding[];
}

/** The findings of reports; a rule that keeps its reports from run to run has each worded once. */
const made = new WeakMap<Report, { readonly setting: string; readonly finding: Finding }>();

/** What a rule finds; it runs again only when what it looked at in the pleading, or the setting, has changed. */
function findingsOf<P extends Pleading>(
  rule: Rule<P>,
  pleading: P,
  memory: Memory,
  setting: string,
  chosen: Severity | undefined,
  options: RunOptions,
): Iterable<Finding> {
  const last = memory.get(rule) as Run | undefined;
  return last?.setting === setting && isUnchanged(last.seen, pleading)
    ? last.findings
    : found(rule, pleading, memory, setting, chosen, options);
}

function* found<P extends Pleading>(
  rule: Rule<P>,
  pleading: P,
  memory: Memory,
  setting: string,
  chosen: Severity | undefined,
  { today, language }: RunOptions,
): Iterable<Finding> {
  const { watched, seen } = watch(pleading);
  const findings: Finding[] = [];
  for (const report of rule.check(watched, { today })) {
    const kept = made.get(report);
    const isMade = kept?.setting === setting;
    const finding = isMade ? kept.finding : toFinding(rule, report, chosen, language);
    if (!isMade) made.set(report, { setting, finding });
    findings.push(finding);
    yield finding;
  }
  memory.set(rule, { setting, seen, findings } satisfies Run);
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
