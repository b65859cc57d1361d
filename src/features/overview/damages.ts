import { formatFen } from '../../facts/money';
import type { Language, Text } from '../../lint/rule';
import type { Damages } from './model';
import { fitText, mark, textAt, textWidth, WIDTH, type Figure } from './svg';

const LEFT = 16;
const BAR_WIDTH = WIDTH - 2 * LEFT;
const BAR_Y = 44;
const BAR_HEIGHT = 34;
const HUES = ['blue', 'orange', 'purple', 'green', 'red'] as const;

const TOTAL: Text = { 'zh-cn': '请求总额', en: 'Total claimed' };
const STATED: Text = { 'zh-cn': '文书所载合计', en: 'Total as stated' };

/** What is claimed as one stacked bar, drawn to one scale with the limits of the law. */
export function damagesFigure({ parts, total, caps, notes }: Damages, language: Language): Figure {
  const title = language === 'en' ? 'Damages' : '赔偿数额';
  const sum = parts.reduce((all, { fen }) => all + fen, 0n);
  const largest = [sum, ...caps.map(({ fen }) => fen)].reduce((a, b) => (a > b ? a : b), 1n);
  const scale = (fen: bigint): number => Number((fen * BigInt(BAR_WIDTH) * 100n) / largest) / 100;
  const money = (fen: bigint): string => moneyWords(fen, language);
  let x = LEFT;
  const bar = parts.map(({ title: name, fen, span }, index) => {
    const width = Math.max(2, scale(fen));
    const label = `${name[language]} ${money(fen)}`;
    const box = { x, y: BAR_Y, width, height: BAR_HEIGHT };
    const hue = HUES[index % HUES.length] ?? 'blue';
    const inside = `<rect class="${hue}" x="${x}" y="${BAR_Y}" width="${width}" height="${BAR_HEIGHT}"/><path class="edge" d="M${x + width} ${BAR_Y}v${BAR_HEIGHT}"/>`;
    x += width;
    return mark(span, label, box, inside);
  });
  const capLines = caps.map(({ title: name, fen }, index) => {
    const at = LEFT + scale(fen);
    const words = `${name[language]} ${money(fen)}`;
    const anchor = at > WIDTH / 2 ? 'end' : 'start';
    const y = 14 + index * 16;
    return `<g role="img" aria-label="${words}"><path class="rule dashed" d="M${at} ${y + 4}V${BAR_Y + BAR_HEIGHT + 8}"/>${textAt(at + (anchor === 'end' ? -6 : 6), y, words, { size: 12, anchor, className: 'muted' })}</g>`;
  });
  let y = BAR_Y + BAR_HEIGHT + 30;
  const rows: string[] = [];
  const row = (
    words: string,
    amount: string,
    span: Damages['parts'][number]['span'] | null,
    hue: string | null,
  ): void => {
    const inside =
      (hue === null ? '' : `<rect class="${hue}" x="${LEFT}" y="${y - 11}" width="14" height="14"/>`) +
      textAt(LEFT + 24, y, fitText(words, 480, 13), { className: hue === null ? 'strong' : 'ink' }) +
      textAt(LEFT + 700, y, amount, { anchor: 'end', className: hue === null ? 'strong' : 'ink' });
    rows.push(mark(span, `${words} ${amount}`, { x: LEFT - 8, y: y - 17, width: 720, height: 25 }, inside));
    y += 26;
  };
  parts.forEach(({ title: name, fen, span }, index) => {
    row(name[language], money(fen), span, HUES[index % HUES.length] ?? 'blue');
  });
  if (parts.length > 0) row(TOTAL[language], money(sum), null, null);
  if (total !== null && total.fen !== sum) row(STATED[language], money(total.fen), total.span, null);
  for (const note of notes) {
    rows.push(textAt(LEFT, y, fitText(note[language], BAR_WIDTH, 12), { size: 12, className: 'muted' }));
    y += Math.max(22, textWidth('', 12));
  }
  return {
    id: 'damages',
    title,
    width: WIDTH,
    height: y,
    body: bar.join('') + capLines.join('') + rows.join(''),
  };
}

/** `860,000元`, `860,000 yuan`. */
export function moneyWords(fen: bigint, language: Language): string {
  const written = formatFen(fen, true);
  return language === 'en' ? `${written.slice(0, -1)} yuan` : written;
}
