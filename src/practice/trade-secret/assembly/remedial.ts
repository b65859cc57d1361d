import { compareDates, firstDay } from '../../../text/civil-date';
import type { Exhibit } from '../../../pleading/model';
import { perObject } from '../../../text/per-object';
import type { Span } from '../../../text/span';
import { citedExhibits } from './cited';
import { SECURITY_WORDS } from '../facts/relief-words';
import { pleadedAsExpenses } from './as-expenses';
import type { RemedialCost } from '../remedy-model';
import { datesIn, moneyIn, perRemark, placedDate, topicSpan, type DateIn } from './remark-words';
import { on, type Remark, type Remarked } from './remarks';

/** Words that tie a purchase to the act, so that it is a remedy and no measure taken before. */
const AFTER_THE_ACT =
  /补救|(?:发现|得知|获悉|案发|事发|泄密|外泄|泄露|侵权)[^。；]{0,30}(?:后|之后|当日|次日|第[一二三四五六七八九十\d]{1,3}[天日]|遂|随即)|防止[^。；，]{0,12}(?:损失|扩大|继续|再次|外泄|泄露)|减轻损失|避免[^。；，]{0,12}(?:损失|扩大|再次)/;
/** The statement itself asks the defendant to bear the cost. */
const BORNE_BY =
  /被告[^。；]{0,16}(?:承担|赔偿|负担|补偿)|(?:计入|作为|属于)[^。；，]{0,10}(?:实际|经济)?损失/;
const CLAIMED = /赔偿|损失|承担|负担|索赔|补偿|开支|主张/;
/** In the clause of a date: what was bought, not what was found. */
const BUYING =
  /采购|签约|订约|订立|订购|购入|购进|购得|买入|添置|购买|购置|签订|签署|支付|付款|付清|验收|安装|部署|下单|开具|更换|升级|委托/;

/** The remarks of a line that tells such costs in the facts; none of another line. */
export function ofRemedialLine(line: readonly Remark[]): readonly Remark[] {
  const tells = line.some(
    (remark) => (remark.place === 'facts' && isRemedial(remark)) || underRemedialTitle(remark),
  );
  return tells ? line : [];
}

/**
 * Reads costs of restoring or strengthening security that the draft claims; null where it claims none. `remedial` are
 * the remarks of the lines that tell them.
 */
export function readRemedial(draft: Remarked, remedial: readonly Remark[]): RemedialCost | null {
  const security = on(draft, 'security').filter(isRemedial);
  const claim = security.find(
    (remark) => remark.place === 'claims' && (moneyIn(remark).length > 0 || remark.topics.security945),
  );
  const told = security.filter(({ place }) => place === 'facts');
  const asked = told.find((remark) => asksFor(remark));
  const asMeasure = told.find((remark) => remark.under === 'measures' || remark.topics.asMeasure);
  const first = claim ?? asked ?? asMeasure;
  const span = first && topicSpan(first, 'security');
  if (first === undefined || span == null) return null;
  const around = remedial.filter(({ place, under }) => place === 'claims' || under !== 'measures');
  const argued = [...around, ...security.filter(({ place }) => place === 'claims')];
  const listed = draft.exhibits.some(isProof);
  const unseen = draft.exhibits.length === 0 && draft.attachments.some(({ text }) => text.includes('证据'));
  return {
    span,
    rebuilt:
      around.some(({ topics }) => topics.rebuilt) &&
      !argued.some(({ text }) => /升级|加强|增强|强化|加固|加购|新增/.test(text)),
    apportioned: argued.some(({ topics }) => topics.share !== undefined),
    linked: argued.some(({ topics }) => topics.link !== undefined),
    purchases: around.flatMap(purchaseDates),
    discovered: firstDiscovery(on(draft, 'discovery')),
    asExpenses: pleadedAsExpenses(security, remedial, draft.figures),
    asMeasure:
      claim === undefined && asked === undefined && asMeasure ? topicSpan(asMeasure, 'security') : null,
    proved:
      listed ||
      unseen ||
      on(draft, 'security').some(
        ({ placed, place }) =>
          place === 'facts' && citedExhibits(draft, placed).some((text) => text === '' || PAPERS.test(text)),
      ),
  };
}

const asClaimed = perRemark(({ text }) => CLAIMED.test(text) && !/停止|返还|销毁/.test(text));
const afterTheAct = perRemark(({ text }) => AFTER_THE_ACT.test(text) || BORNE_BY.test(text));
const paragraphAsks = perRemark(({ placed }) => CLAIMED.test(placed.line.text));

/** （2）补救费用。……: a paragraph that begins with what it is on. */
const underRemedialTitle = perRemark(
  ({ place, placed }) =>
    place === 'facts' && /^[^。；，]{0,12}补救(?:性)?(?:费用|支出|措施|成本)[。：:]/.test(placed.line.text),
);

/** Speaks of buying security as a remedy: in the claims, under the sum, or tied to the act. */
function isRemedial(remark: Remark): boolean {
  if (remark.topics.security === undefined) return false;
  if (remark.place === 'claims') return asClaimed(remark);
  if (remark.subject === 'defendant' && !/原告|发现|补救/.test(remark.text)) return false;
  return afterTheAct(remark) || (remark.under === 'damages' && paragraphAsks(remark));
}

/** A statement asks the other side to bear the cost, itself or in its paragraph. */
function asksFor({ placed, under, place }: Remark): boolean {
  return (
    place === 'facts' &&
    under !== 'measures' &&
    (under === 'damages' || CLAIMED.test(placed.line.text)) &&
    /\d|[一二三四五六七八九十]万/.test(placed.line.text)
  );
}

/** What proves that something was bought and paid. */
const PAPERS = /合同|协议|发票|凭证|票据|回单|付款|支付|转账|流水|收据|采购|订单|报价单/;

const isProof = perObject(({ name, purpose }: Exhibit): boolean => {
  const text = `${name}\n${purpose ?? ''}`;
  const security = SECURITY_WORDS.test(text) || /补救|安全系统|安防|系统采购|软件采购|升级/.test(text);
  return security && PAPERS.test(text) && !/保密协议|保密合同/.test(text);
});

function purchaseDates(remark: Remark): readonly { date: DateIn['date']; span: Span }[] {
  return boughtOn(remark).map((date) => placedDate(remark, date));
}

const boughtOn = perRemark((remark) =>
  datesIn(remark).filter(({ until }) => {
    const clause = /^[，,]?[^，。；,;]{0,60}/.exec(remark.placed.line.text.slice(until))?.[0] ?? '';
    return (
      BUYING.test(clause) && !/发现|得知|获悉|到期|届满|止/.test(clause) && SECURITY_NEAR.test(remark.text)
    );
  }),
);

const SECURITY_NEAR = new RegExp(`${SECURITY_WORDS.source}|补救|系统|软件|设备|合同`);

/** The earliest day on which the plaintiff is said to have found the act. */
function firstDiscovery(remarks: readonly Remark[]): RemedialCost['discovered'] {
  let first: { readonly remark: Remark; readonly found: DateIn } | null = null;
  for (const remark of remarks) {
    const found = discoveryDate(remark);
    if (found === null) continue;
    if (first === null || compareDates(firstDay(found.date), firstDay(first.found.date)) < 0)
      first = { remark, found };
  }
  return first && placedDate(first.remark, first.found);
}

/** Before the finding and its date lies what the plaintiff found, or how. */
const OF_THE_ACT =
  /侵权|侵害|侵入|入侵|泄|外流|拷走|窃|盗|被人|被告|上述|外泄|存储|存有|拷贝|样品|网盘|样机|被诉|此事|行为|权利|该|其|“|才知道|方知|外发|下载|图纸|流出|披露|报价|产品/;

/** The date of a statement on the discovery, or the nearest before it in the paragraph (自此, 此时); null where none is told. */
export function discoveryDate(remark: Remark): DateIn | null {
  return remark.topics.discovery === undefined || remark.place !== 'facts' ? null : dateOfDiscovery(remark);
}

const dateOfDiscovery = perRemark((remark): DateIn | null => {
  const { text, topics, start } = remark;
  const words = topics.discovery;
  if (words === undefined || !OF_THE_ACT.test(text)) return null;
  // What a defendant came to know is no discovery, unless he is the one found out.
  const clause = text.slice(0, words.end - start).replace(/^[^]*[，；。]/, '');
  const acts = remark.clauses.find(
    ({ start: from, end }) => from <= words.start && words.start < end,
  )?.subject;
  if (
    acts !== 'plaintiff' &&
    remark.subject === 'defendant' &&
    !/原告|我(?:公)?司|本公司|被[^。；，]{0,6}发现|败露/.test(clause)
  )
    return null;
  const back = /自此|至此|此时|由此|当日|当天|才|始|遂|后/.test(text) ? 0 : start;
  return datesIn(remark, back).findLast(({ at }) => at < words.start) ?? null;
});
