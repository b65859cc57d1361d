/** A firm's own elements 自定义要件: the same mechanism as the bundled ones, from data. */
import type { Draft } from '../pleading/assemble';
import { makeElement, type Assertion, type Element } from '../pleading/elements';
import { statementsOf, statementSpan, type Statement } from '../pleading/statements';
import { perObject } from '../text/per-object';
import { shift, type Span } from '../text/span';
import { OWN } from './config';
import type { OwnElement } from './config-schema';
import type { Finding } from './finding';
import { whereMissing } from './place';
import type { Severity } from './rule';

const NO_EXHIBITS = { words: [], cancels: [], decides: [] };

interface Matcher extends Pick<Element, 'supports'> {
  readonly assertions: (statement: Statement) => readonly Assertion[];
}

const matcherOf = perObject((own: OwnElement): Matcher => {
  const groups = own.groups.map((group) => ({ ...group, conclusion: false }));
  const { supports, matches, assertions } = makeElement({
    ...own,
    groups,
    exhibits: own.exhibits ?? NO_EXHIBITS,
  });
  return {
    supports,
    assertions: perObject((statement) => assertions(statement, matches(statement.text))),
  };
});

/** Findings `own/<id>`: the facts do not say it, or no exhibit shows it. Severities by id, as for any rule. */
export function* ownFindings(
  draft: Draft,
  own: OwnElement,
  severities: Readonly<Record<string, Severity | 'off'>>,
): Iterable<Finding> {
  const { pleading } = draft;
  const rule = OWN + own.id;
  const severity = severities[rule] ?? own.severity;
  if (severity === 'off' || !own.documents.includes(pleading.kind)) return;
  const report = (span: Span, message: string): Finding => ({
    rule,
    severity,
    message,
    span,
    authority: own.authority,
    related: [],
    remedies: [],
    fix: 'none',
  });
  const told = firstAssertion(draft, own);
  if (told === null) yield report(whereMissing(pleading, 'facts'), own.message);
  else if (own.exhibits !== undefined && own.unsupported !== undefined) {
    const { supports } = matcherOf(own);
    if (!pleading.exhibits.some(supports)) yield report(told, own.unsupported);
  }
}

/** Where the facts first say it, in words or under a title of its own; null where they do not. */
function firstAssertion({ outline, cast }: Draft, own: OwnElement): Span | null {
  const matcher = matcherOf(own);
  for (const placed of outline.lines) {
    if (placed.role !== 'facts' && placed.role !== 'preamble') continue;
    const title = placed.heading?.title;
    if (title !== undefined && own.titles.some((word) => title.includes(word)))
      return shift(placed.line.passage.span, placed.block.start);
    for (const statement of statementsOf(placed.block.block, cast)) {
      if (statement.line !== placed.line) continue;
      const [assertion] = matcher.assertions(statement);
      if (assertion) return shift(statementSpan(statement, assertion.words), placed.block.start);
    }
  }
  return null;
}
