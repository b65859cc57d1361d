/**
 * Ways of writing a pleading that leave its meaning as it is: other titles, numbers, labels, lists, party lines. Each
 * gives the changed text, or null where the draft has nothing of the kind.
 */
export type Rewriting = (text: string) => string | null;

const NUMERALS =
  '〇 一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二 二十三 二十四 二十五'.split(
    ' ',
  );
const NUMERAL = '[一二三四五六七八九十]{1,2}';

/** The number an Arabic or Chinese numeral up to 25 stands for. */
function valueOf(written: string): number {
  const at = NUMERALS.indexOf(written);
  return at >= 0 ? at : Number(written);
}

type Numbering = (value: number) => string;

const oneOf =
  (signs: string, after = ''): Numbering =>
  (value) =>
    `${[...signs][value - 1] ?? String(value)}${after}`;
const chinese = (value: number): string => NUMERALS[value] ?? String(value);

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const FORMAL = '壹贰叁肆伍陆柒捌玖拾';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ';

function ifChanged(before: string, after: string): string | null {
  return before === after ? null : after;
}

const eachLine =
  (change: (line: string) => string): Rewriting =>
  (text) =>
    ifChanged(text, text.split('\n').map(change).join('\n'));

/** The same, the front matter left as it is. */
const eachBodyLine =
  (change: (line: string) => string): Rewriting =>
  (text) => {
    const end = text.startsWith('---') ? text.indexOf('\n---', 3) : 0;
    const body = text.slice(end).split('\n').map(change).join('\n');
    return ifChanged(text, text.slice(0, end) + body);
  };

const everywhere =
  (from: RegExp, to: string): Rewriting =>
  (text) =>
    ifChanged(text, text.replace(from, to));

const SECTION = /^(#{1,4} |\*\*)?([一二三四五六七八九十]{1,2})、([^。；：:，,]{2,16})(\*\*)?$/;

const sections = (number: Numbering): Rewriting =>
  eachLine((line) =>
    line.replace(
      SECTION,
      (_, mark: string | undefined, written: string, title: string, end: string | undefined) =>
        `${mark ?? ''}${number(valueOf(written))}${title}${end ?? ''}`,
    ),
  );

const LEAD = /^\s*(?:#{1,4} |\*\*)?(?:[一二三四五六七八九十]{1,2}、)?/;
const TAIL = /[：:]?(?:\*\*)?[：:]?\s*$/;

const titled = (known: RegExp, title: string): Rewriting =>
  eachLine((line) => {
    const words = line.replace(LEAD, '').replace(TAIL, '');
    return line.length <= 30 && known.test(words) ? line.replace(words, () => title) : line;
  });

const CLAIMS_TITLE = /^诉\s*讼\s*请\s*求$/;
const FACTS_TITLE = /^事实(?:[与和及、])理由$|^事实$/;
const EVIDENCE_TITLE = /^证据(?:清单|目录|(?:和|及其?|与)(?:证据)?来源|材料)?$/;
const CLAIM = new RegExp(`^\\s*(?:(\\d{1,2})[.、．]\\s*|(${NUMERAL})、|[（(](${NUMERAL})[）)])(?=.{8,})`);

const claims =
  (number: Numbering): Rewriting =>
  (text) => {
    let within = false;
    const lines = text.split('\n').map((line) => {
      const title = line.replace(/^[#*\s\u3000一二三四五六七八九十、]*/, '').replace(/[*：:\s]*$/, '');
      if (CLAIMS_TITLE.test(title)) within = true;
      const claim = within ? CLAIM.exec(line) : null;
      if (claim !== null)
        return `${number(valueOf(claim[1] ?? claim[2] ?? claim[3] ?? ''))}${line.slice(claim[0].length)}`;
      if (!CLAIMS_TITLE.test(title) && line.trim() !== '') within = false;
      return line;
    });
    return ifChanged(text, lines.join('\n'));
  };

/** Other names for exhibits, where the draft calls all of them 证据. */
const exhibits =
  (name: Numbering): Rewriting =>
  (text) =>
    /附件\s?[A-Z\d]|[原甲附书]证|证据\d{1,2}-\d/.test(text)
      ? null
      : ifChanged(
          text,
          text.replace(
            /证据(\d{1,2})(?![\d年月份])(?:([至、到])(?:证据)?(\d{1,2})(?![\d年月份]))?/g,
            (_, from: string, joint: string | undefined, to: string | undefined) =>
              `${name(Number(from))}${joint === undefined ? '' : `${joint}${name(Number(to))}`}`,
          ),
        );

/** Other names for secret points, where the draft calls all of them 密点. */
const points =
  (name: Numbering): Rewriting =>
  (text) =>
    /P\d|[密秘]点[甲乙A-Z]|[术业营]秘密点/.test(text)
      ? null
      : ifChanged(
          text,
          text.replace(
            /(?:秘密点|密点|秘点)([一二三四五六七八九十]{1,2}|\d{1,2})(?![\d个项])(?:([至、到和与])(?:密点|秘密点)?([一二三四五六七八九十]|\d{1,2})(?=[^\d个项月年]))?/g,
            (_, from: string, joint: string | undefined, to: string | undefined) =>
              `${name(valueOf(from))}${joint === undefined ? '' : `${joint}${name(valueOf(to ?? ''))}`}`,
          ),
        );

const ROW = /^\|(.*)\|\s*$/;
const cellsOf = (line: string): readonly string[] =>
  (ROW.exec(line)?.[1] ?? '').split('|').map((cell) => cell.trim());

/** A list of exhibits as one paragraph, its entries joined by a sign. */
const paragraph =
  (joint: string): Rewriting =>
  (text) => {
    const lines = text.split('\n');
    const rest: string[] = [];
    let entries: string[] = [];
    const close = (): void => {
      if (entries.length > 0) rest.push(`${entries.join(joint)}。`);
      entries = [];
    };
    for (const [at, line] of lines.entries()) {
      const row = tableEntry(lines, at);
      const listed = /^(?:[-*] |\d{1,2}\. )?(证据\d{1,2})[：:\u3000 ]+(.*证明.*?)[。；]?$/.exec(line);
      if (row !== null) entries.push(...row);
      else if (listed !== null && !line.startsWith('|'))
        entries.push(`${listed[1] ?? ''}\u3000${listed[2] ?? ''}`);
      else if (line.trim() !== '' || entries.length === 0) {
        close();
        rest.push(line);
      }
    }
    close();
    return ifChanged(text, rest.join('\n'));
  };

/** The row of a table of exhibits as an entry; none for its head, null for a line that is no row of such a table. */
function tableEntry(lines: readonly string[], at: number): readonly string[] | null {
  let head = at;
  while (head > 0 && ROW.test(lines[head - 1] ?? '')) head--;
  const titles = cellsOf(lines[head] ?? '');
  const column = (title: RegExp): number => titles.findIndex((cell) => title.test(cell));
  const [number, name, source, purpose] = [/编号|序号|号$/, /名称|^证据$/, /来源|出处/, /证明|目的|事项/].map(
    column,
  );
  if (!ROW.test(lines[at] ?? '') || number === undefined || name === undefined || source === undefined)
    return null;
  if (number < 0 || name < 0 || purpose === undefined || purpose < 0) return null;
  if (at < head + 2) return [];
  const cells = cellsOf(lines[at] ?? '');
  const written = /\d{1,2}(?:-\d)?/.exec(cells[number] ?? '')?.[0];
  if (written === undefined) return null;
  const proves = (cells[purpose] ?? '').replace(/[。；]$/, '');
  const from = source < 0 ? '' : `，来自${cells[source] ?? ''}`;
  return [
    `证据${written}\u3000${cells[name] ?? ''}${from}，${proves.includes('证明') ? '' : '证明'}${proves}`,
  ];
}

const PARTY = /^(\s*(?:\*\*)?)(原告|被告)([一二三123]?)((?:\*\*)?)[：:]/;
const party = (to: string): Rewriting => eachLine((line) => line.replace(PARTY, to));

export const REWRITINGS: Readonly<Record<string, Rewriting>> = {
  'headings in bold': eachLine((line) => line.replace(/^#{2,4} (.{1,40})$/, '**$1**')),
  'headings bare': eachLine((line) => line.replace(/^#{1,4} (.{1,40})$/, '$1')),
  'bold headings bare': eachLine((line) => line.replace(/^\*\*([^*]{1,40})\*\*$/, '$1')),
  'sections 壹、': sections(oneOf(FORMAL, '、')),
  'sections 甲': sections(oneOf(STEMS, '\u3000')),
  'sections 子、': sections(oneOf(BRANCHES, '、')),
  'sections 1': sections((value) => `${String(value)} `),
  'sections 第一部分': sections((value) => `第${chinese(value)}部分\u3000`),
  'sections 其一': sections((value) => `其${chinese(value)}\u3000`),
  'sections unnumbered': sections(() => ''),
  'claims as 所求': titled(CLAIMS_TITLE, '所求'),
  'claims as 请求法院判令的事项': titled(CLAIMS_TITLE, '请求法院判令的事项'),
  'facts as 事情的来龙去脉': titled(FACTS_TITLE, '事情的来龙去脉'),
  'facts as 争讼所由': titled(FACTS_TITLE, '争讼所由'),
  'evidence as 随状所附凭据': titled(EVIDENCE_TITLE, '随状所附凭据'),
  'evidence as 原告提交之证据一览': titled(EVIDENCE_TITLE, '原告提交之证据一览'),
  'claims ①': claims(oneOf(CIRCLED, ' ')),
  'claims 其一，': claims((value) => `其${chinese(value)}，`),
  'claims 第一项': claims((value) => `第${chinese(value)}项\u3000`),
  'claims 一': claims((value) => `${chinese(value)}\u3000`),
  'claims 一是': claims((value) => `${chinese(value)}是`),
  'claims 请求一：': claims((value) => `请求${chinese(value)}：`),
  'claims -': claims(() => '- '),
  'claims unnumbered': claims(() => ''),
  'exhibits 原证1': exhibits((value) => `原证${String(value)}`),
  'exhibits 证据一': exhibits((value) => `证据${chinese(value)}`),
  'exhibits 书证1': exhibits((value) => `书证${String(value)}`),
  'exhibits 附证1': exhibits((value) => `附证${String(value)}`),
  'exhibits 证物1': exhibits((value) => `证物${String(value)}`),
  'exhibits 证1': exhibits((value) => `证${String(value)}`),
  'exhibits 证据A': exhibits((value) => `证据${oneOf(LETTERS)(value)}`),
  'exhibits in a paragraph ；': paragraph('；'),
  'exhibits in a paragraph 。': paragraph('。'),
  'points 甲点': points(oneOf(STEMS, '点')),
  'points 第一密点': points((value) => `第${chinese(value)}密点`),
  'points 密点甲': points((value) => `密点${oneOf(STEMS)(value)}`),
  'points 密点Ⅰ': points((value) => `密点${oneOf(ROMAN)(value)}`),
  'points P1': points((value) => `P${String(value)}`),
  'points 信息一': points((value) => `信息${chinese(value)}`),
  'points 要点一': points((value) => `要点${chinese(value)}`),
  'parties with a gap': party('$1$2$3$4\u3000'),
  'parties 是': party('$1$2$3$4是'),
  'parties ，': party('$1$2$3$4，'),
  'parties 【原告】': party('$1【$2$3】$4'),
  'fields with a gap': eachLine((line) =>
    line.replace(
      /^(住所地?|地址|法定代表人|负责人|联系(?:方式|电话)|电话|统一社会信用代码)[：:]/,
      '$1\u3000',
    ),
  ),
  'exhibits cited 见': everywhere(/（证据(\d{1,2})）/g, '（见证据$1）'),
  'exhibits cited 可稽': everywhere(/（证据(\d{1,2})）(?=。)/g, '，证据$1可稽'),
  'exhibits cited ［］': everywhere(/（证据(\d{1,2})）/g, '［证据$1］'),
  'lines indented': eachLine((line) => (/^[一-龥“（]/.test(line) ? `\u3000\u3000${line}` : line)),
  'lines set apart': everywhere(/(?<![|\n])\n(?=[^\n|])/g, '\n\n'),
  'lines together': everywhere(/(?<=[一-龥。；：）])\n\n(?=[一-龥（])/g, '\n'),
  'court 谨呈': everywhere(/^此\s*致$/m, '谨呈'),
  'court on the line of 此致': everywhere(/^(\s*)此\s*致\s*\n+\s*(?=\S)/m, '$1此致\u3000'),
  'signed 原告': everywhere(/^(\s*)具状人(?:（[^）]*）)?[：:\u3000 ]+/m, '$1原告：'),
  'cause with a gap': eachBodyLine((line) => line.replace(/^(\**案\s*由\**)[：:]/, '$1\u3000')),
  'cause in a sentence': eachBodyLine((line) =>
    line.replace(/^案由[：:]\s*(.{4,20}纠纷)。?$/, '本案案由为$1。'),
  ),
};
