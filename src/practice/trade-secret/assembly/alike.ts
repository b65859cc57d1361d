import type { Cast } from '../../../pleading/cast';
import { placedSpan } from '../../../pleading/outline';
import { makeSentenceModel, type SentenceModel } from '../../../pleading/sentence-model';
import { statementSpan, type Statement } from '../../../pleading/statements';
import { gatheredData } from '../../../text/gathered';
import { shift, type Span } from '../../../text/span';
import data from '../generated/sentence-model.json';
import type { ToldWords } from '../model';
import type { ToldLine } from './told-lines';

/**
 * What is asked where no phrase is found: does a sentence read like those that assert the same? The score from which
 * it is taken to, by bank of sentences and label. The scores are set by hand on whole labelled drafts: as
 * far as may be above them the clean drafts, below them those from which the passage was cut.
 */
const ENOUGH = {
  elements: {
    'not-public': -0.11,
    value: -0.1,
    measures: -0.15,
    access: 0.1,
    similarity: 0.4,
    act: -0.3,
  },
  remedies: {
    method: -0.1,
    factors: 0.2,
    intent: 0.5,
    gravity: 0.4,
    base: 0,
    'remedial-link': 0.35,
    'remedial-share': 0.28,
    'third-knows': 0.35,
    carrier: 0.1,
    'act-date': 0.6,
  },
} as const;

/** A folder of training sentences. */
export type Bank = keyof typeof ENOUGH;

/** What a sentence can read like. */
export type Tenor = { [B in Bank]: keyof (typeof ENOUGH)[B] }[Bank];

/** A sentence that reads like those known to assert something. */
export interface Likeness {
  readonly tenor: Tenor;
  readonly words: ToldWords;
  /** The line it stands in. */
  readonly line: Span;
}

interface Reader {
  readonly model: SentenceModel;
  /** For each label of the model the score that is enough; null for a label that nobody asks for. */
  readonly tenors: readonly (readonly [tenor: Tenor, enough: number] | null)[];
  readonly known: WeakMap<Statement, readonly Tenor[]>;
}

const readers = new Map<Bank, Reader>();

function readerOf(bank: Bank): Reader {
  let reader = readers.get(bank);
  if (reader === undefined) {
    const model = makeSentenceModel(data[bank]);
    const enough: Readonly<Record<string, number>> = ENOUGH[bank];
    const tenors = model.labels.map((label) => {
      const least = enough[label];
      return least === undefined ? null : ([label as Tenor, least] as const);
    });
    reader = { model, tenors, known: new WeakMap() };
    readers.set(bank, reader);
  }
  return reader;
}

const ROLE_WORDS = { plaintiff: '原告', defendant: '被告', 'third-party': '第三人' } as const;

/** The sentence with the parties called what they are in the suit, as in the sentences trained on. */
function neutral(statement: Statement, cast: Cast): string {
  return statement.text.replace(cast.pattern, (name) => {
    const role = cast.roleOf(name);
    return role === null ? name : ROLE_WORDS[role];
  });
}

/** What a statement reads like, worked out once. */
function tenorsOf(statement: Statement, cast: Cast, bank: Bank): readonly Tenor[] {
  const { model, tenors, known } = readerOf(bank);
  let found = known.get(statement);
  if (found === undefined) {
    const scores = model.scores(neutral(statement, cast));
    const margin = (tenor: Tenor): number => {
      const at = tenors.findIndex((entry) => entry?.[0] === tenor);
      return (scores[at] ?? -Infinity) - (tenors[at]?.[1] ?? 0);
    };
    // What others cannot see is no measure of the owner's: the better of the two counts.
    const unseen = bank === 'elements' && margin('not-public') > margin('measures');
    found = tenors.flatMap((entry) =>
      entry !== null && margin(entry[0]) >= 0 && !(unseen && entry[0] === 'measures') ? [entry[0]] : [],
    );
    known.set(statement, found);
  }
  return found;
}

/** Where the secret is recorded says nothing of how it is kept. */
const OF_A_CARRIER = /载体(?:为|是|系|有|在|均|分别|：|，)/;

/** What the trade or anybody knows says nothing of what a party knew. */
const OF_THE_TRADE = /同行|业内|行业|外界|外人|公众|公开/;
const OF_A_PARTY = /被告|第三人|公司|对方|[其它他她](?!中|他|余|实)|法定代表人|股东|老板|经理/;

function isOfAParty(statement: Statement, cast: Cast): boolean {
  return OF_A_PARTY.test(neutral(statement, cast)) && !OF_THE_TRADE.test(statement.text);
}

/** What is the same and is no secret: prices, customers as such, addresses, periods. */
const SAME_OTHERWISE =
  /(?:相同|同一|一致)的?客户|客户群?相同|(?:价格|售价|报价|住所|住所地|地址|期间)[^。；，]{0,4}(?:相同|一致)/;

/** What a defendant does is no measure, unless he binds himself to the owner: 签了《保密承诺》, 按了手印. */
const BOUND = /签(?!收)|承诺|保证书|手印|画押|具结/;

/** What is reckoned for the damages tells no value of the secret. */
const OF_THE_SUM = /贡献率|赔偿|索赔|实际损失|销量减少|减少的销|被告[^。；，]{0,12}(?:获利|所得|收入|利润)/;

/** The definition of a secret point tells what is secret and nothing else, in whatever words the trade has. */
const OF_A_POINT =
  /^[\s\u3000]*(?:(?:秘密点|密点|秘点)[\s\u3000]?第?[\d０-９A-Za-zＡ-Ｚ一二三四五六七八九十甲乙丙丁]{1,3}|[A-H甲乙丙丁][组类项])[\s\u3000]*[：:、.．，—]/;

/** The likenesses of the told facts, in order. The other side's words and what would be read like nothing. */
function likenessesOf({ placed, told }: ToldLine, cast: Cast, bank: Bank): readonly Likeness[] {
  return told.statements.flatMap((statement) => {
    if (statement.voice !== 'own' || OF_A_POINT.test(statement.text)) return [];
    const subject = statement.clauses[0]?.subject ?? statement.topic;
    return tenorsOf(statement, cast, bank)
      .filter((tenor) => tenor !== 'measures' || subject !== 'defendant' || BOUND.test(statement.text))
      .filter((tenor) => tenor !== 'measures' || !OF_A_CARRIER.test(statement.text))
      .filter((tenor) => tenor !== 'third-knows' || isOfAParty(statement, cast))
      .filter((tenor) => tenor !== 'value' || !OF_THE_SUM.test(statement.text))
      .filter((tenor) => tenor !== 'similarity' || !SAME_OTHERWISE.test(statement.text))
      .map((tenor) => ({
        tenor,
        words: {
          group: 'alike',
          subject,
          text: statement.text,
          span: shift(statementSpan(statement), placed.block.start),
        },
        line: placedSpan(placed),
      }));
  });
}

/** What the told facts read like, by the bank of the elements. */
export const elementsAlike = gatheredData((line: ToldLine, cast: Cast) =>
  likenessesOf(line, cast, 'elements'),
);

/** What the told facts read like, by the bank of the remedies. */
export const remediesAlike = gatheredData((line: ToldLine, cast: Cast) =>
  likenessesOf(line, cast, 'remedies'),
);
