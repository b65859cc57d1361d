/**
 * Markdown for hovers: built from escaped text only, without HTML, links or commands, so that it reads alike in every
 * theme and aloud. What stands out does so by words or bold, never by colour or a symbol alone.
 */

const SPECIAL = /[\\`*_[\]<>#|~&$]/g;
const LEADING = /^(?:[-+=]|\d{1,9}(?=[.)]))/;

/** Text as it is: no character of it acts as Markdown, HTML or an icon. Line breaks become blanks; outer blanks go. */
export function plain(text: string): string {
  const line = text
    .replace(/[\r\n]+/g, ' ')
    .trim()
    .replace(SPECIAL, (mark) => `\\${mark}`);
  return line.replace(LEADING, (mark) => (/\d/.test(mark) ? `${mark}\u2060` : `\\${mark}`));
}

/** Bold text; blank text stays blank. */
export function bold(text: string): string {
  return text.trim() === '' ? '' : `**${plain(text.trim())}**`;
}

/** A code span; backticks in the text are dropped. */
export function code(text: string): string {
  return `\`${text.replace(/[`\r\n]/g, '')}\``;
}

/** A block quotation of ready Markdown paragraphs. */
export function quotation(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `> ${paragraph}`).join('\n>\n');
}

/** A list of ready Markdown lines. */
export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Joins the parts that hold something, a blank line between them. */
export function passages(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}
