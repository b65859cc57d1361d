import type { Claim } from '../../../pleading/model';
import type { StopClaim } from '../model';

const STOP =
  /停止(?!审理|诉讼)[^。；]{0,30}?(?:侵害|侵犯|侵权|使用|披露|获取|允许|泄露|公开|实施|生产|销售|行为|用)|(?:[不毋勿]得|禁止|不许|不准)(?:再行?|继续)?[^。；，]{0,10}(?:使用|披露|泄露|允许|实施|生产|制造|销售|用)|(?:不得|不许|不准|不可)再(?!审)|停手|住手|收手/;
/** An injunction pending suit (行为保全) ends with the suit. */
const PENDING_SUIT =
  /行为保全|先行(?:裁定|责令)|诉讼(?:期间|过程中|中|进行中)(?:[^。；]{0,6})?(?:不得|禁止|停止|使用)/;
/** The end that article 17 paragraph 1 gives: until the secret is publicly known. */
const UNTIL_PUBLIC =
  /(?:至|直至|直到|持续到|到|截止|迄|止于)[^。；]{0,60}?(?:公知|知悉|知晓|知道|公开|公有|丧失秘密性|人人|周知|失密|不再(?:是|为|成为|成其为)?秘密)|(?:公知|知悉|知晓|公开)[^。；，]{0,6}(?:之前|以前|前|之日|之时)/;
/** What the claim closes with: ……而止, ……为止. */
const CLOSED_BY = /(?:为止|而止|时止|日止|之日|之时)[^。；，\s\u3000]{0,4}[。；;，,]?[\s\u3000]{0,8}$/;
/** 什么时候……才可以解除. */
const NOT_BEFORE = /(?:什么时候|何时|几时|哪天)[^。；]{0,40}(?:才|再|方|就)/;
/** A term or scope, paragraph 2; 十日内 is a deadline for performance, not a term. */
const TERM =
  /(?:期限|期间|时间|时长)(?:为|至|自|截至|不少于|持续)|(?:[\d一二三四五六七八九十两]{1,4}(?:个)?(?:年|月))(?:内|之内|期满|届满)(?:不得|停止)?|(?:年|个月)(?:届满|期满)|满[\d一二三四五六七八九十两]{1,4}(?:年|个月)|(?:日|时|届满|期满)(?:即|自行|自动)?(?:终止|终了|解除|失效)|至\d{4}年|至二[〇零○]\S{2}年|为期|以[\d一二三四五六七八九十两]{1,4}(?:个)?(?:年|月)为(?:限|期)|[\d一二三四五六七八九十两]{1,4}年之?期|永久|永远|长期停止|范围内(?:停止|不得)|在[^。；，]{2,30}(?:范围|地域|领域)内/;

/** The claims to stop, and whether each says until when (法释〔2020〕7号 article 17). */
export function stopClaims(claims: readonly Claim[]): readonly StopClaim[] {
  return claims
    .filter(({ text }) => STOP.test(text) && !PENDING_SUIT.test(text))
    .map(({ text, span }) => ({ span, bounded: isBounded(text) }));
}

function isBounded(text: string): boolean {
  return UNTIL_PUBLIC.test(text) || TERM.test(text) || CLOSED_BY.test(text) || NOT_BEFORE.test(text);
}

/** A sentence among the claims that bounds them all: “上述停止侵害的期限至……时止”. */
export function boundsAll(text: string): boolean {
  return text.includes('停止') && isBounded(text);
}
