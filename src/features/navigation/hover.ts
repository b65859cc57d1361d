import type { Bilingual } from '../../law/corpus';
import type { Reading } from '../../lint/engine';
import type { Language } from '../../lint/rule';
import type { Pleading } from '../../pleading/model';
import type { Hover } from '../hover';
import { labelled, say } from '../law-wording';
import { bold, passages, plain } from '../markdown';
import { referentAt, type Numbering, type Referent } from './model';

const NAME: Bilingual = { zh: '名称', en: 'Name' };
const SOURCE: Bilingual = { zh: '来源', en: 'Source' };
const PURPOSE: Bilingual = { zh: '证明目的', en: 'Purpose' };
const CARRIER: Bilingual = { zh: '载体', en: 'Carrier' };
const MEANS: Bilingual = { zh: '指', en: 'Stands for' };
const CITED: Bilingual = { zh: '正文引用 {n} 处', en: 'Citations in the text: {n}' };
const NOT_CITED: Bilingual = { zh: '正文没有引用', en: 'Not cited in the text' };

/** The row of the exhibit, the text of the point or the meaning of the short name at `offset`; null for anything else. */
export function navigationHover(
  { pleading }: Reading<Pleading>,
  referents: readonly Referent[],
  points: Numbering,
  offset: number,
  language: Language,
): Hover | null {
  const found = referentAt(referents, offset);
  if (found === null || pleading === null) return null;
  const { referent, span } = found;
  const markdown =
    referent.kind === 'exhibit'
      ? exhibitMarkdown(pleading, referent, language)
      : referent.kind === 'point'
        ? pointMarkdown(points, referent, language)
        : nameMarkdown(pleading, referent, language);
  return markdown === null ? null : { span: referent.kind === 'name' ? span : found.place.whole, markdown };
}

function exhibitMarkdown(
  { exhibits }: Pleading,
  { key, title, places }: Referent,
  language: Language,
): string | null {
  const exhibit = exhibits.find(({ id, covers }) => id === key || covers.includes(key));
  if (exhibit === undefined) return null;
  const { name, source, purpose } = exhibit;
  const row = (label: Bilingual, text: string | null): string | null =>
    text === null ? null : labelled(label, plain(text), language);
  const cited = places.filter(({ defines }) => !defines).length;
  return passages([
    bold(title),
    row(NAME, name),
    row(SOURCE, source),
    row(PURPOSE, purpose),
    citedText(cited, language),
  ]);
}

function pointMarkdown(
  { entries }: Numbering,
  { key, title, places }: Referent,
  language: Language,
): string | null {
  const entry = entries.find(({ covers }) => covers.includes(key));
  if (entry === undefined) return null;
  const cited = places.filter(({ defines }) => !defines).length;
  return passages([
    bold(title),
    plain(entry.text),
    entry.carrier === null ? null : labelled(CARRIER, plain(entry.carrier), language),
    citedText(cited, language),
  ]);
}

/** Of a short name; a full name says all there is. */
function nameMarkdown(
  { parties, definedTerms }: Pleading,
  { key }: Referent,
  language: Language,
): string | null {
  const party = parties.find(({ shortName }) => shortName === key);
  const meaning =
    party === undefined
      ? (definedTerms.find(({ name }) => name.includes(key))?.meaning ?? null)
      : `${party.roleText} ${party.name}`;
  if (meaning === null || meaning === key) return null;
  return passages([bold(key), labelled(MEANS, plain(meaning), language)]);
}

function citedText(count: number, language: Language): string {
  return count === 0 ? say(NOT_CITED, language) : say(CITED, language).replace('{n}', String(count));
}
