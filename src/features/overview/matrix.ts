import type { Language } from '../../lint/rule';
import { exhibitNames } from '../../pleading/exhibit-names';
import type { Matrix, MatrixCell } from './model';
import { fitText, mark, spokenAs, textAt, WIDTH, wrapText, type Figure } from './svg';

const HEAD = 64;
const NAME_WIDTH = 216;
const ROW = 62;

/** Secret points × elements, each cell with the exhibits cited for it. */
export function matrixFigure({ columns, rows }: Matrix, language: Language): Figure {
  const title = language === 'en' ? 'Secret points, elements, exhibits' : '密点、要件与证据';
  const width = (WIDTH - NAME_WIDTH - 8) / Math.max(1, columns.length);
  const centre = (index: number): number => Math.round(NAME_WIDTH + width * (index + 0.5));
  const head = columns.flatMap((column, index) => {
    const lines = wrapText(column[language], width - 12, 12, 3);
    return lines.map((line, at) =>
      textAt(centre(index), HEAD - 12 - (lines.length - 1 - at) * 16, line, {
        ...{ size: 12, anchor: 'middle', className: 'strong' },
      }),
    );
  });
  const body = rows.map((row, index) => {
    const y = HEAD + index * ROW;
    const name = row.name[language];
    const words = wrapText(row.words, NAME_WIDTH - 16, 12, 2);
    const label = mark(
      row.span,
      row.words === '' ? name : spokenAs(`${name}: ${row.words}`, [name, ...words]),
      { x: 2, y: y + 2, width: NAME_WIDTH - 6, height: ROW - 4 },
      textAt(8, y + 20, name, { className: 'strong' }) +
        words.map((line, at) => textAt(8, y + 37 + at * 15, line, { size: 12, className: 'muted' })).join(''),
    );
    const cells = row.cells.map((cell, at) => {
      const column = columns[at]?.[language] ?? '';
      const box = {
        x: Math.round(NAME_WIDTH + width * at) + 2,
        y: y + 2,
        width: Math.round(width) - 4,
        height: ROW - 4,
      };
      return mark(
        cell.span,
        `${name}, ${column}: ${cellWords(cell, language, width)}`,
        box,
        cellShape(cell, centre(at), y, width, language),
      );
    });
    return `<path class="rule" d="M0 ${y}H${WIDTH}"/>${label}${cells.join('')}`;
  });
  const end = HEAD + rows.length * ROW;
  const legend = legendRow(end + 26, language);
  return {
    id: 'matrix',
    title,
    width: WIDTH,
    height: end + 44,
    body: head.join('') + body.join('') + `<path class="rule" d="M0 ${end}H${WIDTH}"/>` + legend,
  };
}

function cellShape(cell: MatrixCell, x: number, y: number, width: number, language: Language): string {
  const exhibits = shownExhibits(cell, language, width);
  const below = textAt(x, y + 50, exhibits, {
    size: 11,
    anchor: 'middle',
    className: cell.general ? 'muted' : 'ink',
  });
  return stateShape(cell.state, x, y + 24) + (exhibits === '' ? '' : below);
}

/** A full disc with a tick, an empty ring, a cross: told apart without colour. */
function stateShape(state: MatrixCell['state'], x: number, y: number): string {
  if (state === 'proved')
    return `<circle class="green" cx="${x}" cy="${y}" r="9"/><path d="M${x - 4} ${y}l3 3 5-6" class="tick"/>`;
  if (state === 'told') return `<circle class="line-blue" cx="${x}" cy="${y}" r="8"/>`;
  return `<path class="cross" d="M${x - 6} ${y - 6}l12 12m0-12l-12 12"/>`;
}

const STATES = {
  proved: { 'zh-cn': '有证据', en: 'told, with exhibits' },
  told: { 'zh-cn': '已写明，未见证据', en: 'told, no exhibit' },
  absent: { 'zh-cn': '未见', en: 'absent' },
} as const;

/** `证据2、5`, `Ex. 2, 5`: seen in the cell, and so spoken too. */
function exhibitWords({ exhibits }: MatrixCell, language: Language): string {
  if (exhibits.length === 0) return '';
  return language === 'en' ? `Ex. ${exhibits.map(({ id }) => id).join(', ')}` : exhibitNames(exhibits);
}

function shownExhibits(cell: MatrixCell, language: Language, width: number): string {
  return fitText(exhibitWords(cell, language), width - 8, 11);
}

function cellWords(cell: MatrixCell, language: Language, width: number): string {
  const en = language === 'en';
  const exhibits = spokenAs(exhibitWords(cell, language), [shownExhibits(cell, language, width)]);
  const whole = cell.general && cell.state !== 'absent' ? (en ? 'no point named' : '未指明密点') : '';
  return [STATES[cell.state][language], exhibits, whole]
    .filter((words) => words !== '')
    .join(en ? ', ' : '，');
}

function legendRow(y: number, language: Language): string {
  const states = ['proved', 'told', 'absent'] as const;
  const entries = states.map(
    (state, index) =>
      stateShape(state, 18 + index * 190, y - 4) +
      textAt(36 + index * 190, y, STATES[state][language], { size: 12, className: 'muted' }),
  );
  const general =
    language === 'en'
      ? 'exhibits in grey: the sentence names no point'
      : '灰色证据号：该句未指明密点，按全部密点计';
  return entries.join('') + textAt(36 + states.length * 190, y, general, { size: 12, className: 'muted' });
}
