import { exhibitRun, isExhibitEntry } from '../facts/exhibit-runs';
import { headingsOf, type Heading } from '../facts/headings';
import { linesOf, type Line } from '../facts/lines';
import { recogniser } from '../facts/recogniser';
import type { SectionRole } from './model';
import { roleOfTitle } from './section-titles';

const CLOSING_LINE = /^[\s\u3000]*(?:此[\s\u3000]*致|谨[\s\u3000]*呈)/;
const SIGNER_LINE =
  /^[\s\u3000]*(?:具[\s\u3000]*状[\s\u3000]*人|起[\s\u3000]*诉[\s\u3000]*人|上[\s\u3000]*诉[\s\u3000]*人|答[\s\u3000]*辩[\s\u3000]*人|申[\s\u3000]*请[\s\u3000]*人)(?:[（(][^）)]{1,12}[）)])?[\s\u3000]*[：:]/;
const ATTACHMENT_LINE =
  /^[\s\u3000]*附(?:(?:件|项)?[\s\u3000]*[：:]|[\s\u3000]{2,}(?=[^\s\u3000])|[\s\u3000](?=[^。]{0,24}(?:副本|目录|申请书|证据|《|[一二两三四五六\d][份套页])))/;
export const PARTY_LINE = /^[\s\u3000]*(?:原告|被告|第三人|上诉人|被上诉人|申请人|被申请人|答辩人|被答辩人)/;
const EXHIBIT_LINE =
  /^[\s\u3000]*(?:\d{1,2}(?:\.\d{1,2}){1,2}[\s\u3000]{1,3})?证据[\s\u3000]*[一二三四五六七八九十百\d１-９]{1,4}(?:[-—–]\d{1,2})?(?:[\s\u3000]*[：:、.．]|[，,](?=[^。；]{2,60}来源)|[\s\u3000]{1,4}(?=[《\u4e00-\u9fff][^。]{1,80}(?:证明|来源|用以|拟证)))/;
export const CAUSE_LINE =
  /^[\s\u3000*]*案[\s\u3000]*由[\s\u3000]*(?:[：:]|[\s\u3000*]+(?=[^。；]{2,30}(?:纠纷|秘密)))/;
/** 本案案由为……纠纷。诉讼请求如下： */
const CLAIMS_FOLLOW =
  /(?:诉讼请求|请求事项|诉请)(?:如下|如次|为|是|共|凡|有|计){0,2}(?:[一二两三四五六七八九十\d]{1,2}[项条点端款])?(?:如下|如次)?[：:][\s\u3000]*$/;
export const NUMBERED =
  /^[\s\u3000]*(?:\d|[一二三四五六七八九十（(壹贰叁肆伍陆①-⑳㈠-㈩]|第[一二三四五六七八九十]{1,2}[，,、：:]|其[一二三四五六七八九十][，,、：:])/;
/** The number before an item, to be left out: 第一，, （二）, 3、, 其四. */
export const NUMBERING =
  /^[\s\u3000]*(?:第?[\d０-９一二三四五六七八九十]{1,3}(?:[、.．，,：:）)是]|[\s\u3000]{1,4})|[（(][\d一二三四五六七八九十]{1,3}[）)]|[①-⑳㈠-㈩]|其[一二三四五六七八九十][，,、：:]?)[\s\u3000]*/;
/** A short line without a stop; one with a sum or a claim is no title. */
const TITLE = /^[^，。；：:、|]{2,16}[：:]?$/;
const NO_TITLE = /[合共总]计|请求|诉请|[\d０-９]/;

function isTitle(text: string): boolean {
  const words = text.replace(NUMBERING, '').trim();
  return TITLE.test(words) && !NO_TITLE.test(words);
}

const PROSE_LENGTH = 80;

/** What a line shows by itself, read once a block; which section it stands in is decided in document order. */
export interface Signals {
  readonly line: Line;
  readonly heading: Heading | null;
  /** The part its heading names. */
  readonly named: SectionRole | null;
  readonly closing: boolean;
  readonly signer: boolean;
  readonly attachments: boolean;
  readonly party: boolean;
  readonly exhibit: boolean;
  readonly cause: boolean;
  /** Ends in 诉讼请求如下：. */
  readonly announces: boolean;
  readonly numbered: boolean;
  readonly prose: boolean;
  /** A short line of its own without a stop: a title, known or not. */
  readonly title: boolean;
  /** Says more than a heading and blanks to fill in. */
  readonly content: boolean;
}

export const signalsOf = recogniser<Signals>((block) => {
  const headings = new Map(headingsOf(block).map((heading) => [heading.line, heading]));
  const numberedList = firstOfList(linesOf(block));
  return linesOf(block).map((line) => {
    const heading = headings.get(line) ?? null;
    const { text } = line;
    const mute = line.passage.quoted || line.passage.kind === 'cell';
    const is = (pattern: RegExp): boolean => !mute && pattern.test(text);
    return {
      line,
      heading,
      named: heading === null ? (partOfRow(line) ?? partOfItem(line)) : roleOfTitle(heading.title),
      closing: text.length < 60 && is(CLOSING_LINE),
      signer: is(SIGNER_LINE),
      attachments: is(ATTACHMENT_LINE),
      party: is(PARTY_LINE),
      exhibit:
        is(EXHIBIT_LINE) ||
        (!mute && (isExhibitEntry(text) || exhibitRun(text).length > 0)) ||
        line === numberedList,
      cause: is(CAUSE_LINE),
      announces: text.length <= 80 && is(CLAIMS_FOLLOW),
      numbered: line.passage.marker !== null || NUMBERED.test(text),
      prose: !mute && isProse(line),
      title: !mute && isTitle(text),
      content: hasContent(line, heading),
    };
  });
});

/** 1. 许可合同（原告提供），证明……: numbered lines that name papers and what they prove; the first of three or more. */
const PAPER =
  /合同|协议|记录|日志|发票|公证书|报告|意见书|资料|台账|邮件|清单|登记|凭证|回单|说明|证书|图纸|单|函/;
const MAX_ENTRY = 160;
const LIST = 3;

function namesPaper(text: string): boolean {
  const [name = '', purpose] = text.length > MAX_ENTRY ? [] : text.split('证明');
  return purpose !== undefined && PAPER.test(name) && !/[。；]/.test(name) && !/[。；]./.test(purpose);
}

function firstOfList(lines: readonly Line[]): Line | undefined {
  const entries = lines.filter(
    ({ text, passage }) =>
      passage.cell === null &&
      !passage.quoted &&
      (passage.marker !== null || NUMBERED.test(text)) &&
      namesPaper(text),
  );
  return entries.length >= LIST ? entries[0] : undefined;
}

/** More than blanks to fill in. */
function hasContent(line: Line, heading: Heading | null): boolean {
  const body = line.text.slice(
    heading === null || heading.bodyStart === line.text.length ? 0 : heading.bodyStart,
  );
  const words = body
    .replace(/【[^【】]{0,200}】|[_×Xx…·.．\s\u3000]/g, '')
    .replace(/^(?:略|无|待补充|TODO)$/i, '');
  return words.length >= 2;
}

/** The part that a row of a table, or a table by its header, opens: 诉讼请求 in its first cell, the claims in the next. */
function partOfRow({ passage, text }: Line): SectionRole | null {
  if (passage.cell?.column !== 0) return null;
  const role = roleOfTitle(text.replace(/^\d{1,2}[.、]/, ''));
  return role === 'claims' || role === 'facts' ? role : null;
}

/** 3. 诉讼请求 in text from Word: Markdown takes the title for an item of a list. */
function partOfItem({ passage, text, first }: Line): SectionRole | null {
  const numbered = first && passage.level === 1 && /\d/.test(passage.marker ?? '');
  return numbered && !passage.quoted && text.length <= 16 ? roleOfTitle(text) : null;
}

/** A long unnumbered paragraph of several sentences: told facts, not a claim. */
function isProse(line: Line): boolean {
  if (line.passage.kind !== 'paragraph') return false;
  const { text } = line;
  if (text.length < PROSE_LENGTH || /^[\s\u3000]*(?:\d|[一二三四五六七八九十]{1,3}[、.．]|[（(])/.test(text))
    return false;
  return (text.match(/。/g) ?? []).length >= 2;
}
