import { findInstrument, type Instrument } from '../../law/corpus';
import { defineRule, EVERY_DOCUMENT, type Report } from '../../lint/rule';
import { factSpan, type NamedLaw } from '../../pleading/citations';
import { decisiveDay, type CitingPleading } from '../../pleading/citing';
import { formatIso, lastDay, type CivilDate } from '../../text/civil-date';
import { isReported, meansFormer, saysPast } from './speech';

/** Words right before a law the draft relies on. */
const RELIES =
  /(?:依照|依据|根据|按照|遵照|参照|适用|援引|违反|触犯|符合|依|据|按)[^。；]{0,40}$|(?:和|及|与|以及|、|，|并)[^。；，]{0,8}$/;

/** An instrument that was no longer in force on the day of the pleading is relied on. */
export const repealed = defineRule({
  id: 'citation/repealed',
  title: { 'zh-cn': '援引已经失效的规定', en: 'Reliance on a repealed instrument' },
  severity: 'warning',
  authority: [],
  documents: EVERY_DOCUMENT,
  fix: 'none',
  messages: {
    repealed: {
      'zh-cn':
        '{law}自{year}年{month}月{day}日起不再有效：{by}。请改引现行规定；行为发生在其施行期间而仍应适用的，请写明。',
      en: '{law} ceased to be in force on {date}: {byEn}. Cite the present rule; where it still governs because the act fell under it, say so.',
    },
  },
  *check(pleading: CitingPleading, { today }): Iterable<Report<'repealed'>> {
    const { namedLaws, corpus } = pleading;
    const day = decisiveDay(pleading, today);
    for (const placed of namedLaws) {
      const { fact } = placed;
      const instrument = findInstrument(corpus, fact.instrument ?? '');
      const end = instrument?.repealed;
      if (instrument === null || end === undefined || formatIso(day) < end.on) continue;
      if (!isReliedOn(fact) || isReported(fact.around) || meansFormer(fact.around)) continue;
      if (saysPast(fact.around) || governedTheAct(pleading, instrument, end.on)) continue;
      const [year = '', month = '', date = ''] = end.on.split('-');
      yield {
        span: factSpan(placed),
        message: 'repealed',
        args: {
          law: fact.byNumber ? fact.name : `《${instrument.title}》`,
          year,
          month: Number(month),
          day: Number(date),
          date: end.on,
          by: end.by.zh.replace(/。$/, ''),
          byEn: end.by.en.replace(/\.$/, ''),
        },
      };
    }
  },
});

function isReliedOn({ cited, around }: NamedLaw): boolean {
  return cited || RELIES.test(around.before);
}

/** A statute in force when the act ended still governs it; procedure and interpretations do not outlive their end. */
function governedTheAct({ conduct }: CitingPleading, { kind }: Instrument, end: string): boolean {
  if (kind !== 'law' || conduct === null || conduct.open) return false;
  const last: CivilDate = lastDay(conduct.to);
  return formatIso(last) < end;
}
