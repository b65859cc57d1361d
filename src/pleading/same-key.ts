/**
 * Keys of what was read are long and made anew at each keystroke. Given back as the same string while they are equal,
 * they compare at once, however many blocks are asked.
 */
export function keeper(): (key: string) => string {
  let last = '';
  return (key) => {
    if (key !== last) last = key;
    return last;
  };
}
