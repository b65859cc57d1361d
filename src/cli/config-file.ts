import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { emptyConfig, readConfig, type ConfigReading } from '../lint/config';
import type { FirmConfig } from '../lint/config-schema';
import type { Language } from '../lint/rule';
import { lineStarts, positionAt } from '../text/lines';
import { readText } from './files';
import { UsageError } from './say';

const NAME = '.pleadwright.yaml';

/** Takes what a file has to complain about; the checks go on with the part of it that can be used. */
type Complain = (error: UsageError) => void;

/** The configuration of `--config`. Throws `UnreadableError`. */
export async function readConfigFile(
  path: string,
  rules: readonly string[],
  complain: Complain,
): Promise<FirmConfig> {
  return used(path, await readText(path), rules, complain);
}

/** Finds the nearest `.pleadwright.yaml` above a file; each folder is looked at once. */
export function configFinder(
  rules: readonly string[],
  complain: Complain,
): (file: string) => Promise<FirmConfig> {
  const folders = new Map<string, Promise<FirmConfig>>();
  const inFolder = (folder: string): Promise<FirmConfig> => {
    let found = folders.get(folder);
    if (found === undefined) {
      found = look(folder);
      folders.set(folder, found);
    }
    return found;
  };
  const look = async (folder: string): Promise<FirmConfig> => {
    const path = join(folder, NAME);
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text !== null) return used(path, text, rules, complain);
    const above = dirname(folder);
    return above === folder ? emptyConfig() : inFolder(above);
  };
  return (file) => inFolder(file === '-' ? process.cwd() : dirname(resolve(file)));
}

function used(path: string, text: string, rules: readonly string[], complain: Complain): FirmConfig {
  const { config, problems }: ConfigReading = readConfig(text, rules);
  const starts = lineStarts(text);
  for (const { span, message } of problems) {
    const { line, character } = positionAt(starts, span.start);
    const say = (language: Language): string =>
      `${path}:${String(line + 1)}:${String(character + 1)}: ${message[language]}`;
    complain(new UsageError({ 'zh-cn': say('zh-cn'), en: say('en') }));
  }
  return config;
}
