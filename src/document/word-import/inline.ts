import { SECRET_STYLE } from '../word/styles';
import type { DocumentNode, WordNode } from './tree';

/** A stretch of one look. `markup` is Markdown already and neither bold nor secret. */
export interface Segment {
  readonly text: string;
  readonly bold: boolean;
  readonly secret: boolean;
  readonly markup: boolean;
}

/** What reading running text leaves behind. */
export interface Remarks {
  readonly document: DocumentNode;
  /** Texts of the notes met since they were last written out, with their numbers. */
  readonly notes: { readonly number: number; readonly text: string }[];
  noteCount: number;
  comments: number;
  images: number;
}

/** The lines of a paragraph. */
export function readLines(nodes: readonly WordNode[], remarks: Remarks): readonly (readonly Segment[])[] {
  const lines: Segment[][] = [[]];
  const visit = (node: WordNode, bold: boolean, secret: boolean): void => {
    const add = (text: string, markup = false): void => {
      lines.at(-1)?.push({ text, bold: bold && !markup, secret: secret && !markup, markup });
    };
    switch (node.type) {
      case 'text':
        add(node.value.replace(/[\r\n]+/g, ' '));
        break;
      case 'tab':
        add(' ');
        break;
      case 'break':
        if (node.breakType === 'line') lines.push([]);
        break;
      case 'checkbox':
        add(node.checked ? '☑' : '☐');
        break;
      case 'image':
        remarks.images += 1;
        break;
      case 'noteReference':
        add(noteMark(node, remarks), true);
        break;
      case 'commentReference':
        add(commentMark(node.commentId, remarks), true);
        break;
      case 'run':
        for (const child of node.children)
          visit(child, bold || node.isBold, secret || node.styleName === SECRET_STYLE.name);
        break;
      case 'hyperlink':
        for (const child of node.children) visit(child, bold, secret);
        break;
      case 'table':
        // A table inside a line of a note or comment is told by its words.
        add(plainText([node]));
        break;
      case 'paragraph':
        for (const child of node.children) visit(child, bold, secret);
        lines.push([]);
        break;
      case 'bookmarkStart':
    }
  };
  for (const node of nodes) visit(node, false, false);
  return lines.map(labelled).filter((line) => line.some(({ text }) => text.trim() !== ''));
}

/** A number that Word counts has no look of its own: before bold words it is bold, unless it begins a list item. */
function labelled(line: readonly Segment[]): readonly Segment[] {
  const [label, next] = line;
  const isLabel =
    label !== undefined &&
    /^(?:第?[一二三四五六七八九十百]{1,4}[、.．章节条]|[（(][\d一二三四五六七八九十]{1,3}[）)])\s?$/.test(
      label.text,
    );
  return isLabel && next?.bold === true ? [{ ...label, bold: true }, ...line.slice(1)] : line;
}

function noteMark(reference: WordNode, remarks: Remarks): string {
  const body = remarks.document.notes.resolve(reference)?.body ?? [];
  const text = plainText(body).replace(/\s+/g, ' ').trim();
  if (text === '') return '';
  remarks.noteCount += 1;
  remarks.notes.push({ number: remarks.noteCount, text });
  return `[^${String(remarks.noteCount)}]`;
}

function commentMark(id: string, remarks: Remarks): string {
  const comment = remarks.document.comments.find(({ commentId }) => commentId === id);
  const text = plainText(comment?.body ?? []);
  if (comment === undefined || text.trim() === '') return '';
  remarks.comments += 1;
  const by = comment.authorName === null ? '批注' : `批注（${comment.authorName}）`;
  // Two hyphens would end the comment.
  const safe = `${by}：${text}`
    .replace(/\s+/g, ' ')
    .replace(/-{2,}/g, '—')
    .replace(/[-—]?>/g, '＞')
    .trim();
  return `<!-- ${safe} -->`;
}

/** The words of a note, a comment or a table without any look. */
export function plainText(nodes: readonly WordNode[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'text') return node.value;
      if (node.type === 'tab' || node.type === 'break') return ' ';
      if (node.type === 'checkbox') return node.checked ? '☑' : '☐';
      if (node.type === 'table')
        return node.children.flatMap((row) => row.children.map((cell) => plainText(cell.children))).join(' ');
      if (!('children' in node)) return '';
      const text = plainText(node.children);
      return node.type === 'paragraph' ? `${text} ` : text;
    })
    .join('');
}
