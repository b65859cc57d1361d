import { EVERY_DOCUMENT, defineRule, type Report } from '../../lint/rule';
import type { At, EventDate, PlacedEvent, Pleading } from '../../pleading/model';
import { formatIso, type CivilDate } from '../../text/civil-date';
import { shift, type Span } from '../../text/span';

type Message = 'employment' | 'period' | 'signature' | 'unsigned' | 'sequence' | 'reckoned' | 'other';

const AGREE = {
  zh: '事实须前后一致才能支持诉讼请求（民事诉讼法第一百二十二条第三项），请按证据核对。',
  en: 'Facts support a claim only when they agree (Civil Procedure Law, art. 122(3)); check the dates against the evidence.',
};

/** 时间先后: dates that contradict what is told of them. */
export const order = defineRule<Pleading, Message>({
  id: 'dates/order',
  title: { 'zh-cn': '时间先后矛盾', en: 'Dates out of order' },
  severity: 'error',
  authority: ['民事诉讼法#122'],
  documents: EVERY_DOCUMENT,
  fix: 'none',
  messages: {
    employment: {
      'zh-cn': `离职时间{later}早于入职时间{earlier}。${AGREE.zh}`,
      en: `The employment ends on {later}, before it begins on {earlier}. ${AGREE.en}`,
    },
    period: {
      'zh-cn': `期间“{text}”的终点早于起点。${AGREE.zh}`,
      en: `The period “{text}” ends before it begins. ${AGREE.en}`,
    },
    signature: {
      'zh-cn': `落款日期{earlier}早于文中已经发生的事实（{later}）。${AGREE.zh}`,
      en: `The draft is signed on {earlier}, before what it tells as past ({later}). ${AGREE.en}`,
    },
    unsigned: {
      'zh-cn': `此处作为已经发生的事实陈述，但{later}晚于落款日期{earlier}。${AGREE.zh}`,
      en: `This is told as past, but {later} is after the signature date {earlier}. ${AGREE.en}`,
    },
    sequence: {
      'zh-cn': `按文字{later}在{earlier}之后，按日期却在其前。${AGREE.zh}`,
      en: `The words put {later} after {earlier}, the dates before it. ${AGREE.en}`,
    },
    reckoned: {
      'zh-cn': `“{word}”应为{reckoned}，与所写日期不符。${AGREE.zh}`,
      en: `“{word}” is {reckoned}, not the date written. ${AGREE.en}`,
    },
    other: { 'zh-cn': '与之矛盾的日期', en: 'The date it contradicts' },
  },
  *check({ timeline, signature }): Iterable<Report<Message>> {
    yield* employments(timeline.events);
    for (const { start, fact } of timeline.periods) {
      if (!isBefore(fact.to, fact.from)) continue;
      yield { span: shift(fact.span, start), message: 'period', args: { text: fact.text } };
    }
    for (const { start, fact } of timeline.reckonings) {
      const date = formatIso(fact.reckoned);
      const beside = fact.written.startsWith('--')
        ? `${date.slice(0, 4)}${fact.written.slice(1)}`
        : fact.written;
      if (beside === date) continue;
      const args = { word: fact.word, reckoned: written(fact.reckoned) };
      yield { span: shift(fact.span, start), message: 'reckoned', args };
    }
    yield* sequences(timeline.events);
    const signed = signature?.date;
    if (signed?.date?.day != null) yield* signatures(timeline.events, signed.date, signed.span);
  },
});

/** 离职 before 入职: the two told one after the other of one person and one employer. */
function* employments(events: readonly PlacedEvent[]): Iterable<Report<Message>> {
  const joined = new Map<string, PlacedEvent>();
  for (const event of events) {
    const { elsewhere, person, kind, date } = event.fact;
    if ((kind !== 'join' && kind !== 'leave') || elsewhere || person === '') continue;
    if (kind === 'join') {
      joined.set(person, event);
      continue;
    }
    const join = joined.get(person);
    joined.delete(person);
    if (join && isBefore(date.from, join.fact.date.from)) yield contradiction('employment', event, join);
  }
}

/** 此后, 随后, …后: an event told to follow others that are all later. */
function* sequences(events: readonly PlacedEvent[]): Iterable<Report<Message>> {
  for (const event of events) {
    const { after, fact } = event;
    const [first] = after;
    if (!first || !after.every((other) => isBefore(fact.date.from, other.fact.date.from))) continue;
    // What is bought after the discovery but dated before it is for the rule on remedial costs.
    if (fact.kind === 'purchase' && after.some((other) => other.fact.kind === 'discovery')) continue;
    yield contradiction('sequence', event, first);
  }
}

/** One event behind the signature is likely the slip; several show that the signature is. */
function* signatures(
  events: readonly PlacedEvent[],
  signed: CivilDate,
  span: Span,
): Iterable<Report<Message>> {
  const later = events.filter(({ fact }) => fact.past && isBefore(signed, fact.date.from));
  const [first] = later;
  if (!first) return;
  const args = { earlier: written(signed), later: written(first.fact.date.from) };
  if (later.length === 1) {
    yield { span: placeOf(first), message: 'unsigned', args, related: [{ span, message: 'other' }] };
  } else {
    const related = later.slice(0, 5).map((event) => ({ span: placeOf(event), message: 'other' as const }));
    yield { span, message: 'signature', args, related };
  }
}

/**
 * True when every day `a` can mean lies before every day `b` can mean. Asked of every event at every keystroke, so
 * year, month and day are compared as they stand.
 */
function isBefore(a: CivilDate, b: CivilDate): boolean {
  if (a.year !== b.year || a.month === null) return a.year < b.year;
  const month = b.month ?? 1;
  if (a.month !== month || a.day === null) return a.month < month;
  return a.day < (b.day ?? 1);
}

function contradiction(message: Message, event: At<EventDate>, other: At<EventDate>): Report<Message> {
  return {
    span: placeOf(event),
    message,
    args: { later: written(event.fact.date.from), earlier: written(other.fact.date.from) },
    related: [{ span: placeOf(other), message: 'other' }],
  };
}

function placeOf({ start, fact }: At<EventDate>): Span {
  return shift(fact.span, start);
}

/** 2026年9月1日, as far as the date is known. */
function written({ year, month, day }: CivilDate): string {
  return `${String(year)}年${month === null ? '' : `${String(month)}月`}${day === null ? '' : `${String(day)}日`}`;
}
