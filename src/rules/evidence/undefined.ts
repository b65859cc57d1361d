import { defineRule, EVERY_DOCUMENT, type Edit, type Report } from '../../lint/rule';
import type { Exhibit, ExhibitMention, Pleading } from '../../pleading/model';
import { perObject } from '../../text/per-object';
import type { Span } from '../../text/span';
import { writtenLike } from '../../text/written-like';

type Message = 'missing' | 'unsure' | 'again';

/** 引用的证据不在清单中: a citation that leads nowhere proves nothing (民事诉讼法 articles 67, 124). */
export const undefinedExhibit = defineRule<Pleading, Message>({
  id: 'evidence/undefined',
  title: { 'zh-cn': '引用的证据不在清单中', en: 'An exhibit cited but not listed' },
  severity: 'error',
  authority: ['民事诉讼法#124'],
  documents: EVERY_DOCUMENT,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '{called}{id}没有列入证据清单。起诉状应当记明证据和证据来源（民事诉讼法第一百二十四条第四项），请补列该证据或者改正编号。',
      en: 'Exhibit {id} is not in the list of exhibits. A complaint states its evidence and where it comes from (Civil Procedure Law, art. 124(4)): list it, or correct the number.',
    },
    unsure: {
      'zh-cn': '本文的证据清单中没有{called}{id}。如果它不是此前已经提交的证据，请补列或者改正编号。',
      en: 'The list here has no exhibit {id}. Unless it was filed before, list it or correct the number.',
    },
    again: { 'zh-cn': '此处也引用了{called}{id}。', en: 'Exhibit {id} is cited here too.' },
  },
  *check(pleading): Iterable<Report<Message>> {
    if (pleading.exhibits.length === 0) return;
    const listed = listedIds(pleading.exhibits);
    const whole = new Set(pleading.exhibits.flatMap(({ covers }) => covers));
    const found = new Map<string, { mentions: Span[]; sure: boolean }>();
    for (const mention of pleading.exhibitMentions) {
      const { from, to, foreign } = mention;
      if (foreign || (listed.has(from.id) && (to === null || listed.has(to.id)))) continue;
      for (const id of missingOf(mention, listed, whole)) {
        const entry = found.get(id) ?? { mentions: [], sure: false };
        entry.mentions.push(mention.span);
        // What an appeal cites may be an exhibit of the first instance.
        entry.sure ||= !mention.hyphen && pleading.kind !== 'appeal';
        found.set(id, entry);
      }
    }
    for (const [id, { mentions, sure }] of found) {
      const [first, ...others] = mentions;
      if (first === undefined) continue;
      yield {
        span: first,
        message: sure ? 'missing' : 'unsure',
        args: { id, called: pleading.exhibits[0]?.word ?? '证据' },
        ...(sure ? {} : { severity: 'information' as const }),
        related: others.map((span) => ({ span, message: 'again' as const })),
        remedies: addRow(pleading, id),
      };
    }
  },
});

/** All numbers of the list; the number of a group (1 for 1-1, 1-2) stands for it. */
const listedIds = perObject((exhibits: readonly Exhibit[]): ReadonlySet<string> => {
  const listed = new Set<string>();
  for (const { id, covers, numbers } of exhibits) {
    for (const known of [id, ...covers, ...numbers.map((number) => number.id)]) {
      listed.add(known);
      for (let at = known.lastIndexOf('-'); at > 0; at = known.lastIndexOf('-', at - 1))
        listed.add(known.slice(0, at));
    }
  }
  return listed;
});

/** A range is wrong where an end of it is; what it leaves out inside is for evidence/numbering. */
function missingOf(
  { from, to }: ExhibitMention,
  listed: ReadonlySet<string>,
  whole: ReadonlySet<string>,
): readonly string[] {
  const ends = to === null ? [from.id] : [from.id, to.id];
  return ends.filter((id) => {
    // 证据2-1 may be a part of exhibit 2 that the list does not show.
    const parent = id.includes('-') ? id.slice(0, id.lastIndexOf('-')) : null;
    return !listed.has(id) && !(parent !== null && whole.has(parent));
  });
}

const WORDS = { name: '【证据名称】', source: '【证据来源】', purpose: '【证明目的】' } as const;

/** A row or line for the exhibit, behind the last one numbered before it, written as its neighbour is. */
function addRow(pleading: Pleading, id: string): NonNullable<Report['remedies']> {
  const { exhibits, exhibitTables } = pleading;
  const before = (exhibit: Exhibit): boolean =>
    exhibit.numbers.length > 0 && compare(exhibit.covers.at(-1) ?? exhibit.id, id) < 0;
  const neighbour = exhibits.findLast(before) ?? exhibits.findLast(({ numbers }) => numbers.length > 0);
  const number = neighbour?.numbers[0];
  if (neighbour === undefined || number === undefined) return [];
  const written = writtenLike(number.text, id);
  const edit = (at: number, text: string): NonNullable<Report['remedies']> => {
    const edits: readonly Edit[] = [{ span: { start: at, end: at }, text }];
    return [
      {
        kind: 'edit',
        title: { 'zh-cn': `在证据清单中补列${neighbour.word}${id}`, en: `List exhibit ${id}` },
        edits,
      },
    ];
  };
  if (neighbour.entry.kind === 'row') {
    const table = exhibitTables[neighbour.entry.table];
    const row = table?.rows[neighbour.entry.row];
    if (table === undefined || row === undefined) return [];
    const { columns, width } = table;
    const named = number.span.start - neighbour.label.start;
    const label = `${named >= 2 ? neighbour.word : ''}${written}`;
    const cells = Array.from({ length: width }, (_, column) => {
      if (column === columns.id) return label;
      if (column === columns.name) return columns.id < 0 ? `${label} ${WORDS.name}` : WORDS.name;
      if (column === columns.source) return WORDS.source;
      return column === columns.purpose ? WORDS.purpose : '';
    });
    return edit(row.end, `\n| ${cells.join(' | ')} |`);
  }
  const words = `${WORDS.name}，来源于${WORDS.source}，证明${WORDS.purpose}。`;
  const { marker } = neighbour.entry;
  const named = number.span.start - neighbour.label.start;
  // `2. 营业执照`: the marker of the list is the number of the exhibit.
  if (named < 0) return edit(neighbour.span.end, `\n${marker.replace(/\d+/, written)}${words}`);
  const label = `${named >= 2 ? neighbour.word : ''}${written}：`;
  return edit(neighbour.span.end, `\n${nextMarker(marker)}${label}${words}`);
}

/** `- ` is followed by `- `, `2. ` by `3. `. */
function nextMarker(marker: string): string {
  return marker.replace(/\d+/, (digits) => String(Number(digits) + 1));
}

function compare(a: string, b: string): number {
  const [left, right] = [a.split('-').map(Number), b.split('-').map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
