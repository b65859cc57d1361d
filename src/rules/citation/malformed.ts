import { provisionName } from '../../law/provision-name';
import { defineRule, EVERY_DOCUMENT, type Edit, type Remedy, type Report } from '../../lint/rule';
import {
  factSpan,
  writtenAt,
  type CitedProvision,
  type NamedLaw,
  type Placed,
} from '../../pleading/citations';
import type { CitingPleading } from '../../pleading/citing';

type Message = 'paragraph' | 'number' | 'nested' | 'year' | 'brackets' | 'document';

/** Series of document numbers written with 〔〕 without exception. */
const SERIES = /^(?:法|法释|法发|法函|法复|法办发|法明传|国发|国办发)(?=[〔\d第])/;

/** A citation that can be understood but is not written as legal writing has it. */
export const malformed = defineRule({
  id: 'citation/malformed',
  title: { 'zh-cn': '引用的写法不规范', en: 'Irregular form of a citation' },
  severity: 'information',
  authority: [],
  documents: EVERY_DOCUMENT,
  fix: 'safe',
  messages: {
    paragraph: {
      'zh-cn': '款不加括号，只有项加括号，应写作“{right}”。',
      en: 'Only items stand in brackets, paragraphs do not: write “{right}”.',
    },
    number: {
      'zh-cn': '条、款、项的写法不完整，应写作“{right}”。',
      en: 'The number lacks 第 or its unit: write “{right}”.',
    },
    nested: {
      'zh-cn': '书名号内的书名号用〈〉，请将里层的《》改为〈〉。',
      en: 'A title inside a title takes 〈〉 instead of 《》.',
    },
    year: {
      'zh-cn': '文本的年份应加圆括号，写作“（{right}）”。',
      en: 'The year of the version stands in round brackets: “（{right}）”.',
    },
    brackets: {
      'zh-cn': '文号的年份用六角括号，应写作“{right}”。',
      en: 'The year of a document number stands in 〔〕: write “{right}”.',
    },
    document: {
      'zh-cn': '文号“{written}”不完整，文号由机关代字、〔年份〕、序号和“号”组成，如法释〔2020〕7号。请补全。',
      en: 'Document number “{written}” is incomplete; it takes the code, 〔year〕, serial number and 号, as in 法释〔2020〕7号.',
    },
  },
  *check({ citations, namedLaws, documentNumbers }: CitingPleading): Iterable<Report<Message>> {
    for (const placed of citations) if (placed.fact.forms.length > 0) yield* ofNumber(placed);
    for (const placed of namedLaws) if (placed.fact.forms.length > 0) yield* ofTitle(placed);
    for (const placed of documentNumbers) {
      const { fact } = placed;
      if (!SERIES.test(fact.normalized) || (fact.standardBrackets && !fact.malformed)) continue;
      const span = factSpan(placed);
      if (fact.malformed) {
        yield { span, message: 'document', args: { written: fact.normalized } };
        continue;
      }
      yield {
        span,
        message: 'brackets',
        args: { right: fact.normalized },
        remedies: rewrite(writtenAt(placed, fact), fact.normalized, [{ span, text: fact.normalized }]),
      };
    }
  },
});

function* ofNumber(placed: Placed<CitedProvision>): Iterable<Report<Message>> {
  const { fact } = placed;
  const bracketed = fact.forms.includes('bracketed-paragraph');
  const broken = fact.forms.some(
    (form) => form === 'missing-di' || form === 'missing-unit' || form === 'dotted',
  );
  if (!bracketed && !broken) return;
  const written = writtenAt(placed, fact.numberSpan);
  const right = inWriting(fact, written);
  const span = factSpan(placed, fact.numberSpan);
  const alone = fact.numerals.article !== undefined && fact.rangeEnd === null;
  yield {
    span,
    message: broken ? 'number' : 'paragraph',
    args: { right },
    remedies: alone && isNumber(written) ? rewrite(written, right, [{ span, text: right }]) : [],
  };
}

function* ofTitle(placed: Placed<NamedLaw>): Iterable<Report<Message>> {
  const { fact } = placed;
  if (fact.forms.includes('nested-title')) {
    const span = factSpan(placed, fact.nameSpan);
    const written = writtenAt(placed, fact.nameSpan);
    const right = written.replace(/[《<＜]/g, '〈').replace(/[》>＞]/g, '〉');
    yield { span, message: 'nested', remedies: rewrite(written, right, [{ span, text: right }]) };
  }
  const { tagSpan } = fact;
  if (fact.forms.includes('year-without-brackets') && tagSpan !== null) {
    const written = writtenAt(placed, tagSpan);
    const span = factSpan(placed, tagSpan);
    const right = `（${written}）`;
    yield {
      span,
      message: 'year',
      args: { right: written },
      remedies: rewrite(written, right, [{ span, text: right }]),
    };
  }
}

/** The number as it should read, with Arabic numerals where the drafter used them. */
function inWriting(fact: CitedProvision, written: string): string {
  const levels = {
    article: fact.article,
    sub: fact.sub,
    paragraph: fact.numerals.paragraph === undefined ? null : fact.paragraph,
    item: fact.numerals.item === undefined ? null : fact.item,
  };
  if (!/[0-9０-９]/.test(written)) return provisionName(levels);
  const sub = levels.sub === null ? '' : `之${String(levels.sub)}`;
  const paragraph = levels.paragraph === null ? '' : `第${String(levels.paragraph)}款`;
  const item = levels.item === null ? '' : `第（${String(levels.item)}）项`;
  return `第${String(levels.article)}条${sub}${paragraph}${item}`;
}

/** Nothing but one number: no list, no Markdown marks. */
function isNumber(written: string): boolean {
  return /^[第条款项之.．（）()0-9０-９〇零一二两三四五六七八九十百千]{1,24}$/.test(written);
}

function rewrite(written: string, right: string, edits: readonly Edit[]): readonly Remedy[] {
  if (/[*_`\n]/.test(written) || written === right) return [];
  return [{ kind: 'edit', title: { 'zh-cn': `改为“${right}”`, en: `Change to “${right}”` }, edits }];
}
