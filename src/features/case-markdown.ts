import type { LeadingCase } from '../law/case-schema';
import { findInstrument } from '../law/corpus';
import { parseProvisionKey } from '../law/provision';
import type { LawLibrary } from '../law/library';
import type { Language } from '../lint/rule';
import { dayOf, labelled, nameOf, say } from './law-wording';
import { bold, bullets, code, passages, plain } from './markdown';

/** A leading case as Markdown: what it decided, what a drafter must plead because of it, how it ended. */
export function caseMarkdown(found: LeadingCase, library: LawLibrary, language: Language): string {
  const en = language === 'en';
  const stop = en ? ': ' : '：';
  return passages([
    `${bold(say(found.title, language))}  \n${plain(`${say(found.court, language)}${en ? ', ' : '，'}${found.number}${en ? ', ' : '，'}${dayOf(found.date, language)}`)}`,
    plain(say(found.subject, language)),
    labelled({ zh: '裁判要点', en: 'Holding' }, '', language).trimEnd(),
    bullets(found.holding.map((text) => plain(say(text, language)))),
    labelled({ zh: '主张补救费用须写明', en: 'To claim remedial costs, plead' }, '', language).trimEnd(),
    found.test
      .map(
        ({ name, text }, index) =>
          `${index + 1}. ${bold(say(name, language))}${stop}${plain(say(text, language))}`,
      )
      .join('\n'),
    labelled({ zh: '审理经过', en: 'Instances' }, '', language).trimEnd(),
    bullets(
      found.history.map(({ date, court, number, outcome }) =>
        plain(
          `${dayOf(date, language)}${en ? ', ' : '，'}${say(court, language)}${number}${stop}${say(outcome, language)}`,
        ),
      ),
    ),
    labelled({ zh: '案情', en: 'Facts' }, '', language).trimEnd(),
    bullets(found.facts.map((text) => plain(say(text, language)))),
    labelled(
      { zh: '金额', en: 'Amounts' },
      plain(found.amounts.map((amount) => amountOf(amount, language)).join(en ? '; ' : '；')),
      language,
    ),
    labelled(
      { zh: '适用法条', en: 'Law applied' },
      plain(found.laws.map((key) => lawName(key, library, language)).join(en ? '; ' : '；')),
      language,
    ),
    labelled({ zh: '相关检查', en: 'Checked by' }, found.rules.map(code).join(en ? ', ' : '、'), language),
    labelled({ zh: '来源', en: 'Source' }, plain(say(found.source, language)), language),
  ]);
}

function amountOf({ label, fen }: LeadingCase['amounts'][number], language: Language): string {
  const yuan = String(fen / 100);
  return language === 'en' ? `${label.en} RMB ${yuan}` : `${label.zh}${yuan}元`;
}

/** `aucl@2019#17.3` → 反不正当竞争法（2019年文本）第十七条第三款. */
function lawName(key: string, library: LawLibrary, language: Language): string {
  const [law = '', place = ''] = key.split('#');
  const [id = '', year] = law.split('@');
  const ref = parseProvisionKey(place);
  const title = findInstrument(library.corpus, id)?.title.replace(/^中华人民共和国/, '') ?? id;
  const version = year === undefined ? '' : language === 'en' ? ` (${year})` : `（${year}年文本）`;
  const name = ref === null ? place : nameOf(ref, language);
  return `《${title}》${version}${language === 'en' ? ' ' : ''}${name}`;
}
