import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeXml, fitText, textWidth, wrapText } from '../../../../src/features/overview/svg';

describe('text in a drawing', () => {
  it('holds nothing XML cannot hold', () => {
    assert.equal(escapeXml('<a href="x">&\'\u0000\ud800'), '&lt;a href=&quot;x&quot;&gt;&amp;&#39;');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.doesNotMatch(escapeXml(text), /[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  it('is cut to the room there is', () => {
    assert.equal(fitText('密点', 100, 13), '密点');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('密', 'a', ' ', '，'), maxLength: 60 }),
        fc.integer({ min: 20, max: 300 }),
        (text, width) => {
          assert.ok(textWidth(fitText(text, width, 13), 13) <= Math.max(width, 13));
        },
      ),
    );
  });

  it('is broken into lines at words of Latin script and between characters', () => {
    assert.deepEqual(wrapText('Carrier of the points', 70, 12, 3), ['Carrier of', 'the points']);
    assert.deepEqual(wrapText('相同或者实质上相同', 60, 12, 3), ['相同或者实', '质上相同']);
    assert.deepEqual(wrapText('一二三四五六七八九十', 36, 12, 2), ['一二三', '四五…']);
  });
});
