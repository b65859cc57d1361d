import fc from 'fast-check';

/** Line contents that open, close, continue or look like Markdown constructs, in the kinds of text a lawyer types. */
const pieces = [
  '',
  '原告：甲公司',
  '被告在2021年3月6日离职，',
  '　　原告从事包装机械的研发。',
  '该**“技术秘密”**属于',
  '**（一）**不为公众所知悉',
  '*强调* 与 **加粗** 与 `代码`',
  '____年____月____日',
  '____',
  '_ _ _ _',
  '# 标题',
  '## 标题 ##',
  '###### ',
  '===',
  '---',
  '***',
  '- - -',
  '-',
  '*',
  '+ 甲',
  '- 甲',
  '* 乙',
  '-     丙',
  '-\t丁',
  '- - 戊',
  '- > 己',
  '- ```',
  '- # 标题',
  '1. 判令被告',
  '1.',
  '1) 甲',
  '2. 乙',
  '10. 丙',
  '1234567890. 丁',
  '2)',
  '> 引文',
  '>',
  '> - 项',
  '> ```',
  '>> 深',
  '> <!-- 注',
  '```',
  '```js',
  '````',
  '~~~',
  '~~~ 甲 `',
  '``` a`b',
  '<!-- 注 -->',
  '<!-- 注',
  '注 -->',
  '<!-->',
  '<!--->',
  '<div>',
  '</div>',
  '<div>甲<br>乙</div>',
  '<span>甲</span>',
  '<b>',
  '<b class="x">',
  '<script>',
  'x</script> 甲',
  '<pre',
  '<?php',
  '?>',
  '<!X',
  '<![CDATA[',
  ']]>',
  ']]]>',
  ']]]]> 甲',
  '甲<br>乙<br/>丙',
  '| 编号 | 名称 |',
  '| --- | --- |',
  '|:-|-:|',
  ':-',
  '| 1 | a\\|b `c\\|d` |',
  '甲 | 乙',
  '- | -',
  ':::',
  '::: 密',
  '[甲]: http://a.b',
  '[甲]',
  '[链接](http://a.b "题")',
  '<http://a.b/\\*>',
  '![图](a.png)',
  '甲\\',
  '乙  ',
  '\\*甲\\* &amp; &nbsp;&lt; &bogus; &#20013; &amp;amp;',
  '\u{20000}𠀀**甲**',
  '\uFEFF甲',
  '\uFEFF- 甲',
  '---\t',
  '文书: 民事起诉状',
  'a\0b',
  '`甲',
  '乙`',
  '**甲',
  '乙**',
  '\u00A0',
  '\u3000',
];

const indents = ['', '', '', '', '', ' ', '  ', '   ', '    ', '     ', '\t', ' \t', '\t\t', '  \t'];

const line = fc
  .tuple(fc.constantFrom(...indents), fc.constantFrom(...pieces), fc.constantFrom('', '', '', ' ', '\t'))
  .map((parts) => parts.join(''));

const lineEnding = fc.constantFrom('\n', '\r\n', '\r');

/** Markdown of a few to some dozen lines; about every third line is blank; one kind of line ending, or mixed. */
export const markdown = fc
  .tuple(
    fc.constantFrom('', '', '', '---\n文书: 民事起诉状\n---\n', '---\n', '\uFEFF', '\uFEFF---\n---\n\n'),
    fc.array(
      fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: fc.constantFrom('', '', ' ', '\t') }),
      {
        maxLength: 24,
      },
    ),
    fc.oneof(
      { weight: 4, arbitrary: lineEnding.map((ending) => [ending]) },
      { weight: 1, arbitrary: fc.array(lineEnding, { minLength: 2, maxLength: 5 }) },
    ),
    fc.boolean(),
  )
  .map(([head, lines, endings, closed]) => {
    const body = lines.map((content, index) => {
      const last = index === lines.length - 1 && !closed;
      return content + (last ? '' : (endings[index % endings.length] ?? '\n'));
    });
    return head.replaceAll('\n', endings[0] ?? '\n') + body.join('');
  });

/** Short tokens of Markdown syntax in any order: fewer sensible documents, more collisions of constructs. */
export const tokenSoup = fc
  .array(
    fc.constantFrom(
      ...'\n¦\n¦\n¦\n\n¦\r\n¦\r¦ ¦ ¦  ¦\t¦- ¦1. ¦2) ¦> ¦*¦**¦_¦____¦`¦```¦~~~¦#¦# ¦=¦---¦|¦|-|'.split('¦'),
      ...'<¦>¦<!--¦-->¦<br>¦<div>¦</div>¦<x y="z">¦\\¦&amp;¦&¦;¦[¦](¦)¦!¦“¦”¦（¦）¦甲¦a¦1¦:¦　'.split('¦'),
    ),
    { maxLength: 60 },
  )
  .map((tokens) => tokens.join(''));
