import { courtFee, halvedCourtFee, inYuan, preservationFee, FEE_WITHOUT_AMOUNT } from '../law/fees';
import { readAmount } from './amounts';
import { parseCommand, readLanguage } from './options';
import { UsageError } from './say';
import { jsonInteger } from './tokens';

/** `pleadwright court-fee AMOUNT [--halved | --preservation] [--json]`: the fee in yuan, a plain number. */
export function courtFeeCommand(args: readonly string[]): number {
  const { values, positionals } = parseCommand(args, {
    halved: { type: 'boolean', default: false },
    preservation: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    lang: { type: 'string' },
  });
  readLanguage(values.lang);
  if (positionals.length > 1) {
    throw new UsageError({ 'zh-cn': '只能给出一个金额', en: 'give one amount' });
  }
  if (values.halved && values.preservation) {
    throw new UsageError({
      'zh-cn': '--halved 与 --preservation 不能并用',
      en: '--halved and --preservation cannot be used together',
    });
  }
  const amount = readAmount('AMOUNT', positionals[0]);
  if (amount <= 0n) {
    const range = `${inYuan(FEE_WITHOUT_AMOUNT.lowest)}–${inYuan(FEE_WITHOUT_AMOUNT.highest)}`;
    throw new UsageError({
      'zh-cn': `金额必须大于零；没有争议金额的知识产权案件每件${range}元，由各省确定（诉讼费用交纳办法第十三条）`,
      en: `the amount must be above zero; an intellectual-property case without an amount costs ${range} yuan, as the province fixes (Measures on litigation costs, art. 13)`,
    });
  }
  const { fee, formula, authority } = values.preservation
    ? preservationFee(amount)
    : values.halved
      ? halvedCourtFee(amount)
      : courtFee(amount);
  const data = {
    version: 1,
    amountFen: jsonInteger(amount),
    fee: inYuan(fee),
    feeFen: jsonInteger(fee),
    formula,
    authority,
  };
  process.stdout.write(`${values.json ? JSON.stringify(data, null, 2) : inYuan(fee)}\n`);
  return 0;
}
