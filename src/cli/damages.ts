import { inYuan } from '../law/fees';
import type { Text } from '../lint/rule';
import { ONE } from '../text/quantity';
import { readAmount, readMonths, readNumber, readOptionalAmount } from './amounts';
import { parseCommand, readLanguage } from './options';
import { UsageError } from './say';
import { jsonInteger } from './tokens';

/** What a calculator gives, as far as this command shows it. */
type Outcome =
  | {
      readonly kind: 'worked';
      readonly calculations: readonly {
        readonly total: bigint;
        readonly formula: string;
        readonly label: Text;
        readonly authority: readonly string[];
      }[];
    }
  | { readonly kind: 'refused'; readonly reason: Text };

/** The calculators of the practice area; sums in fen, numbers in units of 10⁻¹². */
export interface Calculators {
  readonly royalty: (terms: { fee: bigint; periods: bigint; multiple: bigint }) => Outcome;
  readonly profit: (terms: {
    revenue: bigint | null;
    volume: bigint | null;
    price: bigint | null;
    rate: bigint;
    contribution: bigint;
  }) => Outcome;
  readonly punitive: (terms: { base: bigint; multiple: bigint; expenses: bigint }) => Outcome;
  readonly apportion: (terms: { cost: bigint; life: number; charged: number }) => Outcome;
}

const METHODS = ['royalty', 'profit', 'punitive', 'apportion'] as const;
const VALUE = { type: 'string' } as const;
const COMMON = { json: { type: 'boolean', default: false }, lang: VALUE } as const;

/**
 * `pleadwright damages METHOD …`: one line a result, the yuan as a plain number, then the formula and what it is.
 * `royalty --fee --periods [--multiple]`, `profit --revenue | --volume --price, --rate [--contribution]`,
 * `punitive --base --multiple [--expenses]`, `apportion --cost --life --months`.
 */
export function damages(args: readonly string[], calculators: Calculators): number {
  const [method, ...rest] = args;
  const known = METHODS.find((one) => one === method);
  if (known === undefined) {
    throw new UsageError({
      'zh-cn': `damages 之后应为 ${METHODS.join('、')} 之一`,
      en: `after damages give one of ${METHODS.join(', ')}`,
    });
  }
  const { outcome, json, language } = READERS[known](rest, calculators);
  if (outcome.kind === 'refused') throw new UsageError(outcome.reason);
  const results = outcome.calculations.map(({ total, formula, label, authority }) => ({
    total: inYuan(total),
    totalFen: jsonInteger(total),
    formula,
    label: label[language],
    authority,
  }));
  if (json) process.stdout.write(`${JSON.stringify({ version: 1, method: known, results }, null, 2)}\n`);
  else
    for (const { total, formula, label } of results) process.stdout.write(`${total}\t${formula}\t${label}\n`);
  return 0;
}

interface Worked {
  readonly outcome: Outcome;
  readonly json: boolean;
  readonly language: keyof Text;
}

type Reader = (args: readonly string[], calculators: Calculators) => Worked;

const READERS: Readonly<Record<(typeof METHODS)[number], Reader>> = {
  royalty(args, { royalty }) {
    const { values, positionals } = parseCommand(args, {
      ...COMMON,
      fee: VALUE,
      periods: VALUE,
      multiple: VALUE,
    });
    noMore(positionals);
    const outcome = royalty({
      fee: readAmount('--fee', values.fee),
      periods: readNumber('--periods', values.periods, ONE),
      multiple: readNumber('--multiple', values.multiple, ONE),
    });
    return { outcome, ...shown(values) };
  },
  profit(args, { profit }) {
    const { values, positionals } = parseCommand(args, {
      ...COMMON,
      revenue: VALUE,
      volume: VALUE,
      price: VALUE,
      rate: VALUE,
      contribution: VALUE,
    });
    noMore(positionals);
    const outcome = profit({
      revenue: readOptionalAmount('--revenue', values.revenue),
      volume: values.volume === undefined ? null : readNumber('--volume', values.volume),
      price: readOptionalAmount('--price', values.price),
      rate: readNumber('--rate', values.rate),
      contribution: readNumber('--contribution', values.contribution, ONE),
    });
    return { outcome, ...shown(values) };
  },
  punitive(args, { punitive }) {
    const { values, positionals } = parseCommand(args, {
      ...COMMON,
      base: VALUE,
      multiple: VALUE,
      expenses: VALUE,
    });
    noMore(positionals);
    const outcome = punitive({
      base: readAmount('--base', values.base),
      multiple: readNumber('--multiple', values.multiple),
      expenses: readOptionalAmount('--expenses', values.expenses) ?? 0n,
    });
    return { outcome, ...shown(values) };
  },
  apportion(args, { apportion }) {
    const { values, positionals } = parseCommand(args, {
      ...COMMON,
      cost: VALUE,
      life: VALUE,
      months: VALUE,
    });
    noMore(positionals);
    const outcome = apportion({
      cost: readAmount('--cost', values.cost),
      life: readMonths('--life', values.life),
      charged: readMonths('--months', values.months),
    });
    return { outcome, ...shown(values) };
  },
};

function shown(values: {
  readonly json: boolean;
  readonly lang?: string | undefined;
}): Omit<Worked, 'outcome'> {
  return { json: values.json, language: readLanguage(values.lang) ?? 'zh-cn' };
}

function noMore(positionals: readonly string[]): void {
  const [extra] = positionals;
  if (extra === undefined) return;
  throw new UsageError({
    'zh-cn': `不明白“${extra}”，请用选项给出数值`,
    en: `“${extra}” is not understood; give values by options`,
  });
}
