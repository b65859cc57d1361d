import { picturesOf } from '../facts/pictures';
import type { Text } from '../lint/rule';
import { readMarked } from '../pleading/marked';
import type { BlockList } from '../text/blocks';
import { contains, shift, type Span } from '../text/span';
import type { ExportTarget } from './exports';

/** A picture of a draft of which its export is to be looked at: it is not carried over, or nothing covers it. */
export interface PictureNotice {
  readonly reason: 'left-out' | 'uncovered';
  /** In the draft. */
  readonly span: Span;
}

type Rule = readonly [reason: PictureNotice['reason'], which: 'all' | 'open' | 'secret'];

/** Of what an export does to pictures: those outside marks of secrecy are open, those inside secret. */
const RULES: Readonly<Partial<Record<ExportTarget, Rule>>> = {
  docx: ['left-out', 'all'],
  'redacted-docx': ['left-out', 'open'],
  'redacted-md': ['uncovered', 'open'],
  'annex-docx': ['left-out', 'secret'],
};

/** The pictures of a draft to tell of after an export, in the order of the draft. */
export function pictureNotices(target: ExportTarget, blocks: BlockList): readonly PictureNotice[] {
  const rule = RULES[target];
  if (rule === undefined) return [];
  const [reason, which] = rule;
  const marked = readMarked(blocks);
  const isSecret = (span: Span): boolean => marked.some((secret) => contains(secret, span));
  return blocks.items
    .flatMap(({ start, block }) => picturesOf(block).map((span) => shift(span, start)))
    .filter((span) => which === 'all' || isSecret(span) === (which === 'secret'))
    .map((span) => ({ reason, span }));
}

const TEXTS: Readonly<Record<PictureNotice['reason'], Text>> = {
  'left-out': {
    'zh-cn': '图片没有导出，请在导出的文件中自行插入。',
    en: 'This picture was not exported; put it into the file yourself.',
  },
  uncovered: {
    'zh-cn': '图片没有标密，遮盖副本仍引用它，请核对其中不含秘密。',
    en: 'This picture is not marked, and the redacted copy still refers to it; check that it shows no secret.',
  },
};

export function pictureText({ reason }: PictureNotice): Text {
  return TEXTS[reason];
}
