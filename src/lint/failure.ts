/** What can be told of an error of ours: enough to report it, and no word of the draft. */
import type { Text } from './rule';

/** Frames to tell: where it happened and how it came there. */
const FRAMES = 6;
/** As Node writes it, and as the editor does, with a tab. */
const FRAME =
  /^[ \t]{1,8}at (?:(?:async |new ){0,2}([\w$.<>#]{1,80}) [^()]{0,80}\()?([^()]{1,1000}):(\d{1,9}):(\d{1,9})\)?$/;

/**
 * The kind of an error and its places in our bundle, e.g. `TypeError at check (extension.js:1:20), run (extension.js:1:9)`.
 * The message is left out, for it may quote the draft, and so are the folders of the user.
 */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { name, message, stack = '' } = error;
  // A message of several lines could look like a part of the stack.
  const told = stack.startsWith(`${name}: ${message}`)
    ? stack.slice(name.length + 2 + message.length)
    : stack;
  const frames = told.split('\n').flatMap((line) => {
    const [whole, caller, file = '', row = '', column = ''] = FRAME.exec(line) ?? [];
    if (whole === undefined) return [];
    const place = `${baseName(file)}:${row}:${column}`;
    return [caller === undefined ? place : `${caller} (${place})`];
  });
  const kind = /^\w{1,40}$/.test(name) ? name : 'Error';
  return frames.length === 0 ? kind : `${kind} at ${frames.slice(0, FRAMES).join(', ')}`;
}

/** A web worker's files carry a fragment. */
function baseName(file: string): string {
  return /[\w.-]{1,60}$/.exec(file.split(/[?#]/, 1)[0] ?? '')?.[0] ?? '?';
}

/** One line that says which rule could not run, what that means and what to send to the makers. */
export function ruleFailed(rule: string, error: unknown, version: string): Text {
  return failed({ 'zh-cn': `规则 ${rule}`, en: `rule ${rule}` }, error, version);
}

/** The same for any part of the product. */
export function failed(part: Text, error: unknown, version: string): Text {
  const trace = `Pleadwright ${version}, ${traceOf(error)}`;
  return {
    'zh-cn': `${part['zh-cn']}未能完成，其余照常。这是程序的错误，报告时请附上：${trace}`,
    en: `${part.en} could not be completed; all else goes on. This is a bug; report it with: ${trace}`,
  };
}
