import type { Text } from '../lint/rule';
import type { ExportTarget } from './exports';

/** A kind of document that an editor offers to export, in one or more formats, the usual one first. */
export interface ExportKind {
  readonly id: 'word' | 'redacted' | 'annex' | 'evidence' | 'authorities' | 'report';
  readonly title: Text;
  /** What the name of the draft is continued by; empty for the draft itself. */
  readonly suffix: string;
  readonly formats: readonly ExportFormat[];
}

export interface ExportFormat {
  readonly target: ExportTarget;
  /** Without the dot. */
  readonly ending: 'docx' | 'md' | 'html' | 'json';
}

export const EXPORT_KINDS: readonly ExportKind[] = [
  {
    id: 'word',
    title: { 'zh-cn': '导出为 Word', en: 'Export to Word' },
    suffix: '',
    formats: [{ target: 'docx', ending: 'docx' }],
  },
  {
    id: 'redacted',
    title: { 'zh-cn': '导出遮盖副本', en: 'Export the redacted copy' },
    suffix: '-遮盖副本',
    formats: [
      { target: 'redacted-docx', ending: 'docx' },
      { target: 'redacted-md', ending: 'md' },
    ],
  },
  {
    id: 'annex',
    title: { 'zh-cn': '导出保密附件', en: 'Export the confidential annex' },
    suffix: '-保密附件',
    formats: [
      { target: 'annex-docx', ending: 'docx' },
      { target: 'annex-md', ending: 'md' },
    ],
  },
  {
    id: 'evidence',
    title: { 'zh-cn': '导出证据目录', en: 'Export the list of evidence' },
    suffix: '-证据目录',
    formats: [
      { target: 'evidence-docx', ending: 'docx' },
      { target: 'evidence-md', ending: 'md' },
    ],
  },
  {
    id: 'authorities',
    title: { 'zh-cn': '导出援引清单', en: 'Export the list of authorities' },
    suffix: '-援引清单',
    formats: [{ target: 'authorities-md', ending: 'md' }],
  },
  {
    id: 'report',
    title: { 'zh-cn': '导出提交前报告', en: 'Export the pre-filing report' },
    suffix: '-提交前报告',
    formats: [
      { target: 'report-html', ending: 'html' },
      { target: 'report-md', ending: 'md' },
      { target: 'report-json', ending: 'json' },
    ],
  },
];

/** What a file of this name is to hold; null for an ending the kind does not come in. */
export function targetOf({ formats }: ExportKind, name: string): ExportTarget | null {
  return formats.find(({ ending }) => name.toLowerCase().endsWith(`.${ending}`))?.target ?? null;
}
