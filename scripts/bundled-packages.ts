/** The packages that are part of a bundle, and the notices their licences ask for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder, type Bundle } from './bundled';

const ROOT = join(import.meta.dirname, '..');

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** From the project folder, e.g. `node_modules/yaml`. */
  readonly folder: string;
  /** SPDX expression. */
  readonly licence: string;
  readonly notice: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Licences told in the source of a package whose manifest names none. */
const TOLD: Readonly<Record<string, string>> = { format: 'MIT' };

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The packages by folder. A file made by a package's own bundler may hold all that the package depends on. */
export function packagesIn(built: readonly Bundle[]): readonly BundledPackage[] {
  const found = new Map<string, Manifest>();
  const add = (folder: string, whole: boolean): void => {
    const manifest = found.get(folder) ?? manifestIn(folder);
    found.set(folder, manifest);
    if (!whole) return;
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      const inner = resolved(folder, name);
      if (!name.startsWith('@types/') && !found.has(inner)) add(inner, true);
    }
  };
  for (const input of built.flatMap(({ inputs }) => inputs)) {
    const folder = packageFolder(input);
    if (folder !== null) add(folder, input.startsWith(`${folder}/dist/`));
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, { name, version, license }]) => {
      const licence = license ?? TOLD[name] ?? '';
      return { name, version, folder, licence, notice: noticeOf(folder, licence) };
    });
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Manifest;
}

function resolved(folder: string, name: string): string {
  const inner = `${folder}/node_modules/${name}`;
  return existsSync(join(ROOT, inner)) ? inner : `node_modules/${name}`;
}

/** The licence file of a package, or the part of its read-me that stands for one; empty where it has neither. */
function noticeOf(folder: string, licence: string): string {
  const files = readdirSync(join(ROOT, folder)).sort();
  const read = (file: string): string =>
    readFileSync(join(ROOT, folder, file), 'utf8')
      .replaceAll('\r\n', '\n')
      .trim();
  const own = files.filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file)).map(read);
  if (own.length > 0) {
    // Of two licences to choose from, the MIT one is taken.
    return own.join('\n\n').split(/\n+GPL version 3\n=+/)[0] ?? '';
  }
  const readme = files.find((file) => /^readme/i.test(file));
  const told =
    readme === undefined
      ? null
      : /(?:^|\n)(?:#+ *licen[cs]e|licen[cs]e\n=+)\s*\n([\s\S]*)/i.exec(read(readme));
  const words = told?.[1]?.trim() ?? '';
  if (words === '' || /permission is hereby granted/i.test(words)) return words;
  return licence === 'MIT' ? `${words}\n\n${MIT}` : '';
}

/** `THIRD-PARTY-NOTICES.txt`: each notice once, under the packages it is of. */
export function thirdPartyNotices(packages: readonly BundledPackage[]): string {
  const byNotice = new Map<string, BundledPackage[]>();
  for (const one of packages) byNotice.set(one.notice, [...(byNotice.get(one.notice) ?? []), one]);
  const parts = [...byNotice].map(([notice, of]) => {
    const names = of.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${'='.repeat(80)}\n${names.join('\n')}\n${'-'.repeat(80)}\n${notice}\n`;
  });
  return `Pleadwright contains the following packages, under the licences below them.\n\n${parts.join('\n')}`;
}
