import type { Cast } from '../../../pleading/cast';
import type { Assertion } from '../../../pleading/elements';
import type { Party } from '../../../pleading/model';
import { matchesOf } from '../../../text/matches';

/** How far back the new employer of a defendant may be named: 到某公司（以下简称某司）任技术总监. */
const EMPLOYER_BEFORE = 60;

/**
 * Whether words bear on their element. A post held at a defendant company gives no access to the plaintiff's secret;
 * what a person knew is not yet known by the company that took him on.
 */
export function bearsOn(assertion: Assertion, parties: readonly Party[], cast: Cast): boolean {
  if (assertion.element === 'access' && (assertion.group === 'post' || assertion.group === 'duties')) {
    return !atDefendantCompany(assertion, parties, cast) || handlesItself(assertion, cast);
  }
  if (assertion.element === 'knowledge' && assertion.group === 'knew')
    return !knownByPerson(assertion, parties, cast);
  return true;
}

function atDefendantCompany({ statement, words }: Assertion, parties: readonly Party[], cast: Cast): boolean {
  const text = statement.line.text.slice(Math.max(statement.start, words.start - EMPLOYER_BEFORE), words.end);
  const last = namesIn(text, cast)
    .filter(({ name, role }) => role === 'plaintiff' || isCompany(name, parties) || name.endsWith('公司'))
    .at(-1);
  return last?.role === 'defendant';
}

/** 某公司从2021年3月起一直经手这批图纸: the company is the one who acts, and nobody works at it. */
function handlesItself({ statement, words, group }: Assertion, cast: Cast): boolean {
  if (group !== 'duties') return false;
  const clause = statement.line.text.slice(statement.start, words.start);
  const [first] = matchesOf(cast.pattern, clause);
  return (
    first !== undefined &&
    cast.roleOf(first[0]) === 'defendant' &&
    first[0].endsWith('公司') &&
    /^[^\u4e00-\u9fff]*$/.test(clause.slice(0, first.index)) &&
    !/任|担任|入职|工作/.test(clause)
  );
}

function knownByPerson({ statement, words }: Assertion, parties: readonly Party[], cast: Cast): boolean {
  const before = statement.line.text.slice(statement.start, words.start);
  const named = namesIn(before, cast).filter(({ role }) => role === 'defendant');
  return named.length > 0 && named.every(({ name }) => isPerson(name, parties));
}

function isPerson(name: string, parties: readonly Party[]): boolean {
  return parties.some(
    (party) => party.type === 'person' && (party.name === name || party.shortName === name),
  );
}

function isCompany(name: string, parties: readonly Party[]): boolean {
  return parties.some(
    (party) => party.type === 'entity' && (party.name === name || party.shortName === name),
  );
}

function namesIn(
  text: string,
  cast: Cast,
): readonly { readonly name: string; readonly role: Party['role'] }[] {
  return matchesOf(cast.pattern, text).flatMap(([name]) => {
    const role = cast.roleOf(name);
    return role === null ? [] : [{ name, role }];
  });
}
