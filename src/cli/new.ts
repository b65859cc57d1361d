import { documentTemplates, findDocument, newDocument } from '../features/new-document';
import type { Template } from '../features/template';
import { parseCommand, readLanguage } from './options';
import { UsageError } from './say';
import { createWhole } from './write-file';

/** `pleadwright new KIND [-o FILE]`, `new --list`: a document from its template, blanks as 【…】. */
export async function newCommand(args: readonly string[], templates: readonly Template[]): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    list: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    output: { type: 'string', short: 'o' },
    lang: { type: 'string' },
  });
  const language = readLanguage(values.lang) ?? 'zh-cn';
  const documents = documentTemplates(templates);
  if (values.list) {
    const kinds = documents.map(({ id, title, documents: kinds }) => ({
      id,
      title: title[language],
      kind: kinds[0],
    }));
    const lines = kinds.map(({ id, title }) => `${id}\t${title}\n`).join('');
    process.stdout.write(
      values.json ? `${JSON.stringify({ version: 1, documents: kinds }, null, 2)}\n` : lines,
    );
    return 0;
  }
  const [name, ...more] = positionals;
  const template = name === undefined ? null : findDocument(templates, name);
  if (name === undefined || more.length > 0) {
    throw new UsageError({
      'zh-cn': '用法：new 文书 [-o 文件]；new --list 列出全部文书',
      en: 'usage: new KIND [-o FILE]; new --list names the kinds',
    });
  }
  if (template === null) {
    const known = documents.map(({ id }) => id).join(', ');
    throw new UsageError({
      'zh-cn': `没有“${name}”这种文书，可用的有：${known}`,
      en: `there is no document “${name}”; use one of: ${known}`,
    });
  }
  const text = newDocument(template);
  if (values.output === undefined) process.stdout.write(text);
  else if (!(await createWhole(values.output, text))) {
    throw new UsageError({
      'zh-cn': `${values.output} 已经存在，没有覆盖`,
      en: `${values.output} is there already and was left as it is`,
    });
  }
  return 0;
}
