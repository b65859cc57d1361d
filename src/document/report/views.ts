import { markdownTable } from '../markdown-table';
import type { ReportData } from './data';
import { reportPages, type ReportTable } from './pages';

export function reportJson(data: ReportData): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

export function reportMarkdown(data: ReportData): string {
  const { title, facts, tables, signOff, note } = reportPages(data);
  const [first, ...others] = facts;
  return `${[
    `# ${title}`,
    markdownTable([...(first ?? [])], others),
    ...tables.flatMap((table) => [
      `## ${table.title}`,
      table.rows.length === 0 ? table.none : markdownTable(table.header, table.rows),
    ]),
    `## ${signOff.title}`,
    ...signOff.lines.map((line) => `${line}：\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_　　\\_\\_\\_\\_-\\_\\_-\\_\\_`),
    `> ${note}`,
  ].join('\n\n')}\n`;
}

/** A page of its own: no script, no style sheet, no picture, nothing fetched. */
export function reportHtml(data: ReportData): string {
  const { title, facts, tables, signOff, note } = reportPages(data);
  const rows = facts.map(
    ([label, value]) => `<tr><th scope="row">${escape(label)}</th><td>${escape(value)}</td></tr>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${data.language === 'en' ? 'en' : 'zh-CN'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(title)} ${escape(data.document.name)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${escape(title)}</h1>`,
    `<table class="facts">${rows.join('')}</table>`,
    ...tables.map(tableHtml),
    `<h2>${escape(signOff.title)}</h2>`,
    `<dl class="sign">${signOff.lines.map((line) => `<dt>${escape(line)}</dt><dd></dd><dd></dd>`).join('')}</dl>`,
    `<p class="note">${escape(note)}</p>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function tableHtml({ title, header, rows, none }: ReportTable): string {
  const heading = `<h2>${escape(title)}</h2>`;
  if (rows.length === 0) return `${heading}\n<p>${escape(none)}</p>`;
  const cells = (row: readonly string[]): string => row.map((cell) => `<td>${escape(cell)}</td>`).join('');
  const head = header.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('');
  const body = rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n');
  return `${heading}\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

const STYLE = [
  'body{max-width:60em;margin:2em auto;padding:0 1em;color:#1b1b1b;background:#fff;',
  'font:15px/1.6 "Noto Serif CJK SC","Source Han Serif SC",SimSun,serif}',
  'h1{font-size:1.6em;text-align:center}h2{font-size:1.15em;margin-top:1.8em}',
  'table{border-collapse:collapse;width:100%}',
  'th,td{border:1px solid #999;padding:.3em .5em;text-align:left;vertical-align:top;overflow-wrap:anywhere}',
  'thead th,.facts th{background:#f0f0f0;white-space:nowrap}',
  '.sign{display:grid;grid-template-columns:8em 1fr 10em;gap:2em 1.5em}',
  '.sign dt{align-self:end}.sign dd{margin:0;height:2em;border-bottom:1px solid #1b1b1b}',
  '.note{margin-top:2em;font-size:.85em;color:#555}',
  '@media print{body{margin:0;max-width:none}thead{display:table-header-group}tr{break-inside:avoid}}',
].join('');

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
