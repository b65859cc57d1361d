/**
 * Phrases of the element data: words joined by `|`, parts in their order joined by `…` (up to 30 characters of the
 * same statement between them) or `~` (up to 6). `签订|签署…保密协议|保密条款` reads “原告与其签订了《保密协议》”.
 */
export type Phrase = string;

const GAPS: Readonly<Record<string, string>> = { '…': '[^。；！？]{0,30}?', '~': '[^。；！？，]{0,6}?' };
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** The word as a pattern that matches it and nothing else. */
export function escapeWord(word: string): string {
  return word.replace(SPECIAL, '\\$&');
}

/** The parts of a phrase and the signs of the gaps between them, in turns. Throws on an empty part: the data is wrong. */
function partsOf(phrase: Phrase): readonly (readonly string[])[] {
  return phrase.split(/([…~])/).map((part) => {
    const words = part.split('|').map((word) => word.trim());
    if (words.some((word) => word === '')) throw new Error(`empty word in phrase “${phrase}”`);
    return words;
  });
}

function isGap([part]: readonly string[]): boolean {
  return part !== undefined && part in GAPS;
}

/** The words of each part: every text that the phrase matches holds one of each. */
export function wordsOf(phrase: Phrase): readonly (readonly string[])[] {
  return partsOf(phrase).filter((part) => !isGap(part));
}

/** Words of which every text that the phrase matches holds one: those of the part that says most. */
export function requiredWords(phrase: Phrase): readonly string[] {
  const shortest = (words: readonly string[]): number => Math.min(2, ...words.map(({ length }) => length));
  return wordsOf(phrase).reduce((best, words) => (shortest(words) > shortest(best) ? words : best));
}

/** One pattern for a list of phrases; matches are in text order. */
export function compilePhrases(phrases: readonly Phrase[]): RegExp {
  const sources = phrases.map((phrase) =>
    partsOf(phrase)
      .map((part) => {
        const gap = GAPS[part[0] ?? ''];
        if (gap !== undefined) return gap;
        return part.length === 1 ? escapeWord(part[0] ?? '') : `(?:${part.map(escapeWord).join('|')})`;
      })
      .join(''),
  );
  return new RegExp(sources.join('|'), 'g');
}
