import type { EventKind } from './model';

/** Words of dated events (事件用语), as complaints of every kind use them. */

const JOIN =
  /(?:入职|入司|到岗|加入(?=原告|公司|我公司|[^，。；]{2,16}公司)|受聘(?:于|到)|就职于|进入[^，。；]{0,12}(?:工作|任职)|(?<![收达得见找提直])到[^，。；]{1,16}?(?:工作|任职|上班|任)|建立劳动关系)(?!之?前|时间)/;
const LEAVE =
  /(?:离职|辞职|离任|离岗|离开(?=原告|公司|我公司|[^，。；]{2,16}公司)|解除(?:了)?劳动(?:合同|关系)|终止(?:了)?劳动(?:合同|关系)|退休|被辞退|被解聘)(?!之?[前后]|以后|申请|报告|面谈|谈话|审计|证明|承诺|交接[单表]|时间|率|人员|员工|手续(?:前|尚未))/;
const INTENDED = /(?:提出|申请|拟|准备|要求|计划|打算|欲|表示|口头)[^，。；]{0,6}$/;
const JOIN_LABEL = /(?:入职|到岗)(?:时间|日期|日)?(?:为|是|系|于|[:：])?\s?$/;
const LEAVE_LABEL = /(?:离职|辞职)(?:时间|日期|日)?(?:为|是|系|于|[:：])?\s?$/;

const OTHERS: readonly (readonly [EventKind, RegExp])[] = [
  ['discovery', /发现|得知|(?<!所|普遍)(?:知悉|知晓)|获悉|始知|方知|才知|察觉|知情/],
  ['demand', /律师函|警告函|催告|告知函|致函|函告|发函|侵权通知/],
  ['purchase', /采购|购买|购置|购入|加装|升级|部署|安装|更换/],
  ['agreement', /签订|签署|订立|签收/],
  ['founding', /成立|设立|登记|注册(?!证|商标)/],
];

/** What a date's words tell; `verb` is where a `join` or `leave` stands in `behind`, else -1. */
export interface EventWords {
  readonly kind: EventKind;
  readonly verb: number;
}

/** Reads the kind of event from the words before a date and behind it, to the end of its clause. */
export function eventWords(before: string, behind: string): EventWords {
  if (JOIN_LABEL.test(before)) return { kind: 'join', verb: 0 };
  if (LEAVE_LABEL.test(before) && !INTENDED.test(before.replace(LEAVE_LABEL, '')))
    return { kind: 'leave', verb: 0 };
  const join = JOIN.exec(behind);
  const leave = LEAVE.exec(behind);
  if (
    leave &&
    (!join || leave.index < join.index) &&
    leave.index <= NEAR &&
    !INTENDED.test(behind.slice(0, leave.index))
  ) {
    return { kind: 'leave', verb: leave.index };
  }
  if (join && join.index <= NEAR && !INTENDED.test(behind.slice(0, join.index)))
    return { kind: 'join', verb: join.index };
  return { kind: OTHERS.find(([, pattern]) => pattern.test(behind))?.[0] ?? 'other', verb: -1 };
}

/** The verb of a date stands this near. */
const NEAR = 24;

const COMPLETED =
  /了|已|曾|入职|离职|辞职|签订|签署|订立|签收|发现|得知|知悉|获悉|收到|发出|发送|寄送|致函|函告|支付|支出|缴纳|购买|采购|购得|购置|委托|出具|作出|鉴定|公证|拷贝|复制|下载|导出|上传|外发|克隆|截屏|拍摄|翻拍|登录|披露|使用|销售|生产|制造|投产|发布|公布|推出|上线|成立|设立|注册|登记|聘请|聘用|报案|立案|查封|扣押|判决|裁定|起诉|警告|催告|取得|获得|完成|交付|移交|办理|告知|转发|停止|关闭|下架|中标|存入|转走|投标/;
const FUTURE =
  /将于|将在|即将|将会|拟|预计|计划|届时|届满|到期|期满|期限|有效期|为止|[日月年]止|应当?(?:于|在)|定于|召开|尚未|之前|以前|以内|到账前|内(?:支付|返还|完成|提交)|许可期|保护期|保密期/;
/** Words before a date that promise, order or agree on it. */
const INTENT = /承诺|保证|同意|约定|要求|请求|判令|责令|限|应|将/;
/** Dates of laws, not of events. */
const OF_A_LAW = /施行|修正|修订|生效|法释|《[^》]{0,40}法》/;

/** True where the words tell of something that has happened. */
export function isCompleted(before: string, behind: string): boolean {
  if (/^\s?(?:之|以)?前/.test(behind) || INTENT.test(before.slice(-16))) return false;
  if (FUTURE.test(before.slice(-12)) || FUTURE.test(behind) || OF_A_LAW.test(behind.slice(0, 40)))
    return false;
  return COMPLETED.test(behind) || COMPLETED.test(before.slice(-12));
}

/** 2021年3月12日签订的合同: the date describes a thing and tells no event in its place. */
export function isAttributive(behind: string): boolean {
  return /^[^，,。；;：:]{0,16}的(?!$)/.test(behind);
}

/** 截至, 至: the date ends a count or a period. */
export function isEndPoint(before: string): boolean {
  return /(?:截至|截止|截止到|直至|止于|不晚于|不迟于|至|到)\s?$/.test(before);
}

const SEQUEL =
  /(?:^|[，,；;。：:])\s?(?:[^，,。；;：:]{0,10}?(?:此后|随后|嗣后|其后|而后|尔后|继而|后来|随即)|之后|事后)[，,]?([^，,。；;：:]{0,12})$/;
const AFTER_EVENT = /(?<![先前此随其尔嗣而最售背落然])(?:之|以)?后[，,]([^，,。；;：:]{0,12})$/;
/** The words before 后 tell of another event than the dated one: 收到举报称其离职后. */
const OTHER_ANCHOR =
  /[。；;]|称|反映|举报|表示|告[诉知]|获悉|得知|(?:发现|知).{0,20}(?:离职|辞职|入职|成立|设立|签订|任职|加入|投产|开业|上线|上市)$|[，,].{0,30}[，,]/;
/** Words with which a text goes back in time or names the source it learnt from. */
const GOES_BACK =
  /早在|早于|曾|此前|之前|以前|先前|原先|原来|查明|查实|查得|查询|查询到|得知|获悉|核实|追溯|回溯|显示|记载|载明|存档|调取|发现|证实|供述|陈述|承认|根据|依据|依照|按照|基于|就|针对|关于|对|已于|已在|签订的|自/;

/** True where the words before a date put it after what was told before (此后，于…). */
export function followsByWord(before: string): boolean {
  const match = SEQUEL.exec(before.trimEnd());
  if (match === null || GOES_BACK.test(match[1] ?? '')) return false;
  // 发现外流后，原告随即于…: the words name what it follows, which need not be what was told before.
  return !/[^此随嗣其而尔]后$/.test(before.slice(0, match.index));
}

/** True where the words between two dates put the second after the first (…发现后，于…). */
export function followsEvent(between: string): boolean {
  const match = between.length > 40 ? null : AFTER_EVENT.exec(between.trimEnd());
  if (match === null || GOES_BACK.test(match[1] ?? '')) return false;
  return !OTHER_ANCHOR.test(between.slice(0, match.index));
}

/** Words that carry no subject of their own. */
const NO_SUBJECT =
  /[他她]|以[^，。；]{1,12}(?:为由|为名)|(?:入职|到岗|离职|辞职)(?:时间|日期|日)|为|是|系|[:：]|正式|办理|主动|自行|书面|提交|于|自|在|从|并|又|再|后|即|便|遂|其|起|了|因个人原因|因故|，|,|、|\s|随即|随后|此后|之后|同时|该员工|本人|当日|任职至|向原告|向公司|经|批准/g;

/** True where nobody is named between the dates: the person told of before goes on. */
export function namesNobody(words: string): boolean {
  return words.replace(NO_SUBJECT, '').length === 0;
}

const ORGANISATION = /公司|集团|工厂|[^工]厂|中心|事务所|研究院|研究所|商行|医院|学校|大学|店/;

/** True where an organisation other than the plaintiff is named; `plaintiff` are the plaintiff's names. */
export function namesOtherEmployer(words: string, plaintiff: readonly string[]): boolean {
  if (/原告|我公司|本公司|该公司|原公司/.test(words) || plaintiff.some((name) => words.includes(name)))
    return false;
  return ORGANISATION.test(words.replace(/离开公司|加入公司/g, ''));
}
