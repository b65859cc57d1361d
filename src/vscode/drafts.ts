import * as vscode from 'vscode';
import type { Engine, LiveReading } from '../lint/engine';
import type { Finding } from '../lint/finding';
import type { Text } from '../lint/rule';
import type { RunOptions } from '../lint/run';
import type { Pleading } from '../pleading/model';
import type { CivilDate } from '../text/civil-date';
import { toDocument } from '../text/spread';
import type { ConfigFiles } from './config-files';
import { configurationFor, type Configuration } from './configuration';
import { touchesEdit } from './edits';
import type { Failures } from './failures';

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
  /** Findings shown or changed. */
  readonly onFindings: vscode.Event<Shown>;
  /** A document was read and checked: on opening, after a pause in typing or on saving, and when it is off or closed. */
  readonly onChecked: vscode.Event<vscode.TextDocument>;
  /** Reads every open draft again, e.g. after a change of settings. */
  refresh(): void;
  dispose(): void;
}

/** What is shown of a document; `null` findings clear it. */
export interface Shown {
  readonly document: vscode.TextDocument;
  readonly findings: readonly Finding[] | null;
  /** What there is to say of the document as a whole, e.g. that it was not checked. */
  readonly notice: string | null;
}

interface Entry<P extends Pleading> {
  state: DraftState<P> | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Rules whose “missing” findings the user has seen since the document was opened or saved. */
  shownMissing: ReadonlySet<string>;
  /** Why the document is not checked as it stands. */
  notice: string | null;
  /** The version that is not read: too long, or tried in vain. */
  unreadable: number | null;
}

/** Keeps the open Markdown documents read and checked: on opening, after each pause in typing, on saving. */
export function watchDrafts<P extends Pleading>(
  engine: Engine<P>,
  configs: ConfigFiles,
  log: { warn(message: string): void },
  today: () => CivilDate,
  silenced: { has(document: vscode.TextDocument): boolean },
  failures: Failures,
): Drafts<P> {
  const entries = new Map<string, Entry<P>>();
  const changed = new vscode.EventEmitter<Shown>();
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
      entry = { state: null, timer: undefined, shownMissing: new Set(), notice: null, unreadable: null };
      entries.set(key, entry);
    }
    return entry;
  };

  const read = (document: vscode.TextDocument): DraftState<P> | null => {
    const entry = entryOf(document);
    if (entry.state?.version === document.version) return entry.state;
    if (entry.unreadable === document.version) return null;
    const configuration = configurationFor(document, configs.nearest(document.uri), ruleIds, once);
    entry.notice = null;
    if (!configuration.enabled) return null;
    const text = document.getText();
    if (text.length > MAX_LENGTH) {
      entry.state = null;
      entry.unreadable = document.version;
      entry.notice = TOO_LONG[configuration.language];
      return null;
    }
    try {
      const reading = engine.read(text, entry.state?.reading);
      const options: RunOptions = {
        ...configuration,
        today: today(),
        onFailure: failures.reportRule,
      };
      const findings = silenced.has(document) ? [] : engine.check(reading, options);
      entry.state = { version: document.version, reading, findings, configuration };
      entry.unreadable = null;
    } catch (error) {
      failures.report('reading', error);
      // What was kept of the version before may be what fails.
      entry.state = null;
      entry.unreadable = document.version;
      entry.notice = UNREADABLE[configuration.language];
    }
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
    changed.fire({
      document,
      findings: state === null ? null : shown(document, entry, state),
      notice: entry.notice,
    });
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
    changed.fire({ document, findings: null, notice: null });
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
      if (left !== null) changed.fire({ document, findings: left, notice: null });
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
        entry.unreadable = null;
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

const TOO_LONG: Text = {
  'zh-cn': `文书超过 ${String(MAX_LENGTH)} 个字符，未检查，也没有悬停说明等功能。请分成几个文件。`,
  en: `The document is longer than ${String(MAX_LENGTH)} characters and was not checked; hovers and the like are off too. Split it into several files.`,
};

const UNREADABLE: Text = {
  'zh-cn': '因程序错误，这一稿没有检查。改动以后会再试；详见日志“Pleadwright 诉状匠”。',
  en: 'Because of a bug this version was not checked. The next one will be tried; the log “Pleadwright 诉状匠” says where.',
};

/** Markdown the user edits; not the read-only side of a comparison or the output of another extension. */
export function isDraftDocument(document: vscode.TextDocument): boolean {
  return (
    document.languageId === 'markdown' &&
    !['git', 'output', 'vscode-chat-code-block'].includes(document.uri.scheme)
  );
}
