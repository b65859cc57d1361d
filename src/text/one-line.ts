/** Words of a draft as a message or a list shows them: on one line, of more than `most` units the first and `…`. */
export function oneLine(text: string, most: number): string {
  const line = text.replace(/[\s\u3000]{1,200}/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
