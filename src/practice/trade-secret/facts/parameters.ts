import { linesOf, lineSpan, type Line } from '../../../facts/lines';
import { recogniser } from '../../../facts/recogniser';
import type { Block, Table } from '../../../text/passage';
import type { Span } from '../../../text/span';
import { matchesOf } from '../../../text/matches';

/** A sentence or row that prints values of a technical secret: quantities of a process, shares of a formula. */
export interface PrintedValues {
  /** The line it stands in; null for a row of a table. */
  readonly line: Line | null;
  /** Quantities that set a process or a formula: temperature, pressure, speed, mass, share, ratio, length … */
  readonly strong: number;
  /** Durations: they tell a process only beside a quantity. */
  readonly weak: number;
  /** Words of a process or a formula stand with them. */
  readonly process: boolean;
  readonly span: Span;
}

const NUMBER = '(?<![\\d.．])\\d{1,7}(?:[.．]\\d{1,4})?';
const STRONG_UNIT =
  '(?:[%％‰]|℃|°C|摄氏度|MPa|kPa|兆帕|千帕|毫?巴|转\\/分钟?|转每分钟?|r\\/min|rpm|目(?![的标前录])|毫米|厘米|微米|纳米|mm|cm|μm|um|nm|mol(?:\\/L)?|g\\/L|mg\\/L|克\\/升|毫克\\/升|毫?克(?![服隆])|千克|公斤|斤(?![斤重])|kg|mg|g(?![A-Za-z])|毫升|升(?![级高至温降])|ml|mL|ppm|重量份|质量份|kV|mA|kHz|MHz|Hz|赫兹|米\\/秒|m\\/s|伏(?![特])|度(?=[、，,；;。\\s下角恒保的]|$))';
const STRONG = new RegExp(
  `${NUMBER}(?:[\\s]?[~～至\\-—±]\\s?\\d{1,7}(?:\\.\\d{1,4})?)?[\\s]?${STRONG_UNIT}`,
  'gi',
);
const WEAK = new RegExp(`${NUMBER}[\\s]?(?:秒|分钟|小时|min(?![a-z]))`, 'gi');
const RATIO =
  /(?:比例?|配比)[^\d，。；]{0,8}\d{1,5}(?:\.\d{1,4})?(?:\s?[:：∶]\s?\d{1,5}(?:\.\d{1,4})?){1,8}/g;
/** 比例系数取2.35, 权值依次为0.08、0.12: what sets a program or a control, without a unit. */
const SETTING =
  /(?:系数|指数|权[值重]|增益|阈值|因子|步长|学习率|占空比|偏移量)[^\d，。；]{0,8}(?:取|[设定调是]?为|切换为|设定?|等于|[小大低高]于|不足|超过|按)[^\d，。；]{0,4}\d{1,6}(?:\.\d{1,4})?(?:[、，]\s?\d{1,4}\.\d{1,4}){0,20}/g;
/** Before a value: a result, a share of money or stock, a size of a product, work done: no value of the secret. */
const RESULT_BEFORE =
  /(?:达到?|[高低优多少大小]于|超过|不足|提[高升]了?|降低了?|缩短|减少|增加|增长|下降|节[约省]|延长|寿命|耐[^，。；]{0,6}|[利毛税费良合准收得市占存增成识出相重][^，。；]{0,5}率|持股|持有|占[股比有]?|出资|股权|份额|折扣|贡献|成本|面积|载重|功率|净重|毛重|总重|额定|库存|查获|扣押|距离|里程|历时|耗时|主张|其中|承担|分摊|折旧|按照?|下浮|上浮|让利)[^，。；\d]{0,4}(?:为|约|了|至|到|在|仅|共)?$/;
const MONEY =
  /元|单价|价格|价款|报价|售价|底价|均价|总价|销售|采购|购买|订单|发货|出库|运费|利润|股|赔偿|损失|费用|税|市场|招标|投标|中标/;
const PUBLIC =
  /国家标准|行业标准|GB|公开文献|专利|铭牌|额定|型号|规格为|产品标准|招标文件|检测(?:结果|报告)显示|公知|已公开/;
const PROCESS =
  /配方|配比|组分|组成|质量比|重量比|重量份|质量份|百分比|浓度|加入|投入|投料|添加|补加|混合|预混|搅拌|分散|升温|降温|保温|加热|冷却|烘|蒸|煮|卤|焙|炒|烧结|退火|淬火|固化|反应|发酵|接种|浸|研磨|压制|注射|成型|挤出|电镀|镀液|喷涂|涂覆|干燥|真空|过滤|萃取|蒸馏|结晶|转速|压力|温度|参数|公差|间隙|锥角|孔径|厚度|工序|先[^，。；]{1,40}(?:再|后|然后)/;

/** What the sentences and table rows of a block print. */
export const printedValuesOf = recogniser<PrintedValues>((block) => [
  ...linesOf(block).flatMap((line) =>
    line.passage.quoted || line.passage.cell !== null ? [] : inLine(line),
  ),
  ...inCells(block),
]);

function inLine(line: Line): readonly PrintedValues[] {
  if (!/\d/.test(line.text)) return [];
  return sentencesOf(line.text).flatMap((place) => {
    const { strong, weak, process, values } = countValues(line.text.slice(place.start, place.end));
    if (strong === 0) return [];
    const printed = { start: place.start + values.start, end: place.start + values.end };
    return [{ line, strong, weak, process, span: lineSpan(line, printed) }];
  });
}

function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !/[。；;!！?？]/.test(text.charAt(at))) continue;
    if (at > start) spans.push({ start, end: at });
    start = at + 1;
  }
  return spans;
}

interface Counted extends Pick<PrintedValues, 'strong' | 'weak' | 'process'> {
  /** From the first value to the last. */
  readonly values: Span;
}

const NONE: Counted = { strong: 0, weak: 0, process: false, values: { start: 0, end: 0 } };

function countValues(text: string): Counted {
  if (PUBLIC.test(text) || MONEY.test(text)) return NONE;
  const counts = ({ index, 0: value }: RegExpExecArray): boolean =>
    !RESULT_BEFORE.test(text.slice(Math.max(0, index - 12), index)) &&
    !/^(?:以上|以下|以内|左右的)/.test(text.slice(index + value.length, index + value.length + 4));
  const strong = matchesOf(STRONG, text).filter(counts);
  const ratios = matchesOf(RATIO, text);
  const settings = matchesOf(SETTING, text);
  const weak = matchesOf(WEAK, text).filter(counts);
  const all = [...strong, ...ratios, ...settings, ...weak];
  return {
    strong: strong.length + ratios.length * 2 + settings.length,
    weak: weak.length,
    process: PROCESS.test(text) || settings.length > 0,
    values: {
      start: Math.min(...all.map(({ index }) => index)),
      end: Math.max(...all.map(({ index, 0: value }) => index + value.length)),
    },
  };
}

/** Rows of a table; a number counts with the unit that stands in the head of its column. */
function inCells(block: Block): readonly PrintedValues[] {
  return block.tables.flatMap((table) => {
    const units = unitsOf(table);
    return table.rows.slice(1).flatMap((row, index) => {
      const words = row.map(({ text }, column) => {
        const unit = units[column] ?? '';
        return /^[\s\d.．~～±-]{1,24}$/.test(text) && /\d/.test(text) ? `${text.trim()}${unit}` : text;
      });
      const header = table.rows[0]?.map(({ text }) => text).join('，') ?? '';
      if (MONEY.test(header) || /证据|来源/.test(header)) return [];
      const { strong, weak, process } = countValues(words.join('，'));
      const span = table.rowSpans[index + 1];
      if (strong === 0 || span === undefined) return [];
      return [{ line: null, strong, weak, process: process || PROCESS.test(header), span }];
    });
  });
}

function unitsOf(table: Table): readonly string[] {
  return (table.rows[0] ?? []).map(
    ({ text }) => /[（(/／]\s?([^（）()/／]{1,8})[）)]?\s?$/.exec(text)?.[1] ?? '',
  );
}

const PHONE = /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}[-－]\d{7,8})(?!\d)/g;
const NOT_A_CUSTOMER = /被告|原告|微信|短信|通话|拨打|律师|法院|公证/;

/** Rows of a customer list: a telephone number beside other words, in an item or a row. */
export const customerRowsOf = recogniser<{ readonly numbers: readonly string[]; readonly span: Span }>(
  (block) => {
    const rows = block.tables.flatMap((table) =>
      table.rows.slice(1).flatMap((row, index) => {
        const span = table.rowSpans[index + 1];
        return span === undefined ? [] : [{ text: row.map(({ text }) => text).join('，'), span }];
      }),
    );
    const items = linesOf(block)
      .filter(({ passage, text }) => passage.cell === null && !passage.quoted && /\d{7}/.test(text))
      .map((line) => ({ text: line.text, span: lineSpan(line) }));
    return [...rows, ...items].flatMap(({ text, span }) => {
      const numbers = matchesOf(PHONE, text).map(([number]) => number);
      return numbers.length === 0 || NOT_A_CUSTOMER.test(text) || !/[\u4e00-\u9fff]{2}/.test(text)
        ? []
        : [{ numbers, span }];
    });
  },
);

const CODE_LINE =
  /[;{}]\s{0,4}$|^\s{0,40}(?:def|function|class|import|from|return|for|while|if|elif|else|public|private|static|const|let|var|int|void|double|float|SELECT|INSERT|UPDATE|#include)\b.{0,200}[(:={<]|^\s{0,40}[A-Za-z_][\w.[\]]{0,60}\s{0,4}[-+*/]?=\s{0,4}\S/;
const CODE_LINES = 2;

/** Program text: fenced, or pasted as lines of their own. */
export const printedCodeOf = recogniser<Span>((block) => {
  const fenced = block.fenced.filter(
    (span) => codeLines(block.text.slice(span.start, span.end)) >= CODE_LINES,
  );
  const bare = linesOf(block).filter(({ text, passage }) => passage.cell === null && isCode(text));
  const [first] = bare;
  const last = bare.at(-1);
  if (first === undefined || last === undefined || bare.length <= CODE_LINES) return fenced;
  return [...fenced, { start: lineSpan(first).start, end: lineSpan(last).end }];
});

function codeLines(text: string): number {
  return text.split('\n').filter((line) => line.length < 400 && isCode(line)).length;
}

function isCode(line: string): boolean {
  const words = line.slice(0, 400);
  return CODE_LINE.test(words) && !/[，。；、]/.test(words.replace(/\/\/.*|#.*/, ''));
}

const SEALED =
  /密件|密封(?:附件|提交|件|光盘|袋装|的《)|[（(]密封?[）)]|另册|(?:保密|秘密|涉密)(?:附件|附册|附表|版)|遮盖(?:版|本|后)|(?:单独|另行)(?:密封|提交)[^。；]{0,12}(?:秘密|密点|参数|配方)/;

/** Words that say the secret is filed apart. */
export const sealedOf = recogniser<Span>((block) =>
  linesOf(block).flatMap((line) => {
    const match = SEALED.exec(line.text);
    return match === null ? [] : [lineSpan(line, { start: match.index, end: match.index + match[0].length })];
  }),
);
