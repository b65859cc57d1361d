import assert from 'node:assert/strict';
import { zlibSync } from 'fflate';
import fc from 'fast-check';
import { isPdf, pdfPages } from '../../../../../src/document/evidence/pdf/pages';
import { packedPdf, pageTree, plainPdf, updatedPdf } from '../../../../support/pdf';

const text = (source: string): Uint8Array => new TextEncoder().encode(source);

describe('pages of a PDF', () => {
  it('are counted in the tree, by either kind of table', () => {
    for (const count of [1, 2, 7, 40]) {
      assert.equal(pdfPages(plainPdf(pageTree(count))), count);
      assert.equal(pdfPages(packedPdf(pageTree(count))), count);
    }
  });

  it('are those of the last update', () => {
    const before = plainPdf(pageTree(3));
    assert.equal(pdfPages(updatedPdf(before, '<</Type/Pages/Kids[5 0 R]/Count 1>>')), 1);
  });

  it('are not told where the file says two things', () => {
    assert.equal(pdfPages(plainPdf(pageTree(3, 4))), null);
    const twice = pageTree(2).map((source) => source.replace('[3 0 R 4 0 R]', '[3 0 R 3 0 R]'));
    assert.equal(pdfPages(plainPdf(twice)), null);
    const round = pageTree(2).map((source) => source.replace('[3 0 R 4 0 R]', '[3 0 R 2 0 R]'));
    assert.equal(pdfPages(plainPdf(round)), null);
  });

  it('are not told of what is broken, and nothing makes the reader fail or hang', () => {
    for (const bytes of [text(''), text('%PDF-1.7\n'), text(`%PDF-1.7\n${'[<<'.repeat(5000)}startxref\n9\n`)])
      assert.equal(pdfPages(bytes), null);
    const whole = packedPdf(pageTree(6));
    for (let end = 0; end < whole.length - 40; end += 7) assert.equal(pdfPages(whole.subarray(0, end)), null);
    fc.assert(
      fc.property(
        fc.constantFrom(plainPdf(pageTree(6)), packedPdf(pageTree(6))),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 }),
        (bytes, changes) => {
          const broken = bytes.slice();
          for (const [at, value] of changes) broken[at % broken.length] = value;
          const pages = pdfPages(broken);
          assert.ok(pages === null || (Number.isInteger(pages) && pages >= 0));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('are not told of a stream made to swell', () => {
    const swollen = String.fromCharCode(...zlibSync(new Uint8Array(80 * 1024 * 1024)));
    const source = `%PDF-1.5\n1 0 obj\n<</Type/XRef/W[1 2 1]/Size 9/Filter/FlateDecode/Length ${String(swollen.length)}>>\nstream\n${swollen}\nendstream\nendobj\nstartxref\n9\n`;
    assert.equal(pdfPages(Uint8Array.from(source, (sign) => sign.charCodeAt(0))), null);
  });

  it('belong to what is a PDF', () => {
    assert.ok(isPdf(plainPdf(pageTree(1))));
    assert.ok(!isPdf(text('PK\u0003\u0004')));
  });
});
