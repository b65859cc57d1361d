import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { emptyConfig, readConfig } from '../lint/config';
import type { FirmConfig } from '../lint/config-schema';
import type { Language } from '../lint/rule';
import { lineStarts, positionAt } from '../text/lines';
import { readText } from './files';
import { UsageError } from './say';

const NAME = '.pleadwright.yaml';

/** A configuration and what a file has to complain about; the checks go on with the part of it that can be used. */
export interface FoundConfig {
  readonly config: FirmConfig;
  readonly problems: readonly UsageError[];
}

/** The configuration of `--config`. Throws `UnreadableError`. */
export async function readConfigFile(path: string, rules: readonly string[]): Promise<FoundConfig> {
  return used(path, await readText(path), rules);
}

/** Finds the nearest `.pleadwright.yaml` above a file; each folder is looked at once. */
export function configFinder(rules: readonly string[]): (file: string) => Promise<FoundConfig> {
  const folders = new Map<string, Promise<FoundConfig>>();
  const inFolder = (folder: string): Promise<FoundConfig> => {
    let found = folders.get(folder);
    if (found === undefined) {
      found = look(folder);
      folders.set(folder, found);
    }
    return found;
  };
  const look = async (folder: string): Promise<FoundConfig> => {
    const path = join(folder, NAME);
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text !== null) return used(path, text, rules);
    const above = dirname(folder);
    return above === folder ? { config: emptyConfig(), problems: [] } : inFolder(above);
  };
  return (file) => inFolder(file === '-' ? process.cwd() : dirname(resolve(file)));
}

function used(path: string, text: string, rules: readonly string[]): FoundConfig {
  const { config, problems } = readConfig(text, rules);
  const starts = lineStarts(text);
  return {
    config,
    problems: problems.map(({ span, message }) => {
      const { line, character } = positionAt(starts, span.start);
      const say = (language: Language): string =>
        `${path}:${String(line + 1)}:${String(character + 1)}: ${message[language]}`;
      return new UsageError({ 'zh-cn': say('zh-cn'), en: say('en') });
    }),
  };
}
