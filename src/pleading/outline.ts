import { headingsOf, headingSpan, plainTitle, type Heading } from '../facts/headings';
import { linesOf, lineSpan, type Line } from '../facts/lines';
import type { BlockList, PlacedBlock } from '../text/blocks';
import { shift, type Span } from '../text/span';
import type { Section, SectionRole } from './model';

/** A logical line in its place: which block, which section, under which heading. */
export interface PlacedLine {
  readonly line: Line;
  readonly block: PlacedBlock;
  readonly role: SectionRole;
  /** Index into `Outline.sections`. */
  readonly section: number;
  /** The heading this line is or begins with, else null. */
  readonly heading: Heading | null;
}

export interface Outline {
  readonly lines: readonly PlacedLine[];
  readonly sections: readonly Section[];
}

/** The document span of a span of the line's text (the whole line by default). */
export function placedSpan(placed: PlacedLine, span?: Span): Span {
  return shift(lineSpan(placed.line, span), placed.block.start);
}

const ROLE_TITLES: readonly (readonly [SectionRole, RegExp])[] = [
  ['parties', /^(?:(?:双方)?当事人|诉讼参加人|原被告)(?:的)?(?:基本)?(?:信息|情况|身份)?$/],
  ['cause', /^(?:案由|起诉案由|纠纷类型)$/],
  ['claims', /^(?:[一二]审|原告|上诉|申请|具体|原审)?(?:的)?(?:诉讼|上诉|仲裁|申请|具体)?(?:请求|诉请|诉求)(?:事项|内容)?$|^(?:请求|申请|诉请)事项$/],
  [
    'facts',
    /^(?:案件|基本|主要|具体|案情|上诉|申请|起诉|答辩)?(?:的)?(?:事实|理由|案情|意见)(?:(?:和|与|及|、|以及)(?:法律)?(?:理由|依据|事实))?(?:部分|经过|如下)?$|^事实[和与及、](?:法律)?理由.{0,6}$/,
  ],
  ['evidence', /^(?:主要|原告|本案|相关|提交|附)?(?:的)?证据(?:材料)?(?:(?:和|与|及|以及|、)?(?:其)?(?:证据)?(?:来源|清单|目录|列表|名称|明细|一览表?|材料))?(?:(?:和|与|及|、)?证人(?:姓名)?(?:和|与|及|、)?(?:住所|住址)?)?(?:如下)?$/],
  ['closing', /^(?:此致|谨呈|呈|致)$/],
  ['attachments', /^(?:附|附件|附项|附录|随附材料|附件清单|附件目录)$/],
];

/** Which part of a pleading a title opens, or null for a title inside one. */
export function roleOfTitle(title: string): SectionRole | null {
  const words = plainTitle(title);
  if (words === '' || words.length > 22) return null;
  return ROLE_TITLES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const CLOSING_LINE = /^[\s\u3000]*(?:此[\s\u3000]*致|谨[\s\u3000]*呈)/;
const SIGNER_LINE =
  /^[\s\u3000]*(?:具[\s\u3000]*状[\s\u3000]*人|起[\s\u3000]*诉[\s\u3000]*人|上[\s\u3000]*诉[\s\u3000]*人|答[\s\u3000]*辩[\s\u3000]*人|申[\s\u3000]*请[\s\u3000]*人)(?:[（(][^）)]{1,12}[）)])?[\s\u3000]*[：:]/;
const ATTACHMENT_LINE = /^[\s\u3000]*附(?:件|项)?[\s\u3000]*[：:]/;
const PARTY_LINE = /^[\s\u3000]*(?:原告|被告|第三人|上诉人|被上诉人|申请人|被申请人|答辩人|被答辩人)/;
const EXHIBIT_LINE = /^[\s\u3000]*证据[\s\u3000]*[一二三四五六七八九十百\d１-９]{1,4}(?:[-—–]\d{1,2})?[\s\u3000]*[：:、.．]/;
const PROSE_LENGTH = 80;
/** Parts that a heading of unknown name and equal rank ends: what follows tells facts. */
const AFTER_WHICH_FACTS: readonly SectionRole[] = ['cause', 'parties', 'evidence'];

interface Opening {
  readonly role: SectionRole;
  readonly heading: Heading | null;
  readonly span: Span;
}

/**
 * Puts every line into its section. A known title opens its part; a bare line does so where its form is certain
 * (此致, 具状人：, 附：, 原告：); an unknown title of the same rank after the claims tells facts.
 */
export function outline(blocks: BlockList): Outline {
  const lines: PlacedLine[] = [];
  const sections: Section[] = [];
  let role: SectionRole = 'preamble';
  let roleLevel = 0;
  let claimsSeen = 0;
  const lengthOfText = blocks.text.length;

  const open = (opening: Opening): void => {
    const previous = sections.at(-1);
    if (previous) sections[sections.length - 1] = { ...previous, span: { start: previous.span.start, end: opening.span.start } };
    sections.push({
      role: opening.role,
      title: opening.heading?.title ?? '',
      heading: opening.span,
      style: opening.heading?.style ?? 'plain',
      level: opening.heading?.level ?? 0,
      span: { start: opening.span.start, end: lengthOfText },
      empty: true,
    });
  };
  open({ role: 'preamble', heading: null, span: { start: 0, end: 0 } });

  for (const block of blocks.items) {
    const headings = headingsOf(block.block);
    let nextHeading = 0;
    for (const line of linesOf(block.block)) {
      const found = headings[nextHeading]?.line === line ? (headings[nextHeading] ?? null) : null;
      if (found) nextHeading += 1;
      const next = roleAt(line, found, role, roleLevel, claimsSeen);
      if (next !== null) {
        const span = shift(found ? headingSpan(found) : lineSpan(line), block.start);
        open({ role: next, heading: found, span });
        role = next;
        roleLevel = found?.level ?? 0;
      }
      if (role === 'claims' && (line.passage.marker !== null || /^[\s\u3000]*(?:\d|[一二三四五六七八九十（(])/.test(line.text))) {
        claimsSeen += 1;
      }
      const index = sections.length - 1;
      lines.push({ line, block, role, section: index, heading: found });
      const current = sections[index];
      const isBody = found === null || found.bodyStart < line.text.length || (next === null && found !== null);
      if (current?.empty && isBody && hasContent(line, found)) sections[index] = { ...current, empty: false };
    }
  }
  return { lines, sections };
}

/** More than blanks to fill in. */
function hasContent(line: Line, heading: Heading | null): boolean {
  const body = line.text.slice(heading === null || heading.bodyStart === line.text.length ? 0 : heading.bodyStart);
  const words = body.replace(/【[^】]{0,200}】|_{2,}|[×Xx]{2,}|[…·.．\s\u3000]/g, '').replace(/^(?:略|无|待补充|TODO)$/i, '');
  return words.length >= 2;
}

/** The role a line opens, or null when it goes on in the current part. */
function roleAt(
  line: Line,
  heading: Heading | null,
  role: SectionRole,
  roleLevel: number,
  claimsSeen: number,
): SectionRole | null {
  if (line.passage.quoted) return null;
  const { text } = line;
  if (line.passage.kind === 'cell') return null;
  if (CLOSING_LINE.test(text) && role !== 'closing' && text.length < 60) return 'closing';
  if (SIGNER_LINE.test(text) && role !== 'closing' && role !== 'preamble' && role !== 'parties') return 'closing';
  if (ATTACHMENT_LINE.test(text) && role !== 'preamble' && role !== 'parties') return 'attachments';
  if (heading !== null) {
    const named = roleOfTitle(heading.title);
    if (named !== null && (named !== role || heading.level !== 0) && mayFollow(role, named, heading)) return named;
    if (heading.style === 'markdown' && heading.bodyStart === text.length) {
      if (named === null && role === 'claims' && claimsSeen > 0) return 'facts';
      if (named === null && heading.level <= roleLevel && AFTER_WHICH_FACTS.includes(role)) return 'facts';
    }
    if (heading.style === 'bold' && named === null && role === 'claims' && claimsSeen > 0 && heading.bodyStart === text.length) {
      return 'facts';
    }
  }
  if (role === 'preamble' && PARTY_LINE.test(text)) return 'parties';
  if ((role === 'facts' || role === 'claims') && EXHIBIT_LINE.test(text)) return 'evidence';
  if (role === 'parties' || role === 'preamble') {
    if (/^[\s\u3000]*案[\s\u3000]*由[\s\u3000]*[：:]/.test(text)) return 'cause';
  }
  if (role === 'claims' && claimsSeen > 0 && isProse(line)) return 'facts';
  return null;
}

/** A run-in phrase such as “（二）事实与理由。…” opens a part only where the parts still lie ahead. */
function mayFollow(role: SectionRole, named: SectionRole, heading: Heading): boolean {
  if (heading.style === 'markdown') return true;
  if (named === 'closing') return role !== 'preamble';
  if (named === 'parties' || named === 'cause') return role === 'preamble' || role === 'parties' || role === 'cause';
  return true;
}

/** A long unnumbered paragraph of several sentences: told facts, not a claim. */
function isProse(line: Line): boolean {
  if (line.passage.kind !== 'paragraph') return false;
  const { text } = line;
  if (text.length < PROSE_LENGTH || /^[\s\u3000]*(?:\d|[一二三四五六七八九十]{1,3}[、.．]|[（(])/.test(text)) return false;
  return (text.match(/。/g) ?? []).length >= 2;
}
