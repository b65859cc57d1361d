import assert from 'node:assert/strict';
import { perText } from '../../../src/text/per-text';

describe('perText', () => {
  it('reads a text once while it is asked for, and gives each text its own', () => {
    const read: string[] = [];
    const length = perText((text) => {
      read.push(text);
      return text.length;
    });
    assert.deepEqual(['一', '二三', '一', '二三'].map(length), [1, 2, 1, 2]);
    assert.deepEqual(read, ['一', '二三']);
  });

  it('forgets texts that nobody asks for, and keeps those in use', () => {
    const read: string[] = [];
    const same = perText((text) => {
      read.push(text);
      return text;
    });
    for (let at = 0; at < 2000; at++) {
      assert.equal(same('甲'), '甲');
      assert.equal(same(`第${String(at)}句`), `第${String(at)}句`);
    }
    same('第0句');
    assert.equal(read.filter((text) => text === '甲').length, 1);
    assert.equal(read.filter((text) => text === '第0句').length, 2);
  });
});
