import { createVSIX } from '@vscode/vsce';
import { root } from './paths';

/** Packages the extension into a file. vsce runs the manifest's `vscode:prepublish`, which builds. */
export async function packageTo(vsix: string): Promise<void> {
  await createVSIX({
    cwd: root,
    packagePath: vsix,
    dependencies: false,
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
    skipLicense: false,
  });
}
