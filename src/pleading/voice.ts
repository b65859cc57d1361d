import type { Cast } from './cast';
import type { DocumentKind, Role } from './model';
import { matchesOf } from '../text/matches';

/** Words that tell what somebody else says; 简称, 名称 and the like are none. */
const SAYS =
  '(?:辩称|诉称|声称|自称|(?<![简名职统下尊又俗合])称|辩解|抗辩|答辩|主张|认为|认定|判令|判决|载明|写明|要求|索赔|请求|提出|诉请)';
const COURT = new RegExp(
  `(?:一审|二审|原审|再审|生效|前述|在先)?(?:法院|判决书?|裁定书?)[^。；;，,]{0,12}${SAYS}`,
);
const COMPLAINT_SAYS = new RegExp(`(?:起诉状|民事诉状|诉状)[^。；;，,]{0,8}${SAYS}`);
const REACH = 14;

/**
 * Tells whether a passage reports what the other side or a court says; its figures are not the drafter's. `text` is
 * the passage up to the figures. Of an appeal's parties it cannot be told who speaks, so only the respondent's role counts.
 */
export function reportsOthers(text: string, kind: DocumentKind, cast: Cast): boolean {
  if (COURT.test(text)) return true;
  if (kind !== 'complaint' && kind !== 'element-complaint' && COMPLAINT_SAYS.test(text)) return true;
  const other: Role = kind === 'answer' ? 'plaintiff' : 'defendant';
  for (const match of matchesOf(cast.pattern, text)) {
    if (cast.roleOf(match[0]) !== other) continue;
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + REACH);
    if (/^的?[^。；;，,]{0,10}?/.test(behind) && SAYS_NEAR.test(behind)) return true;
  }
  return false;
}

const SAYS_NEAR = new RegExp(`^[^。；;，,（(]{0,10}${SAYS}`);
