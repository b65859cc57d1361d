import { headingsOf } from '../facts/headings';
import { linesOf, lineSpan, type Line } from '../facts/lines';
import { withoutBlanks } from '../facts/placeholders';
import type { Block } from '../text/passage';
import type { Span } from '../text/span';
import type { Cast } from './cast';
import type { Role } from './model';
import { cutsOf, matchesOf } from '../text/matches';

/** A clause (分句) of a statement; offsets are into `line.text`. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Who acts: named in this clause or an earlier one of the same statement; null where nobody is. */
  readonly subject: Role | null;
}

/** A statement (陈述): what one sentence, or a part of it closed by a semicolon, says. */
export interface Statement {
  readonly line: Line;
  /** Offsets into `line.text`. */
  readonly start: number;
  readonly end: number;
  /** The words that assert: headings, long quotations, blanks and unticked boxes are blanked out, length kept. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** Whom the paragraph was speaking of before this statement; null at its start. */
  readonly topic: Role | null;
  /** `other`: what the other side says; `hypothetical`: what would be. Neither asserts anything. */
  readonly voice: 'own' | 'other' | 'hypothetical';
}

const ENDS = /[。；;！？!?]/g;
const CLAUSE_ENDS = /[，,：:]/g;
/** An unticked box before its words, up to the next box. */
const BOX_BEFORE = /[☐□◻][^☑☐□◻■√✓☒\n]{0,200}/g;
/** ☐否, ☐不主张: the answer ends with its word, what follows is another label. */
const BOX_OF_NO = /[☐□◻] ?(?:否|无|没有|不主张|不适用|不申请|不同意)(?=[\s\u3000，；。)）]|$)/g;
/** An unticked box behind its words: 是☑ 否☐. */
const BOX_BEHIND = /[^\s\u3000：:；;☑☐□◻■√✓☒\n]{0,60}[☐□◻]/g;
/** Boxes stand behind their words where the first one follows a word and is followed by none. */
const BEHIND = /^[^☑☐□◻■√✓☒]{0,400}[^\s\u3000：:；;、☑☐□◻■√✓☒][☑☐□◻■√✓☒](?:[\s\u3000，；、）)：:（(]|$)/;
const LONG_QUOTE = /[“「][^“”「」]{18,600}[”」]/g;
const LAW_QUOTE = /(?:规定|载明|所称|约定|写明|记载|认为|指出)[：:，,]?[“「][^“”「」]{1,600}[”」]/g;
const OTHER_VOICE =
  /(?:被告|被上诉人|对方|被申请人|其)[^。；，]{0,10}?(?:辩称|抗辩|答辩|声称|否认|自称|辩解|主张(?!权利))|^[^。，；]{0,12}(?:辩称|答辩称|抗辩称)/;
const HYPOTHETICAL =
  /^[\s\u3000]*(?:如果|如(?!上|前|下|实|期|此|图|附)|若(?!干)|倘若|假如|假使|一旦|即使|即便|除非)/;
/** Before a name: the name is an object or a circumstance, not who acts. */
const OBJECT_MARK =
  /(?:与|和|同|跟|向|对|将|把|从|给|为|让|请|使|令|要求|针对|按照|根据|依据|违反|侵害|侵犯|披露给|交给|提供给|属于|系|原|即|于|在|至|及|到)$/;
const OWNER_MARK = /^(?:的|之|所有|处|公司的)/;
const PRONOUN = /^[\s\u3000]*(?:其|该公司|该被告|上述被告|该二人|二人|两人)(?!中|他)/;

/** Same length, the matches blanked out. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => ' '.repeat(match.length));
}

/** Unticked boxes (☐) and what they stand for blanked out, length kept. */
export function withoutUnticked(text: string): string {
  if (!/[☐□◻]/.test(text)) return text;
  text = blank(text, BOX_OF_NO);
  return blank(text, BEHIND.test(text) ? BOX_BEHIND : BOX_BEFORE);
}

function assertedText(line: Line, headingEnd: number): string {
  const { cell } = line.passage;
  if (cell !== null && (cell.header || cell.column === 0)) return ' '.repeat(line.text.length);
  let text = ' '.repeat(headingEnd) + line.text.slice(headingEnd);
  text = withoutUnticked(text);
  if (/[“「]/.test(text)) text = blank(blank(text, LAW_QUOTE), LONG_QUOTE);
  return withoutBlanks(text);
}

function readLine(line: Line, headingEnd: number, cast: Cast): readonly Statement[] {
  if (line.passage.quoted) return [];
  const text = assertedText(line, headingEnd);
  const statements: Statement[] = [];
  let topic: Role | null = null;
  let start = 0;
  for (const at of cutsOf(ENDS, text)) {
    const end = Math.min(at + 1, text.length);
    const part = text.slice(start, end);
    if (part.trim() !== '') {
      const clauses = readClauses(part, start, cast);
      statements.push({ line, start, end, text: part, clauses, topic, voice: voiceOf(part) });
      topic = clauses.findLast(({ subject }) => subject !== null)?.subject ?? topic;
    }
    start = end;
  }
  return statements;
}

function voiceOf(text: string): Statement['voice'] {
  if (OTHER_VOICE.test(text)) return 'other';
  return HYPOTHETICAL.test(text) ? 'hypothetical' : 'own';
}

function readClauses(text: string, base: number, cast: Cast): readonly Clause[] {
  const clauses: Clause[] = [];
  let subject: Role | null = null;
  let start = 0;
  for (const at of cutsOf(CLAUSE_ENDS, text)) {
    const part = text.slice(start, at);
    if (part.trim() !== '') {
      subject = subjectOf(part, cast) ?? subject;
      clauses.push({ start: base + start, end: base + at, subject });
    }
    start = at + 1;
  }
  return clauses;
}

/** The first party named as the one who acts; a pronoun keeps the subject before it. */
function subjectOf(clause: string, cast: Cast): Role | null {
  if (PRONOUN.test(clause)) return null;
  for (const match of matchesOf(cast.pattern, clause)) {
    const before = clause
      .slice(Math.max(0, match.index - 6), match.index)
      .replace(/(?:[一二三两各该]|上述|本案|全体)?[\s\u3000]?$/, '');
    const after = clause.slice(match.index + match[0].length);
    const agent = /(?:由|被)$/.test(before);
    if (!agent && (OBJECT_MARK.test(before) || OWNER_MARK.test(after))) continue;
    return cast.roleOf(match[0]);
  }
  return null;
}

const known = new WeakMap<Block, { readonly key: string; readonly statements: readonly Statement[] }>();

/** The statements of one block, read once for a block and a cast. */
export function statementsOf(block: Block, cast: Cast): readonly Statement[] {
  const entry = known.get(block);
  if (entry?.key === cast.key) return entry.statements;
  const headings = new Map(headingsOf(block).map((heading) => [heading.line, heading.bodyStart]));
  const statements = linesOf(block).flatMap((line) => readLine(line, headings.get(line) ?? 0, cast));
  known.set(block, { key: cast.key, statements });
  return statements;
}

/** The clause of a statement that holds an offset of `line.text`. */
export function clauseAt(statement: Statement, offset: number): Clause | undefined {
  return statement.clauses.find(({ start, end }) => start <= offset && offset <= end);
}

/** The place in the block's source of a part of the statement (offsets into `line.text`). */
export function statementSpan(statement: Statement, span: Span = statement): Span {
  const lead = /^[\s\u3000]*/.exec(statement.text)?.[0].length ?? 0;
  return lineSpan(statement.line, { start: Math.max(span.start, statement.start + lead), end: span.end });
}
