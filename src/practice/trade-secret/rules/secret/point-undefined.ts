import { EVERY_DOCUMENT, defineRule, type Report } from '../../../../lint/rule';
import type { Span } from '../../../../text/span';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 article 27: only what is specified is tried. */
export const pointUndefined = defineRule({
  id: 'secret/point-undefined',
  title: { 'zh-cn': '引用了未列明的密点', en: 'A secret point is cited but not defined' },
  severity: 'error',
  authority: ['法释〔2020〕7号#27'],
  documents: EVERY_DOCUMENT,
  fix: 'none',
  messages: {
    undefined: {
      'zh-cn':
        '文中引用了密点{id}，但列明的密点中没有它。法释〔2020〕7号第二十七条只审理已经明确的内容，请补充该密点的内容，或者改正编号。',
      en: 'Point {id} is cited but is not among the points set out. Under article 27 of Fa Shi [2020] No. 7 only what is specified is tried: set out the point or correct its number.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'undefined'>> {
    // What is new on appeal is set out nowhere yet: procedure/appeal-new-point speaks.
    if (!pleading.concerned || pleading.procedure.newPoint !== null) return;
    const { defined, cited } = pleading.pointMentions;
    const known = new Set([...defined, ...pleading.points.flatMap(({ id }) => (id === null ? [] : [id]))]);
    const listed = pleading.points.filter(({ id }) => id !== null).length;
    // In another document the points may stand in the complaint: one that lists several sets them out itself.
    const own = pleading.kind === 'complaint' || pleading.kind === 'element-complaint';
    if (listed < (own ? 1 : 2) || (pleading.kind === 'answer' && pleading.annex === null && listed < 3))
      return;
    const reported = new Set<string>();
    const missing = new Map<number, { readonly span: Span; readonly ids: string[] }>();
    for (const { id, span } of cited) {
      if (known.has(id) || reported.has(id)) continue;
      reported.add(id);
      const entry = missing.get(span.start);
      if (entry) entry.ids.push(id);
      else missing.set(span.start, { span, ids: [id] });
    }
    for (const { span, ids } of missing.values())
      yield { span, message: 'undefined', args: { id: ids.join('、') } };
  },
});
