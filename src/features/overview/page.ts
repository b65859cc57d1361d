import type { Language, Text } from '../../lint/rule';
import { citationsFigure } from './citations';
import { damagesFigure } from './damages';
import { matrixFigure } from './matrix';
import type { Overview } from './model';
import { figureStyle, PAPER } from './style';
import { escapeXml, inlineSvg, textAt, WIDTH, type Figure } from './svg';
import { timelineFigure } from './timeline';

const EMPTY: Readonly<Record<string, Text>> = {
  timeline: { 'zh-cn': '事实部分未见日期。', en: 'The facts give no date.' },
  matrix: { 'zh-cn': '未见密点，也未见要件。', en: 'No secret point and no element is told.' },
  damages: { 'zh-cn': '诉讼请求未见金额。', en: 'The claims name no sum.' },
  citations: { 'zh-cn': '未援引法律。', en: 'No law is cited.' },
};

/** The four figures of an overview; one with nothing to show is null. */
function figuresOf(overview: Overview, language: Language): readonly (readonly [Figure, boolean])[] {
  const { timeline, matrix, damages, citations } = overview;
  return [
    [timelineFigure(timeline, language), timeline.some(({ span }) => span !== null)],
    [matrixFigure(matrix, language), matrix.rows.length > 0],
    [damagesFigure(damages, language), damages.parts.length > 0],
    [citationsFigure(citations, language), citations.length > 0],
  ];
}

/** The overview as the inside of a page: a section a figure. */
export function overviewHtml(overview: Overview, language: Language): string {
  return figuresOf(overview, language)
    .map(([figure, shown]) => {
      const content = shown
        ? `<div class="figure">${inlineSvg(figure)}</div>`
        : `<p>${EMPTY[figure.id]?.[language] ?? ''}</p>`;
      const { id, title } = figure;
      return `<section aria-labelledby="${id}-title"><h2 id="${id}-title">${escapeXml(title)}</h2>${content}</section>`;
    })
    .join('');
}

const MARGIN = 32;
const HEADING = 44;

/** The overview as one SVG file for a memo: dark on white, no theme, no script. */
export function overviewSvg(overview: Overview, language: Language): string {
  let y = MARGIN;
  const parts: string[] = [];
  const title = overview.title === '' ? (language === 'en' ? 'Case overview' : '案件概览') : overview.title;
  parts.push(textAt(MARGIN, y + 20, title, { size: 20, className: 'strong' }));
  y += 36;
  for (const [figure, shown] of figuresOf(overview, language)) {
    if (!shown) continue;
    parts.push(textAt(MARGIN, y + 26, figure.title, { size: 16, className: 'strong' }));
    y += HEADING;
    parts.push(
      `<svg x="${MARGIN}" y="${y}" width="${figure.width}" height="${figure.height}">${forPaper(figure.body)}</svg>`,
    );
    y += figure.height + 12;
  }
  const width = WIDTH + 2 * MARGIN;
  const height = y + MARGIN;
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><style>${figureStyle(PAPER)}</style><rect class="ground" width="100%" height="100%"/>${parts.join('')}</svg>\n`;
}

/** Without what only a live page needs. */
function forPaper(body: string): string {
  return body.replace(
    / role="(?:button|img)"| tabindex="-1"| data-(?:start|end)="\d{1,9}"| aria-label="[^"]*"/g,
    '',
  );
}
