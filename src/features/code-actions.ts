import type { Reading } from '../lint/engine';
import type { Finding } from '../lint/finding';
import type { Edit, Language, Remedy, Text } from '../lint/rule';
import type { DocumentKind, Pleading } from '../pleading/model';
import { touches, type Span } from '../text/span';
import { insertTemplate } from './insertion';
import { joinBodies } from './snippet-text';
import type { Template } from './template';

/** A quick fix as plain data. */
export interface CodeActionData {
  readonly title: string;
  readonly kind: 'quickfix' | 'source.fixAll';
  /** The finding it answers; of `source.fixAll` the first one. */
  readonly finding: Finding;
  /** Offsets into the document; they do not overlap. */
  readonly edits: readonly Edit[];
  /** The edits' text is VS Code snippet syntax. */
  readonly snippet: boolean;
  readonly preferred: boolean;
}

/** A fix as the command line names it. */
export interface FixTitle {
  readonly title: string;
  readonly kind: 'safe' | 'suggestion';
}

const INSERT: Text = { 'zh-cn': '插入：{title}', en: 'Insert: {title}' };
const FIX_ALL: Text = {
  'zh-cn': '改正全部可以直接改正的问题',
  en: 'Fix everything that can be fixed safely',
};

const FIX_RULE: Text = {
  'zh-cn': '改正全部同类问题（{rule}，{count}处）',
  en: 'Fix all of this kind ({rule}, {count} places)',
};

/** The quick fixes for the findings that touch `range`, those of a finding in the order of its remedies. */
export function codeActions(
  reading: Reading<Pleading>,
  findings: readonly Finding[],
  range: Span,
  templates: readonly Template[],
  language: Language,
): readonly CodeActionData[] {
  const actions: CodeActionData[] = [];
  const offered = new Set<string>();
  for (const finding of findings) {
    if (!touches(finding.span, range)) continue;
    let preferred = true;
    for (const remedy of remediesOf(finding, templates, reading.pleading?.kind ?? null)) {
      const snippet = remedy.kind === 'template';
      const edits = snippet ? [insertionOf(reading, remedy.template, finding)] : remedy.edits;
      const title = titleOf(remedy, language);
      const key = JSON.stringify([title, edits]);
      // Two findings at one place may be mended by one change.
      if (edits.length === 0 || offered.has(key)) continue;
      offered.add(key);
      actions.push({ title, kind: 'quickfix', finding, edits, snippet, preferred });
      preferred = false;
    }
  }
  return actions;
}

/** One action for all safe edits of the document; of edits that overlap the first is made. Null where there is none. */
export function fixAll(findings: readonly Finding[], language: Language): CodeActionData | null {
  const { first, edits } = safeEdits(findings);
  if (first === undefined) return null;
  const title = FIX_ALL[language];
  return { title, kind: 'source.fixAll', finding: first, edits, snippet: false, preferred: false };
}

/** The wider scopes of the safe fixes at a place: all of a rule, all of the draft; each where it does more than one fix. */
export function widerFixes(
  here: readonly Finding[],
  all: readonly Finding[],
  language: Language,
): readonly CodeActionData[] {
  const wider: CodeActionData[] = [];
  const rules = new Set(here.filter(({ fix }) => fix === 'safe').map(({ rule }) => rule));
  for (const rule of rules) {
    const { first, edits, count } = safeEdits(all.filter((finding) => finding.rule === rule));
    if (first === undefined || count < 2) continue;
    const title = FIX_RULE[language].replace('{rule}', rule).replace('{count}', String(count));
    wider.push({ title, kind: 'quickfix', finding: first, edits, snippet: false, preferred: false });
  }
  const whole = fixAll(all, language);
  const { count } = safeEdits(all);
  if (rules.size > 0 && whole !== null && count > 1) wider.push({ ...whole, kind: 'quickfix' });
  return wider;
}

/** The safe edits of findings, in order, with how many findings they mend; of edits that overlap the first is made. */
function safeEdits(findings: readonly Finding[]): {
  readonly first: Finding | undefined;
  readonly edits: readonly Edit[];
  readonly count: number;
} {
  const edits: Edit[] = [];
  const mended: Finding[] = [];
  for (const finding of findings) {
    const remedy = finding.fix === 'safe' ? finding.remedies.find(({ kind }) => kind === 'edit') : undefined;
    if (remedy?.kind !== 'edit' || remedy.edits.length === 0) continue;
    if (remedy.edits.some((edit) => edits.some((made) => collide(made.span, edit.span)))) continue;
    mended.push(finding);
    edits.push(...remedy.edits);
  }
  edits.sort((a, b) => a.span.start - b.span.start);
  return { first: mended[0], edits, count: mended.length };
}

/** What the fixes of a finding are called, without making them. */
export function fixTitles(
  finding: Finding,
  templates: readonly Template[],
  kind: DocumentKind | null,
  language: Language,
): readonly FixTitle[] {
  const { fix } = finding;
  if (fix === 'none') return [];
  return remediesOf(finding, templates, kind).map((remedy) => ({
    title: titleOf(remedy, language),
    kind: remedy.kind === 'template' ? 'suggestion' : fix,
  }));
}

type Found =
  Exclude<Remedy, { kind: 'template' }> | { readonly kind: 'template'; readonly template: Template };

/**
 * A finding's remedies with their templates. Where a rule names a template, the others that answer the same rule are
 * offered after it (a plaintiff may be an entity or a person).
 */
function remediesOf(
  { rule, remedies }: Finding,
  templates: readonly Template[],
  kind: DocumentKind | null,
): readonly Found[] {
  const named = new Set(remedies.flatMap((remedy) => (remedy.kind === 'template' ? [remedy.template] : [])));
  const fits = ({ documents }: Template): boolean => kind === null || documents.includes(kind);
  const found: Found[] = [];
  for (const remedy of remedies) {
    if (remedy.kind === 'edit') {
      found.push(remedy);
      continue;
    }
    const parts = [remedy.template, ...(remedy.also ?? [])].flatMap(
      (id) => templates.find((template) => template.id === id) ?? [],
    );
    const [template] = parts;
    if (template !== undefined && fits(template))
      found.push({ kind: 'template', template: inOne(template, parts) });
  }
  if (named.size > 0) {
    for (const template of templates) {
      if (template.rules.includes(rule) && !named.has(template.id) && fits(template)) {
        found.push({ kind: 'template', template });
      }
    }
  }
  return found;
}

/** Templates for one place as one: their bodies run on. */
function inOne(template: Template, parts: readonly Template[]): Template {
  if (parts.length === 1) return template;
  const titled = (language: Language, mark: string): string =>
    parts.map(({ title }) => title[language]).join(mark);
  return {
    ...template,
    title: { 'zh-cn': titled('zh-cn', '、'), en: titled('en', ', ') },
    body: joinBodies(
      parts.map(({ body }) => body),
      '',
    ),
  };
}

function insertionOf(reading: Reading<Pleading>, template: Template, { span }: Finding): Edit {
  const { at, snippet } = insertTemplate(reading, template, span);
  return { span: at, text: snippet };
}

function titleOf(remedy: Found, language: Language): string {
  if (remedy.kind === 'edit') return remedy.title[language];
  return INSERT[language].replace('{title}', () => remedy.template.title[language]);
}

/** Two edits collide where they share text or insert at one place. */
function collide(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end ? true : a.start === b.start;
}
