import { linesOf, type Line } from './lines';
import { recogniser } from './recogniser';
import { matchesOf } from '../text/matches';

/** A stretch of Chinese text that ends in the form of an organisation (公司, 厂, 事务所 …): its name is the end of it. */
export interface OrganisationFact {
  readonly line: Line;
  /** At most `MAX_RUN` characters before and with the form. */
  readonly run: string;
  /** Where the run ends in `line.text`. */
  readonly end: number;
}

const FORM = /公司|集团|合作社|事务所|研究院|研究所|经营部|工作室|商行|厂/g;
const MAX_RUN = 34;
const NAME_CHARACTER = /[\u4e00-\u9fff（）()·A-Za-z0-9]/;

/** Ends of organisation names in one block. */
export const organisationsOf = recogniser<OrganisationFact>((block) =>
  linesOf(block).flatMap((line) => {
    const { text } = line;
    return matchesOf(FORM, text).map((match) => {
      const end = match.index + match[0].length;
      let start = match.index;
      while (start > 0 && end - start < MAX_RUN && NAME_CHARACTER.test(text.charAt(start - 1))) start -= 1;
      return { line, run: text.slice(start, end), end };
    });
  }),
);
