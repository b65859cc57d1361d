import type { Language } from '../../lint/rule';
import { figureStyle, THEME } from './style';
import { escapeXml } from './svg';

/** Where the page finds its script and style, and what its content policy lets through. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
  /** The source of the extension's own files. */
  readonly source: string;
  readonly nonce: string;
}

/** The empty page of the overview: nothing but its own script and style may be loaded, and nothing be sent. */
export function overviewPage({ script, style, source, nonce }: PageParts, language: Language): string {
  const en = language === 'en';
  const policy = `default-src 'none'; img-src data:; style-src ${source} 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  const title = en ? 'Case overview' : '案件概览';
  const hint = en
    ? 'Tab goes from figure to figure, the arrow keys from mark to mark; Enter shows the words in the draft.'
    : '按 Tab 键切换图表，按方向键移动，按回车键在文书中显示原句。';
  return `<!DOCTYPE html>
<html lang="${en ? 'en' : 'zh-CN'}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${escapeXml(style)}">
<style nonce="${nonce}">${figureStyle(THEME)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<button type="button" data-export="svg">${en ? 'Export as SVG' : '导出 SVG'}</button>
<button type="button" data-export="png">${en ? 'Export as PNG' : '导出 PNG'}</button>
<p class="hint">${hint}</p>
</header>
<main></main>
<script nonce="${nonce}" src="${escapeXml(script)}"></script>
</body>
</html>`;
}
