import { readCitations } from '../../facts/citations';
import { findInstrument, type Bilingual, type Instrument } from '../../law/corpus';
import { lookUpName } from '../../law/lexicon';
import type { LawLibrary } from '../../law/library';
import { versionInForce } from '../../law/versions';
import type { Language } from '../../lint/rule';
import { formatIso, isValid, parseIsoDate, type CivilDate } from '../../text/civil-date';
import { say } from '../law-wording';
import { provisionMarkdown } from '../provision-markdown';

/** What an assistant asks: a law by any name or number, an article, and the day the answer is to hold for. */
export interface LookUp {
  readonly law?: unknown;
  readonly article?: unknown;
  /** ISO; today where it is left out. */
  readonly date?: unknown;
}

const ASK: Bilingual = {
  zh: '请给出 law（法律名称、简称或者文号）和 article（如“第十条”“10”“第二十二条第三款”）。',
  en: 'Give law (a title, short name or number) and article (such as 第十条, 10 or 第二十二条第三款).',
};
const DATE: Bilingual = {
  zh: 'date 应当写作 2025-10-15 这样的完整日期。',
  en: 'date must be a full date such as 2025-10-15.',
};
const UNKNOWN: Bilingual = {
  zh: '本地法规库没有“{law}”。不要凭记忆引用，请到官方网站核对。',
  en: 'The local library has no “{law}”. Do not cite it from memory: check an official source.',
};
const NO_ARTICLE: Bilingual = {
  zh: '“{article}”不是条文号，应写作“第十条”或者“10”。',
  en: '“{article}” is no number of an article; write 第十条 or 10.',
};
const NOT_IN_FORCE: Bilingual = {
  zh: '{date}没有施行中的《{title}》文本。',
  en: 'No version of 《{title}》 was in force on {date}.',
};
const ON: Bilingual = {
  zh: '以下为{date}施行的文本，来自本地法规库；带“请核对”“要旨”字样的不是原文。',
  en: 'The version in force on {date}, from the local library; what is marked as a digest or to be checked is not the text.',
};

/** The article as it stood on a day, as Markdown; or what is wrong with the question. Nothing of any draft is used. */
export function lookUpArticle(
  { law, article, date }: LookUp,
  library: LawLibrary,
  today: CivilDate,
  language: Language,
): string {
  const answer = (text: Bilingual, args: Readonly<Record<string, string>> = {}): string =>
    say(text, language).replace(/\{(\w{1,10})\}/g, (all, name: string) => args[name] ?? all);
  if (typeof law !== 'string' || law.trim() === '' || typeof article !== 'string') return answer(ASK);
  const day =
    date === undefined || date === '' ? today : typeof date === 'string' ? parseIsoDate(date) : null;
  if (day === null || !isValid(day) || day.month === null || day.day === null) return answer(DATE);
  const name = law.trim().slice(0, MAX);
  const instrument = instrumentOf(name, library);
  if (instrument === null) return answer(UNKNOWN, { law: name });
  const number = article.trim().slice(0, MAX);
  const ref = readCitations(`《${instrument.title}》${numberOf(number)}`, library.lexicon)[0];
  if (ref === undefined) return answer(NO_ARTICLE, { article: number });
  const iso = formatIso(day);
  const version = versionInForce(instrument, iso);
  const repealed = instrument.repealed !== undefined && instrument.repealed.on <= iso;
  if (version === null || repealed) return answer(NOT_IN_FORCE, { date: iso, title: instrument.title });
  const provision = { instrument, cited: { version, basis: 'act' as const }, ref, rangeEnd: null };
  return `${answer(ON, { date: iso })}\n\n${provisionMarkdown(provision, library, language)}`;
}

const MAX = 100;

/** By its id, any of its names, or its number. */
function instrumentOf(name: string, { corpus, lexicon }: LawLibrary): Instrument | null {
  const bare = name.replace(/[《》]/g, '');
  const id = lookUpName(lexicon, bare)?.law ?? lexicon.numbers.get(bare) ?? bare;
  return findInstrument(corpus, id);
}

/** `10` is 第10条, `22.3` 第22条第3款. */
function numberOf(text: string): string {
  const [article, paragraph] = /^(\d{1,4})(?:\.(\d{1,3}))?$/.exec(text)?.slice(1) ?? [];
  if (article === undefined) return text;
  return `第${article}条${paragraph === undefined ? '' : `第${paragraph}款`}`;
}
