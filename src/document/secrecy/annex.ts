import { ANNEX_TITLE } from './redact';
import type { HiddenPassage } from './secrecy';

/** What the annex belongs to. */
export interface AnnexHead {
  readonly title: string | null;
  readonly cause: string | null;
  readonly filer: string | null;
}

/** The confidential annex 保密附件 as Markdown: the passages taken out, under the numbers that stand in their place. */
export function annexOf(hidden: readonly HiddenPassage[], { title, cause, filer }: AnnexHead): string {
  const document = title === null ? '文书' : `《${title.replace(/[\s\u3000]/g, '')}》`;
  const numbers = [...new Set(hidden.map(({ number }) => number))];
  const points = numbers.map((number) => {
    const texts = hidden.filter((passage) => passage.number === number).map(({ text }) => text);
    return `## 密点${number}\n\n${[...new Set(texts)].join('\n\n')}`;
  });
  return `${[
    `# ${ANNEX_TITLE}`,
    ...(cause === null ? [] : [`案由：${cause}`]),
    ...(filer === null ? [] : [`提交人：${filer}`]),
    `本附件载明${document}遮盖副本中以“密点N（详见${ANNEX_TITLE}）”代替的内容，含商业秘密，请求人民法院依照法释〔2020〕7号第二十一条采取保密措施，未经准许不得查阅、复制。`,
    ...points,
  ].join('\n\n')}\n`;
}
