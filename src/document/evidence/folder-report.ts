import type { Language, Text } from '../../lint/rule';
import { exhibitName } from '../../pleading/exhibit-names';
import { markdownTable } from '../markdown-table';
import { isComplete, type CheckedExhibit, type CheckedFile, type FolderCheck } from './folder-check';
import type { FolderRemark } from './folder-walk';

const PROBLEMS: Readonly<Record<NonNullable<CheckedFile['problem']>, Text>> = {
  unreadable: { 'zh-cn': '无法读取', en: 'cannot be read' },
  'too-large': { 'zh-cn': '超过1GB，未读取，请核对', en: 'over 1 GB, not read; please check' },
  empty: { 'zh-cn': '空文件', en: 'is empty' },
  'pages-unknown': { 'zh-cn': '页数无法确定，请核对', en: 'pages cannot be told; please check' },
};

const REMARKS: Readonly<Record<FolderRemark['reason'], Text>> = {
  'link-to-folder': {
    'zh-cn': '是指向文件夹的链接，没有进入',
    en: 'is a link to a folder and was not followed',
  },
  'broken-link': {
    'zh-cn': '是打不开的链接（目标不存在，或者循环指向）',
    en: 'is a link that leads nowhere or round in a circle',
  },
  'unreadable-folder': { 'zh-cn': '是无法读取的文件夹', en: 'is a folder that cannot be read' },
  'too-deep': { 'zh-cn': '层数过深，没有进入', en: 'lies too deep and was not entered' },
  'too-many': { 'zh-cn': '起，文件过多，没有再读', en: 'and what follows were left out: too many files' },
};

const HEADER: Readonly<Record<Language, readonly string[]>> = {
  'zh-cn': ['证据', '名称', '文件', '页数', '字节', 'SHA-256', '结果'],
  en: ['Exhibit', 'Name', 'File', 'Pages', 'Bytes', 'SHA-256', 'Result'],
};

/** The check of a folder as Markdown; the same check gives the same bytes. */
export function folderReport(check: FolderCheck, language: Language): string {
  const zh = language === 'zh-cn';
  const rows = check.exhibits.flatMap((exhibit) => rowsOf(exhibit, language));
  const lists: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [zh ? '不属于任何证据的文件' : 'Files of no exhibit', check.unlisted],
    [
      zh ? '没有查看的' : 'Not looked into',
      check.remarks.map(({ path, reason }) => `${path}${zh ? '' : ' '}${REMARKS[reason][language]}`),
    ],
  ];
  return `${[
    zh ? '# 证据文件核对' : '# Files of the exhibits',
    summary(check, language),
    markdownTable(HEADER[language], rows),
    ...lists.flatMap(([title, lines]) =>
      lines.length === 0 ? [] : [`## ${title}`, lines.map((line) => `- ${escaped(line)}`).join('\n')],
    ),
  ].join('\n\n')}\n`;
}

/** One line: how many exhibits, files and gaps there are. */
export function summary(check: FolderCheck, language: Language): string {
  const files = check.exhibits.reduce((sum, exhibit) => sum + exhibit.files.length, 0);
  const without = check.exhibits.filter(({ files: own }) => own.length === 0).length;
  const [all, found, lacking] = [check.exhibits.length, files, without].map(String);
  const whole = isComplete(check);
  if (language === 'en')
    return `${all ?? ''} exhibits, ${found ?? ''} files, ${lacking ?? ''} exhibits without a file. ${whole ? 'All are there and can be read.' : 'Not complete; see the results.'}`;
  return `证据${all ?? ''}项，文件${found ?? ''}个，没有文件的证据${lacking ?? ''}项。${whole ? '文件齐全，均可读取。' : '文件不齐或者有问题，见“结果”一栏。'}`;
}

function rowsOf(exhibit: CheckedExhibit, language: Language): readonly string[][] {
  const zh = language === 'zh-cn';
  const { id, name, files, absent, stated } = exhibit;
  const label = zh ? exhibitName(exhibit) : id;
  const rows = files.map(({ path, pages, bytes, sha256, problem }) => {
    const results = [
      ...(problem === null ? [] : [PROBLEMS[problem][language]]),
      ...(stated === null
        ? []
        : [zh ? `清单写${String(stated)}页，请核对` : `the list says ${String(stated)} pages; please check`]),
    ];
    return [
      label,
      name,
      path,
      pages === null ? '' : String(pages),
      bytes === null ? '' : String(bytes),
      sha256 ?? '',
      results.length === 0 ? (zh ? '正常' : 'in order') : results.join(zh ? '；' : '; '),
    ];
  });
  const gaps = absent.map((path) => [label, name, path, '', '', '', zh ? '没有这个文件' : 'is not there']);
  if (rows.length + gaps.length === 0)
    return [[label, name, '', '', '', '', zh ? '没有找到文件' : 'no file found']];
  return [...rows, ...gaps];
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
