/** The dates of acts and measures among those of the paragraph that tells them. */
import { datesOf } from '../../../facts/line-dates';
import { dateBefore } from '../../../pleading/elements';
import type { Period } from '../../../pleading/model';
import type { Statement } from '../../../pleading/statements';
import type { Span } from '../../../text/span';

/** A date in a clause with one of these words is that of an employment, a contract, a company. */
const NOT_AN_ACT =
  /入职|任职|担任|就职|就任|工作|聘|签订|签署|订立|出具|声明|许可|成立|设立|注册|登记|研发|开发|出生|任.{0,6}(?:经理|总监|主管|工程师|员)/;
export function dateOfAct(statement: Statement, words: Span): Period | null {
  return dateBefore(statement, words, NOT_AN_ACT);
}

/** A paragraph that tells an act gives a date that is not one of an employment or a contract. */
export function datesAnAct({ line }: Statement): boolean {
  return datesOf(line).some(({ start, end, from, invalid }) => {
    if (from === null || invalid) return false;
    const clause = /^[^，。；]{0,60}/.exec(line.text.slice(end))?.[0] ?? '';
    return !NOT_AN_ACT.test(clause) && !/[入任]/.test(line.text.slice(Math.max(0, start - 2), start));
  });
}

export function dateOfMeasure(statement: Statement, words: Span): Period | null {
  return dateBefore(statement, words) ?? dateOfAll(statement) ?? dateInForce(statement);
}

/** 上述做法均自2016年起实行: one date for all that the paragraph tells. */
const ALL_OF_THEM =
  /(?:这些|上述|以上|前述|上列|该)(?:的)?(?:做法|措施|制度|规矩|规定|要求|安排|办法)[^。；，]{0,10}$|(?:均|都|皆)(?:系|是)?(?:自|从|于|形成于|订于|始于)[\s\u3000]*$|(?:^|[。；，])[\s\u3000]*(?:以上|上述)(?:各项)?(?:均|都)?[自从][\s\u3000]*$/;

/** 编号领用，交班收回，自2018年1月起执行: from when on it was done, told behind the words. */
const IN_FORCE = /^起?(?:开始)?(?:执行|施行|实行|实施|启用|推行)/;

function dateInForce(statement: Statement): Period | null {
  const { line } = statement;
  const date = datesOf(line).find(
    ({ start, end, from, invalid }) =>
      from !== null &&
      !invalid &&
      start >= statement.start &&
      end <= statement.end &&
      IN_FORCE.test(line.text.slice(end, end + 8)),
  );
  return date?.from == null ? null : { from: date.from, to: date.to, open: date.open };
}

function dateOfAll({ line }: Statement): Period | null {
  const date = datesOf(line).find(
    ({ start, from, invalid }) =>
      from !== null && !invalid && ALL_OF_THEM.test(line.text.slice(Math.max(0, start - 24), start)),
  );
  return date?.from == null ? null : { from: date.from, to: date.to, open: date.open };
}
