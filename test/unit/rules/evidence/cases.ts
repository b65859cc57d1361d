import { complaint } from '../../../support/complaint';

/** A complaint with an evidence list and facts that cite it. */
export function draft(evidence: string, facts = '', title = '# 民事起诉状'): string {
  return complaint({ title, facts: `## 事实与理由\n\n${facts}`, evidence: `## 证据清单\n\n${evidence}` });
}

/** `1 营业执照` and the like as lines, each with source and purpose. */
export function lines(...ids: readonly string[]): string {
  return ids
    .map((id, index) => `证据${id}：材料${'甲乙丙丁戊己庚辛壬癸'.charAt(index)}，来源于原告，证明事实。`)
    .join('\n\n');
}

/** The same as a table with a column of numbers. */
export function table(...ids: readonly string[]): string {
  const rows = ids.map(
    (id, index) => `| ${id} | 材料${'甲乙丙丁戊己庚辛壬癸'.charAt(index)} | 原告 | 事实 |`,
  );
  return ['| 编号 | 名称 | 来源 | 证明目的 |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
