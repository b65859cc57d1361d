import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { escapeXml } from './xml';
import { FONTS } from './styles';

const CORE = 'docProps/core.xml';
const FONT_TABLE = 'word/fontTable.xml';
const TYPES = '[Content_Types].xml';

/**
 * The same parts again so that equal drafts give equal bytes and nothing tells who wrote the file, where and when:
 * parts in order of their names, no dates, no authors. The fonts name those that stand in for them.
 */
export function repack(bytes: Uint8Array, title: string): Uint8Array {
  const parts = unzipSync(bytes);
  parts[CORE] = strToU8(coreProperties(title));
  parts[FONT_TABLE] = strToU8(fontTable());
  const names = Object.keys(parts).sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  // Zip dates are civil dates; this is the first it can write, in any time zone.
  const mtime = new Date(1980, 0, 1);
  const zippable: Zippable = {};
  for (const name of names) zippable[name] = [parts[name] ?? new Uint8Array(), { level: 6, mtime }];
  return zipSync(zippable);
}

/** Readers tell what the file is by its first part. */
function order(name: string): number {
  return name === TYPES ? 0 : name.startsWith('_rels/') ? 1 : 2;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function coreProperties(title: string): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>`;
}

function fontTable(): string {
  const fonts = Object.values(FONTS).map(
    ({ name, instead }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `${HEAD}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}
