/** The pre-filing report 提交前检查报告 as plain data; equal drafts on equal dates give equal bytes. */
import type { LawCorpus } from '../../law/corpus';
import type { Engine, Reading } from '../../lint/engine';
import type { Finding } from '../../lint/finding';
import type { Language, Severity } from '../../lint/rule';
import type { CheckResult } from '../../lint/run';
import type { DocumentKind, Pleading } from '../../pleading/model';
import { formatIso, type CivilDate } from '../../text/civil-date';
import { lineStarts, positionAt } from '../../text/lines';
import { sha256 } from '../sha256';
import { statedSums, type StatedSum } from './sums';

/** Places count from 1, as editors show them. */
export interface ReportFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly authority: readonly string[];
}

/** An element of the case (要件), as the checklist of the practice area has it. */
export interface ReportElement {
  readonly group: string;
  readonly title: string;
  readonly state: string;
  /** Offsets into the draft. */
  readonly places: readonly number[];
  readonly exhibits: readonly string[];
}

export interface ReportData {
  readonly version: 1;
  readonly language: Language;
  /** The date that stage and law-in-force rules counted from. */
  readonly date: string;
  readonly product: { readonly name: 'Pleadwright'; readonly version: string };
  readonly ruleSet: { readonly rules: number; readonly digest: string };
  readonly lawData: { readonly instruments: number; readonly asOf: string; readonly digest: string };
  readonly document: {
    readonly name: string;
    readonly kind: DocumentKind | null;
    readonly title: string | null;
    readonly cause: string | null;
    readonly court: string | null;
    readonly characters: number;
    readonly sha256: string;
  };
  readonly totals: Readonly<Record<Severity, number>>;
  readonly findings: readonly ReportFinding[];
  readonly suppressed: readonly (ReportFinding & { readonly reason: string | null })[];
  readonly elements: readonly (Omit<ReportElement, 'places'> & { readonly lines: readonly number[] })[];
  readonly sums: readonly StatedSum[];
}

export interface ReportInput<P extends Pleading> {
  readonly engine: Engine<P>;
  readonly reading: Reading<P>;
  readonly checked: CheckResult;
  readonly corpus: LawCorpus;
  readonly elements: readonly ReportElement[];
  /** The file's name without its folder. */
  readonly name: string;
  readonly productVersion: string;
  readonly today: CivilDate;
  readonly language: Language;
}

export async function reportData<P extends Pleading>(input: ReportInput<P>): Promise<ReportData> {
  const { engine, reading, checked, corpus, language } = input;
  const { text } = reading.blocks;
  const { pleading } = reading;
  const starts = lineStarts(text);
  const lineOf = (offset: number): number => positionAt(starts, offset).line + 1;
  const plain = ({ rule, severity, message, authority, span }: Finding): ReportFinding => ({
    rule,
    severity,
    line: lineOf(span.start),
    column: positionAt(starts, span.start).character + 1,
    message,
    authority,
  });
  const totals = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of checked.findings) totals[severity] += 1;
  const rules = engine.rules.map(({ id, severity, authority, documents, messages }) => {
    return { id, severity, authority, documents, messages };
  });
  return {
    version: 1,
    language,
    date: formatIso(input.today),
    product: { name: 'Pleadwright', version: input.productVersion },
    ruleSet: { rules: rules.length, digest: await digestOf(rules) },
    lawData: {
      instruments: corpus.instruments.length,
      asOf: corpus.asOf,
      digest: await digestOf(corpus),
    },
    document: {
      name: input.name,
      kind: pleading?.kind ?? null,
      title: pleading?.title?.text ?? null,
      cause: pleading?.cause?.text ?? null,
      court: pleading?.court?.name ?? null,
      characters: text.length,
      sha256: await sha256(text),
    },
    totals,
    findings: checked.findings.map(plain),
    suppressed: checked.suppressed.map(({ finding, reason }) => ({ ...plain(finding), reason })),
    elements: input.elements.map(({ group, title, state, places, exhibits }) => ({
      group,
      title,
      state,
      lines: [...new Set(places.map(lineOf))],
      exhibits,
    })),
    sums: pleading === null ? [] : statedSums(pleading, text, lineOf),
  };
}

const DIGITS = 16;

async function digestOf(data: unknown): Promise<string> {
  return (await sha256(JSON.stringify(data))).slice(0, DIGITS);
}
