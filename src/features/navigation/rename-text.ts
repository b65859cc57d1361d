import type { Text } from '../../lint/rule';
import type { ReferentKind } from './model';

/** Why something cannot be renamed; `{title}` and the like are filled in. */
export const REFUSALS = {
  range: {
    'zh-cn': '{title}包含在“{words}”这一范围中，单独改号后范围不再成立。请先将范围改写为逐一列举。',
    en: '{title} is part of the range “{words}”, which would no longer hold. Write its numbers out one by one first.',
  },
  unwritten: {
    'zh-cn': '{title}的编号没有写在正文里（由列表顺序产生），无法改写。请调整列表的顺序。',
    en: 'The number of {title} is not written out but follows from the order of a list. Move the item instead.',
  },
  undefined: {
    'zh-cn': '没有列明{title}，无法确定它指什么。请先补列，或者直接改正编号。',
    en: '{title} is not set out anywhere, so what it means is unknown. Set it out first, or correct the number by hand.',
  },
  twice: {
    'zh-cn': '{title}重复列明，无法判断各处引用指的是哪一个。请先消除重复。',
    en: '{title} is set out more than once, so it is unclear which one each reference means. Resolve that first.',
  },
  catalogue: {
    'zh-cn': '本文是单独的证据清单，引用这些编号的文书不会随之修改。请在引用它的文书中一并核对后手工修改。',
    en: 'This is a list of exhibits by itself: the documents that cite its numbers would not follow. Change it by hand together with them.',
  },
  spaced: {
    'zh-cn': '“{title}”在当事人栏中夹有空格或者标记，无法一并改写。请先去掉。',
    en: '“{title}” is written with blanks or marks among the parties and cannot be changed together with the rest. Remove them first.',
  },
  noNumber: {
    'zh-cn': '“{name}”不是编号，应当写作 7、七 或者 {noun}7。',
    en: '“{name}” is no number; write 7 or {noun}7.',
  },
  noName: {
    'zh-cn': '“{name}”不能作为名称：应当为2至60个字，不含标点、括号和 Markdown 标记。',
    en: '“{name}” cannot be a name: two to sixty characters without punctuation, brackets or Markdown marks.',
  },
  taken: {
    'zh-cn': '“{name}”已经有所指，改后两者无法区分。请另选一个。',
    en: '“{name}” already stands for something else and the two could not be told apart. Choose another.',
  },
  unreadable: {
    'zh-cn':
      '改为“{name}”后，文中有的地方会被读成别的意思（例如与相邻文字连成一体）。请另选一个，或者手工修改。',
    en: 'With “{name}” some passages would be read as something else, for instance joined to the words beside it. Choose another, or change them by hand.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What the editor says where there is nothing to rename. */
export const NOTHING: Text = {
  'zh-cn': '此处不是证据编号、密点编号、当事人名称或者简称。',
  en: 'There is no exhibit, secret point, party or short name here.',
};

/** Beside a place that may mean somebody else. */
export const DOUBTFUL: Text = {
  'zh-cn': '在书名号内或者更长的名称里，可能另有所指，请核对',
  en: 'inside a title or a longer name, may mean something else: check',
};

/** What is being renamed, for the list of changes. */
export const KINDS: Readonly<Record<ReferentKind, Text>> = {
  exhibit: { 'zh-cn': '证据编号', en: 'Exhibit number' },
  point: { 'zh-cn': '密点编号', en: 'Secret point number' },
  name: { 'zh-cn': '名称', en: 'Name' },
};
