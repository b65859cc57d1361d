const BLANKS = ' \t\n\r\u00a0\u3000';

/** Takes blanks and any of the given characters off both ends; one pass, whatever the text. */
export function trimmed(text: string, before = '', after = before): string {
  return trimmedEnd(text.slice(leadLength(text, before)), after);
}

/** Takes blanks and any of the given characters off the end. */
export function trimmedEnd(text: string, after = ''): string {
  let end = text.length;
  while (end > 0 && (BLANKS + after).includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** How many blanks and given characters a text begins with, from `start` on. */
export function leadLength(text: string, before = '', start = 0): number {
  let at = start;
  while (at < text.length && (BLANKS + before).includes(text.charAt(at))) at += 1;
  return at - start;
}
