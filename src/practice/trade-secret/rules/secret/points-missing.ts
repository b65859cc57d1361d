import { byTemplate, COMPLAINTS, defineRule, type Report, type RuleContext } from '../../../../lint/rule';
import { daysBetween, lastDay } from '../../../../text/civil-date';
import type { TradeSecretPleading } from '../../model';
import { whereElement } from '../place';

/** Days before the close of debate from which a missing point is an error. */
const NEAR = 15;

/** 法释〔2020〕7号 article 27: the content must be specified before the debate at first instance closes. */
export const pointsMissing = defineRule({
  id: 'secret/points-missing',
  title: { 'zh-cn': '未明确商业秘密的具体内容', en: 'Content of the secret not specified' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#27'],
  documents: [...COMPLAINTS, 'secret-points', 'appeal'],
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '未见商业秘密的具体内容（密点）。法释〔2020〕7号第二十七条要求权利人在一审法庭辩论结束前明确具体内容，请逐项列明密点，或者写明见另行提交的密点说明。',
      en: 'The concrete content of the secret is not stated. Article 27 of Fa Shi [2020] No. 7 asks for it before the debate at first instance closes: list the points one by one, or refer to a separate statement of points.',
    },
    near: {
      'zh-cn':
        '未见商业秘密的具体内容（密点），距一审法庭辩论终结（{date}）只有{days}天。法释〔2020〕7号第二十七条：届时仍未明确的部分不予审理，请立即逐项列明密点。',
      en: 'The concrete content of the secret is not stated and the debate closes on {date}, in {days} days. Under article 27 of Fa Shi [2020] No. 7 what is not specified by then is not tried: list the points now.',
    },
    past: {
      'zh-cn':
        '未见商业秘密的具体内容（密点），而一审法庭辩论已于{date}终结。法释〔2020〕7号第二十七条：只审理此前已经明确的部分，请核对此前是否已经明确并在此列明。',
      en: 'The concrete content of the secret is not stated and the debate closed on {date}. Under article 27 of Fa Shi [2020] No. 7 only what was specified before then is tried: check what was, and list it here.',
    },
    appeal: {
      'zh-cn':
        '未见商业秘密的具体内容（密点）。法释〔2020〕7号第二十七条：二审另行主张一审未明确的内容，只能自愿调解或者经双方同意一并审理，请列明一审中已经明确的密点。',
      en: 'The concrete content of the secret is not stated. Under article 27 of Fa Shi [2020] No. 7 content not specified at first instance can only be mediated, or tried with both sides’ consent, at second instance: list the points specified at first instance.',
    },
  },
  *check(
    pleading: TradeSecretPleading,
    context: RuleContext,
  ): Iterable<Report<'missing' | 'near' | 'past' | 'appeal'>> {
    if (!pleading.concerned || pleading.points.length > 0 || pleading.annex !== null) return;
    const span = whereElement(pleading, 'secret', 'conditions');
    const remedies = byTemplate('secret-points');
    if (pleading.header.stage === 'second-instance') {
      yield { span, message: 'appeal', severity: 'error', remedies };
      return;
    }
    const closes = pleading.header.debateCloses?.date;
    const days = closes === undefined ? null : daysBetween(context.today, lastDay(closes));
    if (closes === undefined || days === null || days > NEAR) {
      yield { span, message: pleading.kind === 'appeal' ? 'appeal' : 'missing', remedies };
      return;
    }
    const args = { date: chineseDate(closes), days };
    yield { span, message: days < 0 ? 'past' : 'near', severity: 'error', args, remedies };
  },
});

function chineseDate({
  year,
  month,
  day,
}: {
  year: number;
  month: number | null;
  day: number | null;
}): string {
  return [String(year), month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
