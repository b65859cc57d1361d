import { linesOf, lineSpan, type Line } from '../../../facts/lines';
import { recogniser } from '../../../facts/recogniser';
import type { Span } from '../../../text/span';

const CARRIER_NOUN =
  '图纸|图样|图册|操作卡|作业簿|卡片|看板|账本|簿册|文件|程序|源代码|代码|数据库|记录|样品|样机|服务器|文档|配方单|工艺卡|规程|说明书|手册|报告|光盘|硬盘|U盘|笔记本|实验记录|电脑|系统|资料|模型|表格|档案|仓库|邮件|报价单|合同|台账|底稿|软盘|云盘|网盘|介质|纸质|电子版';
const CARRIER = new RegExp(
  `纸质(?:版|稿|文件|[一二两三四五六七八九十\\d]{0,3}[册份本套])|电子(?:版|稿|文档)|载体(?:有|就是|为|是|系|包括|：|:|分别|即|主要|形式|如下|均)|(?:为|作为|作)[^。；，]{0,8}载体|(?:写|载|记|存|收|印|录)(?:于|在|进|入)[^。；，]{0,8}《[^》\\n]{2,30}》|(?:记载|存储|存放|保存|固定|体现|收录|储存|留存|载明|反映|记录|写入|载|存|建|记)(?:于|在|至|入)[^。；]{0,30}?(?:${CARRIER_NOUN})|(?:${CARRIER_NOUN})[^。；，]{0,10}(?:等)?(?:是|系|为|作为)[^。；，]{0,12}载体|(?:记载|载|记录|记|写|画|绘|录|固定)(?:于|在)(?!公开|书刊|刊物|文献|教科书|专利|网|报|判决|裁定|合同|本案)[^。；，]{2,20}[单书册表簿本卡录库盘图稿片带条页纸板柜箱]|(?:是|为|系|即)(?:其|它|这|该信息|上述信息|密点|[两二]者)?(?:们)?(?:的|之)?载体|载体[，,](?:为|是|系|即)|载有[^。；，]{0,30}(?:密点|秘密|技术信息|经营信息)[^。；，]{0,12}(?:${CARRIER_NOUN})`,
);
const NOT_OURS = /个人|被告|私自|擅自/;

/** Places that name what carries the secret (载体). */
export const carriersOf = recogniser<{ readonly line: Line; readonly start: number; readonly span: Span }>(
  (block) =>
    linesOf(block).flatMap((line) => {
      if (line.passage.quoted || line.passage.cell?.header === true) return [];
      const match = CARRIER.exec(line.text);
      if (match === null) return [];
      const around = line.text.slice(Math.max(0, match.index - 14), match.index + match[0].length);
      if (!match[0].includes('载体') && NOT_OURS.test(around)) return [];
      return [
        {
          line,
          start: match.index,
          span: lineSpan(line, { start: match.index, end: match.index + match[0].length }),
        },
      ];
    }),
);
