import { findInstrument } from '../law/corpus';
import type { ArticleGuide, LawLibrary } from '../law/library';
import { parseProvisionKey } from '../law/provision';
import type { Language } from '../lint/rule';
import { labelled, nameOf, say } from './law-wording';
import { bullets, code, passages, plain } from './markdown';

/** What the complaint must plead because of an article, what checks it, and the renumbered articles it names. */
export function guideMarkdown(guide: ArticleGuide, library: LawLibrary, language: Language): string {
  return passages([
    labelled(
      { zh: '起诉状须写明', en: 'What the complaint must plead' },
      plain(say(guide.plead, language)),
      language,
    ),
    guide.rules.length === 0
      ? null
      : labelled(
          { zh: '相关检查', en: 'Checked by' },
          guide.rules.map(code).join(language === 'en' ? ', ' : '、'),
          language,
        ),
    renumberedMarkdown(guide, library, language),
  ]);
}

/** 文中第九条第四款现为2025年法第十条第四款, with the reason once a law. */
function renumberedMarkdown({ refs }: ArticleGuide, library: LawLibrary, language: Language): string | null {
  if (refs.length === 0) return null;
  const lines = refs.map((ref) => {
    const title = shortTitle(library, ref.law);
    const [old, current] = [parseProvisionKey(ref.old), parseProvisionKey(ref.current)];
    if (old === null || current === null) return '';
    return language === 'en'
      ? `${title} ${nameOf(old, language)} in the text is now ${nameOf(current, language)} of the ${ref.currentVersion} version`
      : `文中${title}${nameOf(old, language)}（${ref.oldVersion}年文本）现为${ref.currentVersion}年文本${nameOf(current, language)}`;
  });
  const reasons = new Set(refs.map(({ reason }) => say(reason, language)));
  return passages([
    labelled({ zh: '条号变动', en: 'Renumbered' }, '', language).trimEnd(),
    bullets(lines.filter((line) => line !== '').map(plain)),
    plain([...reasons].join(language === 'en' ? ' ' : '')),
  ]);
}

function shortTitle(library: LawLibrary, law: string): string {
  const instrument = findInstrument(library.corpus, law);
  return instrument?.title.replace(/^中华人民共和国/, '') ?? law;
}
