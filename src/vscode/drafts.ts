import * as vscode from 'vscode';
import type { Engine, LiveReading } from '../lint/engine';
import type { Finding } from '../lint/finding';
import type { Language } from '../lint/rule';
import type { RunOptions } from '../lint/run';
import type { Pleading } from '../pleading/model';
import type { CivilDate } from '../text/civil-date';
import { toDocument } from '../text/spread';
import type { ConfigFiles } from './config-files';
import { configurationFor, type Configuration } from './configuration';
import { touchesEdit } from './edits';

/** Longer texts are not checked: one notice, hovers only. */
export const MAX_LENGTH = 4 * 1024 * 1024;

/** An open document as last read; `version` is the document's when it was. */
export interface DraftState<P extends Pleading> {
  readonly version: number;
  readonly reading: LiveReading<P>;
  readonly findings: readonly Finding[];
  readonly configuration: Configuration;
}

export interface Drafts<P extends Pleading> {
  /** The state of a document as it stands now: read again when it changed since. Null where it is too long or off. */
  current(document: vscode.TextDocument): DraftState<P> | null;
  /** Findings shown or changed; `null` findings clear the document. */
  readonly onFindings: vscode.Event<{
    readonly document: vscode.TextDocument;
    readonly findings: readonly Finding[] | null;
  }>;
  /** A document was read and checked: on opening, after a pause in typing or on saving, and when it is off or closed. */
  readonly onChecked: vscode.Event<vscode.TextDocument>;
  /** Reads every open draft again, e.g. after a change of settings. */
  refresh(): void;
  dispose(): void;
}

interface Entry<P extends Pleading> {
  state: DraftState<P> | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Rules whose “missing” findings the user has seen since the document was opened or saved. */
  shownMissing: ReadonlySet<string>;
  tooLong: boolean;
}

/** Keeps the open Markdown documents read and checked: on opening, after each pause in typing, on saving. */
export function watchDrafts<P extends Pleading>(
  engine: Engine<P>,
  configs: ConfigFiles,
  log: { warn(message: string): void },
  today: () => CivilDate,
  silenced: { has(document: vscode.TextDocument): boolean },
): Drafts<P> {
  const entries = new Map<string, Entry<P>>();
  const changed = new vscode.EventEmitter<{
    readonly document: vscode.TextDocument;
    readonly findings: readonly Finding[] | null;
  }>();
  const checked = new vscode.EventEmitter<vscode.TextDocument>();
  const ruleIds = engine.rules.map(({ id }) => id);
  const said = new Set<string>();
  const once = (message: string): void => {
    if (said.has(message)) return;
    said.add(message);
    log.warn(message);
  };

  const entryOf = (document: vscode.TextDocument): Entry<P> => {
    const key = document.uri.toString();
    let entry = entries.get(key);
    if (entry === undefined) {
      entry = { state: null, timer: undefined, shownMissing: new Set(), tooLong: false };
      entries.set(key, entry);
    }
    return entry;
  };

  const read = (document: vscode.TextDocument): DraftState<P> | null => {
    const entry = entryOf(document);
    if (entry.state?.version === document.version) return entry.state;
    const configuration = configurationFor(document, configs.nearest(document.uri), ruleIds, once);
    if (!configuration.enabled) return null;
    const text = document.getText();
    if (text.length > MAX_LENGTH) {
      if (!entry.tooLong) once(tooLong(document, configuration.language));
      entry.tooLong = true;
      return null;
    }
    const reading = engine.read(text, entry.state?.reading);
    const options: RunOptions = {
      ...configuration,
      today: today(),
      onFailure: (rule, error) => {
        once(ruleFailed(rule, error, configuration.language));
      },
    };
    const findings = silenced.has(document) ? [] : engine.check(reading, options);
    entry.state = { version: document.version, reading, findings, configuration };
    return entry.state;
  };

  /** While an unsaved draft is being typed, what is missing as a whole stays quiet unless it was shown before. */
  const shown = (
    document: vscode.TextDocument,
    entry: Entry<P>,
    state: DraftState<P>,
  ): readonly Finding[] => {
    const { checked, spread } = state.reading;
    const title = checked?.pleading.title == null ? null : toDocument(spread)(checked.pleading.title.span);
    const isMissing = (finding: Finding): boolean =>
      finding.remedies.some(({ kind }) => kind === 'template') &&
      (title === null ? finding.span.start === 0 : finding.span.start === title.start);
    if (!document.isDirty) {
      entry.shownMissing = new Set(state.findings.filter(isMissing).map(({ rule }) => rule));
      return state.findings;
    }
    return state.findings.filter((finding) => !isMissing(finding) || entry.shownMissing.has(finding.rule));
  };

  const check = (document: vscode.TextDocument): void => {
    if (document.isClosed || !isDraftDocument(document)) return;
    const entry = entryOf(document);
    const state = read(document);
    changed.fire({ document, findings: state === null ? null : shown(document, entry, state) });
    checked.fire(document);
  };

  const schedule = (document: vscode.TextDocument, delay: number): void => {
    const entry = entryOf(document);
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => {
      check(document);
    }, delay);
  };

  const forget = (document: vscode.TextDocument): void => {
    const key = document.uri.toString();
    const entry = entries.get(key);
    if (entry === undefined) return;
    clearTimeout(entry.timer);
    entries.delete(key);
    changed.fire({ document, findings: null });
    checked.fire(document);
  };

  const onChange = (event: vscode.TextDocumentChangeEvent): void => {
    const { document } = event;
    if (!isDraftDocument(document) || event.contentChanges.length === 0) return;
    const entry = entryOf(document);
    const { state } = entry;
    // A finding under the caret is gone at once; the others wait for the check.
    if (state !== null) {
      const left = touchesEdit(shown(document, entry, state), event.contentChanges);
      if (left !== null) changed.fire({ document, findings: left });
    }
    const configuration =
      state?.configuration ?? configurationFor(document, configs.nearest(document.uri), ruleIds, once);
    if (configuration.run === 'onType') schedule(document, configuration.delay);
  };

  const subscriptions = [
    changed,
    checked,
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isDraftDocument(document)) schedule(document, 0);
    }),
    vscode.workspace.onDidChangeTextDocument(onChange),
    vscode.workspace.onDidSaveTextDocument(check),
    vscode.workspace.onDidCloseTextDocument(forget),
  ];
  return {
    current: (document) => (isDraftDocument(document) ? read(document) : null),
    onFindings: changed.event,
    onChecked: checked.event,
    refresh() {
      said.clear();
      for (const document of vscode.workspace.textDocuments) {
        if (!isDraftDocument(document)) continue;
        const entry = entryOf(document);
        entry.state = null;
        schedule(document, 0);
      }
    },
    dispose() {
      for (const { timer } of entries.values()) clearTimeout(timer);
      entries.clear();
      vscode.Disposable.from(...subscriptions).dispose();
    },
  };
}

/** Where in our code it failed, without the message, which may hold words of the draft. */
function ruleFailed(rule: string, error: unknown, language: Language): string {
  const stack = error instanceof Error ? error.stack?.split('\n').slice(1, 4).join(' | ') : undefined;
  const where = stack ?? (error instanceof Error ? error.name : typeof error);
  return language === 'en' ? `rule ${rule} failed: ${where}` : `规则 ${rule} 运行出错：${where}`;
}

function tooLong({ uri }: vscode.TextDocument, language: Language): string {
  return language === 'en'
    ? `${uri.path}: longer than ${String(MAX_LENGTH)} characters, not checked`
    : `${uri.path}：超过${String(MAX_LENGTH)}个字符，未检查`;
}

/** Markdown the user edits; not the read-only side of a comparison or the output of another extension. */
export function isDraftDocument(document: vscode.TextDocument): boolean {
  return (
    document.languageId === 'markdown' &&
    !['git', 'output', 'vscode-chat-code-block'].includes(document.uri.scheme)
  );
}
