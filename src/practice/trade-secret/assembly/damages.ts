import { gathered, gatheredData } from '../../../text/gathered';
import { recalledData, recalledFrom, type Memory } from '../../../text/memory';
import type { Span } from '../../../text/span';
import { placedSpan, type PlacedLine } from '../../../pleading/outline';
import type { DamagesMethod, Money, Punitive, ReliefClaim, Remedies, Statutory } from '../remedy-model';
import { citedExhibits } from './cited';
import { hundredths } from './relief-claims';
import { moneyIn, perRemark, topicSpan, type MoneyIn } from './remark-words';
import { on, onDamages, type Remark, type Remarked, type Remarks } from './remarks';
import { matchesOf } from '../../../text/matches';

/** Methods, statutory and punitive damages, royalty and criminal findings, as claims and facts tell them. */
export function readDamages(
  memory: Memory,
  told: Remarked,
  claims: readonly ReliefClaim[],
): Pick<Remedies, 'methods' | 'statutory' | 'punitive' | 'royalty' | 'criminal' | 'valueFactors'> {
  const methods = methodsIn(memory, told.damages, told.titled);
  return {
    methods,
    statutory: statutoryIn(memory, told, methods, claims),
    punitive: punitiveIn(memory, told, methods, punitiveLines(memory, told.lines), apartIn(memory, told.all)),
    royalty: royaltyIn(memory, told),
    criminal: criminalIn(memory, told),
    valueFactors: on(told, 'valueFactors').some(onDamages),
  };
}

const methodsIn = recalledData((damages: readonly Remark[], titled: readonly DamagesMethod[]) => [
  ...new Set([...readMethods(damages), ...titled]),
]);
const statutoryIn = recalledFrom(readStatutory);
const punitiveIn = recalledFrom(readPunitive);
const punitiveLines = gathered(ofPunitiveLine);
const apartIn = gatheredData(toldApart);
const royaltyIn = recalledFrom(readRoyalty);
const criminalIn = recalledFrom(readCriminal);

function readMethods(damages: readonly Remark[]): readonly DamagesMethod[] {
  const methods = new Set<DamagesMethod>();
  for (const remark of damages) {
    const { topics, under, place } = remark;
    for (const method of remark.methods) {
      // A fee told with the licence itself says nothing of how the damages are computed.
      if (method === 'royalty' && !topics.royalty && place === 'facts' && under !== 'damages') continue;
      methods.add(method);
    }
    if (topics.statutory) methods.add('statutory');
    if (topics.criminalJudgment ?? topics.onCriminalBasis) methods.add('loss');
    if (topics.valueFactors && (under === 'damages' || topics.liability)) methods.add('value');
  }
  return [...methods];
}

/** The court fixes the sum (酌定) where neither loss nor gain can be told. */
const STATUTORY_WORDS = /法定赔偿|酌(?:情)?(?:定|确定)/g;
/** A sum right after 法定赔偿 (请求法定赔偿300万元), or right before it (300万元（法定赔偿）). */
const SUM_AFTER =
  /^(?:数额|金额|总额|款)?(?:应|应当|拟)?(?:为|是|计|确定为|酌定为|的数额为|：|:)?(?:人民币)?[\s\u3000]*$/;
const SUM_BEFORE = /^(?:整)?[\s\u3000]*(?:[（(](?:适用|按照?|系|以)?|的|，?(?:适用|按照?))$/;
const CAP = /^[\s\u3000]*(?:以[下内上]|限额|的(?:上限|法定|最高)|上限|封顶|幅度)/;

function statutorySum(remark: Remark): Money | null {
  const line = remark.placed.line.text;
  for (const { index, 0: words } of remark.text.matchAll(STATUTORY_WORDS)) {
    const at = remark.start + index;
    const until = at + words.length;
    for (const money of moneyIn(remark)) {
      if (CAP.test(line.slice(money.until, money.until + 8))) continue;
      if (money.at >= until && money.at - until < 14 && SUM_AFTER.test(line.slice(until, money.at)))
        return money;
      if (money.until <= at && SUM_BEFORE.test(line.slice(money.until, at))) return money;
    }
  }
  return null;
}

function readStatutory(
  told: Remarks,
  methods: readonly DamagesMethod[],
  claims: readonly ReliefClaim[],
): Statutory | null {
  const remarks = on(told, 'statutory');
  const first = remarks[0];
  const span = first && topicSpan(first, 'statutory');
  if (first === undefined || span == null) return null;
  const sum = remarks.map(statutorySum).find((found) => found !== null) ?? null;
  // Told among the facts, the grounds stand beside it; under a title of its own they may stand anywhere below.
  const paragraphs = new Set(
    remarks.filter(({ place }) => place === 'facts').map(({ placed }) => placed.line),
  );
  const { damagesTitle } = told;
  const factors = on(told, 'factors').filter(
    ({ place, under, placed }) =>
      !(damagesTitle || paragraphs.size > 0) ||
      place === 'claims' ||
      under === 'damages' ||
      paragraphs.has(placed.line),
  );
  const claim = claims.find(({ kinds }) => kinds.damages && !kinds.expenses);
  const only = methods.every((method) => method === 'statutory' || method === 'value');
  return {
    span,
    sum: sum ?? (only && on(told, 'punitive').length === 0 ? (claim?.amounts[0] ?? null) : null),
    factors: factors.length > 0,
    passages:
      paragraphs.size > 0 && !damagesTitle
        ? remarks.flatMap(({ place, placed }) => (place === 'facts' ? [placedSpan(placed)] : []))
        : null,
  };
}

const NUMERAL = '(\\d{1,4}(?:[.．]\\d{1,2})?|[一二两三四五六七八九十百]{1,3})';
/** A multiple asked for; 一倍以上五倍以下 quotes the law. */
const MULTIPLE = new RegExp(
  `(?:适用|按照?|以|请求|主张|判处|处以|倍数|乘以|[×xX*])[^。；，\\d一二两三四五六七八九十]{0,8}${NUMERAL}[\\s\\u3000]?倍(?!以[上下内])|${NUMERAL}[\\s\\u3000]?倍(?:的)?(?:惩罚|赔偿|计算|确定|计付|金额)|倍数[^。；，\\d一二三四五六七八九十]{0,6}${NUMERAL}`,
  'g',
);
const MULTIPLE_BLANK = /【[^【】]{0,60}倍[^【】]{0,60}】/;
const MULTIPLE_APART = /倍数|[\d一二两三四五][\s\u3000]?倍(?!以[上下内]|于)/;
const RANGE_BEFORE = /(?:以上|至|到|[-—~～])$/;
const ON_STATUTORY =
  /(?:以|按照?|在)[^。；，]{0,16}法定赔偿[^。；，]{0,20}(?:基数|基础|[×xX*]|倍)|法定赔偿[^。；]{0,30}(?:[×xX*]\s?[\d一二两三四五六]|[\d一二两三四五六七八九十]\s?倍(?!以))/;
const BASE =
  /基数|(?:损失|获利|利益|所得|许可(?:使用)?费|数额|金额|赔偿额)[^。；，]{0,24}倍|元[^。；，]{0,8}[×xX*]\s?\d/;

/** The remarks on damages of a line that speaks of punitive damages; none of another line. */
function ofPunitiveLine(line: readonly Remark[]): readonly Remark[] {
  const damages = line.filter(onDamages);
  return damages.some(({ topics }) => topics.punitive !== undefined) ? damages : [];
}

/** 6.2 倍数。…, （二）基数：…: a paragraph on one of them by its title. */
const TITLED_APART =
  /^[\s\u3000]*(?:[\d.]{1,6}|[（(]?[一二三四五六七八九十]{1,2}[）)]?)?[、.．]?[\s\u3000]{0,2}(?:倍数|基数)[。：:]/;

/** What may be said of the multiple apart: 倍数为2。恶意：……: in a paragraph of its own that never says 惩罚性赔偿. */
interface Apart {
  readonly multiple: boolean;
  readonly base: boolean;
}

function toldApart(remark: Remark): readonly Apart[] {
  const { topics, placed } = remark;
  const { text } = placed.line;
  const titled = TITLED_APART.test(text);
  if (!titled && !onDamages(remark) && topics.intent === undefined && topics.gravity === undefined) return [];
  const found = { multiple: MULTIPLE_APART.test(text), base: text.includes('基数') };
  return found.multiple || found.base ? [found] : [];
}

/** `near` are the remarks of the lines that speak of punitive damages. */
function readPunitive(
  told: Remarks,
  methods: readonly DamagesMethod[],
  near: readonly Remark[],
  apart: readonly Apart[],
): Punitive | null {
  const remarks = on(told, 'punitive').filter(onDamages);
  const first = remarks[0];
  const span = first && topicSpan(first, 'punitive');
  if (first === undefined || span == null) return null;
  const stated = near.flatMap((remark) =>
    multiplesIn(remark).map(({ hundredths: value, start, end }) => ({
      hundredths: value,
      span: placedSpan(remark.placed, { start, end }),
    })),
  );
  const multiples = stated.length > 0 ? stated : remarks.flatMap(({ placed }) => titledMultiple(placed));
  const onSum = near.find(
    ({ text }) => ON_STATUTORY.test(text) && !/不(?:得|应|能|以|在)[^。；，]{0,10}法定赔偿/.test(text),
  );
  // 以上述数额为基数 where nothing but statutory damages is computed.
  const implied =
    methods.includes('statutory') && methods.every((method) => method === 'statutory' || method === 'value');
  const based = implied ? near.find(({ text, topics }) => topics.punitive && BASE.test(text)) : undefined;
  const basis = onSum ?? based;
  return {
    span,
    multiples,
    multipleBlank:
      near.some(({ placed }) => MULTIPLE_BLANK.test(placed.line.text)) ||
      apart.some(({ multiple }) => multiple),
    onStatutory: basis === undefined ? null : wordsSpan(basis, /法定赔偿|基数|倍/),
    base: near.some(({ text }) => BASE.test(text)) || apart.some(({ base }) => base),
    intent: on(told, 'intent').length > 0,
    gravity: on(told, 'gravity').length > 0,
    split: on(told, 'split').some(
      ({ topics, place, under }) =>
        place === 'claims' || under === 'damages' || topics.liability !== undefined,
    ),
  };
}

function wordsSpan(remark: Remark, pattern: RegExp): Span {
  const found = pattern.exec(remark.text);
  const start = remark.start + (found?.index ?? 0);
  return placedSpan(remark.placed, { start, end: start + (found?.[0].length ?? remark.text.length) });
}

/** 倍数：3倍。…: a title that says what the number behind it is. */
const TITLED_MULTIPLE = new RegExp(`倍数[：:][\\s\\u3000]?${NUMERAL}[\\s\\u3000]?倍(?!以[上下内])`);

function titledMultiple(placed: PlacedLine): Punitive['multiples'] {
  const match = TITLED_MULTIPLE.exec(placed.line.text);
  const value = match && hundredths(match[1] ?? '');
  if (match === null || value === null) return [];
  const end = match.index + match[0].length;
  return [{ hundredths: value, span: placedSpan(placed, { start: end - (match[1]?.length ?? 0) - 1, end }) }];
}

const multiplesIn = perRemark((remark): readonly { hundredths: number; start: number; end: number }[] =>
  matchesOf(MULTIPLE, remark.text).flatMap((match) => {
    const numeral = match[1] ?? match[2] ?? match[3];
    if (numeral === undefined) return [];
    const offset = match.index + match[0].lastIndexOf(numeral);
    const before = remark.text.slice(Math.max(0, offset - 6), offset);
    const after = remark.text.slice(offset + numeral.length, offset + numeral.length + 4);
    const value = hundredths(numeral);
    if (value === null || RANGE_BEFORE.test(before) || /^\s?倍?(?:以[上下内]|至|到|[-—~～])/.test(after))
      return [];
    if (
      /许可(?:使用)?费/.test(remark.text.slice(Math.max(0, offset - 20), offset)) &&
      !remark.topics.punitive
    )
      return [];
    const start = remark.start + offset;
    const end = start + numeral.length + (after.startsWith('倍') ? 1 : 0);
    return [{ hundredths: value, start, end }];
  }),
);

const LICENCE = /许可[^，。；]{0,8}(?:合同|协议|备案)|授权[^，。；]{0,6}(?:合同|协议)/;
/** Speaks of a licence or of what is paid for one. */
const LICENSED = /许可|授权费|使用费/;
const PAYMENT = /付款|付清|付讫|支付|收款|转账|回单|凭证|发票|到账|银行|流水|入账|收据|缴费/;

/** 有发票和付款凭证为证（证据1）: the statement itself says what the exhibit holds. */
const PAPERS_NAMED = /(?:发票|回单|凭证|收据|流水)(?:可证|为证|证实|佐证|[（(]证据)/;

function readRoyalty(told: Remarked): Remedies['royalty'] {
  const remarks = on(told, 'royalty').filter(
    (remark) =>
      onDamages(remark) &&
      (remark.place === 'claims' ||
        remark.under === 'damages' ||
        /赔偿|损失|参照|计算|确定/.test(remark.text)),
  );
  const first = remarks[0];
  const span = first && topicSpan(first, 'royalty');
  if (first === undefined || span == null) return null;
  const texts = told.exhibits.map(({ name, purpose }) => `${name}\n${purpose ?? ''}`);
  if (texts.length === 0 && told.attachments.some(({ text }) => text.includes('证据')))
    return { span, contract: true, paid: true };
  const cited = on(told, 'liability').filter(({ text }) => text.includes('许可'));
  const citing = (says: RegExp, proves: (exhibit: string) => boolean): boolean =>
    cited.some(
      ({ text, placed }) =>
        says.test(text) && citedExhibits(told, placed).some((found) => found === '' || proves(found)),
    );
  return {
    span,
    contract: texts.some((text) => LICENCE.test(text)) || citing(LICENCE, () => true),
    // The contract itself says what is due, not that it was paid.
    paid:
      texts.some((text) => PAYMENT.test(text) && LICENSED.test(text)) ||
      citing(PAYMENT, (text) => PAYMENT.test(text)) ||
      paidAsCited(told) ||
      cited.some(({ text }) => PAPERS_NAMED.test(text)),
  };
}

/** 许可费……均已转账支付（证据3）: the sentence says that it was paid, and the exhibit it cites how. */
function paidAsCited(told: Remarked): boolean {
  return told.all.some(
    ({ text, placed, place }) =>
      place === 'facts' &&
      LICENSED.test(placed.line.text) &&
      /[已均都]经?(?:实际)?(?:转账|支付|付清|付讫|履行|收到|到账|收讫)/.test(text) &&
      citedExhibits(told, placed).some((found) => PAYMENT.test(found)),
  );
}

/** The figure an effective criminal judgment found, and another one claimed on its basis without a word on why. */
function readCriminal(told: Remarks): Remedies['criminal'] {
  const onSums = (remark: Remark): boolean =>
    onDamages(remark) || remark.topics.onCriminalBasis !== undefined;
  const finding = on(told, 'criminalJudgment').find(
    (remark) => onSums(remark) && /认定|确认|查明|造成/.test(remark.text) && foundIn(remark) !== null,
  );
  const found = finding && foundIn(finding);
  if (finding === undefined || found == null) return null;
  for (const remark of on(told, 'onCriminalBasis')) {
    if (remark.topics.difference) continue;
    // 据此主张 points to what stands right before it.
    if (remark.text.includes('据此') && remark.placed.line !== finding.placed.line) continue;
    const sums = moneyIn(remark).filter(
      ({ at }) => remark.placed.line !== finding.placed.line || at > found.at,
    );
    const claimed = sums.at(-1);
    if (claimed === undefined || sums.length > 2) continue;
    const asked = /主张|请求|赔偿|索赔|为/.test(
      remark.placed.line.text.slice(Math.max(remark.start, claimed.at - 16), claimed.at),
    );
    const explained = on(told, 'difference').some(
      (other) =>
        onSums(other) &&
        other.placed.line === remark.placed.line &&
        other.placed.line !== finding.placed.line,
    );
    if (
      asked &&
      !explained &&
      claimed.fen !== found.fen &&
      !sums.some(({ fen }) => fen === found.fen && fen === claimed.fen)
    ) {
      return { found, claimed };
    }
  }
  return null;
}

/** The sum that stands right behind 损失 or 违法所得 in what the judgment found. */
function foundIn(remark: Remark): MoneyIn | null {
  return (
    moneyIn(remark).find(({ at }) =>
      /(?:损失|违法所得|非法所得|获利)[^。；，]{0,14}$/.test(
        remark.placed.line.text.slice(Math.max(remark.start, at - 24), at),
      ),
    ) ?? null
  );
}
