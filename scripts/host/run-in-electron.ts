import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { startChild } from './child';
import { settle, type Counts } from './counts';
import { cacheFolder } from './paths';
import { hardLimitSeconds, quietSettings, type HostFolders, type HostRun } from './runs';
import { suiteOutput } from './suite-output';

/** Returns a desktop VS Code, downloading it on first use (PLEADWRIGHT_VSCODE_VERSION, default stable). */
export function ensureElectron(): Promise<string> {
  const version = process.env.PLEADWRIGHT_VSCODE_VERSION ?? 'stable';
  return downloadAndUnzipVSCode({ version, cachePath: path.join(cacheFolder(), 'vscode') });
}

/** Runs the suite in desktop VS Code; it needs a display. */
export async function runInElectron(
  executable: string,
  run: HostRun,
  folders: HostFolders,
  print: (line: string) => void,
): Promise<Counts> {
  const userFolder = path.join(folders.data, 'User');
  await mkdir(userFolder, { recursive: true });
  await writeFile(path.join(userFolder, 'settings.json'), JSON.stringify(quietSettings));
  const output = suiteOutput(print);
  const child = startChild(
    executable,
    [
      folders.workspace,
      `--extensionDevelopmentPath=${folders.extension}`,
      `--extensionTestsPath=${folders.suite}`,
      ...(run.web ? ['--extensionDevelopmentKind=web'] : []),
      ...(run.trusted ? ['--disable-workspace-trust'] : []),
      `--user-data-dir=${folders.data}`,
      `--extensions-dir=${path.join(folders.data, 'extensions')}`,
      ...[
        '--no-sandbox',
        '--disable-gpu-sandbox',
        '--disable-updates',
        '--skip-welcome',
        '--skip-release-notes',
      ],
    ],
    { onLine: output.take },
  );
  try {
    const code = await Promise.race([child.exited, pause(hardLimitSeconds * 1000, null, { ref: false })]);
    const counts = settle(output.counts(), code === 0);
    if (counts.failed > 0)
      print(`-- exit code ${String(code)}; the editor's last lines:\n${output.editorTail()}`);
    return counts;
  } finally {
    child.stop();
  }
}
