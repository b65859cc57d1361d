import { courtFee, FEE_WITHOUT_AMOUNT, inYuan } from '../../law/fees';
import type { Language, Text } from '../../lint/rule';
import type { Exhibit, Pleading } from '../../pleading/model';
import type { Span } from '../../text/span';

/** A line above a heading that says where the part under it stands. */
export interface Lens {
  readonly about: 'claims' | 'evidence';
  /** The heading. */
  readonly span: Span;
  readonly title: string;
  /** What the title rests on, or empty. */
  readonly tooltip: string;
  /** The places it is about; empty where there is nothing to show. */
  readonly places: readonly Span[];
}

/** Lenses above 诉讼请求 and above the list of exhibits. */
export function lensesOf(pleading: Pleading, sum: ClaimedSum, language: Language): readonly Lens[] {
  return [...claimLenses(pleading, sum, language), ...evidenceLenses(pleading, language)];
}

/** The amount sued for in fen, as the practice area adds it up; null where there is none or it cannot be told. */
export type ClaimedSum = { readonly fen: bigint } | null;

const COUNT: Text = { 'zh-cn': '{n} 项请求', en: '{n} claims' };
const TOTAL: Text = { 'zh-cn': '金额合计 {yuan} 元', en: 'RMB {yuan} in all' };
const UNKNOWN: Text = { 'zh-cn': '金额尚不能合计', en: 'not all amounts can be read' };
const FEE: Text = { 'zh-cn': '案件受理费 {yuan} 元', en: 'court fee RMB {yuan}' };
const FEE_BASIS: Text = {
  'zh-cn': '{formula}（诉讼费用交纳办法第十三条，按请求金额合计估算，以法院核定为准）',
  en: '{formula} (Measures on litigation costs, art. 13; an estimate on the total claimed, the court decides)',
};
const NO_AMOUNT: Text = {
  'zh-cn': '案件受理费 {lowest} 元至 {highest} 元',
  en: 'court fee RMB {lowest} to {highest}',
};
const NO_AMOUNT_BASIS: Text = {
  'zh-cn': '没有争议金额的知识产权民事案件，每件标准由各省确定（诉讼费用交纳办法第十三条）',
  en: 'An intellectual-property case without an amount; the province fixes the fee (Measures on litigation costs, art. 13)',
};

function claimLenses(pleading: Pleading, sum: ClaimedSum, language: Language): readonly Lens[] {
  const heading = pleading.sections.find(({ role }) => role === 'claims')?.heading;
  const { claims, kind, figures } = pleading;
  if (heading === undefined || claims.length === 0) return [];
  const lens = (title: string, tooltip = '', places: readonly Span[] = []): Lens => ({
    about: 'claims',
    span: heading,
    title,
    tooltip,
    places,
  });
  const count = fill(COUNT, language, { n: String(claims.length) });
  const lenses = [
    lens(
      count,
      '',
      claims.map(({ span }) => span),
    ),
  ];
  const amounts = figures.claimed.flatMap((figure) => figure ?? []);
  const complaint = kind === 'complaint' || kind === 'element-complaint';
  if (!complaint) return lenses;
  if (sum === null && amounts.length === 0 && !hasBlank(pleading)) {
    const args = { lowest: inYuan(FEE_WITHOUT_AMOUNT.lowest), highest: inYuan(FEE_WITHOUT_AMOUNT.highest) };
    return [...lenses, lens(fill(NO_AMOUNT, language, args), NO_AMOUNT_BASIS[language])];
  }
  if (sum === null || sum.fen <= 0n || hasBlank(pleading)) return [...lenses, lens(UNKNOWN[language])];
  const spans = amounts.map(({ span }) => span);
  const { fee, formula } = courtFee(sum.fen);
  return [
    ...lenses,
    lens(fill(TOTAL, language, { yuan: grouped(inYuan(sum.fen)) }), '', spans),
    lens(fill(FEE, language, { yuan: grouped(inYuan(fee)) }), fill(FEE_BASIS, language, { formula }), spans),
  ];
}

/** A blank to fill in where a sum of money should stand: 赔偿经济损失【金额】元. */
function hasBlank({ placeholders, claims }: Pleading): boolean {
  return placeholders.some(({ text, span }) =>
    claims.some(
      (claim) => claim.span.start <= span.start && span.end <= claim.span.end && /金额|元|[×xX_]/.test(text),
    ),
  );
}

const EXHIBITS: Text = { 'zh-cn': '{n} 份证据', en: '{n} exhibits' };
const UNCITED: Text = { 'zh-cn': '{n} 份正文未引用', en: '{n} not cited in the text' };
const NO_PURPOSE: Text = { 'zh-cn': '{n} 份未写证明目的', en: '{n} without a purpose' };
const UNLISTED: Text = { 'zh-cn': '引用了 {n} 份未列入清单的证据', en: '{n} cited but not listed' };

function evidenceLenses(pleading: Pleading, language: Language): readonly Lens[] {
  const { exhibits, exhibitList, exhibitRefs, kind } = pleading;
  if (exhibitList === null) return [];
  const lens = (text: Text, count: number, places: readonly Span[]): readonly Lens[] => {
    const title = fill(text, language, { n: String(count) });
    return count === 0 ? [] : [{ about: 'evidence', span: exhibitList, title, tooltip: '', places }];
  };
  const labels = (found: readonly Exhibit[]): readonly Span[] => found.map(({ label }) => label);
  const cited = new Set(exhibitRefs.map(({ id }) => id));
  const listed = new Set(exhibits.flatMap(({ covers }) => covers.flatMap((id) => [id, ...groupsOf(id)])));
  const isCited = (id: string): boolean => [id, ...groupsOf(id)].some((one) => cited.has(one));
  // A list by itself is cited from another document.
  const alone = kind === 'evidence-catalogue';
  const uncited = alone ? [] : exhibits.filter(({ covers }) => !covers.some(isCited));
  const purposeless = exhibits.filter(({ purpose }) => purpose === null);
  const unlisted = exhibitRefs.filter(({ id }) => !listed.has(id));
  const foreign = new Set(
    pleading.exhibitMentions.filter((one) => one.foreign).map(({ span }) => span.start),
  );
  const missing = unlisted.filter(({ span }) => !foreign.has(span.start));
  return [
    ...lens(EXHIBITS, exhibits.length, labels(exhibits)),
    ...lens(UNCITED, uncited.length, labels(uncited)),
    ...lens(NO_PURPOSE, purposeless.length, labels(purposeless)),
    ...lens(
      UNLISTED,
      new Set(missing.map(({ id }) => id)).size,
      missing.map(({ span }) => span),
    ),
  ];
}

/** 1-2 belongs to 1. */
function groupsOf(id: string): readonly string[] {
  const parts = id.split('-');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('-'));
}

function fill(text: Text, language: Language, args: Readonly<Record<string, string>>): string {
  return text[language].replace(/\{(\w{1,10})\}/g, (all, name: string) => args[name] ?? all);
}

/** 1,136,000 */
function grouped(yuan: string): string {
  const [whole = '', fen] = yuan.split('.');
  const digits = whole.replace(/\d(?=(?:\d{3}){1,6}$)/g, (digit) => `${digit},`);
  return fen === undefined ? digits : `${digits}.${fen}`;
}
