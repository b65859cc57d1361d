import { headingsOf } from '../../../facts/headings';
import { linesOf, lineSpan, type Line } from '../../../facts/lines';
import { recogniser } from '../../../facts/recogniser';
import { parseNumeral } from '../../../text/numerals';
import type { Passage, Table } from '../../../text/passage';
import type { Span } from '../../../text/span';

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

const NUMBER = '(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[A-Z])';
const NOUN =
  '(?:技术|商业|经营)?(?:密点|秘密点|秘点)|技术点|(?:技术|经营|商业)(?:秘密|信息)|秘密信息|客户信息';
/** `密点1：`, `密点一（客户A）：`, `技术信息2、`; a reference such as 密点1所载 is none. */
const LABEL = new RegExp(
  `^[\\s\\u3000]*(?:${NOUN})[\\s\\u3000]*(${NUMBER})[\\s\\u3000]*(?:[（(][^（）()]{1,40}[）)])?[\\s\\u3000]*([：:、.．，,]|[\\s\\u3000]|(?=[《“])|$)(?![\\s\\u3000]*(?:密点|秘密点|秘点))[\\s\\u3000]*`,
);
const BARE_LABEL =
  /^[\s\u3000]*(?:本案)?(?:技术|商业|经营)?(?:密点|秘密点|秘点)(?:内容)?[：:][\s\u3000]*(?=[^\s\u3000])/;
const RANGE = new RegExp(
  `^[\\s\\u3000]*(?:${NOUN})[\\s\\u3000]?(${NUMBER})[\\s\\u3000]?(?:至|到|-|—|～|~)[\\s\\u3000]?(?:密点|秘密点|秘点)?(${NUMBER})[\\s\\u3000]?[：:，,]`,
);
const SECRET = '(?:技术秘密|商业秘密|经营秘密|技术信息|经营信息|客户信息|秘密信息|密点|秘密点|秘点|保护客体)';
const OPENING_HEADING = new RegExp(
  `(?:${SECRET}|秘密)(?:的)?(?:具体|主要|核心)?(?:内容|范围|要点|明细)|^(?:本案|原告|涉案|主张的|请求保护的)*(?:的)?(?:密点|秘密点|秘点)(?:$|内容|及|和|与|说明)|(?:权利|主张).{0,6}(?:密点|秘密点)`,
);
/** …措施如下：, …行为包括：, …条件： list something else than the content. */
const OPENING = new RegExp(
  `${SECRET}(?:(?!措施|侵|行为|条件|要件|证据|损失|赔偿|理由|原因|过程|经过)[^。；：:]){0,50}[：:]$`,
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
  /(?:见|载|列|详|附|写入|记入)[^。；]{0,12}(?:密件|密封|另册)|(?:密件|密封件)[^。；]{0,6}(?:另册|另行|提交|附)|另册(?:提交|附)|密封[^。；]{0,4}提交/;

/** Facts on the secret's content in one block. */
export const pointsOf = recogniser<PointFact>((block) => {
  const facts: PointFact[] = block.tables.flatMap((table) => fromTable(table, linesOf(block)));
  const inTables = facts.length > 0;
  const headings = new Map(headingsOf(block).map((heading) => [heading.line, heading]));
  for (const line of linesOf(block)) {
    if (line.passage.quoted || line.passage.cell?.header === true) continue;
    if (inTables && line.passage.cell !== null) continue;
    const heading = headings.get(line);
    if (heading !== undefined && heading.bodyStart >= line.text.length && pointOf(line) === null) {
      if (OPENING_HEADING.test(heading.title)) facts.push(opening(line, true));
      continue;
    }
    const point = pointOf(line) ?? proseOf(line);
    if (point !== null) facts.push(point);
    if (point?.kind !== 'point' && OPENING.test(line.text.trimEnd().slice(-70)))
      facts.push(opening(line, false));
    if (ANNEX_NAMED.test(line.text) || ANNEX_SEALED.test(line.text))
      facts.push({ kind: 'annex', line, span: lineSpan(line) });
  }
  return facts;
});

function opening(line: Line, heading: boolean): PointFact {
  return { kind: 'opening', line, heading, span: lineSpan(line) };
}

function pointOf(line: Line): PointText | null {
  const range = RANGE.exec(line.text);
  if (range !== null) {
    return pointFact(line, 'point', idRange(range[1] ?? '', range[2] ?? ''), {
      start: range[0].length,
      end: line.text.length,
    });
  }
  const match = LABEL.exec(line.text) ?? BARE_LABEL.exec(line.text);
  if (match === null) return null;
  const text = line.text.slice(match[0].length).trim();
  if (text.length < 2 || /^(?:所|的|均|中|与|和|及|至|到|构成|相关|分别|系|是否)/.test(text)) return null;
  const start = line.text.indexOf(text, match[0].length);
  return pointFact(line, 'point', [pointId(match[1] ?? '1')], { start, end: start + text.length });
}

function pointFact(line: Line, kind: PointText['kind'], ids: readonly string[], place: Span): PointText {
  const text = line.text.slice(place.start, place.end);
  const span = kind === 'prose' ? lineSpan(line, place) : lineSpan(line);
  return { kind, line, ids, text, carrier: null, span, open: openWords(line, text, place.start) };
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

/** A table with a column of points and one of their content; 载体 is a column of its own. */
function fromTable(table: Table, lines: readonly Line[]): PointFact[] {
  const [header, ...rows] = table.rows;
  if (header === undefined) return [];
  const titles = header.map(({ text }) => text.replace(/[\s\u3000]/g, ''));
  const about = titles.findIndex((title) =>
    /密点|秘密点|秘点|(?:技术|经营|商业)(?:秘密|信息)|秘密内容/.test(title),
  );
  if (about < 0 || titles.some((title) => /比对|被诉|被控|证明/.test(title))) return [];
  const carrier = titles.findIndex((title) => title.includes('载体'));
  const content = titles.findIndex(
    (title, index) => index !== carrier && /内容|要点|特征|描述|说明|具体/.test(title),
  );
  const textColumn =
    content >= 0 ? content : titles.length > about + 1 && carrier !== about + 1 ? about + 1 : about;
  const facts: PointFact[] = [];
  rows.forEach((row, index) => {
    const cell: Passage | undefined = row[textColumn];
    const label = row[0]?.text ?? '';
    const line = lines.find((candidate) => candidate.passage === cell);
    if (cell === undefined || line === undefined || cell.text.trim().length < 2) return;
    const id = /[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[A-Z]/.exec(label.replace(/^.{0,12}点/, ''))?.[0];
    const carrierText = carrier < 0 ? null : (row[carrier]?.text.trim() ?? null);
    const ids = [id === undefined ? String(index + 1) : pointId(id)];
    const point = pointFact(line, 'point', ids, { start: 0, end: line.text.length });
    facts.push({ ...point, carrier: carrierText === '' ? null : carrierText });
  });
  return facts;
}

const CARRIER_NOUN =
  '图纸|图样|图册|文件|程序|源代码|代码|数据库|记录|样品|样机|服务器|文档|配方单|工艺卡|规程|说明书|手册|报告|光盘|硬盘|U盘|笔记本|实验记录|电脑|系统|资料|模型|表格|档案|仓库|邮件|报价单|合同|台账|底稿|软盘|云盘|网盘|介质|纸质|电子版';
const CARRIER = new RegExp(
  `纸质(?:版|稿|文件|[一二两三四五六七八九十\\d]{0,3}[册份本套])|电子(?:版|稿|文档)|载体(?:有|就是|为|是|系|包括|：|:|分别|即|主要|形式|如下|均)|(?:为|作为|作)[^。；，]{0,8}载体|(?:记载|存储|存放|保存|固定|体现|收录|储存|留存|载明|反映|记录|写入|载|存|建|记)(?:于|在|至|入)[^。；]{0,30}?(?:${CARRIER_NOUN})|(?:${CARRIER_NOUN})[^。；，]{0,10}(?:等)?(?:是|系|为|作为)[^。；，]{0,12}载体|载有[^。；，]{0,30}(?:密点|秘密|技术信息|经营信息)[^。；，]{0,12}(?:${CARRIER_NOUN})`,
);
const NOT_OURS = /个人|被告|私自|擅自/;

/** Places that name what carries the secret (载体). */
export const carriersOf = recogniser<{ readonly line: Line; readonly start: number; readonly span: Span }>(
  (block) =>
    linesOf(block).flatMap((line) => {
      if (line.passage.quoted || line.passage.cell?.header === true) return [];
      const match = CARRIER.exec(line.text);
      if (match === null) return [];
      const around = line.text.slice(Math.max(0, match.index - 14), match.index + match[0].length);
      if (!match[0].includes('载体') && NOT_OURS.test(around)) return [];
      return [
        {
          line,
          start: match.index,
          span: lineSpan(line, { start: match.index, end: match.index + match[0].length }),
        },
      ];
    }),
);
