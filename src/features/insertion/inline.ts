import type { Pleading } from '../../pleading/model';
import { contains, type Span } from '../../text/span';
import type { Template } from '../template';
import { lineEnd, tableAt, type Layout } from './layout';
import type { Placed } from './place-text';

/** The end of a sentence or cell, or where a claim goes on to relief of another kind. */
const STOP =
  /[；;。|\n]|<br|[，,](?:并|同时|以及|且)?(?:应当|共同|连带|立即|依法){0,2}(?:赔偿|返还|销毁|清除|支付|承担|负担|赔礼|消除影响)/;

/** Words added at the end of the sentence that `target` stands in, before its closing mark. */
export function insertInline(layout: Layout, pleading: Pleading, template: Template, target?: Span): Placed {
  const { text } = layout;
  const claim =
    target === undefined
      ? (pleading.claims.find((one) => one.text.includes('停止')) ?? pleading.claims.at(-1))
      : pleading.claims.find((one) => contains(one.span, target));
  const region = claim?.span ?? target ?? { start: text.length, end: text.length };
  const whole = target === undefined || (region.start === target.start && region.end === target.end);
  const from = whole ? verbIn(layout, region) : target.start;
  const end = claim === undefined ? lineEnd(text, from) : region.end;
  const words = text.slice(from, end);
  const stop = words.search(STOP);
  const until = stop < 0 ? words : words.slice(0, stop);
  return { at: from + until.trimEnd().length, snippet: template.body };
}

/** Where 停止 stands in a claim; in a table row the first cell is its heading. */
function verbIn(layout: Layout, { start, end }: Span): number {
  const words = layout.text.slice(start, end);
  const row = tableAt(layout, { start, end }) !== null;
  const at = words.indexOf('停止', row ? Math.max(words.indexOf('|'), 0) : 0);
  return start + Math.max(at, 0);
}
