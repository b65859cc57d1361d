/** A Markdown table; cells are plain text. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cellText).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

const MARKS = /[\\`*_[\]<>|&]/g;

function cellText(text: string): string {
  return text.trim().replace(MARKS, '\\$&').replace(/\r?\n/g, '<br>');
}
