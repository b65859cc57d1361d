/** A baseline 基线: what an old pleading is known to lack, so that only what is new is shown. A pass over findings. */
import * as z from 'zod/mini';
import type { Pleading, SectionRole } from '../pleading/model';
import type { Finding } from './finding';

/** So many findings of a rule in the sections of one role. No line is kept: it would move with the next edit. */
export interface BaselineEntry {
  readonly rule: string;
  readonly section: SectionRole | null;
  readonly count: number;
}

/** Entries by the path of the draft, as the file writes it: relative to the file itself, with `/`. */
export type Baseline = Readonly<Record<string, readonly BaselineEntry[]>>;

const schema = z.strictObject({
  version: z.literal(1),
  files: z.record(
    z.string(),
    z.array(
      z.strictObject({
        rule: z.string(),
        section: z.nullable(
          z.enum(['preamble', 'parties', 'cause', 'claims', 'facts', 'evidence', 'closing', 'attachments']),
        ),
        count: z.int().check(z.positive()),
      }),
    ),
  ),
});

/** Null for a text that is no baseline. */
export function readBaseline(text: string): Baseline | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const result = schema.safeParse(value);
  return result.success ? result.data.files : null;
}

/** The file, the same for the same entries whatever their order. */
export function writeBaseline(files: Baseline): string {
  const sorted = Object.entries(files)
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(sorted) }, null, 2)}\n`;
}

/** The role of the section a finding starts in; null for a text without sections. */
export function sectionOf({ span }: Finding, pleading: Pleading | null): SectionRole | null {
  const section = pleading?.sections.findLast(
    (part) => part.span.start <= span.start && span.start <= part.span.end,
  );
  return section?.role ?? null;
}

/** What the findings of a draft come to, sorted by rule and section. */
export function baselineOf(
  findings: readonly Finding[],
  pleading: Pleading | null,
): readonly BaselineEntry[] {
  return [...grouped(findings, pleading)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, members]) => {
      const [first] = members;
      if (first === undefined) return [];
      return [{ rule: first.rule, section: sectionOf(first, pleading), count: members.length }];
    });
}

/**
 * Takes out what the baseline holds. Where a section has more findings of a rule than it had, all of them stay: which
 * one is new cannot be told.
 */
export function applyBaseline(
  findings: readonly Finding[],
  pleading: Pleading | null,
  entries: readonly BaselineEntry[],
): readonly Finding[] {
  const allowed = new Map(entries.map(({ rule, section, count }) => [keyOf(rule, section), count]));
  const groups = grouped(findings, pleading);
  const isKnown = (finding: Finding): boolean => {
    const key = keyOf(finding.rule, sectionOf(finding, pleading));
    return (groups.get(key)?.length ?? 0) <= (allowed.get(key) ?? 0);
  };
  return findings.filter((finding) => !isKnown(finding));
}

function grouped(findings: readonly Finding[], pleading: Pleading | null): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding.rule, sectionOf(finding, pleading));
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

function keyOf(rule: string, section: SectionRole | null): string {
  return `${rule} ${section ?? ''}`;
}
