import * as vscode from 'vscode';
import type { Language } from '../lint/rule';
import { describeProblem, readSeverities, type Severities } from '../lint/settings';

/** What the user set for a document. */
export interface Configuration {
  readonly severities: Severities;
  readonly enabled: boolean;
  readonly language: Language;
  readonly run: 'onType' | 'onSave';
  /** Milliseconds between the last keystroke and a check. */
  readonly delay: number;
}

const SECTION = 'pleadwright';

/** The language of findings: the setting, else that of VS Code. */
function languageOf(setting: string | undefined): Language {
  if (setting === 'zh-cn' || setting === 'en') return setting;
  return vscode.env.language.toLowerCase().startsWith('zh') ? 'zh-cn' : 'en';
}

/** The language of what belongs to no draft. */
export function displayLanguage(): Language {
  return languageOf(vscode.workspace.getConfiguration(SECTION).get('language'));
}

/** Reads the settings for a document; each setting that cannot be used is said once to `complain`. */
export function configurationFor(
  document: vscode.TextDocument,
  rules: readonly string[],
  complain: (problem: string) => void,
): Configuration {
  const values = vscode.workspace.getConfiguration(SECTION, document);
  const language = languageOf(values.get<string>('language'));
  const { severities, problems } = readSeverities(values.get('rules.severity') ?? {}, rules);
  for (const problem of problems) complain(describeProblem(problem, `${SECTION}.rules.severity`, language));
  const delay = values.get<number>('check.delay') ?? 0;
  return {
    severities,
    enabled: values.get<boolean>('enable') ?? true,
    language,
    run: values.get<string>('check.run') === 'onSave' ? 'onSave' : 'onType',
    delay: Number.isFinite(delay) ? Math.min(Math.max(delay, 0), 5000) : 0,
  };
}

/** True when a change of settings concerns us. */
export function concernsUs(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(SECTION);
}
