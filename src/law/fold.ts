/** Folding of the texts law names and numbers are recognised in: width, traditional characters, blanks. */
import { makeFold } from '../text/fold-units';
import { WIDTHS } from '../text/numerals';
import { matchesOf } from '../text/matches';

/** Traditional characters of law titles, courts and document numbers, and small-form brackets; in step with SIMPLIFIED. */
const TRADITIONAL =
  '當競爭訴訟權責勞動專標關於審業適問題規證據轄糾紛為懲罰賠償費納辦國總則實細暫網絡電數個護約協議書廠雙終執單屬簡稱獎產營識聯軍贛粵瓊貴雲陝寧黑龍閩蘇滬魯豫遼獲東廣華遠會員險術見發參駁訂壟斷農環境傷亡復幾種與從統無這對頒佈﹝﹞﹙﹚﹤﹥＜＞';
const SIMPLIFIED =
  '当竞争诉讼权责劳动专标关于审业适问题规证据辖纠纷为惩罚赔偿费纳办国总则实细暂网络电数个护约协议书厂双终执单属简称奖产营识联军赣粤琼贵云陕宁黑龙闽苏沪鲁豫辽获东广华远会员险术见发参驳订垄断农环境伤亡复几种与从统无这对颁布〔〕()<><>';

/** Half width and simplified characters; one UTF-16 unit stays one unit. */
export const foldLegal = makeFold([[TRADITIONAL, SIMPLIFIED], ...WIDTHS]);

/** A blank line: nothing is read across it. */
export const PARAGRAPH_BREAK = '\u2029';

/**
 * A folded text without blanks and line breaks, so that spaced and wrapped references read like others.
 * `at[k]` is the offset of unit k in the original; `gap[k]` tells what was left out before it: 0 nothing, 1 blanks,
 * 2 a line break. A blank line becomes one `PARAGRAPH_BREAK`.
 */
export interface CompactText {
  readonly chars: string;
  readonly at: Uint32Array;
  readonly gap: Uint8Array;
}

const BLANK = /[\s\u200b-\u200d\u2060\ufeff]+/g;

/** Takes the blanks out of a text; see `CompactText`. */
export function compact(text: string): CompactText {
  const folded = foldLegal(text);
  const blanks = matchesOf(BLANK, folded);
  if (blanks.length === 0) return { chars: folded, at: offsets(text.length), gap: noGaps(text.length) };
  const at = new Uint32Array(folded.length);
  const gap = new Uint8Array(folded.length);
  let chars = '';
  let length = 0;
  let from = 0;
  let before = 0;
  const take = (to: number): void => {
    if (to > from) gap[length] = before;
    for (let i = from; i < to; i++) at[length++] = i;
    chars += folded.slice(from, to);
  };
  for (const blank of blanks) {
    take(blank.index);
    const lineBreak = blank[0].indexOf('\n');
    before = lineBreak < 0 ? 1 : 2;
    if (lineBreak >= 0 && blank[0].includes('\n', lineBreak + 1)) {
      chars += PARAGRAPH_BREAK;
      gap[length] = 2;
      at[length++] = blank.index + lineBreak;
    }
    from = blank.index + blank[0].length;
  }
  take(folded.length);
  return { chars, at, gap };
}

let allOffsets = new Uint32Array();
let zeros = new Uint8Array();

/** 0, 1, 2 …: most lines hold no blank, and all of these share one list. */
function offsets(length: number): Uint32Array {
  if (allOffsets.length < length) allOffsets = Uint32Array.from({ length: 2 * length }, (_, at) => at);
  return allOffsets.subarray(0, length);
}

function noGaps(length: number): Uint8Array {
  if (zeros.length < length) zeros = new Uint8Array(2 * length);
  return zeros.subarray(0, length);
}

/** The original range of the units `[from, to)`. */
export function originalSpan(text: CompactText, from: number, to: number): { start: number; end: number } {
  const start = text.at[from] ?? 0;
  return { start, end: to > from ? (text.at[to - 1] ?? start) + 1 : start };
}
