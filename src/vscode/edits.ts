import type * as vscode from 'vscode';
import type { Finding } from '../lint/finding';
import { shift, touches, type Span } from '../text/span';

/** A change of a document as VS Code reports it: offsets of the text before it. */
type Change = Pick<vscode.TextDocumentContentChangeEvent, 'rangeOffset' | 'rangeLength' | 'text'>;

/**
 * The findings that a set of edits leaves untouched, moved to where they now stand; null when the edits touch none
 * and move none.
 */
export function touchesEdit(
  findings: readonly Finding[],
  changes: readonly Change[],
): readonly Finding[] | null {
  let moved = false;
  const left: Finding[] = [];
  for (const finding of findings) {
    const span = follow(finding.span, changes);
    if (span === null) {
      moved = true;
    } else if (span === finding.span) {
      left.push(finding);
    } else {
      moved = true;
      left.push({ ...finding, span });
    }
  }
  return moved ? left : null;
}

function follow(span: Span, changes: readonly Change[]): Span | null {
  let delta = 0;
  for (const { rangeOffset, rangeLength, text } of changes) {
    const edited = { start: rangeOffset, end: rangeOffset + rangeLength };
    if (touches(span, edited)) return null;
    if (edited.end <= span.start) delta += text.length - rangeLength;
  }
  return delta === 0 ? span : shift(span, delta);
}
