/**
 * Run as a program: loads the modules named on the command line and prints, as JSON, every pattern that one of
 * them builds with `RegExp(…)` while it is loaded, and the modules that could not be loaded.
 * Patterns put together from parts cannot be read off the source, so they are caught in the act.
 */
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const found: Found[] = [];
const failed: string[] = [];
const files = new Set(process.argv.slice(2).map((file) => resolve(file)));
const Native = globalThis.RegExp;

/** The module that called the constructor: the second frame below this file. */
function caller(): string | null {
  const frames = (new Error().stack ?? '').split('\n').slice(1);
  for (const frame of frames) {
    const start = frame.lastIndexOf('(') + 1;
    const place = (start > 0 ? frame.slice(start) : frame.trim().slice(3)).split(/:\d/)[0] ?? '';
    const path = place.startsWith('file:') ? fileURLToPath(place.split('?')[0] ?? place) : place;
    if (!path.includes('constructed-patterns')) return files.has(path) ? path : null;
  }
  return null;
}

function record(pattern: RegExp): RegExp {
  const file = caller();
  if (file !== null) found.push({ file, source: pattern.source, flags: pattern.flags });
  return pattern;
}

globalThis.RegExp = new Proxy(Native, {
  construct: (target, args: [string, string?]) => record(new target(...args)),
  apply: (target, _self, args: [string, string?]) => record(target(...args)),
});

async function load(): Promise<void> {
  for (const file of files) {
    try {
      await import(pathToFileURL(file).href);
    } catch {
      failed.push(file);
    }
  }
  process.stdout.write(JSON.stringify({ found, failed }));
}

void load();
