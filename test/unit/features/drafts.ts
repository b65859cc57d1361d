import assert from 'node:assert/strict';
import { insertTemplate, type Insertion } from '../../../src/features/insertion';
import type { Template } from '../../../src/features/template';
import type { Reading } from '../../../src/lint/engine';
import { assemble } from '../../../src/pleading/assemble';
import type { Pleading } from '../../../src/pleading/model';
import { readBlocks } from '../../../src/text/blocks';
import type { Span } from '../../../src/text/span';
import { compileTemplates } from '../../../scripts/compile-templates';

export const templates: readonly Template[] = compileTemplates();

export function template(id: string): Template {
  const found = templates.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no template ${id}`);
  return found;
}

const known = new Map<string, Reading<Pleading>>();

export function read(text: string): Reading<Pleading> {
  let reading = known.get(text);
  if (reading === undefined) {
    const blocks = readBlocks(text);
    const draft = assemble(blocks);
    reading = { blocks, draft, pleading: draft?.pleading ?? null };
    known.set(text, reading);
  }
  return reading;
}

export function pleadingOf(text: string): Pleading {
  const { pleading } = read(text);
  if (pleading === null) throw new Error('no pleading');
  return pleading;
}

export function insert(text: string, id: string, target?: Span): Insertion {
  return insertTemplate(read(text), template(id), target);
}

/** The draft with the template put in, unfilled. */
export function filled(text: string, id: string, target?: Span): string {
  const { at, plain } = insert(text, id, target);
  return text.slice(0, at.start) + plain + text.slice(at.end);
}

/** Plausible words for the blanks of a template; `signed` for the date of the signature, `day` for the others. */
export function fill(text: string, day = '2023年3月1日', signed = '2026年9月1日'): string {
  return text
    .replace(/【选择：([^】／]*)[^】]*】/g, '$1')
    .replace(/^【年月日】$/gm, signed)
    .replace(/【年月日】/g, day)
    .replace(/【写明所在区县的名称】/g, '杭州市西湖区')
    .replace(/【写明所在[^】]*名称】/g, '杭州市')
    .replace(/^.*【金额】.*$/gm, fillAmounts)
    .replace(/【案号】|【原审案号】/g, '（2025）浙01民初101号')
    .replace(/【[^】]*(?:行为人|义务人|员工|该单位)的?(?:姓名|名称)】/g, '被告')
    .replace(/【[^】]*载体名称[^】]*】/g, '设计图纸')
    .replace(/【姓名】/g, '周远')
    .replace(/【(?:写明签约人员的姓名和岗位)】/g, '工程师周远')
    .replace(/【职务】/g, '总经理')
    .replace(/【民族】/g, '汉族')
    .replace(/【(?:登记住所|住所地)】/g, '杭州市西湖区文三路1号')
    .replace(/【统一社会信用代码编号】/g, '91330106MA2ABCDE12')
    .replace(/【律师事务所名称】/g, '浙江衡知律师事务所')
    .replace(/【单位名称】/g, '甲阀门有限公司')
    .replace(/【写明开支项目的名称】/g, '律师费、公证费、差旅费、翻译费')
    .replace(/【写明早于[^】]*】/g, '2020年1月6日')
    .replace(/【写明最近一次中断的时间】/g, '2026年3月2日')
    .replace(/【证据编号】/g, '证据1')
    .replace(/【密点编号】/g, '密点1')
    .replace(/【[^】]*法院】/g, '杭州市中级人民法院')
    .replace(/【[^】]*产品[^】]*名称[^】]*】/g, 'Q型减速机')
    .replace(/【[^】]*(?:被告|使用人)[^】]*名称[^】]*】/g, '丁机械有限公司')
    .replace(/【[^】]*(?:姓名|名称)[^】]*】/g, '《图纸保密协议》')
    .replace(/【[^】]*(?:电话)[^】]*】/g, '0571-85550101')
    .replace(/【(?!\/?密】)[^】]*】/g, '设计图纸');
}

/** A total first, then parts that add up to it. */
function fillAmounts(line: string): string {
  const parts = line.split('【金额】').length - 2;
  let first = true;
  return line.replace(/【金额】/g, () => {
    const amount = first || parts === 0 ? 120_000 : 120_000 / parts;
    first = false;
    return String(amount);
  });
}

/** The line before what is put in, its first and last lines, and the line after; blank lines are `·`. */
export function around(text: string, id: string, target?: Span): readonly string[] {
  const { at, plain } = insert(text, id, target);
  const after = filled(text, id, target).split(/\r?\n/);
  const from = text.slice(0, at.start).split(/\r?\n/).length - 1;
  const to = from + plain.split(/\r?\n/).length - 1;
  return after.slice(Math.max(from, 0), to + 3).map((line) => (line === '' ? '·' : line));
}

/** Deletes the lines that match, with the blank line after each. */
export function without(text: string, pattern: RegExp): string {
  const kept = text.replace(new RegExp(`^(?:${pattern.source}).*\\n\\n?`, 'gm'), '');
  assert.notEqual(kept, text);
  return kept;
}

/** The part of a text between two lines, the first left out with what it holds. */
export function cut(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to);
  assert.ok(start >= 0 && end > start);
  return text.slice(0, start) + text.slice(end);
}

export function startOf(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.slice(0, 14));
}

export const MARKDOWN = `---
文书: 民事起诉状
---

# 民事起诉状

**原告**：甲阀门有限公司，住所地杭州市西湖区文三路1号。

**被告**：赵某，男，1990年1月2日出生，汉族，住杭州市拱墅区湖墅路2号。

案由：侵害技术秘密纠纷

## 诉讼请求

1. 判令被告立即停止使用密点1所载的技术秘密；
2. 判令被告赔偿原告经济损失100000元。

以上合计100000元。

## 事实与理由

### 一、原告主张的技术秘密

密点1：阀芯的锥角与研磨参数。

### 二、被告的侵权行为

2024年3月2日，被告复制了图纸（证据2）。

### 三、赔偿数额

按照原告的实际损失计算。

## 证据和证据来源

| 编号 | 证据名称 | 来源 | 证明目的 |
| --- | --- | --- | --- |
| 证据1 | 营业执照 | 原告 | 主体资格 |
| 证据2 | 公证书 | 公证处 | 复制图纸 |

此致

杭州市中级人民法院

具状人：甲阀门有限公司

2024年9月1日

附：

1. 起诉状副本1份；
2. 证据材料1套。
`;

export const BOLD = `**民事起诉状**

**原告：** 乙模具有限公司，住所地宁波市鄞州区天童路3号。

**被告：** 钱某，女，1988年5月6日出生，汉族，住宁波市海曙区中山路4号。

**诉讼请求**

（一）判令被告停止披露密点1；

（二）判令被告赔偿原告经济损失50000元；

**事实与理由**

**（一）技术秘密的内容**

密点1：流道的截面过渡方式，载体为图纸。

**（二）法定条件**

**1. 不为公众所知悉。** 流道位于模具内部。

**2. 具有商业价值。** 缩短了成型周期。

**（三）被告的侵权行为**

钱某于2024年5月将图纸外发。

**证据清单**

1. 营业执照，证明主体资格。
2. 邮件公证书，证明外发图纸。

此致

宁波市中级人民法院

**具状人：** 乙模具有限公司

2024年10月8日
`;

export const WORD = `民事起诉状

原告：丙软件有限公司，住所地成都市高新区天府大道5号。
被告：孙某，男，1992年7月8日出生，汉族，住成都市武侯区人民南路6号。
案由：侵害技术秘密纠纷
诉讼请求：
一、判令被告停止使用原告的源代码；
二、判令被告赔偿原告经济损失300000元。
事实与理由：
原告自2019年起研发调度软件，对其源代码享有权利，源代码保存于原告的代码仓库。
孙某于2021年6月入职，任工程师，2024年4月18日将源代码拷贝至移动硬盘（证据二）。
孙某离职后使用上述源代码开发同类软件，给原告造成损失。
综上，请求判如所请。
证据及来源：
证据一：营业执照，来源于原告，证明主体资格。
证据二：日志公证书，来源于公证处，证明拷贝源代码。
此致
成都市中级人民法院
具状人：丙软件有限公司
2024年11月3日
附：起诉状副本1份，证据材料1套。
`;

export const ELEMENT = `---
文书: 要素式起诉状
---

# 民事起诉状

## 当事人信息

| 项目 | 内容 |
| --- | --- |
| 原告（法人） | 名称：丁化工有限公司<br>住所地：南京市江宁区将军大道7号 |
| 被告（自然人） | 姓名：李某<br>住所地：南京市鼓楼区中山路8号 |
| 第三人 | 无 |

## 诉讼请求

| 请求事项 | 内容 |
| --- | --- |
| 1. 停止侵权 | 判令被告停止使用密点1所载的配方 |
| 2. 赔偿经济损失 | 总额：200000元 |
| 标的总额 | 200000元 |

## 事实与理由

| 要素 | 内容 |
| --- | --- |
| 1. 原告主体情况 | ☑权利人 |
| 2. 商业秘密的类型、载体和内容 | ☑技术信息<br>密点1：缓释配方的组分与配比 |
| 3. 侵权行为 | 李某于2024年6月披露配方（证据2-1） |

## 证据清单

| 编号 | 页码 | 名称 | 来源 | 拟证明事项 |
| --- | --- | --- | --- | --- |
| 1-1 | 1—3 | 配方记录（密件） | 原告 | 秘密的内容和保密标识 |
| 2-1 | 4—9 | 邮件公证书 | 公证处 | 披露配方 |

此致

南京市中级人民法院

具状人：丁化工有限公司

日期：2024年12月1日
`;
