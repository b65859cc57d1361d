import type { Engine, Reading } from '../lint/engine';
import type { Finding } from '../lint/finding';
import type { Edit } from '../lint/rule';
import type { RunOptions } from '../lint/run';
import type { Pleading } from '../pleading/model';
import { codeActions, type CodeActionData } from './code-actions';
import { toPlain } from './snippet-blanks';
import type { Template } from './template';

/** Which fixes to make; what is left out limits nothing. */
export interface FixFilter {
  readonly rule?: string | undefined;
  readonly kind?: 'safe' | 'suggestion' | undefined;
}

/** A draft with its fixes made. */
export interface Fixed {
  readonly text: string;
  /** Rule and title of each fix, in the order they were made. */
  readonly applied: readonly { readonly rule: string; readonly title: string }[];
}

/** A draft that still offers fixes after so many is left as it then stands. */
const MOST = 200;

/**
 * Makes the preferred fix of each finding, one after the other, each in the text the one before has left. Blanks of
 * templates stay as 【…】. A rule whose findings do not become fewer by its fix gets no further one.
 */
export function applyFixes<P extends Pleading>(
  text: string,
  engine: Engine<P>,
  options: RunOptions,
  templates: readonly Template[],
  filter: FixFilter,
): Fixed {
  const applied: { rule: string; title: string }[] = [];
  const done = new Set<string>();
  let reading = engine.read(text);
  let findings = engine.check(reading, options);
  while (applied.length < MOST) {
    const action = nextFix(reading, findings, templates, filter, done, options.language);
    if (action === null) break;
    const { rule } = action.finding;
    const before = countOf(findings, rule);
    reading = engine.read(edited(reading.blocks.text, action), reading);
    findings = engine.check(reading, options);
    applied.push({ rule, title: action.title });
    if (countOf(findings, rule) >= before) done.add(rule);
  }
  return { text: reading.blocks.text, applied };
}

function nextFix<P extends Pleading>(
  reading: Reading<P>,
  findings: readonly Finding[],
  templates: readonly Template[],
  filter: FixFilter,
  done: ReadonlySet<string>,
  language: RunOptions['language'],
): CodeActionData | null {
  for (const finding of findings) {
    if (finding.fix === 'none' || done.has(finding.rule)) continue;
    if (filter.rule !== undefined && filter.rule !== finding.rule) continue;
    const actions = codeActions(reading, [finding], finding.span, templates, language);
    const action = actions.find(
      ({ snippet }) => filter.kind === undefined || filter.kind === (snippet ? 'suggestion' : finding.fix),
    );
    if (action !== undefined) return action;
  }
  return null;
}

function countOf(findings: readonly Finding[], rule: string): number {
  return findings.filter((finding) => finding.rule === rule).length;
}

function edited(text: string, { edits, snippet }: CodeActionData): string {
  return [...edits]
    .sort((a: Edit, b: Edit) => b.span.start - a.span.start)
    .reduce(
      (draft, { span, text: words }) =>
        draft.slice(0, span.start) + (snippet ? toPlain(words) : words) + draft.slice(span.end),
      text,
    );
}
