import { plainTitle } from '../facts/headings';
import type { DocumentKind } from './model';

/** Titles by kind; the longest match decides, blanks and marks left out. */
const TITLES: readonly (readonly [DocumentKind, RegExp])[] = [
  [
    'secret-points',
    /(?:密点|秘密点|秘点|商业秘密|技术秘密|经营秘密|技术信息|经营信息)(?:的)?(?:内容)?(?:说明|清单|明细|陈述|描述)(?:书|表)?$/,
  ],
  ['evidence-catalogue', /^(?:民事)?(?:诉讼)?证据(?:材料)?(?:目录|清单|列表)(?:及说明)?$/],
  ['element-complaint', /要素式(?:民事)?起诉状$/],
  ['appeal', /^(?:民事|知识产权)?上诉状$/],
  ['answer', /^(?:民事|二审)?答辩(?:状|书|意见)$/],
  // A statement to the court on who may sue is read as an application is.
  ['application', /申请书?$|^(?:授权|许可)(?:[与和及、](?:授权|许可))?(?:情况)?(?:的)?说明$/],
  ['complaint', /^(?:民事|知识产权)?(?:反诉|起诉)(?:状|书)$|^民事诉状$/],
];

/** The document kind a title line or the front matter's 文书 names, or null. */
export function kindOfTitle(text: string): DocumentKind | null {
  const title = plainTitle(text).replace(/[（(][^）)]{0,30}[）)]/g, '');
  if (title === '' || title.length > 30) return null;
  return TITLES.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}
