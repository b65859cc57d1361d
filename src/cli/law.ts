import type { LawLibrary } from '../law/library';
import { importLaws } from './law-import';
import { mapLaw } from './law-map';
import { showLaw } from './law-show';
import { UsageError } from './say';

/** `pleadwright law show | map | import`. */
export async function law(args: readonly string[], library: LawLibrary): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'show') return showLaw(rest, library);
  if (command === 'map') return mapLaw(rest, library);
  if (command === 'import') return importLaws(rest, library);
  throw new UsageError({
    'zh-cn': 'law 之后应写 show、map 或者 import',
    en: 'law takes show, map or import',
  });
}
