import type { ProvisionRef } from '../../law/provision';
import type { CitedProvision } from '../../pleading/citations';
import { formatChinese } from '../../text/numerals';
import type { Span } from '../../text/span';

const LEVELS = ['article', 'paragraph', 'item'] as const;
const PLAIN = /^[0-9０-９〇零○一二两三四五六七八九十百千\s]+$/;

/**
 * The changes that turn the written numerals of a citation into those of `target`, in the writing they had; offsets
 * as in the citation. Null where a level that changes is not written there or its writing is not plain.
 */
export function renumber(
  cited: CitedProvision,
  target: ProvisionRef,
  written: (span: Span) => string,
): readonly { readonly span: Span; readonly text: string }[] | null {
  if (cited.sub !== target.sub) return null;
  const changes: { span: Span; text: string }[] = [];
  for (const level of LEVELS) {
    const value = target[level];
    const span = cited.numerals[level];
    // A level that the list passes on is changed where it is written.
    if (level === 'article' && span === undefined) continue;
    if (cited[level] === value) continue;
    if (value === null || span === undefined) return null;
    const text = written(span);
    if (!PLAIN.test(text)) return null;
    changes.push({ span, text: /[0-9０-９]/.test(text) ? String(value) : formatChinese(value) });
  }
  return changes;
}
