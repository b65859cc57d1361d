import { parseQuantity, ONE } from '../../text/quantity';
import type { Span } from '../../text/span';
import { matchesOf } from '../../text/matches';

/** A number of things 计数: 150个三维零件图, 源文件28个. Offsets are into the text read. */
export interface CountToken extends Span {
  /** Null where the text rounds (约, 余, 至少). */
  readonly count: bigint | null;
  /** 个, 张, 家 … */
  readonly classifier: string;
  /** Words behind it, to the next comma or stop. */
  readonly after: string;
  /** Words before it, from the last comma or stop. */
  readonly before: string;
}

const NUMBER = '(?:\\d{1,3}(?:[,，]\\d{3}){1,3}|\\d{1,8}|[一二两三四五六七八九十百千零]{1,9})';
const CLASSIFIER =
  '个|张|份|套|件|台|家|项|条|幅|副|组|处|部|册|箱|桶|吨|只|枚|颗|根|块|片|辆|名|户|次|笔|批|款|种|类|段|行|篇|封|通|盒|瓶|包|袋|本|页|卷|组|例|间|亩';
const COUNT = new RegExp(`(${NUMBER})(\\s?[余多]?)\\s?(${CLASSIFIER})`, 'g');
/** 个月, 家人, 条款, 次日: other words that begin like a classifier. */
const OTHER_WORD =
  /^(?:个(?:月|工作日|人|百分点|小时|别|体)|家(?:人|庭|属|长)|条(?:第|款|件|例)|项(?:目(?!共)|第)|部(?:分|门)|处(?:理|罚|分)|次(?:日|月|年|级)|名(?:称|义|单|为)|件(?:号|外)|款(?:项|第)|类(?:似|别|型)|本(?:案|院|公司|身|状)|页(?:码|面)|行(?:为|业|政)|段(?:时间)|间(?:接|隔)|组(?:织|成|合)|种(?:子|业|类)|包(?:括|含|装)|通(?:过|知)|台(?:账|湾)|批(?:准|发)|份额)/;
const ORDINAL =
  /(?:第|其|前|后|每|各|同|这|该|某|另|下|上|近|数|几|逐|首|[证据表图号第条款项A-Za-z.\-/])\s?$/;
const ROUNDED = /(?:约|近|逾|超过|不少于|不低于|至少|最多|不超过|上|将近|大约|多达|数)\s?$/;
const EDGE = /[，,；;、。：:！？()\n]/;

/** The counts of a text (widths folded), in order. */
export function countTokens(text: string): readonly CountToken[] {
  const tokens: CountToken[] = [];
  for (const match of matchesOf(COUNT, text)) {
    const start = match.index;
    const classifierAt = start + match[0].length - (match[3] ?? '').length;
    if (OTHER_WORD.test(text.slice(classifierAt, classifierAt + 4))) continue;
    const lead = text.slice(Math.max(0, start - 4), start);
    if (/[\d一二两三四五六七八九十百千万亿零.,]$/.test(lead) || (ORDINAL.test(lead) && !ROUNDED.test(lead)))
      continue;
    const value = parseQuantity((match[1] ?? '').replace(/,/g, ''));
    if (value === null) continue;
    const end = start + match[0].length;
    const rounded =
      (match[2] ?? '').trim() !== '' ||
      ROUNDED.test(lead) ||
      /^(?:左右|以上|以下|余)/.test(text.slice(end, end + 2));
    tokens.push({
      start,
      end,
      count: rounded ? null : value / ONE,
      classifier: match[3] ?? '',
      after: untilEdge(text, end),
      before: sinceEdge(text, start),
    });
  }
  return tokens;
}

const LONGEST = 40;

function untilEdge(text: string, from: number): string {
  let end = from;
  while (end < text.length && end - from < LONGEST && !EDGE.test(text.charAt(end))) end++;
  return text.slice(from, end).trim();
}

function sinceEdge(text: string, to: number): string {
  let start = to;
  while (start > 0 && to - start < LONGEST && !EDGE.test(text.charAt(start - 1))) start--;
  return text.slice(start, to).trim();
}
