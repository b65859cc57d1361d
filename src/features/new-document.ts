import { toPlain } from './snippet-blanks';
import type { Template } from './template';

/** The templates of whole documents, complaints first. */
export function documentTemplates(templates: readonly Template[]): readonly Template[] {
  const rank = ({ documents }: Template): number =>
    documents.some((kind) => kind.endsWith('complaint')) ? 0 : 1;
  return templates.filter(({ part }) => part === 'document').sort((a, b) => rank(a) - rank(b));
}

/** The document a name stands for: an id, a title, a prefix, or a kind that one document alone is of. */
export function findDocument(templates: readonly Template[], name: string): Template | null {
  const documents = documentTemplates(templates);
  const named = documents.find(
    ({ id, title, prefixes }) => id === name || title['zh-cn'] === name || prefixes.includes(name),
  );
  if (named !== undefined) return named;
  const ofKind = documents.filter(({ documents: kinds }) => kinds.some((kind) => kind === name));
  return ofKind.length === 1 ? (ofKind[0] ?? null) : null;
}

/** A new document with its blanks as 【…】. */
export function newDocument({ body }: Template): string {
  return `${toPlain(body)}\n`;
}
