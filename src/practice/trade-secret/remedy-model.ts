import type { CivilDate } from '../../text/civil-date';
import type { Figure } from '../../facts/figures/figure';
import type { Span } from '../../text/span';

/** What a claim for relief asks: 停止侵害, 返还销毁, 经济损失, 合理开支, 鉴定费, 诉讼费用, 赔礼道歉, 保全, 中止审理; 合计. */
export type ReliefKind =
  | 'stop'
  | 'return'
  | 'damages'
  | 'expenses'
  | 'appraisal'
  | 'costs'
  | 'apology'
  | 'preservation'
  | 'stay'
  | 'total';

/** A sum of money; hundredths of a yuan (分). */
export interface Money {
  readonly fen: bigint;
  readonly span: Span;
}

/** A claim as relief; one claim may ask several kinds. */
export interface ReliefClaim {
  /** The words of each kind: where a finding about it points. */
  readonly kinds: Readonly<Partial<Record<ReliefKind, Span>>>;
  readonly amounts: readonly Money[];
  /** Digits or numerals that may be a sum no reader understood. */
  readonly figures: boolean;
  /** The claim is against one of the defendants by name. */
  readonly single: boolean;
  readonly span: Span;
}

/** How damages are computed: 实际损失, 侵权获利, 许可使用费, 法定赔偿, 商业价值; `unnamed` in words that do not say which. */
export type DamagesMethod = 'loss' | 'profit' | 'royalty' | 'statutory' | 'value' | 'unnamed';

/** Punitive damages (惩罚性赔偿) asked for. */
export interface Punitive {
  readonly span: Span;
  /** Multiples as stated, in hundredths: 1.5倍 is 150. */
  readonly multiples: readonly { readonly hundredths: number; readonly span: Span }[];
  /** A blank stands where the multiple goes. */
  readonly multipleBlank: boolean;
  /** Where a multiple is put on statutory damages, or null. */
  readonly onStatutory: Span | null;
  readonly base: boolean;
  readonly intent: boolean;
  readonly gravity: boolean;
  /** The period is split at 2019-04-23. */
  readonly split: boolean;
}

/** Statutory damages (法定赔偿) asked for. */
export interface Statutory {
  readonly span: Span;
  /** The sum before any multiple; null where none can be tied to it. */
  readonly sum: Money | null;
  /** A factor of 法释〔2020〕7号 article 20 paragraph 2 is named as a ground. */
  readonly factors: boolean;
  /** The paragraphs that must name one, where the draft has one on the sum and no title for it; else null. */
  readonly passages: readonly Span[] | null;
}

/** An item of the expenses in a claim, with what it takes to plead it under a head of its own; document spans. */
export interface ListedItem {
  /** 防泄密系统采购费. */
  readonly name: string;
  readonly figure: Figure;
  /** The total it is part of, or null where none is given. */
  readonly total: Figure | null;
  /** The item with what joins it to the list. */
  readonly cut: Span;
  /** Offset at which the heads of the claim begin. */
  readonly at: number;
  /** What follows there: another sum, or the expenses. */
  readonly before: 'sum' | 'expenses';
}

/** 是原告为制止侵权而支出的合理开支, with its verb. */
export interface PleadedWords {
  readonly verb: string;
  readonly span: Span;
}

/** Where remedial costs are pleaded as reasonable expenses (合理开支). */
export interface AsExpenses {
  readonly span: Span;
  /** The items and the words that plead them so; null where not all of it can be told. */
  readonly apart: {
    readonly items: readonly ListedItem[];
    readonly words: readonly PleadedWords[];
  } | null;
}

/** Costs of restoring or strengthening security (补救费用), （2022）最高法知民终945号. */
export interface RemedialCost {
  /** The claim or the words that claim them. */
  readonly span: Span;
  /** They only rebuild what the act destroyed. */
  readonly rebuilt: boolean;
  /** A share, period or long-term use is argued. */
  readonly apportioned: boolean;
  /** A link to the act is argued: trigger, time, necessity. */
  readonly linked: boolean;
  readonly purchases: readonly { readonly date: CivilDate; readonly span: Span }[];
  /** The earliest discovery of the act told, or null. */
  readonly discovered: { readonly date: CivilDate; readonly span: Span } | null;
  /** Where they stand under 合理开支, or null. */
  readonly asExpenses: AsExpenses | null;
  /** Where they are offered as a confidentiality measure (保密措施), or null. */
  readonly asMeasure: Span | null;
  /** A contract, invoice or payment is listed or cited for them. */
  readonly proved: boolean;
}

/** An item of the reasonable expenses (合理开支): 律师费, 公证费 … */
export interface ExpenseItem {
  readonly name: string;
  readonly proved: boolean;
  readonly span: Span;
}

/** The appraisal fee (鉴定费) made part of the loss. */
export interface FeeInLoss {
  readonly span: Span;
  /** 损失880000元（含鉴定费80000元） in a claim: the sum with the fee, the fee in fen, the words around the fee. */
  readonly apart: {
    readonly loss: Figure;
    readonly fee: bigint;
    readonly opening: Span;
    readonly closing: Span;
  } | null;
}

/** What the draft says of remedies. */
export interface Remedies {
  readonly claims: readonly ReliefClaim[];
  readonly methods: readonly DamagesMethod[];
  readonly statutory: Statutory | null;
  readonly punitive: Punitive | null;
  readonly royalty: { readonly span: Span; readonly contract: boolean; readonly paid: boolean } | null;
  readonly criminal: { readonly found: Money; readonly claimed: Money } | null;
  readonly remedial: RemedialCost | null;
  readonly expenses: readonly ExpenseItem[];
  readonly appraisalInLoss: FeeInLoss | null;
  /** The draft says how several defendants are liable. */
  readonly liabilityShared: boolean;
  /** Where the facts say that the act made the secret public, or null. */
  readonly madePublic: Span | null;
  /** Where a stop claim runs until the secret is public, or null. */
  readonly untilPublic: Span | null;
  /** Value factors of 法释〔2020〕7号 article 19 are named for the damages. */
  readonly valueFactors: boolean;
  /** Where the books are said to be with the defendant and no order is asked for, or null. */
  readonly booksWithheld: Span | null;
  /** Where a defendant is said to hold carriers, or null. */
  readonly carriersHeld: Span | null;
  /** The sum of damages and expenses claimed, or null where it cannot be told. */
  readonly sum: Money | null;
}

/** What the draft says of procedure. */
export interface Procedure {
  readonly technical: boolean;
  /** Where secret material is filed and no application protects it, or null. */
  readonly unprotected: Span | null;
  /** Where evidence in a criminal file is relied on without an application to collect it, or null. */
  readonly criminalEvidence: Span | null;
  readonly stay: Span | null;
  /** The act is said to go on (至今). */
  readonly goesOn: boolean;
  readonly limitation: Limitation;
  readonly newPoint: Span | null;
  /** Where only a non-competition duty is relied on, or null. */
  readonly nonCompetition: Span | null;
}

/** The limitation period (诉讼时效), 民法典 articles 188 and 195. */
export interface Limitation {
  /** The latest discovery told. */
  readonly known: { readonly date: CivilDate; readonly span: Span } | null;
  /** The latest dated interruption told. */
  readonly interrupted: { readonly date: CivilDate; readonly span: Span } | null;
  /** An interruption is told without a date, or time restarts with a criminal case. */
  readonly open: boolean;
}
