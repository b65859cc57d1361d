import type { Answers } from '../../../features/guided-start';
import { findInstrument } from '../../../law/corpus';
import { governingVersion } from '../../../law/versions';
import { readPeriod } from '../../../pleading/header';
import { formatIso, type CivilDate } from '../../../text/civil-date';
import { joinBodies } from '../../../features/snippet-text';
import { tradeSecretLibrary } from '../library';
import { composeComplaint } from './complaint';
import { named, settled, bodyOf } from './parts';
import { COMPLAINT } from './steps';

/** Options that follow from the kind of secret. */
const OF_SECRET: Readonly<Record<string, readonly string[]>> = {
  technical: ['技术信息', '技术秘密', '侵害技术秘密纠纷', '☑技术信息 ☐经营信息 ☐其他商业信息'],
  business: ['经营信息', '经营秘密', '侵害经营秘密纠纷', '☐技术信息 ☑经营信息 ☐其他商业信息'],
  both: ['技术信息和经营信息', '商业秘密', '侵害商业秘密纠纷', '☑技术信息 ☑经营信息 ☐其他商业信息'],
};
const COURT_NAMES: Readonly<Record<string, string>> = {
  ip: '${1:写明所在地的名称}知识产权法院',
  intermediate: '${1:写明所在市的名称}中级人民法院',
  basic: '${1:写明所在区县的名称}人民法院',
};

/** The draft for the answers, in the law that follows the act; null before a document is chosen. */
export function compose(answers: Answers, today: CivilDate): string | null {
  const { document, secret, court } = answers;
  if (document === undefined) return null;
  const act = answers.act === undefined ? null : readPeriod(answers.act);
  const year = act === null ? null : actLaw(answers.act ?? '', today);
  const whole = document === COMPLAINT ? composeComplaint(answers, year) : bodyOf(document);
  const dated =
    act === null
      ? whole
      : whole.replace(/^---\n文书: .*\n/, (head) => `${head}侵权行为: ${answers.act?.trim() ?? ''}\n`);
  const chosen = [
    ...(OF_SECRET[secret ?? ''] ?? []),
    ...(act === null ? [] : [act.open ? '至今仍在继续' : '已于起诉前停止']),
  ];
  const law = year === null ? null : `（${String(year)}年`;
  const settledBody = settled(dated, (options) =>
    options.find((option) => chosen.includes(option) || (law !== null && option.startsWith(law))),
  );
  const addressed = COURT_NAMES[court ?? ''];
  return joinBodies([addressed === undefined ? settledBody : withCourt(settledBody, addressed)], '');
}

/** The blank of the court gives way to its level, with a blank for the place. */
function withCourt(body: string, court: string): string {
  const MARK = '\u0000';
  const [before = '', after] = named(body, { 有管辖权的人民法院: MARK }).split(MARK);
  return after === undefined ? before : joinBodies([before, court, after], '');
}

/** The version of 反不正当竞争法 that governs the act (法释〔2020〕7号第二十八条), or null where the date is too coarse. */
function actLaw(written: string, today: CivilDate): number | null {
  const period = readPeriod(written);
  const law = findInstrument(tradeSecretLibrary.corpus, 'aucl');
  if (period === null || law === null) return null;
  const act = {
    start: formatIso(period.from),
    end: period.to === null ? null : formatIso(period.to),
    continuing: period.open,
  };
  return governingVersion(law, act, formatIso(today)).version?.year ?? null;
}
