import { headingsOf, headingSpan, plainTitle, type Heading } from '../facts/headings';
import { linesOf, lineSpan, type Line } from '../facts/lines';
import { recogniser } from '../facts/recogniser';
import { endOf, firstIndex, type BlockList, type PlacedBlock } from '../text/blocks';
import { Memory, settled } from '../text/memory';
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
  [
    'parties',
    /^(?:(?:双方)?当事人|诉讼参加人|原被告|(?:原告|被告|第三人|上诉人|被上诉人|申请人|被申请人|委托(?:诉讼)?代理人)[一二三四五\d]?)(?:的)?(?:基本)?(?:信息|情况|身份)?$/,
  ],
  ['cause', /^(?:案由|起诉案由|纠纷类型)$/],
  [
    'claims',
    /^(?:[一二]审|原告|反诉|上诉|申请|具体|原审|我|我们|我方|本人)?(?:的)?(?:诉讼|上诉|仲裁|申请|具体)?(?:请求|诉请|诉求)(?:事项|内容)?(?:(?:和|与|及|、)(?:事实|理由|依据|计算依据|赔偿依据))?$|^(?:请求|申请|诉请)事项$|^(?:请求|要求|要|求)(?:法院|贵院)?(?:判|做|办)?(?:什么|哪些)(?:事)?$|^(?:Prayer(?:for)?Relief|Relief(?:Requested|Sought)?|Claims?)$/i,
  ],
  [
    'facts',
    /^.{0,6}(?:事实|案情|理由)(?:.{0,10})$|^(?:StatementofFacts?|Fact(?:s|ualAllegations)?|Background)$/i,
  ],
  [
    'evidence',
    /^(?:主要|原告|本案|相关|提交|附|(?:我|我们|我方|本人)?(?:所)?(?:提|交|提交|提供|附上?|手里?|手上|手头)?)?(?:的)?证据(?:材料)?(?:(?:和|与|及|以及|、)?(?:其)?(?:证据)?(?:来源|清单|目录|列表|名称|明细|一览表?|材料|(?:证明|拟证)?(?:目的|事项|对象|内容)|用途|出处)){0,3}(?:(?:和|与|及|、)?证人(?:姓名)?(?:和|与|及|、)?(?:住所|住址)?)?(?:如下)?$|^(?:ListofExhibits|Exhibits?|Evidence)$/i,
  ],
  ['closing', /^(?:此致|谨呈|呈|致)$/],
  ['attachments', /^(?:附|附件|附项|附录|随附材料|附件清单|附件目录)$/],
];

/** Which part of a pleading a title opens, or null for a title inside one. */
export function roleOfTitle(title: string): SectionRole | null {
  const plain = plainTitle(title);
  const own = roleOfWords(plainTitle(plain.replace(/[（(][^（）()]{0,30}[）)]/g, '')));
  if (own !== null && own !== 'attachments') return own;
  // 我们要什么（诉讼请求）, 附件（证据）: the drafter's own words, and what they are in the code.
  const inner = /[（(]([^（）()]{2,12})[）)]$/.exec(plain)?.[1];
  return (inner === undefined ? null : roleOfWords(plainTitle(inner))) ?? own;
}

function roleOfWords(words: string): SectionRole | null {
  if (words === '' || words.length > 22) return null;
  return ROLE_TITLES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const CLOSING_LINE = /^[\s\u3000]*(?:此[\s\u3000]*致|谨[\s\u3000]*呈)/;
const SIGNER_LINE =
  /^[\s\u3000]*(?:具[\s\u3000]*状[\s\u3000]*人|起[\s\u3000]*诉[\s\u3000]*人|上[\s\u3000]*诉[\s\u3000]*人|答[\s\u3000]*辩[\s\u3000]*人|申[\s\u3000]*请[\s\u3000]*人)(?:[（(][^）)]{1,12}[）)])?[\s\u3000]*[：:]/;
const ATTACHMENT_LINE =
  /^[\s\u3000]*附(?:(?:件|项)?[\s\u3000]*[：:]|[\s\u3000]{2,}(?=[^\s\u3000])|[\s\u3000](?=副本|本状|起诉状|上诉状|答辩状|证据|《|[一二两三四五六\d]))/;
const PARTY_LINE = /^[\s\u3000]*(?:原告|被告|第三人|上诉人|被上诉人|申请人|被申请人|答辩人|被答辩人)/;
const EXHIBIT_LINE =
  /^[\s\u3000]*(?:\d{1,2}(?:\.\d{1,2}){1,2}[\s\u3000]{1,3})?证据[\s\u3000]*[一二三四五六七八九十百\d１-９]{1,4}(?:[-—–]\d{1,2})?(?:[\s\u3000]*[：:、.．]|[\s\u3000]{1,4}(?=[《\u4e00-\u9fff][^。]{1,80}(?:证明|来源|用以|拟证)))/;
/** 附件A，……，以明……: a label of the drafter's own with what it is to prove. */
const LABELLED_PROOF =
  /^[\s\u3000]*(?:附件|附证|原证|甲证|材料)[\s\u3000]?(?:[A-ZＡ-Ｚ]|[\d一二三四五六七八九十]{1,3})[\s\u3000]*[：:、.．，,].{2,80}(?:证明|以明|以证|用以|拟证|旨在|来源|提供|出具)/;
const CAUSE_LINE = /^[\s\u3000]*案[\s\u3000]*由[\s\u3000]*[：:]/;
/** 本案案由为……纠纷。诉讼请求如下： */
const CLAIMS_FOLLOW = /(?:诉讼请求|请求事项|诉请)(?:如下|如次|为|是)?[：:][\s\u3000]*$/;
const NUMBERED =
  /^[\s\u3000]*(?:\d|[一二三四五六七八九十（(壹贰叁肆伍陆]|第[一二三四五六七八九十]{1,2}[，,、：:]|其[一二三四五六七八九十][，,、：:])/;
const PROSE_LENGTH = 80;
/** Parts that a heading of unknown name and equal rank ends: what follows tells facts. */
const AFTER_WHICH_FACTS: readonly SectionRole[] = ['cause', 'parties', 'evidence'];

/** What a line shows by itself, read once a block; which section it stands in is decided in document order. */
interface Signals {
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
  /** Says more than a heading and blanks to fill in. */
  readonly content: boolean;
}

const signalsOf = recogniser<Signals>((block) => {
  const headings = new Map(headingsOf(block).map((heading) => [heading.line, heading]));
  return linesOf(block).map((line) => {
    const heading = headings.get(line) ?? null;
    const { text } = line;
    const mute = line.passage.quoted || line.passage.kind === 'cell';
    const is = (pattern: RegExp): boolean => !mute && pattern.test(text);
    return {
      line,
      heading,
      named: heading === null ? partOfRow(line) : roleOfTitle(heading.title),
      closing: text.length < 60 && is(CLOSING_LINE),
      signer: is(SIGNER_LINE),
      attachments: is(ATTACHMENT_LINE),
      party: is(PARTY_LINE),
      exhibit: is(EXHIBIT_LINE) || is(LABELLED_PROOF),
      cause: is(CAUSE_LINE),
      announces: text.length <= 80 && is(CLAIMS_FOLLOW),
      numbered: line.passage.marker !== null || NUMBERED.test(text),
      prose: !mute && isProse(line),
      content: hasContent(line, heading),
    };
  });
});

/** Where the reading of the outline stands before a block. */
interface State {
  readonly role: SectionRole;
  readonly level: number;
  readonly claimsSeen: boolean;
  /** Index of the section. */
  readonly section: number;
  /** Nothing stands in the section yet. */
  readonly empty: boolean;
}

/** A section that a block opens, and whether lines of the block say anything in it. */
interface Opening {
  readonly role: SectionRole;
  readonly heading: Heading | null;
  readonly span: Span;
  content: boolean;
}

/** A block in the outline. */
interface Part {
  readonly block: PlacedBlock;
  readonly before: State;
  readonly after: State;
  readonly lines: readonly PlacedLine[];
  /** Lines before the first section it opens say something. */
  readonly content: boolean;
  readonly openings: readonly Opening[];
}

interface Kept {
  /** The text of the line taken for the title of the claims, see `untitledClaims`. */
  readonly claimsAt: string | null;
  readonly parts: readonly Part[];
  readonly outline: Outline;
}

const START: State = { role: 'preamble', level: 0, claimsSeen: false, section: 0, empty: true };
const kept = {};
const keptWithClaims = {};

/**
 * Puts every line into its section. A known title opens its part; a bare line does so where its form is certain
 * (此致, 具状人：, 附：, 原告：); an unknown title of the same rank after the claims tells facts.
 *
 * Of a document read before, blocks in front of the change are kept, and those behind it where they begin as before.
 */
export function outline({ items }: Pick<BlockList, 'items'>, memory = new Memory()): Outline {
  const titled = outlineOf(items, memory, kept, null);
  if (titled.sections.some(({ role }) => role === 'claims')) return titled;
  const claimsAt = untitledClaims(titled.lines);
  return claimsAt === null ? titled : outlineOf(items, memory, keptWithClaims, claimsAt);
}

function outlineOf(
  items: readonly PlacedBlock[],
  memory: Memory,
  key: object,
  claimsAt: string | null,
): Outline {
  const known = memory.get(key) as Kept | undefined;
  const last = known?.claimsAt === claimsAt ? known : undefined;
  const old = last?.parts ?? [];
  let first = 0;
  while (first < items.length && old[first]?.block === items[first]) first++;
  const changed: Part[] = [];
  let state = old[first - 1]?.after ?? START;
  let at = first;
  // Where the blocks are the old ones again and begin as they did, so does all that follows.
  for (; at < items.length; at++) {
    const block = items[at];
    const former = old[old.length - items.length + at];
    if (block === undefined || (former?.block === block && isSameState(former.before, state))) break;
    const part = partOf(block, state, claimsAt);
    changed.push(part);
    state = part.after;
  }
  const behind = old.slice(old.length - items.length + at, at < items.length ? undefined : 0);
  if (last !== undefined && changed.length === 0 && behind.length + first === old.length) return last.outline;
  const parts = old.slice(0, first).concat(changed, behind);
  const found = {
    lines: linesOfParts(parts, first, behind.length, last?.outline.lines ?? []),
    sections: settled(last?.outline.sections, sectionsOf(parts, endOf(items.at(-1)))),
  };
  memory.set(key, { claimsAt, parts, outline: found });
  return found;
}

/** What a court is asked to order, in a numbered line. */
const RELIEF =
  /判令|责令|判决|裁定|准许|停止|停用|不得|禁止|赔偿|赔付|偿还|偿付|返还|交还|退还|缴还|归还|销毁|删除|删去|清除|支付|给付|承担|负担|赔礼|消除影响/;
/** Among told facts an item is a claim where it begins with what is asked for. */
const ASKS_FIRST =
  /^[^，。；：:]{0,6}(?:请求|请|判令|责令|裁定|准许)|^[^，。；：:]{0,24}(?:停止|停用|不得|赔偿|赔付|偿付|返还|交还|归还|销毁|删除|清除|支付|给付|承担|负担)(?!请求|责任)/;
/** Claims end with money or costs. */
const OF_MONEY = /赔偿|赔付|偿还|支付|给付|诉讼费|受理费|费用/;
/** How many lines behind the first one are looked at. */
const WITHIN = 12;
const MAX_CLAIM = 260;
const MAX_CLAIMS_TITLE = 24;

/**
 * The claims of a draft that has no title for them that is known (甲、诉之声明, 我们要法院判的事): two or more
 * numbered lines that ask for relief, one of them for money. Gives the text of the short line above
 * them, else of the first of them: equal blocks may be one object or several, so that its identity says nothing.
 */
function untitledClaims(lines: readonly PlacedLine[]): string | null {
  const asks = ({ role, line: { text, passage } }: PlacedLine): boolean =>
    (role !== 'facts' || ASKS_FIRST.test(text)) &&
    passage.cell === null &&
    !passage.quoted &&
    text.length <= MAX_CLAIM &&
    (passage.marker !== null || NUMBERED.test(text)) &&
    !PARTY_LINE.test(text) &&
    RELIEF.test(text);
  const before = lines.filter(({ role }) => AHEAD.includes(role));
  const first = before.findIndex((placed, index) => {
    const asked = before.slice(index, index + WITHIN).filter(asks);
    return asks(placed) && asked.length >= 2 && asked.some(({ line }) => OF_MONEY.test(line.text));
  });
  if (first < 0) return null;
  const above = before[first - 1];
  const title =
    above !== undefined &&
    above.line.text.trim().length <= MAX_CLAIMS_TITLE &&
    !CAUSE_LINE.test(above.line.text) &&
    !PARTY_LINE.test(above.line.text) &&
    !/[。；]/.test(above.line.text);
  return (title ? above : before[first])?.line.text ?? null;
}

/** Where claims may stand that no title names. */
const AHEAD: readonly SectionRole[] = ['preamble', 'parties', 'cause', 'facts'];

function isSameState(a: State, b: State): boolean {
  return (
    a.role === b.role &&
    a.level === b.level &&
    a.claimsSeen === b.claimsSeen &&
    a.section === b.section &&
    a.empty === b.empty
  );
}

/** The lines of all parts; those of the first and the last parts are taken over from the lines before. */
function linesOfParts(
  parts: readonly Part[],
  first: number,
  behind: number,
  old: readonly PlacedLine[],
): readonly PlacedLine[] {
  const changed = parts.slice(first, parts.length - behind);
  const above = parts[first - 1]?.block.start ?? -1;
  const below = parts.slice(parts.length - behind).find(({ lines }) => lines.length > 0)?.block.start;
  const before = old.slice(
    0,
    firstIndex(old, ({ block }) => block.start > above),
  );
  const after = below === undefined ? [] : old.slice(firstIndex(old, ({ block }) => block.start >= below));
  return before.concat(
    changed.flatMap(({ lines }) => lines),
    after,
  );
}

function partOf(block: PlacedBlock, before: State, claimsAt: string | null): Part {
  let { role, level, claimsSeen, section, empty } = before;
  const lines: PlacedLine[] = [];
  const openings: Opening[] = [];
  let content = false;
  for (const found of signalsOf(block.block)) {
    const opens = found.line.text === claimsAt && AHEAD.includes(role) && !claimsSeen;
    const signals = opens ? { ...found, named: 'claims' as const } : found;
    const { line, heading } = signals;
    const next = roleAt(signals, role, level, claimsSeen, role === 'evidence' && empty);
    if (next !== null) {
      const span = shift(heading === null ? lineSpan(line) : headingSpan(heading), block.start);
      openings.push({ role: next, heading, span, content: false });
      role = next;
      level = heading?.level ?? 0;
      section += 1;
      empty = true;
    }
    if (role === 'claims' && signals.numbered) claimsSeen = true;
    lines.push({ line, block, role, section, heading });
    if (signals.content && (next === null || heading === null || heading.bodyStart < line.text.length)) {
      empty = false;
      const opened = openings.at(-1);
      if (opened) opened.content = true;
      else content = true;
    }
  }
  return { block, before, after: { role, level, claimsSeen, section, empty }, lines, content, openings };
}

function sectionsOf(parts: readonly Part[], length: number): readonly Section[] {
  const sections: Section[] = [];
  let current: Opening = { role: 'preamble', heading: null, span: { start: 0, end: 0 }, content: false };
  const close = (end: number): void => {
    const { role, heading, span, content } = current;
    sections.push({
      role,
      title: heading?.title ?? '',
      heading: span,
      style: heading?.style ?? 'plain',
      level: heading?.level ?? 0,
      span: { start: span.start, end },
      empty: !content,
    });
  };
  for (const { content, openings } of parts) {
    if (content && !current.content) current = { ...current, content };
    for (const opening of openings) {
      close(opening.span.start);
      current = opening;
    }
  }
  close(length);
  return sections;
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

/** The role a line opens, or null when it goes on in the current part. */
function roleAt(
  signals: Signals,
  role: SectionRole,
  roleLevel: number,
  claimsSeen: boolean,
  titleOnly: boolean,
): SectionRole | null {
  const { line, heading, named } = signals;
  const ahead = role === 'preamble' || role === 'parties';
  if (signals.closing && role !== 'closing') return 'closing';
  if (signals.signer && role !== 'closing' && !ahead) return 'closing';
  if (signals.attachments && !ahead) return 'attachments';
  if (heading === null && named !== null && named !== role) return named;
  if (heading !== null) {
    if (named !== null && opensAnew(named, role, heading.level, roleLevel) && mayFollow(role, named, heading))
      return named;
    const whole = heading.bodyStart === line.text.length;
    // `**2.赔偿经济损失**` numbers a claim; `**二、侵权经过**` opens something else.
    const ofClaim = heading.style === 'bold' && /^\d/.test(heading.numbering);
    if (named === null && whole && heading.style !== 'plain' && role === 'claims' && claimsSeen && !ofClaim)
      return 'facts';
    if (
      named === null &&
      whole &&
      heading.style === 'markdown' &&
      (heading.level <= roleLevel || (roleLevel === 0 && heading.level > 1)) &&
      AFTER_WHICH_FACTS.includes(role)
    ) {
      return 'facts';
    }
  }
  // The title of a catalogue of exhibits opens the list; the parties may stand between.
  if ((role === 'preamble' || (titleOnly && !signals.numbered)) && signals.party) return 'parties';
  if ((role === 'facts' || role === 'claims') && signals.exhibit) return 'evidence';
  if ((ahead || role === 'cause') && signals.announces) return 'claims';
  if (ahead && signals.cause) return 'cause';
  return role === 'claims' && claimsSeen && signals.prose ? 'facts' : null;
}

/** A title of the part we are in opens it anew only as its equal: `## 理由` after `## 事实`. */
function opensAnew(named: SectionRole, role: SectionRole, level: number, roleLevel: number): boolean {
  return named !== role || (level !== 0 && level <= roleLevel);
}

/** A run-in phrase such as “（二）事实与理由。…” opens a part only where the parts still lie ahead. */
function mayFollow(role: SectionRole, named: SectionRole, heading: Heading): boolean {
  if (named === 'parties') return role === 'preamble' || role === 'parties' || role === 'cause';
  if (heading.style === 'markdown') return true;
  if (named === 'closing') return role !== 'preamble';
  if (named === 'cause') return role === 'preamble' || role === 'parties' || role === 'cause';
  return true;
}

/** A long unnumbered paragraph of several sentences: told facts, not a claim. */
function isProse(line: Line): boolean {
  if (line.passage.kind !== 'paragraph') return false;
  const { text } = line;
  if (text.length < PROSE_LENGTH || /^[\s\u3000]*(?:\d|[一二三四五六七八九十]{1,3}[、.．]|[（(])/.test(text))
    return false;
  return (text.match(/。/g) ?? []).length >= 2;
}
