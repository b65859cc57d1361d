import type { Paragraph } from 'docx';
import type { WordPicture } from './source';
import { MEASURE } from './styles';

/** Pixels of the measure, and of most of a page's height; a picture is never made larger. */
const WIDEST = Math.floor(MEASURE / 15);
const HIGHEST = 760;

/** A picture in a paragraph of its own. `id` numbers it in its file, so that equal drafts give equal bytes. */
export function pictureOf(docx: typeof import('docx'), { file }: WordPicture, id: number): Paragraph {
  const { type, bytes, width, height } = file;
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  const side = (pixels: number): number => Math.max(1, Math.round(pixels * scale));
  return new docx.Paragraph({
    alignment: 'center',
    // The exact pitch of the text would cut it off.
    spacing: { before: 120, after: 120, line: 240, lineRule: 'auto' },
    children: [
      new docx.ImageRun({
        type,
        data: bytes,
        transformation: { width: side(width), height: side(height) },
        altText: { id: String(id + 1), name: `图片${String(id + 1)}` },
      }),
    ],
  });
}
