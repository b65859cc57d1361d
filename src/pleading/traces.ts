import { perObject } from '../text/per-object';
import { recalledData } from '../text/memory';
import type { Pleading, SectionRole, Traces } from './model';
import type { PlacedLine } from './outline';
import { NUMBERING } from './section-signals';
import type { Line } from '../facts/lines';

/**
 * Signs of a part that no reader made out. Rules that tell of an absence are silent where there are any: what reads
 * strangely is no missing part.
 */

/** What one line shows. */
type Trace = 'prayer' | 'relief' | 'plaintiff' | 'defendant' | 'particulars' | 'paper';

/** 请求判令……停止……: a court is asked, and for what. */
const PRAYER =
  /(?:判令|判决|恳请|诉请|祈请|求判|请求(?:依法)?判|请(?:求)?(?:贵院|法院|法庭|人民法院))[^。]{0,60}(?:停止|停用|不得|赔偿|赔付|返还|交还|销毁|删除|支付|给付|承担|负担|撤销|改判)/;
/** An item that begins with what is to be ordered. */
const RELIEF =
  /^(?:依法|请|请求|要求|判令|责令|判决|贵院|法院|[二两三四五]?(?:各|全部)?被告[^，。；]{0,12}|[，、：:\s\u3000]){0,6}(?:立即|马上|连带|共同|一并|向原告){0,3}(?:停止|停用|赔偿|赔付|返还|交还|归还|销毁|删除|支付|给付|承担|负担|撤销|改判)/;
/** 住所, 法定代表人 …: what tells who somebody is. */
const PARTICULARS =
  /住所|住址|地址|住[^，。；]{2,12}[省市区县]|统一社会信用代码|信用代码|身份证|公民身份|法定代表人|负责人|经营者|出生|民族|汉族|电话|联系方式/;
const PLAINTIFF = /原[\s\u3000]{0,4}告|起诉人|上诉人|申请人|答辩人|我(?:方|司|公司|厂|单位|本人)/;
const DEFENDANT = /被[\s\u3000]{0,4}(?:告|诉|上诉人|申请人|答辩人)/;
/** 被告，某某有限公司: who is sued, with what the line below tells of it. */
const NAMED_DEFENDANT =
  /^[\s\u3000]*被[\s\u3000]{0,4}(?:告|上诉人|申请人)[^。；]{2,30}(?:公司|厂|店|中心|研究院|研究所|合作社|事务所|工作室|经营部|学校|医院)/;
/** What an exhibit is, at the end of its name. */
const PAPER =
  /(?:合同|协议书?|记录|日志|发票|公证书|截[图屏]|报告书?|意见书|鉴定书|台账|邮件|流水|清单|登记[表簿]|档案|证明|照片|录[像音]|笔录|函|回执|账册|手册|制度|承诺书|执照|证书|凭证|说明|判决书|裁定书|决定书|图纸|样品|名册|通知书?)(?:[（(][^（）()]{0,30}[）)])?(?:原件|复印件|打印件)?(?:[一二两三\d]{1,3}[份页张册本组])?(?=$|[，。；：:、\s\u3000|》”")）])/;
/** A longer line is a paragraph that tells. */
const MAX_LINE = 400;
/** A line that names a party and tells no story of it. */
const MAX_NAMED = 60;
/** So many papers one under the other are a list; so many items that ask for relief are claims. */
const LIST = 3;
const ITEMS = 2;
/** Lines between two papers of a list. */
const NEAR = 4;

const NO_TRACES: Traces = { claims: false, plaintiff: false, defendant: false, exhibits: false };

/** Looks for traces only of what is missing. */
export const readTraces = recalledData(
  (
    lines: readonly PlacedLine[],
    parties: Pleading['parties'],
    claims: Pleading['claims'],
    exhibits: Pleading['exhibits'],
  ): Traces => {
    const sued = parties.some(({ role }) => role === 'defendant');
    const suing = parties.some(({ role }) => role === 'plaintiff');
    if (sued && suing && claims.length > 0 && exhibits.length > 0) return NO_TRACES;
    const shown = lines.map((placed) => tracesOf(placed));
    const firstParty = parties[0]?.span.start ?? Infinity;
    return {
      claims:
        claims.length === 0 &&
        (shown.some((traces) => traces.includes('prayer')) ||
          shown.filter((traces) => traces.includes('relief')).length >= ITEMS),
      plaintiff:
        !suing &&
        shown.some(
          (traces, at) =>
            traces.includes('plaintiff') ||
            (traces.includes('particulars') && (lines[at]?.block.start ?? Infinity) < firstParty),
        ),
      defendant: !sued && shown.some((traces) => traces.includes('defendant')),
      exhibits: exhibits.length === 0 && hasList(shown),
    };
  },
);

function hasList(shown: readonly (readonly Trace[])[]): boolean {
  const papers = shown.flatMap((traces, at) => (traces.includes('paper') ? [at] : []));
  return papers.some((at, index) => {
    const last = papers[index + LIST - 1];
    return last !== undefined && last - at <= NEAR * LIST;
  });
}

const lineTraces = perObject((line: Line): readonly Trace[] => {
  const { text, passage } = line;
  if (passage.quoted || text.length > MAX_LINE) return [];
  const item = passage.marker !== null || passage.cell !== null || NUMBERING.test(text);
  const found: Trace[] = [];
  if (PRAYER.test(text)) found.push('prayer');
  if (item && RELIEF.test(text.replace(NUMBERING, ''))) found.push('relief');
  if (item && PAPER.test(text)) found.push('paper');
  if (text.length <= MAX_NAMED && NAMED_DEFENDANT.test(text)) found.push('defendant');
  else if (PARTICULARS.test(text))
    found.push(DEFENDANT.test(text) ? 'defendant' : PLAINTIFF.test(text) ? 'plaintiff' : 'particulars');
  return found;
});

/** Where each is looked for: who sues is not told by the facts, and a list of exhibits is no list of claims. */
const PLACES: Readonly<Record<Trace, readonly SectionRole[]>> = {
  prayer: ['preamble', 'parties', 'cause', 'claims', 'facts', 'closing'],
  relief: ['preamble', 'parties', 'cause', 'claims', 'facts', 'closing'],
  paper: ['preamble', 'parties', 'cause', 'facts', 'evidence', 'attachments'],
  plaintiff: ['preamble', 'parties', 'cause'],
  defendant: ['preamble', 'parties', 'cause'],
  particulars: ['preamble', 'parties', 'cause'],
};

function tracesOf({ line, role }: PlacedLine): readonly Trace[] {
  return lineTraces(line).filter((trace) => PLACES[trace].includes(role));
}
