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
  | 'address'
  | 'home'
  | 'contact'
  | 'idNumber'
  | 'creditCode'
  | 'legalRepresentative'
  | 'operator'
  | 'authority'
  | 'other';

/** `home` is an address only people have; the other addresses may be anybody's. */
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
    'address',
    '住所 住所地 住所地址 住址 地址 住地 经常居住地 经常居所地 居住地 居住地址 现居住地 现居住地址 通讯地址 通信地址 联系地址 送达地址 邮寄地址 收件地址 营业地 营业地址 营业场所 经营场所 经营地址 注册地 注册地址 登记地址 登记住所 办公地址 办公场所 主要办事机构所在地 主要营业地 主要经营地 所在地 单位地址 公司地址',
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
  '姓名 名称 字号 全称 出生 单位 职务 职位 董事 投资人 代表人 业主 证件 类型 账户 权限 所在地 律师事务所 邮箱 微信 传真 国籍 地址 籍贯 护照 身份证 联系人 收件人 注册资本 成立日期 经营范围'.split(' '),
);

const BLANK = '[\\s\\u3000]';
const GAP = `${BLANK}{0,6}`;

/** A pattern for words whose characters drafters set apart: 住　所 reads 住所. */
export function spaced(word: string): string {
  return [...word].map((unit) => (unit === '-' ? '-?' : unit)).join(GAP);
}

const KEYS = new Map<string, FieldKey>();
for (const [key, words] of LABELS) for (const word of words.split(' ')) KEYS.set(word.toLowerCase(), key);

function anyOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).map(spaced).join('|');
}

const WORD = `(?:${anyOf(KEYS.keys())})`;
const ALONE = `(?:${anyOf([...KEYS.keys()].filter((word) => !NEEDS_COLON.has(word)))})`;
const REMARK = `(?:${GAP}[（(][^（）()：:\\n]{1,14}[）)])?`;
const MORE = `(?:${GAP}[、/／及和或与]${GAP}${WORD}){0,3}`;
const COLON = `${GAP}[：:]`;

const WITH_COLON = new RegExp(`(${WORD})${MORE}${REMARK}${COLON}`, 'iy');
const WITHOUT_COLON = new RegExp(`(${ALONE})${REMARK}(?:为|是|系)?(?=[^\\s\\u3000，,；;。：:、的和与及或由不未等无均变])`, 'iy');
const WHOLE = new RegExp(`^${GAP}(${WORD})${MORE}${REMARK}${GAP}[：:]?${GAP}$`, 'i');

export interface LabelMatch {
  readonly key: FieldKey;
  /** Length up to where the value begins. */
  readonly length: number;
}

function keyOf(word: string): FieldKey {
  return KEYS.get(word.replace(/[\s\u3000]/g, '').toLowerCase()) ?? 'other';
}

/** The field label that begins at `at`: `住所地：`, `住 所：`, or, unless `colonOnly`, `住所地` before its value. */
export function labelAt(text: string, at: number, colonOnly: boolean): LabelMatch | null {
  WITH_COLON.lastIndex = at;
  const labelled = WITH_COLON.exec(text);
  if (labelled) return { key: keyOf(labelled[1] ?? ''), length: labelled[0].length };
  if (colonOnly) return null;
  WITHOUT_COLON.lastIndex = at;
  const bare = WITHOUT_COLON.exec(text);
  return bare && { key: keyOf(bare[1] ?? ''), length: bare[0].length };
}

/** The field a whole text names, as a cell of a form does: 住所地, 联系电话（必填）. */
export function wholeLabel(text: string): FieldKey | null {
  if (text.length > 40) return null;
  const match = WHOLE.exec(text);
  return match && keyOf(match[1] ?? '');
}
