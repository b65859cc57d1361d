/** Text as Markdown shows it: what would be read as a mark is escaped. Marks of secrecy stay marks. */
export function escapeInline(text: string): string {
  return (
    text
      .replace(/[\\`*]/g, '\\$&')
      // `____` is a blank to fill in; fewer make emphasis.
      .replace(/_+/g, (line) => (line.length >= 4 ? line : line.replaceAll('_', '\\_')))
      .replace(/<(?=[A-Za-z/!?])/g, '\\<')
      .replace(/&(?=#?\w{1,31};)/g, '\\&')
      .replace(/\](?=\()/g, '\\]')
      .replace(/~(?=~)/g, '\\~')
  );
}

/**
 * A line that would begin a heading, quote, fence or rule by its first characters. A number with a full stop and a
 * dash begin items of a list, as their writer meant them to.
 */
export function escapeLineStart(line: string): string {
  if (/^(?:#{1,6}(?:\s|$)|>|\+\s|~~~)/.test(line) || /^(?:-[ \t]*){3,}$|^=+$/.test(line)) return `\\${line}`;
  // 2021. 5 is no item; numbers of claims have one or two digits.
  return line.replace(/^(\d{3,9})([.)])(?=\s|$)/, '$1\\$2');
}
