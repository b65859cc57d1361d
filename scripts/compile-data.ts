import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

/** Folder of the trade-secret practice's data. */
export const PRACTICE = join(import.meta.dirname, '../src/practice/trade-secret');

/** Reads every `.yaml` of a folder, in name order, and checks it; an error names the file and the place in it. */
export function compileFolder<S extends z.ZodType>(folder: string, schema: S): z.output<S>[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const result = schema.safeParse(parse(readFileSync(join(folder, name), 'utf8')));
      if (!result.success) throw new Error(`${join(folder, name)}\n${z.prettifyError(result.error)}`);
      return result.data;
    });
}
