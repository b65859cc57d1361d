import { editDistance } from '../text/edit-distance';

/** What a name of an organisation is nearly: a party's name. Both are given whole. */
export interface NearSpelling {
  readonly name: string;
  readonly meant: string;
}

const FORM =
  /(?:股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|合作社|事务所|研究院|研究所|经营部|工作室|商行|厂)$/;
/** Before a name: particles, verbs that take a name as their object, the end of 被告, 第三人, 被告一. */
const BEFORE =
  /[与和向由被对在到从为及将系是至给因而但后时即原请经使令按同跟把让告人则并另又仍均也曾已就照据方一二三四五诉知称以到入向替代随内外间中里前]$/;
/** Characters that are no part of a name where a name nearly stands: they belong to the sentence. */
const NOT_IN_NAME =
  /[该本我贵各两某其家个等的之和与及或在对向被由从为是将把给到至以有无不都均已曾未他她它此这那种类项名总分子母新旧]/;
/** Marks that tell one name from another on purpose. */
const TELLS_APART = /[一二三四五六七八九十0-9A-Za-z甲乙丙丁戊东南西北中]/;
/** Trades: a company called by its trade (建筑公司, 物流公司) is called by no name. */
const TRADES = new Set(
  '建筑 建设 建材 建工 科技 技术 智能 信息 网络 软件 数据 通信 通讯 电子 电气 电器 电力 机械 机电 设备 仪器 仪表 模具 汽车 配件 零件 五金 钢铁 材料 化工 塑料 橡胶 涂料 包装 印刷 造纸 纺织 服装 服饰 家具 家居 食品 饮料 餐饮 酒店 农业 种业 饲料 生物 医药 药业 制药 医疗 器械 环保 能源 新能 石油 石化 矿业 煤炭 燃气 水务 贸易 商贸 外贸 进出 出口 进口 销售 经销 代理 零售 电商 物流 货运 货代 运输 快递 速递 仓储 航空 航运 船舶 铁路 投资 控股 资产 基金 证券 保险 银行 担保 租赁 地产 置业 物业 工程 施工 路桥 监理 设计 装饰 园林 咨询 顾问 管理 服务 中介 人力 劳务 派遣 教育 培训 文化 传媒 广告 影视 旅游 检测 检验 鉴定 评估 审计 会计 律师 拍卖 招标 生产 制造 加工 供应 采购 供货 竞争 关联 控制 目标 上市 合资 外资 国有 民营 注册 成立 设立 任职 入职 离职 就职 收购 投标 中标 上述 前述 下游 上游 同行 同业 第三 案外 客户 用人 开发 研发 测试 外包 服务'.split(
    ' ',
  ),
);

/** The nearest party name, one or two characters off, that the end of a run of text may stand for. */
export function nearOrganisation(run: string, names: readonly string[]): NearSpelling | null {
  let best: (NearSpelling & { readonly distance: number }) | null = null;
  for (const meant of names) {
    if (run.endsWith(meant)) return null;
    const found = nearTo(run, meant);
    if (found !== null && (best === null || found.distance < best.distance)) best = { ...found, meant };
  }
  return best === null ? null : { name: best.name, meant: best.meant };
}

function nearTo(run: string, meant: string): { name: string; distance: number } | null {
  const core = meant.replace(FORM, '');
  if (core === meant || core.length < 2 || meant.includes('某')) return null;
  return core.length >= 5 ? nearFull(run, meant) : nearShort(run, meant, core);
}

/** A short name: as long, the same form, one character off, and set apart from the words before it. */
function nearShort(run: string, meant: string, core: string): { name: string; distance: number } | null {
  const name = run.slice(-meant.length);
  const form = meant.slice(core.length);
  if (name.length !== meant.length || !name.endsWith(form)) return null;
  const own = name.slice(0, core.length);
  if (TRADES.has(own) || TRADES.has(own.slice(-2)) || editDistance(own, core) !== 1) return null;
  const before = run.slice(0, -meant.length);
  if (!differsLikeSlip(own, core) && !(before === '' && endsLikeWord(own, core))) return null;
  return before === '' || BEFORE.test(before) ? { name, distance: 1 } : null;
}

/** 邻和公司 for 邻禾公司 opening a clause: one character and 和 join nothing to 公司. */
function endsLikeWord(own: string, core: string): boolean {
  return core.length === 2 && own.startsWith(core.charAt(0)) && own.endsWith('和');
}

/** A full name: up to two characters off, but for another place, trade or number, and for its own beginning left out. */
function nearFull(run: string, meant: string): { name: string; distance: number } | null {
  let best: { name: string; distance: number } | null = null;
  for (let length = meant.length - 2; length <= meant.length + 2; length += 1) {
    const name = run.slice(-length);
    if (name.length !== length || name.startsWith('（')) continue;
    const distance = editDistance(name, meant);
    if (distance === 0 || distance > 2 || meant.includes(name) || name.endsWith(meant)) continue;
    if (best === null || distance < best.distance) best = { name, distance };
  }
  if (best === null) return null;
  if (!best.name.startsWith(meant.charAt(0)) && best.name.charAt(1) !== meant.charAt(1)) return null;
  if (best.name.length === meant.length && !differsLikeSlip(best.name, meant)) return null;
  return best;
}

/** Texts of one length: no character that tells names apart on purpose, no word replaced by another. */
export function differsLikeSlip(own: string, meant: string): boolean {
  const at = [...own].flatMap((character, index) => (character === meant.charAt(index) ? [] : [index]));
  const swapped = at.length === 2 && own.charAt(at[0] ?? 0) === meant.charAt(at[1] ?? 0);
  if (at.some((index) => NOT_IN_NAME.test(own.charAt(index)) || own.charAt(index) === '某')) return false;
  if (at.some((index) => TELLS_APART.test(own.charAt(index)) && TELLS_APART.test(meant.charAt(index))))
    return false;
  return swapped || at.length < 2 || (at[1] ?? 0) - (at[0] ?? 0) > 1;
}

const AFTER_PERSON =
  '(?=[于在系任为与和向对将被从以自至已曾未的等是也均又即离入违利使担及到把给因则称承发收拿带携拷下上登负参主保拒删存原持时现兼所个擅私偷，。、；：:,;（(）)”’\\s]|$)';
const CHARACTER = '[\\u4e00-\\u9fff]';

/** Finds names one character off a person's name of three or four characters, or with two of them changed about. */
export function nearPersons(names: readonly string[]): RegExp | null {
  const variants = names.flatMap((name) => {
    if (!/^[\u4e00-\u9fff]{3,4}$/.test(name) || name.includes('某')) return [];
    const letters = [...name];
    const others = letters.map((own, index) =>
      letters.map((letter, at) => (at === index ? `(?!${own})${CHARACTER}` : letter)).join(''),
    );
    const swapped = letters
      .slice(1, -1)
      .map((_, index) =>
        letters
          .map((letter, at) =>
            at === index + 1 ? letters[at + 1] : at === index + 2 ? letters[at - 1] : letter,
          )
          .join(''),
      );
    return [...others, ...swapped];
  });
  return variants.length === 0 ? null : new RegExp(`(?:${variants.join('|')})${AFTER_PERSON}`, 'g');
}

/** The person whose name it nearly is, where it is set apart from the words before it. */
export function nearPerson(name: string, before: string, names: readonly string[]): string | null {
  const meant = names.find(
    (candidate) => candidate.length === name.length && editDistance(candidate, name) === 1,
  );
  if (meant === undefined || !differsLikeSlip(name, meant)) return null;
  if (IN_SENTENCE.test(name.slice(-1))) return null;
  return !/[\u4e00-\u9fff]$/.test(before) || BEFORE.test(before) ? meant : null;
}

/** Last characters that go on with the sentence: 李明于, 李明曾. */
const IN_SENTENCE =
  /[于在系任为与和向对将被从以自至已曾未的等是也均又即离入违利使担及到把给因则称承发收拿带携拷下上登负参主保拒删存先生女士同虽因所名本]/;
