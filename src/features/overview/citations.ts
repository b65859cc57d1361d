import type { Language, Text } from '../../lint/rule';
import type { CitedArticle } from './model';
import { fitText, mark, spokenAs, textAt, WIDTH, wrapText, type Figure } from './svg';

const ROW = 30;
/** Of a law whose title takes two lines. */
const TALL_ROW = 48;
const COLUMNS = [8, 400, 590, 780] as const;

const BASES: Readonly<Record<CitedArticle['basis'], Text>> = {
  tag: { 'zh-cn': '文书写明', en: 'named in the draft' },
  only: { 'zh-cn': '只有一个文本', en: 'the only version' },
  act: { 'zh-cn': '按行为时间', en: 'by the time of the act' },
  today: { 'zh-cn': '现行文本，请核对', en: 'in force today, please check' },
};

/** The articles cited, each with the version it is read in and since when that is in force. */
export function citationsFigure(articles: readonly CitedArticle[], language: Language): Figure {
  const en = language === 'en';
  const title = en ? 'Law cited' : '援引的法律';
  const heads = en ? ['Law', 'Article', 'Version', 'Why this version'] : ['法律', '条款', '文本', '依据'];
  const head = heads
    .map((words, at) => textAt(COLUMNS[at] ?? 0, 20, words, { size: 12, className: 'strong' }))
    .join('');
  let y = 32;
  const rows = articles.map((article) => {
    const cells = cellsOf(article, language);
    const seen = cells.map((words, at) => {
      const width = (COLUMNS[at + 1] ?? WIDTH) - (COLUMNS[at] ?? 0) - 10;
      return at === 0 ? wrapText(words, width, 13, 2) : [fitText(words, width, 13)];
    });
    const height = seen[0]?.length === 2 ? TALL_ROW : ROW;
    const inside = seen.flatMap((lines, at) =>
      lines.map((line, below) => textAt(COLUMNS[at] ?? 0, y + 19 + below * 18, line)),
    );
    const times = en ? `, cited ${String(article.times)} times` : `，援引${String(article.times)}次`;
    const label = spokenAs(cells.join(en ? ', ' : '，'), seen.flat()) + (article.times > 1 ? times : '');
    const box = { x: 2, y: y + 1, width: WIDTH - 4, height: height - 2 };
    const row = `<path class="rule" d="M0 ${y}H${WIDTH}"/>${mark(article.span, label, box, inside.join(''))}`;
    y += height;
    return row;
  });
  return { id: 'citations', title, width: WIDTH, height: y + 8, body: head + rows.join('') };
}

function cellsOf(article: CitedArticle, language: Language): readonly string[] {
  const { law, version, effective, ended, basis } = article;
  const since =
    language === 'en'
      ? `${String(version)}, ${ended === null ? 'since' : 'from'} ${effective}`
      : `${String(version)}年，${effective}起`;
  return [`《${law}》`, article.article[language], since, BASES[basis][language]];
}
