import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { root } from './paths';

/**
 * Copies the extension as it would be packaged, so that a file missing from the package fails a test.
 * With `web`, the manifest keeps `browser` and loses what would let the server's Node host run it.
 */
export async function copyExtension(target: string, web: boolean): Promise<void> {
  for (const file of await listFiles({ cwd: root, packageManager: PackageManager.None })) {
    const copy = path.join(target, file);
    await mkdir(path.dirname(copy), { recursive: true });
    await copyFile(path.join(root, file), copy);
  }
  if (!web) return;
  const manifest = path.join(target, 'package.json');
  const content = JSON.parse(await readFile(manifest, 'utf8')) as Record<string, unknown>;
  delete content.main;
  delete content.extensionKind;
  await writeFile(manifest, JSON.stringify(content));
}
