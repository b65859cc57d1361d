import type { Draft } from '../../../pleading/assemble';
import type { Exhibit, Figures, Pleading } from '../../../pleading/model';
import { placedSpan, type PlacedLine } from '../../../pleading/outline';
import { claimLines } from '../../../pleading/section-lines';
import { gathered } from '../../../text/gathered';
import { recalledData, recalledFrom } from '../../../text/memory';
import { perObject } from '../../../text/per-object';
import type { Span } from '../../../text/span';
import type { ExpenseItem, FeeInLoss, Money, ReliefClaim, Remedies } from '../remedy-model';
import { readDamages } from './damages';
import { feeApart } from './fee-apart';
import { readReliefClaims } from './relief-claims';
import { ofRemedialLine, readRemedial } from './remedial';
import { firstOn, moneyOf, perRemark, topicSpan } from './remark-words';
import { on, onDamages, toldOn, type Remark, type Remarked } from './remarks';
import { matchesOf } from '../../../text/matches';

/** Adds what claims and facts say of remedies. */
export function readRemedies({ pleading, memory, outline }: Draft, remarks: Remarked): Remedies {
  const lines = claimLines(memory, outline);
  const claims = reliefIn(memory, pleading, lines);
  const damages = readDamages(memory, remarks, claims);
  const cells = lossRows(memory, outline.lines);
  return kept(memory, {
    claims,
    ...damages,
    remedial: remedialIn(memory, remarks, remedialLines(memory, remarks.lines)),
    expenses: expensesIn(memory, remarks, cells),
    appraisalInLoss: appraisalIn(memory, remarks.appraisal, cells),
    ...othersIn(memory, remarks, claims),
    sum: sumIn(memory, claims, lines, pleading.figures.claimed),
  });
}

const reliefIn = recalledFrom(readReliefClaims);
const remedialIn = recalledFrom(readRemedial);
const remedialLines = gathered(ofRemedialLine);
const expensesIn = recalledFrom(readExpenses);
const appraisalIn = recalledData(appraisalInLoss);
const othersIn = recalledFrom(readOthers);
const sumIn = recalledData(claimedSum);
const kept = recalledData((remedies: Remedies) => remedies);
/** Cells outside the evidence. */
const lossRows = gathered((placed: PlacedLine) =>
  placed.line.passage.cell === null || placed.role === 'evidence' ? [] : [placed],
);

function readOthers(
  remarks: Remarked,
  claims: readonly ReliefClaim[],
): Pick<Remedies, 'liabilityShared' | 'madePublic' | 'untilPublic' | 'booksWithheld' | 'carriersHeld'> {
  return {
    liabilityShared: on(remarks, 'joint').some(sharesLiability),
    madePublic: firstOn(
      toldOn(remarks, 'madePublic').filter(({ clauses }) =>
        clauses.every(({ subject }) => subject !== 'plaintiff'),
      ),
      'madePublic',
    ),
    untilPublic: untilPublic(remarks, claims),
    booksWithheld: booksWithheld(remarks),
    carriersHeld: firstOn(toldOn(remarks, 'carriers').filter(heldByDefendant), 'carriers'),
  };
}

function readExpenses(draft: Remarked, cells: readonly PlacedLine[]): readonly ExpenseItem[] {
  const items = new Map<string, ExpenseItem>();
  const exhibits = draft.exhibits.map(exhibitText);
  const generic = draft.exhibits.some(
    (exhibit) => exhibit.name.search(ITEM) < 0 && GENERIC.test(exhibitText(exhibit)),
  );
  for (const remark of on(draft, 'expense')) {
    const cited = remark.place === 'facts' && remark.text.includes('证据');
    for (const { name, root, start } of itemsIn(remark)) {
      // A fee of its own, or one summed into the loss, is no item of the expenses.
      if (name === '鉴定费' && remark.place === 'claims' && !/合理|维权|开支/.test(remark.text)) continue;
      const known = items.get(root);
      if (known?.proved === true) continue;
      const proved = cited || generic || exhibits.some((text) => text.includes(root === '' ? '代理' : root));
      const span = known?.span ?? placedSpan(remark.placed, { start, end: start + name.length });
      if (known === undefined || proved) items.set(root, { name, proved, span });
    }
  }
  for (const placed of cells) {
    const name = ITEM_CELL.exec(placed.line.text)?.[1];
    const root = name?.replace(FEE, '') ?? '';
    if (name === undefined || items.has(root)) continue;
    const proved = generic || exhibits.some((text) => text.includes(root));
    items.set(root, { name, proved, span: placedSpan(placed) });
  }
  return [...items.values()];
}

const FEE = /(?:代理)?费$/;

const itemsIn = perRemark(({ text, start }) =>
  matchesOf(ITEM, text).map(({ 0: name, index }) => ({
    name,
    root: name.replace(FEE, ''),
    start: start + index,
  })),
);

/** Papers for all expenses together. */
const GENERIC = /合理(?:的)?(?:开支|费用|支出)|维权(?:费用|开支|支出)|各项(?:费用|开支)|费用票据|开支/;

const ITEM =
  /律师(?:代理)?费|代理费|公证费|差旅费|交通费|住宿费|翻译费|鉴定费|检测费|检验费|调查费|取证费|查档费|评估费|审计费|打印费|邮寄费|保全保险费|担保费|样品费/g;

/** The first cell of a row of a table of expenses: 律师费 | 50,000. */
const ITEM_CELL = new RegExp(`^[\\s\\u3000]*(?:\\d{1,2}[.、．])?(${ITEM.source})(?:用)?[\\s\\u3000]*$`);

const exhibitText = perObject(({ name, purpose }: Exhibit): string => `${name}\n${purpose ?? ''}`);

/** `remarks` are those of the claims and those on where the fee of an appraisal belongs. */
function appraisalInLoss(remarks: readonly Remark[], cells: readonly PlacedLine[]): FeeInLoss | null {
  const span = feeInLoss(remarks, cells);
  if (span === null) return null;
  const claims = new Set(remarks.flatMap(({ place, placed }) => (place === 'claims' ? [placed] : [])));
  const [only, ...more] = [...claims].flatMap((placed) => feeApart(placed) ?? []);
  // Where the facts reckon it into the loss as well, the claim alone is not put right.
  const told = feeInLoss(
    remarks.filter(({ place }) => place !== 'claims'),
    cells,
  );
  return { span, apart: only !== undefined && more.length === 0 && told === null ? only : null };
}

/** 经济损失……（含鉴定费）, 鉴定费……作为经济损失, or a row of the table of losses. */
function feeInLoss(remarks: readonly Remark[], cells: readonly PlacedLine[]): Span | null {
  for (const remark of remarks) {
    if (remark.place === 'claims') {
      const label = labelOf(remark.placed, cells);
      const last = label.split(/[。；]/).at(-1) ?? '';
      if (last.includes('损失') && !/开支|费用/.test(label)) {
        const within =
          /[（(](?:[^（()）。；]{0,24}[，,])?(?:其中|内|已){0,2}(?:含|包括|包含|有)[^。；）)]{0,40}?鉴定费/.exec(
            remark.text,
          );
        if (within !== null) {
          const start = remark.start + within.index + within[0].length - 3;
          return placedSpan(remark.placed, { start, end: start + 3 });
        }
      }
      const at = /损失[^。；]{0,40}?(?:含|包括|包含|其中|连同)[^。；]{0,100}?鉴定费/.exec(remark.text);
      if (at !== null && !/开支|合理费用|另计|不含|不包括|由被告/.test(at[0])) {
        const start = remark.start + at.index + at[0].length - 3;
        return placedSpan(remark.placed, { start, end: start + 3 });
      }
    } else if (remark.topics.appraisalLoss !== undefined) return topicSpan(remark, 'appraisalLoss');
  }
  return rowOfLosses(cells);
}

/** The first cell of the row in which a line of a form stands; empty outside forms. */
function labelOf(placed: PlacedLine, cells: readonly PlacedLine[]): string {
  const { cell } = placed.line.passage;
  if (cell === null || cell.column === 0) return '';
  const label = cells.findLast(
    (other) =>
      other.block === placed.block &&
      other.line.passage.cell?.column === 0 &&
      other.line.passage.cell.row === cell.row &&
      other.line.passage.span.start < placed.line.passage.span.start,
  );
  return label?.line.text ?? '';
}

function rowOfLosses(cells: readonly PlacedLine[]): Span | null {
  let header = '';
  let table: unknown = null;
  for (const placed of cells) {
    const { cell } = placed.line.passage;
    if (cell === null) continue;
    if (cell.header) {
      header = table === placed.block ? header + placed.line.text : placed.line.text;
      table = placed.block;
    } else if (
      table === placed.block &&
      cell.column <= 1 &&
      /^[\s\u3000]*(?:司法)?鉴定费(?:用)?[\s\u3000]*$/.test(placed.line.text)
    ) {
      if (header.includes('损失') && !/开支|费用/.test(header)) return placedSpan(placed);
    }
  }
  return null;
}

/** Says how several defendants are liable; who bears the court costs does not tell. */
function sharesLiability({ text }: Remark): boolean {
  return !/诉讼费|受理费|保全费|案件费用/.test(text) || /赔偿|损失|责任|款项|债务/.test(text);
}

function untilPublic(pleading: Pick<Pleading, 'claims'>, claims: readonly ReliefClaim[]): Span | null {
  const stop = claims.find(({ kinds }, index) => {
    const text = pleading.claims[index]?.text ?? '';
    return (
      kinds.stop !== undefined &&
      /(?:至|直至|直到|持续到)[^。；]{0,60}?(?:公知|知悉|知晓|公开|丧失秘密性)/.test(text)
    );
  });
  return stop?.kinds.stop ?? null;
}

function booksWithheld(draft: Remarked): Span | null {
  const asked =
    on(draft, 'booksOrder').length > 0 ||
    draft.attachments.some(
      ({ text }) => /账簿|账册|财务|责令|书证提出|证据/.test(text) && text.includes('申请'),
    );
  return asked ? null : firstOn(toldOn(draft, 'books').filter(onDamages), 'books');
}

/** Told of a defendant, or of a defendant's computer, mailbox and the like. */
function heldByDefendant({ subject, text }: Remark): boolean {
  return subject === 'defendant' || (subject === null && text.includes('被告'));
}

const TOTAL_LINE = /^[\s\u3000]*(?:以上|上述|前述|第)[^。；]{0,40}(?:合计|共计|总计)/;

/** The sum sued for: the stated total, else damages and expenses together; null where one of them cannot be told. */
function claimedSum(
  claims: readonly ReliefClaim[],
  lines: readonly PlacedLine[],
  claimed: Figures['claimed'],
): Money | null {
  const total = claims.find(({ kinds }) => kinds.total)?.amounts.at(-1);
  if (total) return total;
  const line = lines.find(({ line: { text } }) => TOTAL_LINE.test(text));
  const stated = line && moneyOf(line).at(-1);
  if (stated) return { fen: stated.fen, span: stated.span };
  const asked = claims.flatMap(({ kinds }, index) =>
    (kinds.damages ?? kinds.expenses) ? [claimed[index] ?? null] : [],
  );
  const known = asked.flatMap((figure) => figure ?? []);
  const [first] = known;
  if (first === undefined || known.length < asked.length) return null;
  return { fen: known.reduce((sum, { value }) => sum + value, 0n), span: first.span };
}
