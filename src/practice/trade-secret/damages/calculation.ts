import type { Text } from '../../../lint/rule';
import { ONE } from '../../../text/quantity';
import { inYuan } from '../../../law/fees';

/** One way to reckon a sum, worked out. */
export interface Calculation {
  /** Fen. */
  readonly total: bigint;
  /** In yuan: `1248000×35%×80%=349440`. */
  readonly formula: string;
  /** What the figure is, and what it is not. */
  readonly label: Text;
  /** Provisions and judgments, as the corpus resolves them. */
  readonly authority: readonly string[];
}

/** The results of a calculator, or why it gives none. */
export type Outcome =
  | { readonly kind: 'worked'; readonly calculations: readonly Calculation[] }
  | { readonly kind: 'refused'; readonly reason: Text };

export function refused(zh: string, en: string): Outcome {
  return { kind: 'refused', reason: { 'zh-cn': zh, en } };
}

/** A number in units of 10⁻¹² as it is written: 35% with `percent`, 1.5, 26. */
export function written(value: bigint, percent = false): string {
  const shown = percent ? value * 100n : value;
  const fraction = (shown % ONE)
    .toString()
    .padStart(12, '0')
    .replace(/0{1,12}$/, '');
  const number = fraction === '' ? String(shown / ONE) : `${String(shown / ONE)}.${fraction}`;
  return percent ? `${number}%` : number;
}

/** A sum of money times numbers in units of 10⁻¹², rounded half up to the fen. */
export function times(fen: bigint, ...factors: readonly bigint[]): bigint {
  const product = factors.reduce((value, factor) => value * factor, fen);
  const scale = ONE ** BigInt(factors.length);
  return (product * 2n + scale) / (scale * 2n);
}

/** The worked result as a table of Markdown. */
export function workedTable({ calculations }: Outcome & { kind: 'worked' }, language: keyof Text): string {
  const [what, how, sum, source] =
    language === 'en'
      ? ['What', 'Formula (yuan)', 'Result', 'Source']
      : ['项目', '算式（元）', '结果', '依据'];
  const rows = calculations.map(
    ({ label, formula, total, authority }) =>
      `| ${label[language]} | ${formula} | ${inYuan(total)}${language === 'en' ? ' yuan' : '元'} | ${authority.join('；')} |`,
  );
  return [`| ${what} | ${how} | ${sum} | ${source} |`, '| --- | --- | ---: | --- |', ...rows].join('\n');
}
