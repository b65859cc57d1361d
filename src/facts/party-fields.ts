import { labelAt, type FieldKey } from './party-labels';
import { leadLength, trimmed, trimmedEnd } from './trim';
import { matchesOf } from '../text/matches';

/** A field (住所, 法定代表人 …) as written; `start` and `end` enclose the value in the text read. */
export interface PartyField {
  readonly key: FieldKey;
  /** The value; of a form with boxes only what is ticked; empty where the label stands alone. */
  readonly value: string;
  /** Where the field begins, its label included. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

const PEOPLES =
  '汉|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺';
const AFTER = '(?=[\\s\\u3000，,；;。、）)]|$)';
const DIGITS = '[\\d０-９〇○零一二三四五六七八九十XxＸ×＊*＿_]';
const WRITTEN_DATE = `${DIGITS}{2,4}[\\s]?(?:年[\\s]?(?:${DIGITS}{1,3}[\\s]?月[\\s]?)?(?:${DIGITS}{1,3}[\\s]?日)?|[-/.]${DIGITS}{1,2}[-/.]${DIGITS}{1,2})`;

/** Fields written without a label, where a piece of the text begins. */
const BARE: readonly (readonly [FieldKey, RegExp])[] = [
  ['sex', new RegExp(`(?:男|女)性?${AFTER}`, 'y')],
  ['ethnicity', new RegExp(`(?:(?:${PEOPLES})族|汉)${AFTER}`, 'y')],
  ['birth', new RegExp(`(?:出生于|生于)[\\s]?${WRITTEN_DATE}`, 'y')],
  ['birth', new RegExp(`${WRITTEN_DATE}[\\s]?(?:出生|生人?${AFTER})`, 'y')],
  ['birth', new RegExp(`\\d{4}(?:年\\d{1,2}月\\d{1,2}日|[-/.]\\d{1,2}[-/.]\\d{1,2})${AFTER}`, 'y')],
  ['birth', new RegExp(`(?:现年|年龄|年)?[\\s]?${DIGITS}{1,3}[\\s]?(?:周?岁)${AFTER}`, 'y')],
  ['nationality', /[\u4e00-\u9fff]{1,8}(?:国籍|国公民)|(?:香港|澳门|台湾)[\u4e00-\u9fff]{0,6}(?:居民|公民)/y],
  [
    'home',
    /(?:现住|暂住|家住|住)(?:于|在)?[\s\u3000]{0,4}(?![所院宅房宿址地户])[\u4e00-\u9fff【_×Xx][^，,；;。]{2}/y,
  ],
  ['idNumber', new RegExp(`(?:[1-8]\\d{5}(?:\\d{11}|[\\dXx*×]{11})[\\dXx*×])${AFTER}`, 'y')],
  ['creditCode', new RegExp(`[0-9A-Z]{18}${AFTER}`, 'y')],
  [
    'contact',
    new RegExp(
      `(?:\\+?86[-\\s]?)?1[3-9][\\d*×]{9}${AFTER}|[（(]?0\\d{2,3}[)）]?[-\\s]?\\d{7,8}(?:-\\d{1,5})?${AFTER}|400-?\\d{3}-?\\d{4}${AFTER}`,
      'y',
    ),
  ],
  ['contact', /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}/y],
];
const DWELLING = /^(?:现住|暂住|家住|住)(?:于|在)?[\s\u3000]{0,4}/;
/** An address without a label: it begins with a province or city and names a street, village or building. */
const ADDRESS =
  /[\u4e00-\u9fff]{2,8}?(?:省|市|自治区|特别行政区)[^，,；;。\n]{2,60}?(?:[路街道巷弄村镇乡区]|大厦|广场|园)[^，,；;。\n]{0,12}?(?:号|室|楼|层|栋|幢|座)/y;
/** Offices held, behind the name of a representative: 董事长, 执行董事兼总经理. */
const OFFICE =
  /^(?:执行|副|总|代理|常务|独立|该公司|公司|本公司|其|兼|系|任|为|担任|现任|职务){0,4}(?:董事长|董事|总经理|经理|总裁|主席|院长|所长|厂长|校长|主任|会长|理事长|秘书长|行长|馆长|站长|店长|负责人|合伙人|首席执行官|CEO|总监|书记|社长|局长)(?:兼(?:任)?[\u4e00-\u9fff]{2,8})?$/;

const HOLDS = /^(?:现|系|为|任|担任|是|该公司|本公司|公司|其){1,3}/;

const HARD = /[，,；;。｜|]/;
const SOFT = /[\s\u3000（）()、：:]/;
const BLANK = /[\s\u3000]/;

/**
 * Reads the fields of a text from `from` on, in order. What stands before the first field is no field;
 * from the middle of a line on it is a name, which may begin with any word.
 */
export function readFields(text: string, from = 0): readonly PartyField[] {
  const fields: PartyField[] = [];
  let open: { key: FieldKey; from: number; start: number } | null = null;
  let place: Place = from > 0 ? 'value' : 'hard';
  const close = (at: number): void => {
    if (open !== null) fields.push(finish(text, open.key, open.from, open.start, at));
    open = null;
  };
  for (let at = from; at < text.length;) {
    const found: Found | null = place === 'inside' ? null : fieldAt(text, at, place);
    if (found !== null && (found.label > 0 || found.key !== open?.key)) {
      close(at);
      open = { key: found.key, from: at, start: at + found.label };
      at += Math.max(found.length, 1);
      if (found.complete) close(at);
      place = found.label > 0 ? 'value' : 'inside';
    } else {
      const unit = text.charAt(at);
      if (HARD.test(unit) && !(unit === ',' && /[\d A-Za-z]/.test(text.charAt(at + 1)))) {
        close(at);
        place = 'hard';
      } else if (!BLANK.test(unit) || place === 'inside') {
        place = SOFT.test(unit) ? 'soft' : 'inside';
      }
      at += 1;
    }
  }
  close(text.length);
  return withOffices(text, fields);
}

/** What stands before: a comma or stop, a blank or bracket, a label that awaits its value, or a word. */
type Place = 'hard' | 'soft' | 'value' | 'inside';

interface Found {
  readonly key: FieldKey;
  /** Length of the label; 0 for a field without one. */
  readonly label: number;
  readonly length: number;
  /** The value is known to end here. */
  readonly complete: boolean;
}

function fieldAt(text: string, at: number, place: Place): Found | null {
  const label = labelAt(text, at, place === 'value');
  if (label) return { key: label.key, label: label.length, length: label.length, complete: false };
  if (place === 'value') return null;
  for (const [key, pattern] of BARE) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const dwelling = key === 'home' ? (DWELLING.exec(match[0])?.[0].length ?? 0) : 0;
    return { key, label: dwelling, length: dwelling || match[0].length, complete: key !== 'home' };
  }
  if (place !== 'hard') return null;
  ADDRESS.lastIndex = at;
  const address = ADDRESS.exec(text);
  return address && { key: 'address', label: 0, length: address[0].length, complete: false };
}

const BOXES = '☐□◻○☑✓✔√☒■▣⊠';
const TICKED = '☑✓✔√☒■▣⊠';
const BOX = new RegExp(`[${BOXES}]`);
const NOTHING = /^(?:无|没有|\/|／|-|—{1,2}|空白|不详|未知|不明|[年月日岁周\s\u3000]{1,40})$/;

function finish(text: string, key: FieldKey, from: number, start: number, end: number): PartyField {
  const lead = leadLength(text.slice(start, end), '：:');
  let value = trimmedEnd(text.slice(start + lead, end).replace(/\n/g, ''), '，,；;。、（(｜|');
  if (/[）)]$/.test(value) && !/[（(]/.test(value)) value = value.slice(0, -1);
  if (BOX.test(value)) value = tickedOptions(value);
  if ((key === 'legalRepresentative' || key === 'operator') && value !== '') value = personName(value);
  const known = key === 'occupation' || key === 'employer' || key === 'position' || !NOTHING.test(value);
  return { key, value: known ? value : '', from, start: start + lead, end: start + lead + value.length };
}

/** `☐男 ☑女`, `男□ 女√`: the options that are ticked. */
export function tickedOptions(value: string): string {
  const parts = value.trim().split(new RegExp(`([${BOXES}])`));
  const boxFirst = parts[0] === '';
  const options = parts.flatMap((part, at) =>
    at % 2 === 1 && TICKED.includes(part)
      ? [trimmed(parts[boxFirst ? at + 1 : at - 1] ?? '', '、，,；;')]
      : [],
  );
  return options.filter((option) => option !== '').join('、');
}

/** The name before a bracket or a blank: 简书宁（执行董事）, 张 三. */
function personName(value: string): string {
  const head = /^[^（(，,；;、]{0,60}/.exec(value)?.[0].trim() ?? '';
  if (/[A-Za-z]/.test(head)) return head;
  const [first = '', ...others] = head.split(/[\s\u3000]+/);
  return first.length === 1 && others[0] !== undefined ? first + others[0] : first;
}

/** Offices held (职务) named behind a representative: after a comma, in brackets or after a blank. */
function withOffices(text: string, fields: readonly PartyField[]): readonly PartyField[] {
  return fields.flatMap((field, index) => {
    if (field.key !== 'legalRepresentative' && field.key !== 'operator') return [field];
    const end = fields[index + 1]?.from ?? Math.min(text.length, field.start + 60);
    const after = text.slice(field.end, end);
    for (const match of matchesOf(/[^，,；;。（()）、\s\u3000：:]{1,24}/g, after)) {
      if (!OFFICE.test(match[0])) continue;
      const start = field.end + match.index;
      return [
        field,
        {
          key: 'position',
          value: match[0].replace(HOLDS, ''),
          from: start,
          start,
          end: start + match[0].length,
        },
      ];
    }
    return [field];
  });
}
