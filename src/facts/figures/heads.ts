import type { Head } from './figure';

/** Heads of damages and fees by the words that name them. */

const FEE =
  /律师费|代理费|公证费|差旅|交通费|住宿费|翻译费|鉴定费|检测费|评估费|审计费|查档费|调查费|取证费|保全费|担保费|保险费|打印费|复印费|邮寄费|快递费|服务费|购买费|检索费|查新费|公告费|咨询费|诉讼费|受理费|仓储费|误工费/;
/** 合理开支 and its other names. */
export const EXPENSES = /(?:合理|必要)的?(?:开支|费用|支出)|维权(?:开支|费用|支出|成本|花费)|为制止侵权/;
const LOSS = /经济损失|实际损失|损失/;

/** The head of damages a label names, or null. */
export function headOf(label: string): Head | null {
  if (EXPENSES.test(label)) return label.includes('损失') ? null : 'expenses';
  return LOSS.test(label) ? 'loss' : null;
}

/** True for the name of an expense of the suit. */
export function isFee(label: string): boolean {
  return FEE.test(label);
}
