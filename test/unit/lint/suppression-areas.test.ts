import assert from 'node:assert/strict';
import type { Finding } from '../../../src/lint/finding';
import { applySuppressions, type ReasonPolicy } from '../../../src/lint/suppressions';
import { readBlocks } from '../../../src/text/blocks';
import { Memory } from '../../../src/text/memory';

const RULE = 'act/date';
const KNOWN: readonly string[] = [RULE, 'act/none', 'act/off'];
const RAN: readonly string[] = [RULE, 'act/none'];

function finding(start: number, severity: Finding['severity'] = 'warning', rule = RULE): Finding {
  const span = { start, end: start + 1 };
  return { rule, severity, message: '', span, authority: [], related: [], remedies: [], fix: 'none' };
}

/** Of the characters of `marks` in the text, those where a finding is silenced. */
function silenced(text: string, marks = '甲乙丙丁戊', policy: ReasonPolicy = 'never'): string {
  const findings = [...marks].map((mark) => finding(text.indexOf(mark)));
  const draft = { blocks: readBlocks(text), memory: new Memory() };
  const { suppressed } = applySuppressions(findings, draft, KNOWN, RAN, policy);
  return suppressed.map(({ finding: { span } }) => text.charAt(span.start)).join('');
}

/** What is said of the comments of a text in which `rule` is found at each 甲. */
function said(
  text: string,
  severity: Finding['severity'] = 'warning',
  policy: ReasonPolicy = 'errors',
): string {
  const findings = text.includes('甲') ? [finding(text.indexOf('甲'), severity)] : [];
  const draft = { blocks: readBlocks(text), memory: new Memory() };
  const { reports } = applySuppressions(findings, draft, KNOWN, RAN, policy);
  return reports
    .map(({ message, severity: level, args }) =>
      [
        message,
        ...(args === undefined ? [] : [String(args.rule)]),
        ...(level === undefined ? [] : [level]),
      ].join(' '),
    )
    .join('; ');
}

const LINE = `<!-- pleadwright-disable-line ${RULE} -->`;
const NEXT = `<!-- pleadwright-disable-next-line ${RULE} -->`;
const FROM = `<!-- pleadwright-disable ${RULE} -->`;
const UNTIL = `<!-- pleadwright-enable ${RULE} -->`;
const FILE = `<!-- pleadwright-disable-file ${RULE} -->`;
const OTHER = '<!-- pleadwright-disable-file act/none -->';

describe('where a suppression holds', () => {
  for (const [what, text, expected] of [
    ['its own line, before and behind it', `甲\n\n乙 ${LINE} 丙\n丁\n\n戊`, '乙丙'],
    ['a line that ends in CR LF', `甲\r\n\r\n乙 ${LINE} 丙\r\n丁\r\n\r\n戊`, '乙丙'],
    ['the first line of the text', `甲 ${LINE}\n乙\n\n丙丁戊`, '甲'],
    ['the last line of the text', `甲乙丙\n\n丁戊 ${LINE}`, '丁戊'],
    ['the line right below', `甲\n\n${NEXT}\n乙丙\n丁\n\n戊`, '乙丙'],
    ['the next line of text, over blank lines', `甲\n\n${NEXT}\n\n  \n\n乙丙\n丁\n\n戊`, '乙丙'],
    ['no line where none follows', `甲乙丙丁戊\n\n${NEXT}`, ''],
    ['all that stands below', `甲\n\n乙 ${FROM}\n\n丙\n\n丁戊`, '丙丁戊'],
    ['what stands between the two', `甲\n\n${FROM}\n\n乙\n\n丙\n\n${UNTIL}\n\n丁戊`, '乙丙'],
    ['two stretches', `甲\n\n${FROM}\n\n乙\n\n${UNTIL}\n\n丙\n\n${FROM}\n\n丁\n\n${UNTIL}\n\n戊`, '乙丁'],
    ['from the first of two on', `甲\n\n${FROM}\n\n乙\n\n${FROM}\n\n丙\n\n${UNTIL}\n\n丁戊`, '乙丙'],
    ['nothing, ended before it began', `${UNTIL}\n\n甲乙丙丁戊`, ''],
    ['the whole file', `甲乙\n\n丙丁\n\n戊\n\n${FILE}`, '甲乙丙丁戊'],
    ['another rule only', `甲乙\n\n丙丁\n\n戊\n\n${OTHER}`, ''],
    ['nothing without a comment', '甲乙丙丁戊', ''],
  ] as const)
    it(what, () => {
      assert.equal(silenced(text), expected);
    });

  it('ends for one rule and goes on for another', () => {
    const both = `<!-- pleadwright-disable ${RULE}, act/none -->`;
    assert.equal(silenced(`${both}\n\n甲\n\n<!-- pleadwright-enable act/none -->\n\n乙`, '甲乙'), '甲乙');
    assert.equal(silenced(`${both}\n\n甲\n\n${UNTIL}\n\n乙`, '甲乙'), '甲');
  });
});

describe('what is said of a suppression', () => {
  const reasoned = FILE.replace(' -->', ' -- 理由 -->');
  for (const [text, severity, policy, expected] of [
    [`甲\n\n${FILE}`, 'warning', 'errors', ''],
    [`甲\n\n${FILE}`, 'error', 'errors', `unreasoned ${RULE}`],
    [`甲\n\n${reasoned}`, 'error', 'errors', ''],
    [`甲\n\n${FILE}`, 'hint', 'always', `unreasoned ${RULE}`],
    [`甲\n\n${reasoned}`, 'hint', 'always', ''],
    [`甲\n\n${FILE}`, 'error', 'never', ''],
    [`甲\n\n${FILE}\n\n${reasoned}`, 'error', 'errors', ''],
    [`无\n\n${FILE}`, 'warning', 'errors', `needless ${RULE} information`],
    ['甲\n\n<!-- pleadwright-disable-file act/off -->', 'warning', 'errors', ''],
    ['甲\n\n<!-- pleadwright-disable-file act/nine -->', 'warning', 'errors', 'unknown act/nine'],
    ['甲\n\n<!-- pleadwright-disable-file -->', 'warning', 'errors', 'malformed'],
    ['甲\n\n<!-- pleadwright-disabled act/date -->', 'warning', 'errors', 'malformed'],
    [`甲\n\n${UNTIL}`, 'warning', 'errors', ''],
    ['甲', 'error', 'always', ''],
  ] as const)
    it(`${JSON.stringify(text)}, ${severity}, ${policy}: ${expected === '' ? 'nothing' : expected}`, () => {
      assert.equal(said(text, severity, policy), expected);
    });

  it('gives the reason that counts, and leaves the finding where none does', () => {
    const text = `甲\n\n${FILE}\n\n${reasoned}`;
    const draft = { blocks: readBlocks(text), memory: new Memory() };
    const outcome = (found: Finding): readonly unknown[] => {
      const { findings, suppressed } = applySuppressions([found], draft, KNOWN, RAN, 'errors');
      return [findings.length, suppressed.map(({ reason }) => reason)];
    };
    assert.deepEqual(outcome(finding(0, 'error')), [0, ['理由']]);
    assert.deepEqual(outcome(finding(0, 'warning')), [0, [null]]);
    assert.deepEqual(outcome(finding(0, 'warning', 'act/none')), [1, []]);
  });
});
