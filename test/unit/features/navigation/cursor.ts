import { referentAt, type Found, type Referent } from '../../../../src/features/navigation/model';
import { referentsOf } from '../../../../src/features/navigation/referents';
import { createEngine, type Reading } from '../../../../src/lint/engine';
import { tradeSecret } from '../../../../src/practice/trade-secret';
import type { TradeSecretPleading } from '../../../../src/practice/trade-secret/model';
import { pointNumbering } from '../../../../src/practice/trade-secret/point-numbering';

/** Marks the caret in the text of a test. */
export const CARET = '‸';

const engine = createEngine(tradeSecret, []);

export interface Opened {
  readonly text: string;
  readonly offset: number;
  readonly reading: Reading<TradeSecretPleading>;
  readonly pleading: TradeSecretPleading;
  readonly referents: readonly Referent[];
  readonly found: Found | null;
}

export function read(text: string): Reading<TradeSecretPleading> {
  return engine.read(text);
}

export function referentsIn(text: string): readonly Referent[] {
  return referentsOf(read(text), pointNumbering);
}

/** Reads a draft with a caret in it. */
export function open(marked: string): Opened {
  const offset = marked.indexOf(CARET);
  const text = marked.replace(CARET, '');
  const reading = read(text);
  if (reading.pleading === null) throw new Error('no pleading');
  const referents = referentsOf(reading, pointNumbering);
  return {
    text,
    offset,
    reading,
    pleading: reading.pleading,
    referents,
    found: referentAt(referents, offset),
  };
}

export const DRAFT = `---
文书: 民事起诉状
---

# 民事起诉状

原告：甲阀门有限公司（以下简称甲公司），住所地杭州市西湖区文三路1号。

被告：乙机械有限公司（以下简称“乙公司”），住所地杭州市拱墅区湖墅路2号。

## 诉讼请求

1. 判令被告立即停止使用密点1、2所载的技术秘密；
2. 判令被告赔偿原告经济损失1000000元及合理开支136000元；
3. 判令被告负担本案诉讼费用。

## 事实与理由

密点1：阀芯的锥角与研磨参数。

密点2：阀座的热处理曲线，载体为工艺卡。

甲公司采取了保密措施（证据3、证据4）。乙公司于2024年3月2日复制了图纸（证据1至3）。被告证据2不能证明自行研发。丙公司不是当事人。

《甲公司保密制度》由甲公司制定。依照《最高人民法院关于审理侵犯商业秘密民事案件适用法律若干问题的规定》（以下简称《规定》）第五条，以及《规定》第二十七条的规定，请求判如所请。密点1至密点2均不为公众所知悉，见证据9。

## 证据清单

| 编号 | 名称 | 来源 | 证明目的 |
| --- | --- | --- | --- |
| 证据1 | 营业执照 | 登记机关 | 主体资格 |
| 证据2 | 公证书 | 公证处 | 复制图纸 |
| 证据3 | 保密协议 | 原告 | 保密措施 |
| 证据4 | 门禁记录 | 原告 | |
| 证据5 | 律师费发票 | 原告 | 合理开支 |

此致

杭州市中级人民法院

具状人：甲阀门有限公司

2024年9月1日
`;

/** The draft with the caret inside the first occurrence of some words that hold it. */
export function at(words: string, draft = DRAFT): Opened {
  const plain = words.replace(CARET, '');
  const start = draft.indexOf(plain);
  if (start < 0 || plain === words) throw new Error(`no caret at “${words}”`);
  return open(draft.slice(0, start) + words + draft.slice(start + plain.length));
}
