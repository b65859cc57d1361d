/** A call takes only so many arguments. */
const MANY = 1000;

/** A copy of a list with its members from one index up to another replaced. */
export function spliced<T>(list: readonly T[], from: number, to: number, added: readonly T[]): readonly T[] {
  return added.length > MANY
    ? list.slice(0, from).concat(added, list.slice(to))
    : list.toSpliced(from, to - from, ...added);
}
