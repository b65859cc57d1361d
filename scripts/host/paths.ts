import { homedir } from 'node:os';
import path from 'node:path';

/** The project folder. */
export const root = path.resolve(__dirname, '../..');

/** Where downloaded test hosts are kept, shared between clones. */
export function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME;
  return path.join(base !== undefined && base !== '' ? base : path.join(homedir(), '.cache'), 'pleadwright');
}
