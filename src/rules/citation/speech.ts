import type { Surroundings } from '../../pleading/surroundings';
import { once } from './once';
import { matchesOf } from '../../text/matches';

/** 《……规定》第一条规定：…… : what follows is the wording of an interpretation, which keeps its own numbers. */
const QUOTES_RULE =
  /(?:规定|解释)[》〉”"]{0,2}(?:[（(][^（）()]{0,40}[）)])?第[^，。；条]{1,10}条[^，。；]{0,16}(?:规定[：:，,]|载明|明确|指出|所称|所指|中的)/g;
/** After these words the draft speaks for itself again. */
const RELIES = /依照|依据|根据|按照|适用|违反|请求|援引|参照/;
/** What a court or an authority held before. */
const ACCOUNT =
  /(?:一审|二审|原审|再审|生效|前案|在先|另案|该案)[^。；，]{0,30}(?:判决|裁定|法院|认定|认为)|(?:人民法院|[^贵]法院|本院)[^。；，请求]{0,12}(?:认为|认定|判决|裁定|指出|适用|依据|依照)|(?:判决|裁定|决定|告知)书?[^。；，]{0,8}(?:认定|认为|依据|依照|根据|适用|载明|指出|确认)|号[^，。；]{0,8}(?:判决|裁定|决定)|(?:市场监管|监督管理|工商|公安|检察)[^。；，]{0,10}(?:局|院|机关|部门)[^。；，]{0,20}(?:认定|处罚|依据|依照|根据|适用)/g;
const OWN_AGAIN = /请求|恳请|贵院|应当?(?:依|适用|改)|故依/;
/** Right before a title: an earlier text is meant and named as such. */
const FORMER =
  /(?:修[订正改]前|当时(?:施行|有效|适用)?|行为时(?:施行|有效|适用)?|旧|(?:^|[，。；、依据照用为的])原)的?[《“]?$/;
/** Right after a number: its place in another text is given. */
const RENUMBERED = /^[^，。；]{0,10}[（(，,](?:即?现行?|对应|修[订正改]后|即修|即[^，。；（）]{0,12}法)/;
const PAST =
  /废止|失效|取代|代替|替代|不再适用|修[订正改]前|当时|行为时|施行期间|有效期间|以前的|此前|之前|曾|历史|沿革|原(?:《|解释|规定|侵权|合同|民法)/;

/** The words are quoted, or tell what an interpretation, a court or an authority said: their numbers stand. */
export function isReported(around: Surroundings): boolean {
  return reported(
    around,
    '',
    () => around.quoted || quotesRule(around.before) || tellsHolding(around.before),
  );
}

const reported = once<boolean>();

/** An earlier text is meant and named as such: 修订前的《反不正当竞争法》第九条, 第九条（现第十条）. */
export function meansFormer({ before, after }: Surroundings): boolean {
  return FORMER.test(before.slice(-16)) || RENUMBERED.test(after.slice(0, 30));
}

/** The sentence says that the text named is a thing of the past. */
export function saysPast({ before, after }: Surroundings): boolean {
  return PAST.test(before) || PAST.test(after);
}

function quotesRule(before: string): boolean {
  const last = matchesOf(QUOTES_RULE, before).at(-1);
  return last !== undefined && !RELIES.test(before.slice(last.index + last[0].length));
}

function tellsHolding(before: string): boolean {
  // 请求二审法院依照…改判: what the court is asked to do, it has not done.
  const last = matchesOf(ACCOUNT, before)
    .filter(({ index }) => !/(?:请求?|恳请|申请|望)[^，。；]{0,4}$/.test(before.slice(0, index)))
    .at(-1);
  return last !== undefined && !OWN_AGAIN.test(before.slice(last.index + last[0].length));
}
