import { zlibSync } from 'fflate';

/** PDFs to count the pages of: objects by number, from 1, as their source. */
export type Sources = readonly string[];

/** Object 1 is the catalogue, 2 the root of the pages, with `count` pages below two nodes. */
export function pageTree(count: number, stated = count): Sources {
  const leaves = Array.from({ length: count }, (_, at) => at + 5);
  const half = Math.ceil(count / 2);
  const kids = (ids: readonly number[]): string => ids.map((id) => `${String(id)} 0 R`).join(' ');
  return [
    '<< /Type /Catalog /Pages 2 0 R /Title (a \\) >> \\\\) >>',
    `<</Type/Pages/Kids[3 0 R 4 0 R]/Count ${String(stated)}>>`,
    `<</Type /Pages /Parent 2 0 R /Count ${String(half)} /Kids [${kids(leaves.slice(0, half))}]>>`,
    `<</Type /Pages /Parent 2 0 R /Count ${String(count - half)} /Kids [${kids(leaves.slice(half))}] /X <AB3E>>>`,
    ...leaves.map(() => '<< /Type /Page % a comment\n /MediaBox [0 0 595.3 -841.9] >>'),
  ];
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** A file with a table of the old kind. */
export function plainPdf(sources: Sources): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = sources.map((source, index) => {
    const at = text.length;
    text += `${String(index + 1)} 0 obj\n${source}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 ${String(sources.length + 1)}\n0000000000 65535 f \n${rows}`;
  return bytesOf(
    `${text}trailer\n<< /Size ${String(sources.length + 1)} /Root 1 0 R >>\nstartxref\n${String(start)}\n%%EOF\n`,
  );
}

/** The same file, with object 2 written anew behind its end. */
export function updatedPdf(before: Uint8Array, pages: string): Uint8Array {
  const old = String.fromCharCode(...before);
  const prev = /startxref\n(\d+)/.exec(old)?.[1] ?? '';
  const object = `2 0 obj\n${pages}\nendobj\n`;
  const start = old.length + object.length;
  return bytesOf(
    `${old}${object}xref\n2 1\n${String(old.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 9 /Root 1 0 R /Prev ${prev} >>\nstartxref\n${String(start)}\n%%EOF\n`,
  );
}

/** A file whose objects stand packed in a stream, and whose table is one, with a predictor. */
export function packedPdf(sources: Sources): Uint8Array {
  const count = sources.length;
  let body = '';
  const head = sources
    .map((source, index) => {
      const at = body.length;
      body += `${source} `;
      return `${String(index + 1)} ${String(at)}`;
    })
    .join(' ');
  const objects = packed(bytesOf(`${head} ${body}`));
  const first = `%PDF-1.5\n`;
  const holder = `${String(count + 1)} 0 obj\n<</Type/ObjStm/N ${String(count)}/First ${String(head.length + 1)}/Filter/FlateDecode/Length ${String(objects.length)}>>\nstream\n${objects}\nendstream\nendobj\n`;
  const rows = [
    [0, 0, 0],
    ...sources.map((_, index) => [2, count + 1, index]),
    [1, first.length, 0],
    [1, first.length + holder.length, 0],
  ];
  const columns = rows.map(([kind = 0, where = 0, index = 0]) => [kind, where >> 8, where & 255, index]);
  const predicted = columns.flatMap((row, at) => [
    2,
    ...row.map((value, column) => (value - (columns[at - 1]?.[column] ?? 0) + 256) % 256),
  ]);
  const table = packed(Uint8Array.from(predicted));
  return bytesOf(
    `${first}${holder}${String(count + 2)} 0 obj\n<</Type/XRef/Size ${String(count + 3)}/W[1 2 1]/Root 1 0 R/Filter[/FlateDecode]/DecodeParms[<</Predictor 12/Columns 4>>]/Length ${String(table.length)}>>\nstream\r\n${table}\nendstream\nendobj\nstartxref\n${String(first.length + holder.length)}\n%%EOF\n`,
  );
}

function packed(bytes: Uint8Array): string {
  return String.fromCharCode(...zlibSync(bytes));
}
