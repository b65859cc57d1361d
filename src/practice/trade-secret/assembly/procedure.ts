import { compareDates, firstDay } from '../../../text/civil-date';
import type { Exhibit } from '../../../pleading/model';
import type { PlacedLine } from '../../../pleading/outline';
import { perObject } from '../../../text/per-object';
import type { Span } from '../../../text/span';
import type { SecretKinds } from '../model';
import type { Limitation, Procedure, ReliefClaim } from '../remedy-model';
import { discoveryDate } from './remedial';
import { datesIn, firstOn, perRemark, placedDate, topicSpan, type DateIn } from './remark-words';
import { on, toldOn, type Remark, type Remarked, type Remarks } from './remarks';

/** Adds what the draft says of procedure; `attachedLines` are those of the closing and what is attached, `secretFiled` where secret material is said to be filed. */
export function readProcedure(
  draft: Remarked,
  attachedLines: readonly PlacedLine[],
  claims: readonly ReliefClaim[],
  secretFiled: Span | null,
  kinds: SecretKinds,
): Procedure {
  const attached = attachedLines.map(({ line }) => line.text);
  return {
    technical: isTechnical(draft, kinds),
    unprotected: protectedBy(draft, attached) ? null : (sealedExhibit(draft) ?? secretFiled),
    criminalEvidence: criminalEvidence(draft, attached),
    stay: claims.find(({ kinds }) => kinds.stay)?.kinds.stay ?? asksToStay(draft),
    goesOn: toldOn(draft, 'goesOn').length > 0,
    limitation: readLimitation(draft),
    newPoint: draft.kind === 'appeal' ? newPoint(draft) : null,
    nonCompetition:
      on(draft, 'confidence').length > 0 ? null : firstOn(toldOn(draft, 'nonCompetition'), 'nonCompetition'),
  };
}

/**
 * The claim is about technical information: by its cause, else by what claims and facts call it, or because the draft
 * (a form with its boxes ticked) tells no other kind.
 */
function isTechnical(draft: Remarked, kinds: SecretKinds): boolean {
  const cause = draft.cause?.text ?? '';
  if (cause.includes('技术秘密')) return true;
  if (cause.includes('经营秘密')) return false;
  if (kinds.technical && !kinds.business && !kinds.customers && !kinds.other) return true;
  const told = on(draft, 'technical');
  return told.some(({ place }) => place === 'claims') || told.length >= 2;
}

function protectedBy(draft: Remarks, attached: readonly string[]): boolean {
  if (attached.some((text) => /保密(?:措施)?申请|不公开(?:开庭)?审理|保密令|保密承诺/.test(text)))
    return true;
  return on(draft, 'secrecyApplication').length > 0;
}

function sealedExhibit({ exhibits }: Remarked): Span | null {
  return exhibits.find(({ name }) => /密件|涉密|密封|密点|秘密点/.test(name))?.label ?? null;
}

/** Papers of a criminal file, not a judgment, which is public. */
const FILE = /公安|检察|侦查|刑事(?:案件|侦查)?卷宗|(?:讯问|询问)笔录/;
const ASKED = /申请[^。；]{0,20}(?:调取|收集|提供)|调查收集|调取证据|经申请/;

/** Whether an exhibit is a paper of the file, is called one, or asks the court to fetch one. */
const tellsOfFile = perObject(({ name, source, purpose }: Exhibit) => ({
  holds: FILE.test(`${name}\n${source ?? ''}`) && !/判决|裁定|立案|受案|报案|决定书|回执/.test(name),
  named: FILE.test(name),
  asked: ASKED.test(`${name}\n${source ?? ''}\n${purpose ?? ''}`),
}));

function criminalEvidence(draft: Remarked, attached: readonly string[]): Span | null {
  const { exhibits } = draft;
  const asked =
    attached.some((text) => ASKED.test(text)) ||
    exhibits.some((exhibit) => tellsOfFile(exhibit).asked) ||
    toldOn(draft, 'fileApplication').length > 0;
  if (asked) return null;
  const exhibit = exhibits.find((one) => tellsOfFile(one).holds);
  return (
    exhibit?.label ??
    (exhibits.some((one) => tellsOfFile(one).named)
      ? null
      : firstOn(toldOn(draft, 'criminalFile'), 'criminalFile'))
  );
}

function asksToStay(draft: Remarks): Span | null {
  const asks = toldOn(draft, 'stay').filter(
    ({ text, subject }) =>
      /(?:请求|申请|恳请|要求|建议|请贵院|请法院)[^。；]{0,30}中止/.test(text) &&
      (subject !== 'defendant' ||
        /(?:原告|故|特|一并|同时|请贵院)[^。；]{0,16}(?:请求|申请|恳请)|请(?:贵院|法院|求)[^。；]{0,16}中止/.test(
          text,
        )),
  );
  return firstOn(asks, 'stay');
}

/** 民法典 articles 188 and 195: knowing of harm and obligor; what interrupts. */
function readLimitation(draft: Remarks): Limitation {
  let known: Told | null = null;
  let interrupted: Told | null = null;
  let open = toldOn(draft, 'restart').length > 0;
  for (const remark of toldOn(draft, 'discovery')) known = later(known, remark, discoveryDate(remark));
  for (const remark of draft.demands) {
    if (remark.place !== 'facts') continue;
    const date = interruption(remark);
    if (date !== null) interrupted = later(interrupted, remark, date);
    else if (remark.topics.interruption) open = true;
  }
  // Who demands knows: without a discovery told, the demand shows when the plaintiff knew at the latest.
  known ??= interrupted;
  return {
    known: known && placedDate(known.remark, known.date),
    interrupted: interrupted && placedDate(interrupted.remark, interrupted.date),
    open,
  };
}

interface Told {
  readonly remark: Remark;
  readonly date: DateIn;
}

/** The last date of a statement on an interruption; null where it is told without one. */
const interruption = perRemark((remark): DateIn | null => {
  const last = datesIn(remark, 0).at(-1);
  if (last === undefined) return null;
  const { interruption: told, letter } = remark.topics;
  const between = remark.placed.line.text.slice(last.until, (told ?? letter)?.start ?? 0);
  return /此后|之后|后来|随后|其后|多次|屡次|期间/.test(between) ? null : last;
});

function later(told: Told | null, remark: Remark, date: DateIn | null): Told | null {
  if (date === null) return told;
  return told === null || compareDates(firstDay(date.date), firstDay(told.date.date)) > 0
    ? { remark, date }
    : told;
}

function newPoint(draft: Remarks): Span | null {
  const told = toldOn(draft, 'newPoint').find(({ topics }) => topics.secretPoint);
  if (told === undefined) return null;
  const addressed = toldOn(draft, 'consent').some(({ placed }) => placed.section === told.placed.section);
  return addressed ? null : topicSpan(told, 'newPoint');
}
