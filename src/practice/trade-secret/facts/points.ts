import { headingsOf } from '../../../facts/headings';
import { linesOf, lineSpan, type Line } from '../../../facts/lines';
import { recogniser } from '../../../facts/recogniser';
import type { WrittenNumber } from '../../../pleading/model';
import { toSource } from '../../../text/map';
import { parseNumeral } from '../../../text/numerals';
import type { Passage, Table } from '../../../text/passage';
import type { Span } from '../../../text/span';
import { matchesOf } from '../../../text/matches';

/** What a block says of the secret's content (密点): its points, or words that open a list of them. */
export type PointFact =
  | PointText
  /** Words after which numbered items are points: “原告主张的密点如下：”, a heading 技术秘密的具体内容. */
  | { readonly kind: 'opening'; readonly line: Line; readonly heading: boolean; readonly span: Span }
  /** 详见《密点说明》: the content stands in an annex. */
  | { readonly kind: 'annex'; readonly line: Line; readonly span: Span };

export interface PointText {
  readonly kind: 'point' | 'prose';
  readonly line: Line;
  /** Its numbers: one, or each of a range described as a whole; empty for prose. */
  readonly ids: readonly string[];
  /** Its numbers as written, of a range both ends; none where it is counted only. */
  readonly numbers: readonly WrittenNumber[];
  readonly text: string;
  readonly carrier: string | null;
  readonly span: Span;
  /** Words that leave the content open, or a bare product name; null where it is concrete. */
  readonly open: OpenWords | null;
}

/** `ended`: 包括但不限于, 等技术信息 …; `product`: nothing but a product name. */
export interface OpenWords {
  readonly kind: 'ended' | 'product';
  readonly text: string;
  readonly span: Span;
}

/** Words that leave a point open: nobody can tell what is claimed. */
const OPEN_ENDED =
  /包括但不限于|包含但不限于|等(?:相关|有关|各种|各类|全部|核心|保密|重要|其他)?(?:的)?(?:技术|经营|客户|商业|生产|工艺)?(?:信息|资料|秘密)(?![量系]|平台|中心|化)|等(?:相关|有关)?(?:核心)?技术(?=[；;。，,）)]|$)|(?:全部|所有|一整套|整套|全套|一切|一系列)(?:的|相关|有关|核心|技术|生产|产品|研发|设计|客户|经营|业务){0,4}(?:资料|图纸|信息|文件|数据|名单|秘密|文档)|(?:相关|有关)(?:的)?(?:设备|核心|工艺|生产)?(?:技术|经营)(?:信息|资料|秘密)?(?!人员|领域|标准|规范|公司|部门)/;
/** A product name says what the information is used for, not what it is. */
const PRODUCT_NAME = /^[^，。；、的与和及]{2,14}(?:机|设备|装置|产品|系统|软件|生产线)(?=[。；;]?$)/;

/** The open words of a text that starts at `start` of the line. */
function openWords(line: Line, text: string, start: number): OpenWords | null {
  const ended = OPEN_ENDED.exec(text);
  const match = ended ?? PRODUCT_NAME.exec(text);
  if (match === null) return null;
  const from = start + match.index;
  const span = lineSpan(line, { start: from, end: from + match[0].length });
  return { kind: ended === null ? 'product' : 'ended', text: match[0], span };
}

/** The same for an item that stands under words that open a list of points. */
export function openWordsOf(line: Line, start: number): OpenWords | null {
  return openWords(line, line.text.slice(start), start);
}

const NUMBER =
  '(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[A-ZＡ-Ｚ]\\d{0,2}|[甲乙丙丁戊己庚辛壬癸]|[①-⑳Ⅰ-Ⅻ])';
const NOUN =
  '(?:技术|商业|经营)?(?:密点|秘密点|秘点)|技术点|(?:技术|经营|商业)(?:秘密|信息)|秘密信息|客户信息|信息(?=[\\s\\u3000]*[A-Z甲乙丙丁一二三四五六七八九十\\d])';
/** `密点1：`, `密点一（客户A）：`, `技术信息2、`; a reference such as 密点1所载 is none. */
const LABEL = new RegExp(
  `^[\\s\\u3000]*(?:(?:[（(][a-z\\d一二三四五六七八九十]{1,2}[）)]|[¶§]?\\d{1,3}(?:\\.\\d{1,2}){0,3}[.、．）)]?|[一二三四五六七八九十]{1,2}[、.．])[\\s\\u3000]*)?(?:(?:其|第)[一二三四五六七八九十][条项点组类个]?[（(])?(?:${NOUN})[\\s\\u3000]*第?(${NUMBER})[）)]?[\\s\\u3000]*(?:[（(][^（）()]{1,40}[）)])?[\\s\\u3000]*([：:、.．，,]|—{1,2}|[\\s\\u3000]|(?=[《“])|$)(?![\\s\\u3000]*(?:密点|秘密点|秘点))[\\s\\u3000]*`,
);
/** `A组：城南片区……`: a group of information under a letter. */
const GROUP_LABEL = /^[\s\u3000]*([A-H甲乙丙丁])[组类项][\s\u3000]*[：:][\s\u3000]*(?=[^\s\u3000])/;
/** `第一密点　子带划分……`: the number before the word; what follows without a mark is a reference. */
const ORDINAL_LABEL =
  /^[\s\u3000]*第([一二三四五六七八九十]{1,3}|\d{1,2})[个项]?(?:技术|商业|经营)?(?:密点|秘密点|秘点|秘密)(?:[（(][^（）()]{1,40}[）)])?([：:、.．，,]|—{1,2}|[\s\u3000]{1,4}(?=[^\s\u3000第])|(?=[《“]))/;
/** `密点1是还原浸出条件：…`: what it is called, then what it is. */
const NAMED_LABEL = new RegExp(
  `^[\\s\\u3000]*(?:${NOUN})[\\s\\u3000]*(${NUMBER})[\\s\\u3000]*(?:是|为|即|指)[^，。；：:]{2,24}[：:][\\s\\u3000]*`,
);
/** `具体为三项。密点一，…；密点二，…`: points told one after the other in a paragraph. */
const RUN_IN = new RegExp(
  `(?:(?:^|[。；;：:，,])[\\s\\u3000]{0,4}|(?<=[\\s\\u3000]))(?:(?:其|第)[一二三四五六七八九十][条项点组类个]?)?[（(]?(?:密点|秘密点|秘点)[\\s\\u3000]?第?(${NUMBER})[）)]?[\\s\\u3000]{0,2}(?:[，,：:]|是指?|为|即)(?!密点|秘密点|秘点|所)`,
  'g',
);
/** `甲点，…；乙点，…`, `P1，…；P2，…`, `第一密点，…`: names of the drafter's own, where the words before them speak of secrets. */
const CODED_RUN_IN =
  /(?:(?:^|[。；;：:，,])[\s\u3000]{0,4}|(?<=[\s\u3000]))(?:第([一二三四五六七八九十]|\d{1,2})[个项]?(?:技术|商业|经营)?(?:密点|秘密点|秘点|秘密|点)|([甲乙丙丁戊])[点项]|(?:秘密信息|技术信息|经营信息|信息|技术秘密|商业秘密|经营秘密|要点)([\dA-Z甲乙丙丁一二三四五六七八九十])|[A-Z]{1,2}[-－]?(\d{1,2}))[\s\u3000]{0,2}(?:[，,：:]|是指?|为|即)(?!所)/g;
const OF_SECRETS = /秘密|密点|秘点|技术信息|经营信息|商业信息/;
const BARE_LABEL =
  /^[\s\u3000]*(?:本案)?(?:技术|商业|经营)?(?:密点|秘密点|秘点)(?:内容)?[：:][\s\u3000]*(?=[^\s\u3000])/;
const RANGE = new RegExp(
  `^[\\s\\u3000]*(?:${NOUN})[\\s\\u3000]?(${NUMBER})[\\s\\u3000]?(?:至|到|-|—|～|~)[\\s\\u3000]?(?:密点|秘密点|秘点)?(${NUMBER})[\\s\\u3000]?[：:，,]`,
);
const SECRET =
  '(?:技术秘密|商业秘密|经营秘密|技术信息|经营信息|客户信息|秘密信息|密点|秘密点|秘点|保护客体|秘密内容|保护内容|保护范围)';
const OPENING_HEADING = new RegExp(
  `(?:${SECRET}|秘密)(?:的)?(?:具体|主要|核心)?(?:内容|范围|要点|明细)|^(?:本案|原告|涉案|主张的|请求保护的){0,4}(?:的)?(?:密点|秘密点|秘点)(?:$|内容|及|和|与|说明)|(?:权利|主张).{0,6}(?:密点|秘密点)|(?:保护|主张|请求).{0,8}(?:秘密|${SECRET})$`,
);
/** …措施如下：, …行为包括：, …条件： list something else than the content. */
const OPENING = new RegExp(
  `${SECRET}(?:(?!措施|侵|行为|条件|要件|证据|损失|赔偿|理由|原因|过程|经过)[^。；：:]){0,50}[：:]$`,
);
/** 我要求保护的是表里的这三块：: what is asked to be protected, whatever it is called. */
const PROTECTED_OPENING =
  /(?:请求|要求|主张|请)(?:法院|法庭|贵院)?(?:依法)?保护(?:的)?(?!措施|期)[^。；：:，]{0,30}[：:]$/;
/** …为两点。, …凡三端：: a count at the end of a sentence on secrets opens the list. */
const COUNTED_OPENING = new RegExp(
  `(?:${SECRET}|秘密|信息)(?:(?!措施|侵|行为|条件|要件|证据|损失|赔偿|理由|原因|过程|经过|义务|约定)[^；;]){0,60}(?:[两二三四五六七八九十]|\\d{1,2})[\\s\\u3000]?[点项端条个类组种宗件样][：:。，,]?$`,
);
/** Sets out to say what the information is: “原告主张的技术秘密具体为……”. */
const PROSE = new RegExp(
  `(?:主张|请求保护|要求保护|涉案|本案|保护)[^。；，]{0,24}?${SECRET}(?:的)?(?:具体)?(?:内容|范围|要点)?(?:，)?(?:具体)?(?:为|就是|即为|是|系|包括|即|指|系指|是指|涵盖|涉及|包含|限于|限定为|概括为|归纳为)[：:]?(?!了?(?:原告|被告|公众|我|其|多年|何|否|不|未|上述|两|三|以下|下列|一种|由|在|经|国|通过|能))([^。；]{8,400})`,
);
/** 《密点说明》 and the like, by name. */
const ANNEX_NAMED =
  /(?:密点|秘密点|秘点|商业秘密|技术秘密|经营秘密|秘密|保密)(?:内容)?(?:说明|清单|明细|附件|附表|附册)|密件附(?:件|册|表)/;
/** 详见密件, 密件另册提交: a sealed paper that is said to hold the content. */
const ANNEX_SEALED =
  /(?:见|载(?!体)|列|详|附|写入|记入)[^。；]{0,12}(?:密件|密封|另册)|(?:密件|密封件)[^。；]{0,6}(?:另册|另行|提交|附)|另册(?:提交|附)|密封[^。；]{0,4}提交|(?:信封|封袋|封套|封好|密封)[^。；]{0,12}(?:交|呈|递)[^。；]{0,4}(?:法院|法庭|贵院|合议庭|法官)/;

/** Facts on the secret's content in one block. */
export const pointsOf = recogniser<PointFact>((block) => {
  const facts: PointFact[] = block.tables.flatMap((table) => fromTable(table, linesOf(block)));
  const inTables = facts.length > 0;
  const headings = new Map(headingsOf(block).map((heading) => [heading.line, heading]));
  for (const line of linesOf(block)) {
    if (line.passage.cell?.header === true) continue;
    // Set off as a quotation for the eye: > 密点①　……
    if (line.passage.quoted && pointOf(line) === null) continue;
    if (inTables && line.passage.cell !== null) continue;
    const heading = headings.get(line);
    if (heading !== undefined && heading.bodyStart >= line.text.length && pointOf(line) === null) {
      if (OPENING_HEADING.test(heading.title)) facts.push(opening(line, true));
      continue;
    }
    const point = pointOf(line);
    const runIn = point === null ? runInPoints(line) : [];
    const told = point ?? (runIn.length > 0 ? null : proseOf(line));
    facts.push(...runIn);
    if (told !== null) facts.push(told);
    if (point === null && runIn.length === 0 && opensList(line.text)) facts.push(opening(line, false));
    if (ANNEX_NAMED.test(line.text) || ANNEX_SEALED.test(line.text))
      facts.push({ kind: 'annex', line, span: lineSpan(line) });
  }
  return facts;
});

function opensList(text: string): boolean {
  const end = withoutRemarks(text).slice(-90);
  return OPENING.test(end.slice(-70)) || PROTECTED_OPENING.test(end) || COUNTED_OPENING.test(end);
}

/** 如下（证据2，密封）： without what stands in brackets. */
function withoutRemarks(text: string): string {
  return text.replace(/[（(][^（）()]{0,30}[）)]/g, '').trimEnd();
}

function opening(line: Line, heading: boolean): PointFact {
  return { kind: 'opening', line, heading, span: lineSpan(line) };
}

function pointOf(line: Line): PointText | null {
  const range = RANGE.exec(line.text);
  if (range !== null) {
    const [first = '', last = ''] = range.slice(1);
    const numbers = [...writtenIn(line, range[0], first), ...writtenIn(line, range[0], last, true)];
    const place = { start: range[0].length, end: line.text.length };
    return pointFact(line, 'point', idRange(first, last), place, numbers);
  }
  const match =
    NAMED_LABEL.exec(line.text) ??
    LABEL.exec(line.text) ??
    ORDINAL_LABEL.exec(line.text) ??
    BARE_LABEL.exec(line.text) ??
    GROUP_LABEL.exec(line.text);
  // A paragraph that goes on to the next point tells them one by one.
  if (match === null || matchesOf(RUN_IN, line.text).length > 1) return null;
  const text = line.text.slice(match[0].length).trim();
  if (text.length < 2 || (isReference(text) && !/[：:、.．]/.test(match[2] ?? ''))) return null;
  const start = line.text.indexOf(text, match[0].length);
  const numbers = match[1] === undefined ? [] : writtenIn(line, match[0], match[1]);
  return pointFact(line, 'point', [pointId(match[1] ?? '1')], { start, end: start + text.length }, numbers);
}

/** 密点1所载……, 密点1与密点2相同: a sentence that speaks of a point. */
function isReference(text: string): boolean {
  return /^(?:所|的|均|中|与(?!各|[^密。；，]{2,12}(?:有关|相关|对应))|和|及|至|到|构成|相关|分别|系|是否)/.test(
    text,
  );
}

/** The number in a label at the start of a line: its first occurrence, of the end of a range its last. */
function writtenIn(line: Line, label: string, text: string, last = false): readonly WrittenNumber[] {
  const start = last ? label.lastIndexOf(text) : label.indexOf(text);
  return [{ id: pointId(text), text, span: lineSpan(line, { start, end: start + text.length }) }];
}

/** The points of a paragraph that numbers them from the first on; what follows the last sentence of one is no part of it. */
function runInPoints(line: Line): readonly PointText[] {
  const own = matchesOf(RUN_IN, line.text);
  const labels = own.length > 0 ? own : codedLabels(line.text);
  if (labels.length === 0 || !/^(?:1|A|Ａ|甲|①|Ⅰ)$/.test(pointId(numberOf(labels[0])))) return [];
  return labels.flatMap((label, index) => {
    const start = label.index + label[0].length;
    const rest = line.text.slice(start, labels[index + 1]?.index ?? line.text.length);
    const length = rest.search(/[；;。]/);
    const text = (length < 0 ? rest : rest.slice(0, length)).trimEnd();
    if (text.trim().length < 4) return [];
    const id = pointId(numberOf(label));
    const number = lineSpan(line, numberPlace(label));
    const numbers = [{ id, text: numberOf(label), span: number }];
    const fact = pointFact(line, 'prose', [id], { start, end: start + text.length }, numbers);
    // A single one may be a reference; it counts where no list is found.
    return [{ ...fact, kind: labels.length > 1 ? ('point' as const) : ('prose' as const) }];
  });
}

/** Two or more of a paragraph that speaks of secrets before the first. */
function codedLabels(text: string): readonly RegExpExecArray[] {
  const labels = matchesOf(CODED_RUN_IN, text);
  return labels.length > 1 && OF_SECRETS.test(text.slice(0, (labels[0]?.index ?? 0) + 8)) ? labels : [];
}

function numberOf(label: RegExpExecArray | undefined): string {
  return label?.slice(1).find((number) => Boolean(number)) ?? '';
}

/** Where the number of a run-in label stands in its line. */
function numberPlace(label: RegExpExecArray): Span {
  const start = label.index + label[0].lastIndexOf(numberOf(label));
  return { start, end: start + numberOf(label).length };
}

function pointFact(
  line: Line,
  kind: PointText['kind'],
  ids: readonly string[],
  place: Span,
  numbers: PointText['numbers'] = [],
): PointText {
  const text = line.text.slice(place.start, place.end);
  const span = kind === 'prose' ? lineSpan(line, place) : lineSpan(line);
  return { kind, line, ids, numbers, text, carrier: null, span, open: openWords(line, text, place.start) };
}

function proseOf(line: Line): PointText | null {
  const match = PROSE.exec(line.text);
  const text = match?.[1];
  if (match === null || text === undefined) return null;
  const start = match.index + match[0].length - text.length;
  return pointFact(line, 'prose', [], { start, end: start + text.length });
}

/** `一`, `1`, `１` → `1`; a letter stays. */
export function pointId(text: string): string {
  const number = parseNumeral(text);
  return number === null ? text.trim() : String(number);
}

function idRange(from: string, to: string): readonly string[] {
  const first = parseNumeral(from);
  const last = parseNumeral(to);
  if (first === null || last === null || last < first || last - first > 50)
    return [pointId(from), pointId(to)];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** The number in the first cell of a row, behind 密点 where it says so. */
const ROW_LABEL =
  /^(.{0,12}点)?[^0-9０-９一二三四五六七八九十A-Z]{0,20}([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[A-Z])/;

const ROW_OF_POINT = new RegExp(`^[\\s\\u3000]*(?:密点|秘密点|秘点)[\\s\\u3000]?${NUMBER}[\\s\\u3000]*$`);

/** 第一组（机构K）, S-1, P2, 甲点: a row that bears a name with a number. */
const NUMBERED_ROW =
  /^[\s\u3000]*(?:第[一二三四五六七八九十\d]{1,2}[组类项点]|[A-Z]{1,2}[-－]?\d{1,2}|[甲乙丙丁戊][组类项点]|(?:密点|秘密点|秘点|信息|要点)[\s\u3000]?[一二三四五六七八九十\dA-Z甲乙丙丁]{1,2})(?:[（(][^（）()]{1,20}[）)])?[\s\u3000]*$/;

/** Columns of lists of exhibits, claims, measures and events. */
const OF_OTHERS = /证据|来源|取自|请求|诉求|金额|措施|填写|日期|时间/;

/** A table with a column of points and one of their content; 载体 is a column of its own. */
function fromTable(table: Table, lines: readonly Line[]): PointFact[] {
  const [header, ...rows] = table.rows;
  if (header === undefined) return [];
  const titles = header.map(({ text }) => text.replace(/[\s\u3000]/g, ''));
  const named = titles.findIndex((title) =>
    /密点|秘密点|秘点|(?:技术|经营|商业)(?:秘密|信息)|秘密内容/.test(title),
  );
  // 名目 | 具体内容, each row beginning with 密点甲; 组别 | 内容, each with a number of its own.
  const rowsAre = (label: RegExp): boolean =>
    rows.length > 0 && rows.every(([cell]) => label.test(cell?.text ?? ''));
  const counted =
    /内容|要点|概括/.test(titles.slice(1).join(' ')) &&
    !titles.some((title) => OF_OTHERS.test(title)) &&
    rowsAre(NUMBERED_ROW);
  const about = named < 0 && (counted || rowsAre(ROW_OF_POINT)) ? 0 : named;
  if (about < 0 || titles.some((title) => /比对|被诉|被控|证明/.test(title))) return [];
  const carrier = titles.findIndex((title) => title.includes('载体'));
  const content = titles.findIndex(
    (title, index) => index !== carrier && /内容|要点|特征|描述|说明|具体|概括/.test(title),
  );
  const textColumn =
    content >= 0 ? content : titles.length > about + 1 && carrier !== about + 1 ? about + 1 : about;
  const facts: PointFact[] = [];
  rows.forEach((row, index) => {
    const cell: Passage | undefined = row[textColumn];
    const label = row[0]?.text ?? '';
    const line = lines.find((candidate) => candidate.passage === cell);
    if (cell === undefined || line === undefined || cell.text.trim().length < 2) return;
    const labelled = ROW_LABEL.exec(label);
    const id = labelled?.[2];
    const numbers: WrittenNumber[] = [];
    if (labelled !== null && id !== undefined && row[0] !== undefined) {
      const start = labelled[0].length - id.length;
      const span = toSource(row[0].map, { start, end: start + id.length });
      numbers.push({ id: pointId(id), text: id, span });
    }
    const carrierText = carrier < 0 ? null : (row[carrier]?.text.trim() ?? null);
    const ids = [id === undefined ? String(index + 1) : pointId(id)];
    const point = pointFact(line, 'point', ids, { start: 0, end: line.text.length }, numbers);
    facts.push({ ...point, carrier: carrierText === '' ? null : carrierText });
  });
  return facts;
}
