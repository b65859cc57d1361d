import { compareDates, firstDay } from '../../../text/civil-date';
import type { Exhibit, Pleading } from '../../../pleading/model';
import type { PlacedLine } from '../../../pleading/outline';
import { perObject } from '../../../text/per-object';
import type { Span } from '../../../text/span';
import type { SecretKinds } from '../model';
import type { Limitation, Procedure, ReliefClaim } from '../remedy-model';
import { discoveryDate } from './remedial';
import { datesIn, firstOn, perRemark, placedDate, topicSpan, type DateIn, type Remark } from './remarks';

/** Adds what the draft says of procedure; `attachedLines` are those of the closing and what is attached, `secretFiled` where secret material is said to be filed. */
export function readProcedure(
  pleading: Pleading,
  attachedLines: readonly PlacedLine[],
  remarks: readonly Remark[],
  claims: readonly ReliefClaim[],
  secretFiled: Span | null,
  kinds: SecretKinds,
): Procedure {
  const facts = remarks.filter(({ place }) => place === 'facts');
  const attached = attachedLines.map(({ line }) => line.text);
  return {
    technical: isTechnical(pleading, remarks, kinds),
    unprotected: protectedBy(attached, remarks) ? null : (sealedExhibit(pleading) ?? secretFiled),
    criminalEvidence: criminalEvidence(pleading, facts, attached),
    stay: claims.find(({ kinds }) => kinds.stay)?.kinds.stay ?? asksToStay(facts),
    goesOn: facts.some(({ topics }) => topics.goesOn),
    limitation: readLimitation(facts),
    newPoint: pleading.kind === 'appeal' ? newPoint(facts) : null,
    nonCompetition: remarks.some(({ topics }) => topics.confidence) ? null : firstOn(facts, 'nonCompetition'),
  };
}

/**
 * The claim is about technical information: by its cause, else by what claims and facts call it, or because the draft
 * (a form with its boxes ticked) tells no other kind.
 */
function isTechnical(pleading: Pleading, remarks: readonly Remark[], kinds: SecretKinds): boolean {
  const cause = pleading.cause?.text ?? '';
  if (cause.includes('技术秘密')) return true;
  if (cause.includes('经营秘密')) return false;
  if (kinds.technical && !kinds.business && !kinds.customers && !kinds.other) return true;
  const told = remarks.filter(({ topics }) => topics.technical);
  return told.some(({ place }) => place === 'claims') || told.length >= 2;
}

function protectedBy(attached: readonly string[], remarks: readonly Remark[]): boolean {
  if (attached.some((text) => /保密(?:措施)?申请|不公开(?:开庭)?审理|保密令|保密承诺/.test(text)))
    return true;
  return remarks.some(({ topics }) => topics.secrecyApplication);
}

function sealedExhibit(pleading: Pleading): Span | null {
  return pleading.exhibits.find(({ name }) => /密件|涉密|密封|密点|秘密点/.test(name))?.label ?? null;
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

function criminalEvidence(
  pleading: Pleading,
  facts: readonly Remark[],
  attached: readonly string[],
): Span | null {
  const asked =
    attached.some((text) => ASKED.test(text)) ||
    pleading.exhibits.some((exhibit) => tellsOfFile(exhibit).asked) ||
    facts.some(({ topics }) => topics.fileApplication);
  if (asked) return null;
  const exhibit = pleading.exhibits.find((one) => tellsOfFile(one).holds);
  return (
    exhibit?.label ??
    (pleading.exhibits.some((one) => tellsOfFile(one).named) ? null : firstOn(facts, 'criminalFile'))
  );
}

function asksToStay(facts: readonly Remark[]): Span | null {
  const asks = facts.filter(
    ({ text, subject, topics }) =>
      topics.stay !== undefined &&
      /(?:请求|申请|恳请|要求|建议|请贵院|请法院)[^。；]{0,30}中止/.test(text) &&
      (subject !== 'defendant' ||
        /(?:原告|故|特|一并|同时|请贵院)[^。；]{0,16}(?:请求|申请|恳请)|请(?:贵院|法院|求)[^。；]{0,16}中止/.test(
          text,
        )),
  );
  return firstOn(asks, 'stay');
}

/** 民法典 articles 188 and 195: knowing of harm and obligor; what interrupts. */
function readLimitation(facts: readonly Remark[]): Limitation {
  let known: Told | null = null;
  let interrupted: Told | null = null;
  let open = false;
  for (const remark of facts) {
    const { topics } = remark;
    if (topics.restart) open = true;
    if (topics.discovery) known = later(known, remark, discoveryDate(remark));
    if (topics.interruption === undefined && topics.letter === undefined) continue;
    const date = interruption(remark);
    if (date !== null) interrupted = later(interrupted, remark, date);
    else if (topics.interruption) open = true;
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

function newPoint(facts: readonly Remark[]): Span | null {
  const told = facts.find(({ topics }) => topics.newPoint && topics.secretPoint);
  if (told === undefined) return null;
  const addressed = facts.some(
    ({ topics, placed }) => topics.consent && placed.section === told.placed.section,
  );
  return addressed ? null : topicSpan(told, 'newPoint');
}
