/** What is known against packages, from `npm audit`. */
import { spawnSync } from 'node:child_process';

interface AuditReport {
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity: string; readonly nodes: readonly string[] }>
  >;
}

/**
 * The advisories in a report of `npm audit --json` that concern packages in the folders given, e.g. `node_modules/yaml`;
 * null for what is no such report.
 */
export function advisoriesIn(report: string, folders: readonly string[]): readonly string[] | null {
  let read: AuditReport;
  try {
    read = JSON.parse(report) as AuditReport;
  } catch {
    return null;
  }
  if (read.vulnerabilities === undefined) return null;
  return Object.entries(read.vulnerabilities).flatMap(([name, { severity, nodes }]) =>
    nodes.some((node) => folders.includes(node)) ? [`${name}: ${severity}`] : [],
  );
}

/** Asks the registry npm is set to use; null where it cannot be reached or keeps no advisories. */
export function knownAdvisories(root: string, folders: readonly string[]): readonly string[] | null {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only', '--fetch-retries=0'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  return advisoriesIn(stdout, folders);
}
