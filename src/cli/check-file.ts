import { fixTitles } from '../features/code-actions';
import type { Template } from '../features/template';
import { applyBaseline, baselineOf, sectionOf, type Baseline, type BaselineEntry } from '../lint/baseline';
import type { FirmConfig } from '../lint/config-schema';
import type { Engine } from '../lint/engine';
import type { Finding } from '../lint/finding';
import type { Language, Severity } from '../lint/rule';
import type { Pleading } from '../pleading/model';
import type { CivilDate } from '../text/civil-date';
import { lineStarts, positionAt } from '../text/lines';
import type { CheckedFile, CheckedFinding } from './checked';
import { configFinder } from './config-file';
import { readText, type Target } from './files';
import { SEVERITIES } from './options';
import { describe, ruleError } from './say';

/** A file to check and its name in the baseline. */
export interface CheckTarget extends Target {
  readonly known: string;
}

/** What one run checks by; plain data, as it goes to workers. */
export interface CheckOptions {
  readonly today: CivilDate;
  readonly language: Language;
  /** The configuration of `--config`; null for the nearest `.pleadwright.yaml` of each file. */
  readonly config: FirmConfig | null;
  readonly minSeverity: Severity;
  readonly failOn: Severity;
  /** Entries by the names of the targets, or null without a baseline. */
  readonly baseline: Baseline | null;
}

/** What became of a target. */
export interface CheckOutcome {
  /** Null for a file that is no pleading and was not named, or could not be checked. */
  readonly checked: CheckedFile | null;
  /** Something reaches `--fail-on`. */
  readonly failing: boolean;
  /** Lines for the user about what could not be used. */
  readonly complaints: readonly string[];
  /** What a new baseline would hold for it. */
  readonly entries: readonly BaselineEntry[];
}

export type FileChecker = (target: CheckTarget) => Promise<CheckOutcome>;

/** Checks one file after the other; never throws. */
export function fileChecker<P extends Pleading>(
  engine: Engine<P>,
  templates: readonly Template[],
  { today, language, config: given, minSeverity, failOn, baseline }: CheckOptions,
): FileChecker {
  const findConfig = configFinder(engine.rules.map(({ id }) => id));
  const shown = atLeast(minSeverity);
  const failing = atLeast(failOn);
  return async ({ path, named, known }) => {
    const complaints: string[] = [];
    const none = { checked: null, failing: false, entries: [] };
    try {
      const text = await readText(path);
      const reading = engine.read(text);
      if (reading.pleading === null && !named) return { ...none, complaints };
      const { config, problems } = given === null ? await findConfig(path) : { config: given, problems: [] };
      complaints.push(...problems.map((problem) => describe(problem, language)));
      const { findings, suppressed } = engine.checkAll(reading, {
        today,
        language,
        severities: config.severities,
        reasons: config.suppressions.reason,
        elements: config.elements,
        onFailure: (rule, error) => {
          complaints.push(describe(ruleError(rule, error, path), language));
        },
      });
      const { pleading } = reading;
      const left = baseline === null ? findings : applyBaseline(findings, pleading, baseline[known] ?? []);
      const starts = lineStarts(text);
      const plain = (finding: Finding): CheckedFinding => ({
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        range: { start: positionAt(starts, finding.span.start), end: positionAt(starts, finding.span.end) },
        authority: finding.authority,
        fixes: fixTitles(finding, templates, pleading?.kind ?? null, language),
        section: sectionOf(finding, pleading),
      });
      const checked: CheckedFile = {
        path,
        kind: pleading?.kind ?? null,
        findings: left.filter(shown).map(plain),
        suppressed: suppressed.map(({ finding, reason }) => ({ finding: plain(finding), reason })),
      };
      const entries = baselineOf(findings, pleading);
      return { checked, failing: left.some(failing), complaints, entries };
    } catch (error) {
      return { ...none, complaints: [...complaints, describe(error, language, path)] };
    }
  };
}

function atLeast(severity: Severity): (finding: Finding) => boolean {
  const rank = SEVERITIES.indexOf(severity);
  return (finding) => SEVERITIES.indexOf(finding.severity) <= rank;
}
