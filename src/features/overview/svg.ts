import type { Span } from '../../text/span';

/** A drawing: the inside of an `<svg>` of the given size, in pixels. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

export const WIDTH = 960;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as the content or an attribute of XML; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return [...text]
    .filter(isXmlCharacter)
    .join('')
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** Width in pixels, near enough: a Chinese character is a square. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += character > '\u2e7f' ? size : size * 0.56;
  return width;
}

/** The text, cut with … where it is wider than `width`. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let cut = '';
  for (const character of text) {
    if (textWidth(`${cut}${character}…`, size) > width) break;
    cut += character;
  }
  return `${cut}…`;
}

/** The text in at most `most` lines no wider than `width`; words of Latin script are kept whole where they fit. */
export function wrapText(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\w’'-]+\s?|[^]/gu) ?? []) {
    if (line !== '' && textWidth(line + piece.trimEnd(), size) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trim());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), fitText(lines.slice(most - 1).join(''), width, size)];
}

/** No width, no sound: where a line that is seen ends inside what is spoken. */
const BREAK = '\u200b';

/** What is spoken of a mark, parted where the lines seen of it part: speech input finds it by what is seen (WCAG 2.5.3). */
export function spokenAs(words: string, seen: readonly string[]): string {
  let spoken = '';
  let rest = words;
  for (const line of seen) {
    const shown = line.replace(/…$/, '').trim();
    const at = rest.indexOf(shown);
    if (shown === '' || at < 0) continue;
    const lead = rest.slice(0, at);
    spoken += (lead === '' || lead.endsWith(' ') ? lead : lead + BREAK) + shown;
    rest = rest.slice(at + shown.length);
    if (rest !== '' && !rest.startsWith(' ')) spoken += BREAK;
  }
  return spoken + rest;
}

interface TextStyle {
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly className?: string;
}

export function textAt(x: number, y: number, text: string, style: TextStyle = {}): string {
  const { size = 13, anchor = 'start', className = 'ink' } = style;
  return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" class="${className}">${escapeXml(text)}</text>\n`;
}

/** A mark that leads to its words in the draft; `box` is what can be pointed at and shows the focus. */
export function mark(
  span: Span | null,
  label: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  inside: string,
): string {
  const hit = `<rect class="hit" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="3"/>`;
  const name = escapeXml(label);
  if (span === null) return `<g role="img" aria-label="${name}">${hit}${inside}</g>`;
  const place = `data-start="${span.start}" data-end="${span.end}"`;
  return `<g class="mark" role="button" tabindex="-1" ${place} aria-label="${name}"><title>${name}</title>${hit}${inside}</g>`;
}

/** Drawn for a page: as wide as there is room. */
export function inlineSvg({ id, width, height, body }: Figure): string {
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="${id}-title">${body}</svg>`;
}
