import * as vscode from 'vscode';
import { OWN } from '../lint/config';
import type { FirmConfig, OwnElement } from '../lint/config-schema';
import type { Language } from '../lint/rule';
import { describeProblem, readSeverities, type Severities } from '../lint/settings';
import type { ReasonPolicy } from '../lint/suppressions';

/** What the user set for a document. */
export interface Configuration {
  /** Those of `.pleadwright.yaml`, then those of the settings. */
  readonly severities: Severities;
  readonly reasons: ReasonPolicy;
  readonly elements: readonly OwnElement[];
  readonly enabled: boolean;
  readonly language: Language;
  readonly run: 'onType' | 'onSave';
  /** Milliseconds between the last keystroke and a check. */
  readonly delay: number;
}

const SECTION = 'pleadwright';

/** The language of findings: the setting, else that of the firm, else that of VS Code. */
function languageOf(setting: string | undefined, firm?: Language): Language {
  if (setting === 'zh-cn' || setting === 'en') return setting;
  if (firm !== undefined) return firm;
  return vscode.env.language.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en';
}

/** The language of what belongs to no draft. */
export function displayLanguage(): Language {
  return languageOf(vscode.workspace.getConfiguration(SECTION).get('language'));
}

/** Reads the settings for a document over a firm's configuration; each setting that cannot be used is said once to `complain`. */
export function configurationFor(
  document: vscode.TextDocument,
  firm: FirmConfig,
  rules: readonly string[],
  complain: (problem: string) => void,
): Configuration {
  const values = vscode.workspace.getConfiguration(SECTION, document);
  const language = languageOf(values.get<string>('language'), firm.language);
  const known = [...rules, ...firm.elements.map(({ id }) => OWN + id)];
  const { severities, problems } = readSeverities(values.get('rules.severity') ?? {}, known);
  for (const problem of problems) complain(describeProblem(problem, `${SECTION}.rules.severity`, language));
  const delay = values.get<number>('check.delay') ?? 0;
  return {
    severities: { ...firm.severities, ...severities },
    reasons: firm.suppressions.reason,
    elements: firm.elements,
    enabled: values.get<boolean>('enable') ?? true,
    language,
    run: values.get<string>('check.run') === 'onSave' ? 'onSave' : 'onType',
    delay: Number.isFinite(delay) ? Math.min(Math.max(delay, 0), 5000) : 0,
  };
}

/** Whether findings in the paragraph being written wait until the caret leaves it. */
export function waitsForCaret(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(SECTION, document).get<boolean>('check.focus') ?? false;
}

/** True when a change of settings concerns us. */
export function concernsUs(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(SECTION);
}
