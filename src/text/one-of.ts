/** Tells whether a character, by its code, is one of these: a look into a table, made on first use. */
export function oneOf(characters: string): (code: number) => boolean {
  let table: Uint8Array | undefined;
  return (code) => {
    if (table === undefined) {
      table = new Uint8Array(0x10000);
      for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = 1;
    }
    return table[code] === 1;
  };
}
