/** A command line of the documentation, read as far as the documentation goes: words, quotes, `<`, `>`, `&&`, comments. */
export interface CommandLine {
  readonly words: readonly string[];
  /** `< FILE` and `> FILE`. */
  readonly input: string | null;
  readonly output: string | null;
  /** What the line must print, from a comment `# → 4750`. */
  readonly prints: string | null;
}

const TOKEN = /\s*(?:(#.*)|(&&|[<>])|((?:"[^"]*"|'[^']*'|[^\s"'<>&|;]+)+)|(\S))/gy;

/** The commands of one line; throws at what would need a real shell. */
export function readShellLine(line: string): readonly CommandLine[] {
  const commands: { words: string[]; input: string | null; output: string | null }[] = [];
  let current: (typeof commands)[number] | null = null;
  let redirect: 'input' | 'output' | null = null;
  let prints: string | null = null;
  for (const [, comment, sign, word, other] of line.matchAll(TOKEN)) {
    if (other !== undefined) throw new Error(`“${other}” in “${line}” needs a real shell`);
    if (comment !== undefined) prints = /^#\s*→\s*(.+)$/.exec(comment)?.[1]?.trim() ?? null;
    else if (sign === '&&') current = null;
    else if (sign !== undefined) redirect = sign === '<' ? 'input' : 'output';
    else {
      const text = (word ?? '').replace(/"([^"]*)"|'([^']*)'/g, '$1$2');
      if (current === null) commands.push((current = { words: [], input: null, output: null }));
      if (redirect === null) current.words.push(text);
      else current[redirect] = text;
      redirect = null;
    }
  }
  return commands.map((command, index) => ({
    ...command,
    prints: index === commands.length - 1 ? prints : null,
  }));
}
