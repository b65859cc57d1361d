/** One pass of the host suite. */
export interface HostRun {
  /** Name of the workspace folder; the suite reads from it where it should find itself. */
  readonly folder: string;
  readonly title: string;
  /** In the web worker extension host instead of the Node one. */
  readonly web: boolean;
  readonly trusted: boolean;
}

export const hostRuns: readonly HostRun[] = [
  { folder: 'node-host', title: 'Node extension host', web: false, trusted: true },
  { folder: 'web-host', title: 'web worker extension host', web: true, trusted: true },
  { folder: 'restricted', title: 'Restricted Mode', web: false, trusted: false },
];

/** Temporary folders of one pass. */
export interface HostFolders {
  readonly extension: string;
  readonly workspace: string;
  /** Where the editor keeps its own data. */
  readonly data: string;
  /** The bundled suite, without its `.js`. */
  readonly suite: string;
}

/** User settings that keep the editor to the draft: no prompts, no assistants, no look-ups. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

/** A suite that is not done by then is stuck: a busy machine with two cores needs half of it. */
export const hardLimitSeconds = 480;
