/**
 * A function that replaces characters of a text one for one, so that offsets stay. `pairs` are strings of equal length:
 * each unit of the first becomes the unit of the second in its place.
 */
export function makeFold(pairs: readonly (readonly [from: string, to: string])[]): (text: string) => string {
  /** By unit what it becomes, 0 for itself; made on first use. */
  let table: Uint16Array | undefined;
  return (text) => {
    table ??= tableOf(pairs);
    let folded = '';
    let done = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = table[text.charCodeAt(at)] ?? 0;
      if (unit === 0) continue;
      folded += text.slice(done, at) + String.fromCharCode(unit);
      done = at + 1;
    }
    return done === 0 ? text : folded + text.slice(done);
  };
}

function tableOf(pairs: readonly (readonly [from: string, to: string])[]): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [from, to] of pairs)
    for (let at = 0; at < from.length; at++) table[from.charCodeAt(at)] = to.charCodeAt(at);
  return table;
}
