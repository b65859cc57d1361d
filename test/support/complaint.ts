/** A complaint complete in form, part by part; a test leaves out or changes what it is about. */
export const PARTS = {
  title: '# 民事起诉状',
  plaintiff:
    '原告：武汉甲木软件有限公司，住所地武汉市洪山区珞喻路1号，统一社会信用代码91420100MA4KXR9DX8，法定代表人张三（总经理），联系电话027-88880000。',
  defendant: '被告：李四，男，1990年1月2日出生，汉族，住武汉市武昌区中山路2号。',
  cause: '案由：侵害技术秘密纠纷',
  claims:
    '## 诉讼请求\n\n1. 判令被告停止使用密点1，至其为公众所知悉时止；\n2. 判令被告赔偿经济损失100000元。',
  facts: '## 事实与理由\n\n原告自行研发了密点1所载的算法。被告离职时将源代码拷贝带走，并用于其产品。',
  evidence: '## 证据清单\n\n证据1：源代码，来源于原告，证明密点1的内容。',
  court: '此致\n\n湖北省武汉市中级人民法院',
  signature: '具状人：武汉甲木软件有限公司（盖章）\n\n2026年5月1日',
  attachments: '附：起诉状副本1份',
} as const;

/** What makes an appeal of it. */
export const APPEAL = {
  title: '# 民事上诉状',
  plaintiff:
    '上诉人（原审原告）：武汉甲木软件有限公司，住所地武汉市，法定代表人张三（总经理），统一社会信用代码91420100MA4KXR9DX8，电话027-88880000。',
  defendant: '被上诉人（原审被告）：李四，男，住武汉市。',
  claims: '## 上诉请求\n\n1. 撤销原判。',
  facts: '## 上诉理由\n\n原审认定事实错误，遗漏密点2。',
  signature: '上诉人：武汉甲木软件有限公司\n\n2026年5月1日',
} as const;

export type Part = keyof typeof PARTS;

/** Joins the parts; a part given as null is left out. `header` becomes front matter. */
export function complaint(
  changes: Partial<Record<Part, string | null>> = {},
  header: readonly string[] = [],
): string {
  const parts = (Object.keys(PARTS) as Part[]).flatMap((part) => {
    const text = part in changes ? changes[part] : PARTS[part];
    return text == null ? [] : [text];
  });
  const front = header.length === 0 ? '' : `---\n${header.join('\n')}\n---\n\n`;
  return `${front}${parts.join('\n\n')}\n`;
}
