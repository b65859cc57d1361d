import type { Heading } from '../facts/headings';
import type { SectionRole } from './model';
import type { Signals } from './section-signals';

/** Parts that a heading of unknown name and equal rank ends: what follows tells facts. */
const AFTER_WHICH_FACTS: readonly SectionRole[] = ['cause', 'parties', 'evidence'];

/** What a title within the claims asks for. */
const ASKED =
  /停止|赔偿|赔付|支付|给付|返还|交还|销毁|删除|清除|承担|负担|道歉|影响|判令|费|开支|撤销|改判|确认|损失|责任/;

/** The role a line opens, or null when it goes on in the current part. */
export function roleAt(
  signals: Signals,
  role: SectionRole,
  roleLevel: number,
  claimsSeen: boolean,
  titleOnly: boolean,
): SectionRole | null {
  const { line, heading, named } = signals;
  const ahead = role === 'preamble' || role === 'parties';
  if (signals.closing && role !== 'closing') return 'closing';
  if (signals.signer && role !== 'closing' && !ahead) return 'closing';
  if (signals.attachments && !ahead) return 'attachments';
  const behind = role === 'evidence' || role === 'closing' || role === 'attachments';
  if (heading === null && named !== null && named !== role && (line.passage.cell !== null || !behind))
    return named;
  if (heading !== null) {
    if (named !== null && opensAnew(named, role, heading.level, roleLevel) && mayFollow(role, named, heading))
      return named;
    const whole = heading.bodyStart === line.text.length;
    // `**2.赔偿经济损失**` numbers a claim; `**二、侵权经过**` opens something else.
    const ofClaim = heading.style === 'bold' && /^\d/.test(heading.numbering) && ASKED.test(heading.title);
    if (named === null && whole && heading.style !== 'plain' && role === 'claims' && claimsSeen && !ofClaim)
      return 'facts';
    if (
      named === null &&
      whole &&
      heading.style === 'markdown' &&
      (heading.level <= roleLevel || (roleLevel === 0 && heading.level > 1)) &&
      AFTER_WHICH_FACTS.includes(role)
    ) {
      return 'facts';
    }
  }
  // The title of a catalogue of exhibits opens the list; the parties may stand between.
  if ((role === 'preamble' || (titleOnly && !signals.numbered)) && signals.party) return 'parties';
  if ((role === 'facts' || role === 'claims') && signals.exhibit) return 'evidence';
  if ((ahead || role === 'cause') && signals.announces) return 'claims';
  if (ahead && signals.cause) return 'cause';
  if (named === null && signals.title && role === 'claims' && claimsSeen && !ASKED.test(line.text))
    return 'facts';
  return role === 'claims' && claimsSeen && signals.prose ? 'facts' : null;
}

/** A title of the part we are in opens it anew only as its equal: `## 理由` after `## 事实`. */
function opensAnew(named: SectionRole, role: SectionRole, level: number, roleLevel: number): boolean {
  return named !== role || (level !== 0 && level <= roleLevel);
}

/** A run-in phrase such as “（二）事实与理由。…” opens a part only where the parts still lie ahead. */
function mayFollow(role: SectionRole, named: SectionRole, heading: Heading): boolean {
  if (named === 'parties') return role === 'preamble' || role === 'parties' || role === 'cause';
  if (heading.style === 'markdown') return true;
  if (named === 'closing') return role !== 'preamble';
  if (named === 'cause') return role === 'preamble' || role === 'parties' || role === 'cause';
  return true;
}
