import type { Span } from '../text/span';
import { linesOf, lineSpan } from './lines';
import { recogniser } from './recogniser';
import { matchesOf } from '../text/matches';

/** An unfilled blank (待填空白): what a template leaves for the drafter. */
export interface PlaceholderFact {
  readonly text: string;
  readonly span: Span;
}

/** Words of an instruction to the drafter. */
const INSTRUCTION =
  /此处|补充|补全|填写|填入|插入|输入|写明|列明|载明|注明|选择|待定|待填|待补|待确认|请[^求]|如有|例如|如：|TODO/i;
/** Names of fields: in brackets they ask to be filled, unless they label a line. */
const FIELD =
  /姓名|名称|性别|民族|年龄|地址|住所|电话|联系方式|出生|日期|年.{0,3}月|时间|期间|金额|数额|元|比例|倍数|编号|案号|法院|职务|岗位|法定代表人|律师|公司|原因|方式|内容|载体|措施|行为|证据|产品|×|_|^[\s\u3000.…·]{0,120}$/;
/** 【证据3】, 【附件二】: a reference in brackets. */
const REFERENCE = /^(?:证据|附件|附表|密点|图|表|注)[\s\d一二三四五六七八九十\-—、至]{1,12}$/;
/** The options of a choice may be long. */
const BRACKETS = /【([^【】\n]{0,120}|选择：[^【】\n]{1,400})】/g;
const CHOICES = /【选择：[^【】\n]{1,400}】/g;
const PATTERNS: readonly RegExp[] = [
  /[×✕]{2,12}/g,
  /(?<![A-Za-z0-9\-_])(?:[Xx]{2,8})(?![A-Za-z0-9\-_])/g,
  /_{3,80}/g,
  /\bTODO\b|\bTBD\b/g,
  /\{\{[^{}\n]{0,80}\}\}/g,
  /\$\{[^{}\n]{0,80}\}/g,
  /[（(〔[]待(?:补充|填写|填|补|核实|确认)[^（）()\n]{0,12}[）)〕\]]/g,
];
/** 某某 asks for a name only where a name of a place or court is due; 李某某 and 某某公司 are anonymised names. */
const SOMEONE = /(?<![\u4e00-\u9fff])某某(?=省|市|区|县|路|街|人民法院|中级|律师事务所)/g;

/** Words in brackets blanked out, length kept: an instruction asserts nothing. */
export function withoutBlanks(text: string): string {
  return text.includes('【') ? text.replace(BRACKETS, spaces) : text;
}

/** Options of a choice blanked out, length kept: nothing is cited before one is taken. */
export function withoutChoices(text: string): string {
  return text.includes('【') ? text.replace(CHOICES, spaces) : text;
}

function spaces(match: string): string {
  return ' '.repeat(match.length);
}
/** 【证据清单】 alone on its line is a heading in a style of its own. */
const TITLE = /^[^，。；：×_]{0,8}(?:请求|事实|理由|证据|清单|目录|附件|当事人|案由|管辖|依据|说明|一览表)$/;

function isInstruction(content: string, atLineStart: boolean, filled: boolean): boolean {
  if (/^\/?密$/.test(content) || REFERENCE.test(content)) return false;
  if (INSTRUCTION.test(content)) return true;
  return FIELD.test(content) && !(atLineStart && filled);
}

/** A serial number of a case or a phone number with digits blacked out is redaction, not a blank. */
function isRedaction(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (/[初终再申执辖监破保字第]第?[\s]*$/.test(before) && /^[\s]*[号號]/.test(text.slice(end, end + 3)))
    return true;
  return /\d[-\d]{2}$/.test(before) || /^\d{2}/.test(text.slice(end, end + 2));
}

/** Blanks of one block, in order. */
export const placeholdersOf = recogniser<PlaceholderFact>((block) => {
  const found: PlaceholderFact[] = [];
  for (const line of linesOf(block)) {
    if (line.passage.quoted) continue;
    const { text } = line;
    const spans: Span[] = [];
    for (const match of matchesOf(BRACKETS, text)) {
      const end = match.index + match[0].length;
      const atLineStart = text.slice(0, match.index).trim() === '';
      const filled = /^[^，。；、\s\u3000]/.test(text.slice(end));
      const content = match[1] ?? '';
      if (atLineStart && text.slice(end).trim() === '' && TITLE.test(content) && !INSTRUCTION.test(content))
        continue;
      if (isInstruction(content, atLineStart, filled)) spans.push({ start: match.index, end });
    }
    for (const pattern of [...PATTERNS, SOMEONE]) {
      for (const match of matchesOf(pattern, text)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (!isRedaction(text, span.start, span.end)) spans.push(span);
      }
    }
    spans.sort((a, b) => a.start - b.start || b.end - a.end);
    let covered = -1;
    for (const span of spans) {
      if (span.start < covered) continue;
      covered = span.end;
      found.push({ text: text.slice(span.start, span.end), span: lineSpan(line, span) });
    }
  }
  return found;
});
