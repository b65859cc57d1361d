import { spawnSync } from 'node:child_process';
import { startChild } from './child';

/** What the Word tests run, and the packages of Debian that bring it. */
const PROGRAMS = ['soffice', 'pdftotext', 'pdfinfo'];
const PACKAGES = ['libreoffice-writer-nogui', 'poppler-utils', 'fonts-noto-cjk'];

/** True where LibreOffice can be run; as root on Debian it is installed when it is missing. */
export async function ensureOffice(say: (line: string) => void): Promise<boolean> {
  if (PROGRAMS.every(isHere)) return true;
  if (process.getuid?.() !== 0 || !isHere('apt-get')) return false;
  say('Installing LibreOffice and poppler (once, about a minute) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]]) {
    const child = startChild('apt-get', ['-qq', ...args], { env });
    if ((await child.exited) !== 0) {
      say(child.tail(5));
      return false;
    }
  }
  return PROGRAMS.every(isHere);
}

function isHere(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0;
}
