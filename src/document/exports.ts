/** Everything a draft can be exported as, each from its text alone. */
import type { LawLibrary } from '../law/library';
import type { Engine, LiveReading, Reading } from '../lint/engine';
import type { Language } from '../lint/rule';
import type { RunOptions } from '../lint/run';
import type { CitingPleading } from '../pleading/citing';
import type { Draft } from '../pleading/assemble';
import { authoritiesList } from './authorities';
import { evidenceCatalogue } from './evidence/catalogue';
import { reportData, type ReportElement } from './report/data';
import { reportHtml, reportJson, reportMarkdown } from './report/views';
import { exportedPictures, type OpenPicture, type PictureNotice, type Pictures } from './pictures';
import { annexOf } from './secrecy/annex';
import { redact } from './secrecy/redact';
import type { Obstacle, Secrecy } from './secrecy/secrecy';
import type { References } from './word/references';

export const EXPORT_TARGETS = [
  'docx',
  'redacted-docx',
  'redacted-md',
  'annex-docx',
  'annex-md',
  'evidence-docx',
  'evidence-md',
  'authorities-md',
  'report-html',
  'report-json',
  'report-md',
] as const;

export type ExportTarget = (typeof EXPORT_TARGETS)[number];

/** What a practice area adds to the making of documents. */
export interface ExportPractice<P extends CitingPleading> {
  readonly library: LawLibrary;
  /** References besides those to exhibits. */
  references(pleading: P, text: string): References;
  secrecy(pleading: P | null, draft: Draft | null): Secrecy;
  /** The version of a law that governs the act alleged, or null. */
  readonly governingVersion: (pleading: P, today: RunOptions['today']) => (law: string) => number | null;
  elements(pleading: P, text: string, language: Language): readonly ReportElement[];
}

export interface ExportContext<P extends CitingPleading> {
  readonly engine: Engine<P>;
  readonly practice: ExportPractice<P>;
  /** How the report checks. */
  readonly options: RunOptions;
  /** The file's name without its folder. */
  readonly name: string;
  readonly productVersion: string;
  /** Opens pictures beside the draft; left out where there is no folder. */
  readonly openPicture?: OpenPicture | undefined;
}

/** The file made, or why there is none: obstacles in the draft, or a file that is no pleading. */
export type Exported =
  | (Made & { readonly pictures: readonly PictureNotice[] })
  | { readonly ok: false; readonly reason: 'obstacles'; readonly obstacles: readonly Obstacle[] }
  | { readonly ok: false; readonly reason: 'no-pleading' | 'no-exhibits' | 'no-secrets' };

interface Made {
  readonly ok: true;
  readonly content: string | Uint8Array;
}

type Unmade = Extract<Exported, { readonly ok: false }>;

export async function exportAs<P extends CitingPleading>(
  target: ExportTarget,
  text: string,
  context: ExportContext<P>,
): Promise<Exported> {
  const reading = context.engine.read(text);
  const { pictures, notices } = await exportedPictures(target, reading.blocks, context.openPicture);
  const result = await makeAs(target, reading, context, pictures);
  return result.ok ? { ...result, pictures: notices } : result;
}

async function makeAs<P extends CitingPleading>(
  target: ExportTarget,
  reading: LiveReading<P>,
  context: ExportContext<P>,
  pictures: Pictures,
): Promise<Made | Unmade> {
  const { engine } = context;
  switch (target) {
    case 'docx':
      return made(await wordOf(reading, context, 'full', pictures));
    case 'authorities-md':
      return authorities(reading, context);
    case 'report-html':
    case 'report-json':
    case 'report-md':
      return reportAs(target, reading, context);
    default: {
      // What is served on the other side is made of what is left without the secrets.
      const { blocks, pleading: full, draft } = reading;
      const list = target === 'evidence-md' || target === 'evidence-docx';
      const shown = list ? (full?.exhibits ?? []).map(({ span }) => span) : null;
      const redaction = redact(blocks, context.practice.secrecy(full, draft), shown);
      if (!redaction.ok) return { ok: false, reason: 'obstacles', obstacles: redaction.obstacles };
      if (target === 'redacted-md') return made(redaction.text);
      const open = engine.read(redaction.text);
      if (target === 'redacted-docx') return made(await wordOf(open, context, 'open'));
      if (target === 'annex-md' || target === 'annex-docx') {
        if (redaction.hidden.length === 0) return { ok: false, reason: 'no-secrets' };
        const { pleading } = open;
        const annex = annexOf(redaction.hidden, {
          title: pleading?.title?.text ?? null,
          cause: pleading?.cause?.text ?? null,
          filer: pleading?.parties.find(({ role }) => role === 'plaintiff')?.name ?? null,
        });
        return made(
          target === 'annex-md' ? annex : await wordOf(engine.read(annex), context, 'sealed', pictures),
        );
      }
      return evidenceAs(target, open, context);
    }
  }
}

function made(content: string | Uint8Array): Made {
  return { ok: true, content };
}

function authorities<P extends CitingPleading>(
  { pleading }: Reading<P>,
  { practice: { library, governingVersion }, options: { today } }: ExportContext<P>,
): Made | Unmade {
  if (pleading === null) return { ok: false, reason: 'no-pleading' };
  const context = { library, today, governingVersion: governingVersion(pleading, today) };
  return made(authoritiesList(pleading, context));
}

async function evidenceAs<P extends CitingPleading>(
  target: 'evidence-docx' | 'evidence-md',
  { pleading }: Reading<P>,
  context: ExportContext<P>,
): Promise<Made | Unmade> {
  if (pleading === null) return { ok: false, reason: 'no-pleading' };
  if (pleading.exhibits.length === 0) return { ok: false, reason: 'no-exhibits' };
  const catalogue = evidenceCatalogue(pleading);
  return made(
    target === 'evidence-md' ? catalogue : await wordOf(context.engine.read(catalogue), context, 'open'),
  );
}

async function reportAs<P extends CitingPleading>(
  target: 'report-html' | 'report-json' | 'report-md',
  reading: LiveReading<P>,
  { engine, practice, options, name, productVersion }: ExportContext<P>,
): Promise<Made | Unmade> {
  const { pleading } = reading;
  if (pleading === null) return { ok: false, reason: 'no-pleading' };
  const data = await reportData({
    engine,
    reading,
    checked: engine.checkAll(reading, options),
    corpus: practice.library.corpus,
    elements: practice.elements(pleading, reading.blocks.text, options.language),
    name,
    productVersion,
    today: options.today,
    language: options.language,
  });
  const views = { 'report-html': reportHtml, 'report-json': reportJson, 'report-md': reportMarkdown };
  return made(views[target](data));
}

/** `full` is marked where it holds secrets, `sealed` always, `open` never. */
async function wordOf<P extends CitingPleading>(
  { blocks, draft, pleading }: Reading<P>,
  { practice }: ExportContext<P>,
  copy: 'full' | 'open' | 'sealed',
  pictures?: Pictures,
): Promise<Uint8Array> {
  const [{ readWordSource }, word] = await Promise.all([
    import('./word/read-source'),
    import('./word/full-copy'),
  ]);
  const more = pleading === null ? undefined : practice.references(pleading, blocks.text);
  const source = readWordSource(blocks, draft, more, pictures);
  if (copy === 'full') return word.fullCopy(source);
  return copy === 'open' ? word.openCopy(source) : word.sealedCopy(source);
}
