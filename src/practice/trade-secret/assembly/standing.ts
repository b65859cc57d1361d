import type { Cast } from '../../../pleading/cast';
import type { Pleading } from '../../../pleading/model';
import type { ElementTold, Standing, ToldWords } from '../model';
import { matchesOf } from '../../../text/matches';

const KINDS = ['exclusive', 'sole', 'ordinary'] as const;
/** What the draft writes between two offsets. */
type Written = (from: number, to: number) => string;

/** Words about another licence than that of the secret. */
const OTHER_LICENCE = /商标|专利许可|软件使用许可|经营许可|许可证|行政许可/;

/**
 * The plaintiff as licensee: it calls itself so, or a licence names it as the one who may use the secret. Null where it
 * says that it owns the secret, or says nothing of a licence.
 */
export function readStanding(
  { words, exhibits }: ElementTold,
  pleading: Pleading,
  cast: Cast,
  text: Written,
): Standing | null {
  const licensee =
    words.find((told) => isLicensee(told, cast, text)) ??
    (words.some((told) => isOwnedByAnother(told, text, cast))
      ? words.find((told) => namesLicenceOf(told, cast))
      : undefined) ??
    words.find((told) => isLicensedBy(told, cast));
  if (licensee === undefined || words.some((told) => isOwner(told, text, cast))) return null;
  const has = (group: string): boolean => words.some((told) => told.group === group);
  const named = exhibits.map(({ name, purpose }) => `${name}${purpose ?? ''}`).join('\n');
  const kinds = KINDS.filter((kind) =>
    // 非独占 is an ordinary licence.
    words.some(({ group, span }) => group === kind && text(span.start - 1, span.start) !== '非'),
  );
  const plaintiffs = pleading.parties.filter(({ role }) => role === 'plaintiff').length;
  return {
    kind: kinds.length > 1 ? 'several' : (kinds[0] ?? null),
    jointly: plaintiffs > 1 || has('jointly'),
    authority: words.some((told) => isAuthority(told, text)) || named.includes('授权'),
    ownerRests: has('owner-rests') || /不(?:起诉|提起诉讼)|放弃起诉/.test(named),
    span: licensee.span,
  };
}

function isLicensee(
  { group, subject, text: statement, span }: ToldWords,
  cast: Cast,
  text: Written,
): boolean {
  if (OTHER_LICENCE.test(statement)) return false;
  const plaintiffs = cast.names.filter(({ role }) => role === 'plaintiff').map(({ name }) => name);
  if (group === 'licensee') {
    if (/[☑■√✓✔☒]/.test(statement)) return true;
    if (subject !== 'plaintiff') return false;
    const clause = clauseBefore(text, span.start);
    return plaintiffs.some((name) => clause.includes(name)) || !ORGANISATION.test(clause);
  }
  if (group !== 'licence') return false;
  const words = text(span.start, span.end);
  if (/^(?:取得|获得|受让|享有|拥有)/.test(words))
    return subject === 'plaintiff' && /秘密|技术|信息/.test(statement);
  // 许可原告使用…: the licence names the plaintiff as its object.
  return words
    .split(/许可|授权|准许|同意|许/)
    .slice(1)
    .some((after) => plaintiffs.some((name) => after.replace(/^(?:给予?|由)/, '').startsWith(name)));
}

/** 涉案亲本由某研究所育成，某研究所是权利人: an organisation that is no party owns the secret. */
function isOwnedByAnother({ group, span }: ToldWords, text: Written, cast: Cast): boolean {
  if (group !== 'owner' || !/^(?:权利人|所有人|所有权人|权属)/.test(text(span.start, span.end))) return false;
  const clause = clauseBefore(text, span.start);
  return (
    ORGANISATION.test(clause) &&
    /[是为系]$|归$/.test(clause.trimEnd()) &&
    !matchesOf(cast.pattern, clause).some(([name]) => cast.roleOf(name) !== null)
  );
}

/** 某研究所与原告签订《技术实施许可合同》: a licence to which the plaintiff is a party. */
function namesLicenceOf({ group, text }: ToldWords, cast: Cast): boolean {
  return (
    group === 'licence' &&
    /许可(?:使用|实施)?(?:合同|协议)/.test(text) &&
    /签订|签署|订立|达成/.test(text) &&
    matchesOf(cast.pattern, text).some(([name]) => cast.roleOf(name) === 'plaintiff')
  );
}

const LICENSED =
  /(?:^|[，。；：])(?<owner>[^，。；：]{2,24}?)(?:与|同|跟|和)(?<other>[^，。；：《》]{2,16}?)(?:共同)?(?:签订|签署|签下|签|订立|达成)[^，。；《]{0,6}《[^》]{0,20}(?:秘密|技术)[^》]{0,12}许可[^》]{0,6}》/;

/** 某研究院与原告签订《技术秘密实施许可合同》: whoever grants stands first and is no party, the plaintiff takes. */
function isLicensedBy({ group, text }: ToldWords, cast: Cast): boolean {
  if (group !== 'licence' || OTHER_LICENCE.test(text)) return false;
  const found = LICENSED.exec(text)?.groups;
  if (found === undefined) return false;
  const role = (words: string): string | null =>
    [...words.matchAll(cast.pattern)].map(([name]) => cast.roleOf(name)).find((of) => of !== null) ?? null;
  return role(found.owner ?? '') === null && role(found.other ?? '') === 'plaintiff';
}

/** Up to 30 characters of the clause that ends at `at`. */
function clauseBefore(text: Written, at: number): string {
  const before = text(at - 30, at);
  return before.slice(
    Math.max(...['，', '。', '；', '：', ':', '\n', '|'].map((mark) => before.lastIndexOf(mark))) + 1,
  );
}

const ORGANISATION = /公司|工厂|大学|研究院|研究所|中心|合作社/;

/** Authority to sue stands in one clause: a licence to use, followed by the suit, is none. */
function isAuthority({ group, span }: ToldWords, text: Written): boolean {
  return group === 'authority' && !/[，,]/.test(text(span.start, span.end));
}

/** 原告系……的权利人; ☑权利人 in the element form. Somebody else may own it while the plaintiff is spoken of. */
function isOwner({ group, subject, span }: ToldWords, text: Written, cast: Cast): boolean {
  if (group !== 'owner') return false;
  const before = text(span.start - 30, span.start);
  if (
    /[☑■√✓✔☒][\s\u3000]?$/.test(before) ||
    /^权利人[\s\u3000]?[☑■√✓✔☒]/.test(text(span.start, span.start + 6))
  )
    return true;
  if (subject !== 'plaintiff') return false;
  const clause = clauseBefore(text, span.start);
  return (
    matchesOf(cast.pattern, clause).some(([name]) => cast.roleOf(name) === 'plaintiff') &&
    !clause.includes('与')
  );
}
