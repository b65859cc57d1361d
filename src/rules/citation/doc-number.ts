import { findInstrument, type Instrument, type LawCorpus } from '../../law/corpus';
import { versionByTag } from '../../law/versions';
import { defineRule, EVERY_DOCUMENT, type Report } from '../../lint/rule';
import { factSpan } from '../../pleading/citations';
import type { CitingPleading } from '../../pleading/citing';

type Message = 'other' | 'wrong';

/** The document number beside a title is not that instrument's. */
export const docNumber = defineRule({
  id: 'citation/doc-number',
  title: { 'zh-cn': '文号与名称不符', en: 'Document number does not match the title' },
  severity: 'warning',
  authority: [],
  documents: EVERY_DOCUMENT,
  fix: 'suggestion',
  messages: {
    other: {
      'zh-cn': '{number}是《{other}》的文号，《{title}》的文号是{right}。请核对名称和文号。',
      en: '{number} is the number of 《{other}》; 《{title}》 bears {right}. Check title and number.',
    },
    wrong: {
      'zh-cn': '《{title}》的文号是{right}，不是{number}。请核对名称和文号。',
      en: '《{title}》 bears {right}, not {number}. Check title and number.',
    },
  },
  *check({ namedLaws, corpus }: CitingPleading): Iterable<Report<Message>> {
    for (const placed of namedLaws) {
      const { fact } = placed;
      const { number } = fact;
      if (number === null || fact.byNumber) continue;
      const instrument = findInstrument(corpus, fact.instrument ?? '');
      if (instrument === null) continue;
      const right = rightNumber(instrument, fact.version);
      if (right === null || instrument.versions.some(({ numbers }) => numbers.includes(number.normalized)))
        continue;
      const other = bearerOf(corpus, number.normalized);
      if (other === null && !sureOf(instrument, number.normalized)) continue;
      const span = factSpan(placed, number);
      yield {
        span,
        message: other === null ? 'wrong' : 'other',
        args: {
          number: number.normalized,
          title: instrument.title,
          right,
          other: other?.title ?? '',
        },
        remedies: [
          {
            kind: 'edit',
            title: { 'zh-cn': `改为${right}`, en: `Change to ${right}` },
            edits: [{ span, text: right }],
          },
        ],
      };
    }
  },
});

/** The number of the version meant, else of the newest. */
function rightNumber(instrument: Instrument, tag: number | null): string | null {
  const tagged = tag === null ? null : versionByTag(instrument, tag);
  return (tagged ?? instrument.versions.at(-1))?.numbers[0] ?? null;
}

function bearerOf(corpus: LawCorpus, number: string): Instrument | null {
  return (
    corpus.instruments.find(({ versions }) => versions.some(({ numbers }) => numbers.includes(number))) ??
    null
  );
}

/** Only a well-formed number of the same series says that another one is wrong, and only where ours is certain. */
function sureOf(instrument: Instrument, number: string): boolean {
  const series = (text: string): string | undefined => /^(.{1,12}?)〔\d{4}〕\d{1,4}号$/.exec(text)?.[1];
  const written = series(number);
  return (
    written !== undefined &&
    instrument.versions.every(
      ({ confidence, numbers }) =>
        confidence === 'high' && numbers.some((known) => series(known) === written),
    )
  );
}
