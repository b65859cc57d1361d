import type { EntryKind, TimelineEntry } from '../../../features/overview/model';
import { findInstrument, type LawCorpus } from '../../../law/corpus';
import type { DatedEvent, EventKind } from '../../../pleading/model';
import { compareDates, formatIso, isBefore, parseIsoDate } from '../../../text/civil-date';
import { sentenceAt } from '../../../text/sentences';
import { contains, shift, type Span } from '../../../text/span';
import type { TradeSecretPleading } from '../model';

const BY_EVENT: Readonly<Partial<Record<EventKind, EntryKind>>> = {
  join: 'employment',
  leave: 'employment',
  discovery: 'discovery',
  demand: 'discovery',
};

/** The dated facts with the dates of the procedure and the versions of the law that took force among them. */
export function timelineOf(
  pleading: TradeSecretPleading,
  text: string,
  corpus: LawCorpus,
): readonly TimelineEntry[] {
  const events = pleading.timeline.events.map(({ start, fact }) => ({
    event: fact,
    span: shift(fact.span, start),
  }));
  const told = events.map(({ event, span }, index): TimelineEntry => {
    const words = wordsOf(text, span, events[index + 1]?.span.start ?? text.length);
    return {
      kind: kindOf(event, span, pleading, text),
      ...event.date,
      words: { 'zh-cn': words, en: words },
      span,
    };
  });
  const entries = [...told, ...procedureOf(pleading)].sort((a, b) => compareDates(a.from, b.from));
  return withVersions(entries, corpus);
}

/** What an event is by itself, else by the act or the measure told in its sentence. */
function kindOf(
  event: DatedEvent,
  span: Span,
  { acts, measures }: TradeSecretPleading,
  text: string,
): EntryKind {
  const known = BY_EVENT[event.kind];
  if (known !== undefined) return known;
  const sentence = sentenceAt(text, span);
  const holds = (told: readonly { readonly span: Span }[]): boolean =>
    told.some((one) => contains(sentence, one.span));
  if (holds(acts.filter(({ kind }) => kind !== 'breach'))) return 'act';
  return holds(measures) ? 'measure' : 'fact';
}

/** 宋以宁于2020年6月入职，任…: who, then what follows the date, up to the next date. */
function wordsOf(text: string, date: Span, next: number): string {
  const sentence = sentenceAt(text, date);
  const before = /[^，,。；;：:\n（(]{0,24}$/.exec(text.slice(sentence.start, date.start))?.[0] ?? '';
  const who = before
    .replace(/^(?:\d{1,2}[.、]|[（(]?[一二三四五六七八九十]{1,3}[）)、])/, '')
    .replace(/(?:于|自|从|在|至|到|，|,)$/, '')
    .trim();
  const what = text.slice(date.end, Math.max(date.end, Math.min(sentence.end, next)));
  return `${who}${what.replace(/^起?[，,、\s]{0,4}/, '')}`
    .replaceAll(/[|*`#\n]/g, ' ')
    .replace(/[，,；;。、\s]{1,4}$/, '')
    .trim();
}

function procedureOf({ header, signature }: TradeSecretPleading): readonly TimelineEntry[] {
  const entry = (date: TimelineEntry['from'], span: Span, zh: string, en: string): TimelineEntry => ({
    ...{ kind: 'procedure', from: date, to: null, open: false, words: { 'zh-cn': zh, en }, span },
  });
  const signed = signature?.date;
  return [
    ...(signed?.date == null ? [] : [entry(signed.date, signed.span, '具状', 'pleading signed')]),
    ...(header.debateCloses === null
      ? []
      : [
          entry(
            header.debateCloses.date,
            header.debateCloses.span,
            '一审法庭辩论终结',
            'debate at first instance closes',
          ),
        ]),
  ];
}

/** The versions of 反不正当竞争法 that took force between the first and the last entry. */
function withVersions(entries: readonly TimelineEntry[], corpus: LawCorpus): readonly TimelineEntry[] {
  const [first] = entries;
  const last = entries.at(-1);
  const law = findInstrument(corpus, 'aucl');
  if (first === undefined || last === undefined || law === null) return entries;
  const versions = law.versions.flatMap(({ year, effective }): readonly TimelineEntry[] => {
    const from = parseIsoDate(effective);
    if (from === null || !isBefore(first.from, from) || !isBefore(from, last.from)) return [];
    const words = {
      'zh-cn': `《${law.title}》${String(year)}年文本施行`,
      en: `《${law.title}》, version of ${String(year)}, takes effect`,
    };
    return [{ kind: 'law', from, to: null, open: false, words, span: null }];
  });
  return [...entries, ...versions].sort(
    (a, b) => compareDates(a.from, b.from) || formatIso(a.from).localeCompare(formatIso(b.from)),
  );
}
