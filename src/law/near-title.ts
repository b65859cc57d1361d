/** Titles that miss a known one by a slip 误写的法律名称: a character or two, their order, 有关 for 关于. */
import { editDistance } from '../text/edit-distance';
import type { Instrument, LawCorpus } from './corpus';
import { compact } from './fold';
import { nameKey } from './lexicon';

interface KnownTitle {
  readonly key: string;
  readonly full: string;
  readonly instrument: Instrument;
}

const MIN_LENGTH = 5;
/** From this length on two characters may be off. */
const LONG = 12;
const LONGEST = 80;
/** Ordinals and years tell instruments of one name apart. */
const COUNTS = /[一二三四五六七八九十0-9〇]/;
/** One of these for another names another branch of law. */
const BRANCH = /[民刑行商专著劳合]/;

const known = new WeakMap<LawCorpus, readonly KnownTitle[]>();

function titlesOf(corpus: LawCorpus): readonly KnownTitle[] {
  let titles = known.get(corpus);
  if (titles === undefined) {
    titles = corpus.instruments.flatMap((instrument) =>
      [instrument.title, ...instrument.otherTitles]
        .map((title) => ({
          key: nameKey(title),
          full: compact(title).chars.replace(/[《》〈〉]/g, ''),
          instrument,
        }))
        .filter(({ key }) => key.length >= MIN_LENGTH),
    );
    known.set(corpus, titles);
  }
  return titles;
}

/** The instrument whose title `name` probably means; null for a title that is near none. */
export function nearTitle(corpus: LawCorpus, name: string): Instrument | null {
  const key = nameKey(name);
  const full = compact(name).chars.replace(/[《》〈〉<>]/g, '');
  if (key.length < MIN_LENGTH || full.length > LONGEST) return null;
  const titles = titlesOf(corpus);
  if (titles.some((title) => title.key === key)) return null;
  const near = titles.filter((title) => isSlip(key, title.key) || isSlip(full, title.full));
  const instruments = new Set(near.map(({ instrument }) => instrument));
  const [only] = instruments;
  return instruments.size === 1 && only !== undefined ? only : null;
}

/** Whether one title can be a slip of the other. */
function isSlip(written: string, right: string): boolean {
  if (Math.abs(written.length - right.length) > 2) return false;
  const limit = right.length >= LONG ? 2 : 1;
  const head = commonHead(written, right);
  const tail = commonTail(written.slice(head), right.slice(head));
  const a = written.slice(head, written.length - tail);
  const b = right.slice(head, right.length - tail);
  // 问题若干规定 for 若干问题的规定: the words changed places, and 的 was lost on the way.
  if (sorted(a) === sorted(b) || sorted(bare(a)) === sorted(bare(b))) return a !== b;
  const [more, less] = [without(a, b), without(b, a)];
  if (COUNTS.test(more + less) || (more !== '' && less !== '' && BRANCH.test(more + less))) return false;
  return editDistance(a, b) <= limit;
}

function commonHead(a: string, b: string): number {
  let k = 0;
  while (k < a.length && k < b.length && a[k] === b[k]) k++;
  return k;
}

function commonTail(a: string, b: string): number {
  let k = 0;
  while (k < a.length && k < b.length && a[a.length - 1 - k] === b[b.length - 1 - k]) k++;
  return k;
}

function bare(text: string): string {
  return text.replaceAll('的', '');
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

/** The characters of `a` that `b` lacks. */
function without(a: string, b: string): string {
  return [...a].filter((unit) => !b.includes(unit)).join('');
}
