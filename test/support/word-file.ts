import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A Word file of the parts given: their inner XML, by `document`, `numbering`, `styles`, `footnotes`, `comments`. */
export function wordFileOf(
  parts: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const roots: Readonly<Record<string, (inner: string) => string>> = {
    document: (inner) => `${HEAD}<w:document ${W} xmlns:r="${OFFICE}"><w:body>${inner}</w:body></w:document>`,
  };
  const names = Object.keys(parts);
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(relationships([['rId1', `${OFFICE}/officeDocument`, 'word/document.xml']])),
    'word/_rels/document.xml.rels': strToU8(
      relationships(
        names
          .filter((name) => name !== 'document')
          .map((name, at) => [`rId${String(at + 1)}`, `${OFFICE}/${name}`, `${name}.xml`]),
      ),
    ),
  };
  for (const [name, inner] of Object.entries(parts)) {
    const wrap = roots[name] ?? ((text: string) => `${HEAD}<w:${name} ${W}>${text}</w:${name}>`);
    files[`word/${name}.xml`] = strToU8(wrap(inner));
  }
  for (const [name, text] of Object.entries(more)) files[name] = strToU8(text);
  return zipSync(files);
}

export function relationships(
  all: readonly (readonly [id: string, type: string, target: string, external?: boolean])[],
): string {
  const lines = all.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${target}"${external === true ? ' TargetMode="External"' : ''}/>`,
  );
  return `${HEAD}<Relationships xmlns="${RELATIONSHIPS}">${lines.join('')}</Relationships>`;
}

/** A paragraph of one run; `properties` is the inner XML of its properties. */
export function p(text: string, properties = '', run = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text, run)}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** Paragraph properties that put it into a list. */
export function numbered(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;
}

/** Abstract list 0 with the levels given as `format text`, and lists 1 … `lists` made of it. */
export function listsOf(levels: readonly (readonly [format: string, text: string])[], extra = ''): string {
  const lines = levels.map(
    ([format, text], at) =>
      `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="0">${lines.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${extra}`;
}
