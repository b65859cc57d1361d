/** Words that introduce parties and agents (当事人, 诉讼代理人) and label their fields; data and how to match it. */

/** What a label stands for; `other` only ends the value before it. */
export type FieldKey =
  | 'name'
  | 'sex'
  | 'birth'
  | 'ethnicity'
  | 'nationality'
  | 'occupation'
  | 'employer'
  | 'position'
  | 'seat'
  | 'address'
  | 'home'
  | 'contact'
  | 'idNumber'
  | 'creditCode'
  | 'legalRepresentative'
  | 'operator'
  | 'authority'
  | 'other';

/** `seat` is where a party lives or is registered; `home` what only people have; `address` may be an agent's office. */
const LABELS: readonly (readonly [FieldKey, string])[] = [
  ['name', '姓名 名称 单位名称 公司名称 企业名称 机构名称 当事人名称 字号 全称'],
  ['sex', '性别'],
  ['birth', '出生日期 出生年月日 出生年月 出生时间 出生 生日 年龄'],
  ['ethnicity', '民族'],
  ['nationality', '国籍 国籍或地区'],
  ['occupation', '职业'],
  ['employer', '工作单位 所在单位 就职单位 任职单位 服务单位 单位 执业机构 律师事务所'],
  ['position', '职务 职位 担任职务'],
  [
    'seat',
    '住所 住所地 住所地址 经常居住地 经常居所地 营业地 营业地址 营业场所 经营场所 主要经营场所 经营地址 经营地 注册地 注册地址 登记地址 登记住所 主要办事机构所在地 主要营业地 主要经营地',
  ],
  [
    'address',
    '住址 地址 住地 居住地 居住地址 现居住地 现居住地址 通讯地址 通信地址 联系地址 送达地址 邮寄地址 收件地址 办公地址 办公场所 所在地 单位地址 公司地址',
  ],
  [
    'home',
    '现住址 现住所 现住地 现住 家庭住址 家庭地址 户籍地 户籍地址 户籍所在地 户口所在地 户籍住址 身份证住址 身份证地址 暂住地 暂住地址',
  ],
  [
    'contact',
    '联系方式 联系电话 电话 电话号码 联系号码 手机 手机号 手机号码 移动电话 联系手机 固定电话 座机 办公电话 电子邮箱 电子邮件 电子邮箱地址 电子送达地址 邮箱 微信 微信号 E-mail Email 传真',
  ],
  [
    'idNumber',
    '公民身份号码 公民身份证号码 公民身份证号 身份证号码 身份证号 身份证 居民身份证号码 居民身份证号 居民身份证 身份号码 证件号码 证件号 护照号码 护照号 护照 通行证号码 通行证号',
  ],
  [
    'creditCode',
    '统一社会信用代码 统一信用代码 社会信用代码 信用代码 营业执照号 营业执照注册号 注册号 工商注册号 组织机构代码 登记证号 公司编号 公司注册号码',
  ],
  [
    'legalRepresentative',
    '法定代表人 法人代表 主要负责人 单位负责人 负责人 执行事务合伙人 执行合伙人 执行事务合伙人委派代表 首席代表 授权代表 代表人 投资人 董事',
  ],
  ['operator', '经营者 经营者姓名 登记经营者 业主'],
  ['authority', '代理权限 委托权限 授权范围 权限'],
  [
    'other',
    '证件类型 证件种类 证件 类型 企业类型 单位类型 主体类型 所有制性质 所有制 开户行 开户银行 账号 账户 邮编 邮政编码 曾用名 英文名称 英文名 文化程度 籍贯 政治面貌 联系人 收件人 执业证号 与当事人关系 注册资本 成立日期 经营范围',
  ],
];

/** Labels that are ordinary words as well: they count only before a colon or alone in a cell. */
const NEEDS_COLON = new Set(
  '姓名 名称 字号 全称 出生 单位 职务 职位 董事 投资人 代表人 业主 证件 类型 账户 权限 所在地 律师事务所 邮箱 微信 传真 国籍 地址 籍贯 护照 身份证 联系人 收件人 注册资本 成立日期 经营范围'.split(
    ' ',
  ),
);

const GAP = '[\\s\\u3000]{0,6}';

/** A pattern for words whose characters drafters set apart: 住 所 reads 住所. */
export function spaced(word: string): string {
  return [...word].join(GAP);
}

const KEYS = new Map<string, FieldKey>();
for (const [key, words] of LABELS) for (const word of words.split(' ')) KEYS.set(word.toLowerCase(), key);
/** Beginnings of labels: where none fits the text any more, no label can follow. */
const BEGINNINGS = new Set(
  [...KEYS.keys()].flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1))),
);

const BLANK = /[\s\u3000]/;
const MAX_GAP = 6;
/** 原告住所地：… */
const WHOSE = /(?:(?:原告|被告|第三人|被?上诉人|被?申请人|当事人)[一二三四五六七八九十\d]{0,2}的?|其)/y;
const REMARK = /[\s\u3000]{0,6}[（(][^（）()：:\n]{1,14}[）)]/y;
const AND = /[\s\u3000]{0,6}[、/／及和或与][\s\u3000]{0,6}/y;
const COLON = /[\s\u3000]{0,6}[：:]/y;
/** What a value may begin with where the label has no colon; a sentence about the thing goes on otherwise. */
const VALUE = /[\s\u3000]{0,4}(?:为|是|系)?(?=不详|[^\s\u3000，,；;。：:、的和与及或由不未等无均变])/y;

export interface LabelMatch {
  readonly key: FieldKey;
  /** Length up to where the value begins. */
  readonly length: number;
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

interface Word {
  readonly word: string;
  readonly end: number;
}

/** The longest label word at `at`, blanks between its characters passed over. */
function wordAt(text: string, at: number): Word | null {
  let word = '';
  let longest: Word | null = null;
  let gap = 0;
  for (let end = at; end < text.length; end++) {
    const unit = text.charAt(end);
    if (word !== '' && BLANK.test(unit) && gap < MAX_GAP) {
      gap += 1;
      continue;
    }
    gap = 0;
    word += unit.toLowerCase();
    if (!BEGINNINGS.has(word)) break;
    if (KEYS.has(word)) longest = { word, end: end + 1 };
  }
  return longest;
}

/** The end of a label with what may stand between it and its colon: 住所地（户籍所在地）, 住所地、注册地. */
function labelEnd(text: string, first: number): number {
  let end = first;
  for (let more = 0; more < 3; more++) {
    const next = wordAt(text, end + matchAt(AND, text, end));
    if (matchAt(AND, text, end) === 0 || next === null) break;
    end = next.end;
  }
  return end + matchAt(REMARK, text, end);
}

/** At the beginning of a line, set apart by a blank: 地址 江苏省……. */
function standsAlone(text: string, at: number, end: number): boolean {
  return (at === 0 || text.charAt(at - 1) === '\n') && BLANK.test(text.charAt(end));
}

/** The field label that begins at `at`: `住所地：`, `住 所：`, or, unless `colonOnly`, `住所地` before its value. */
export function labelAt(text: string, at: number, colonOnly: boolean): LabelMatch | null {
  const own = wordAt(text, at);
  const found = own ?? wordAt(text, at + matchAt(WHOSE, text, at));
  if (found === null) return null;
  const key = KEYS.get(found.word) ?? 'other';
  const end = labelEnd(text, found.end);
  const colon = matchAt(COLON, text, end);
  if (colon > 0) return { key, length: end + colon - at };
  // 其法定代表人为……; of other people's labels a colon must tell that they are one.
  if (colonOnly || (own === null && text.charAt(at) !== '其')) return null;
  if (NEEDS_COLON.has(found.word) && !standsAlone(text, at, end)) return null;
  const close = found.end + matchAt(REMARK, text, found.end);
  VALUE.lastIndex = close;
  const value = VALUE.exec(text);
  return value && { key, length: close + value[0].length - at };
}

/** The field a whole text names, as a cell of a form does: 住所地, 联系电话（必填）. */
export function wholeLabel(text: string): FieldKey | null {
  if (text.length > 40) return null;
  const label = text.replace(/[\s\u3000]/g, '').replace(/[：:]$/, '');
  const found = wordAt(label, 0);
  return found && labelEnd(label, found.end) === label.length ? (KEYS.get(found.word) ?? null) : null;
}
