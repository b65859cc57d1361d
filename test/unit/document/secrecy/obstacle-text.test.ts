import assert from 'node:assert/strict';
import { obstaclesText } from '../../../../src/document/secrecy/obstacle-text';
import type { Obstacle } from '../../../../src/document/secrecy/secrecy';

const at = (reason: Obstacle['reason'], ...offsets: readonly number[]): readonly Obstacle[] =>
  offsets.map((start) => ({ reason, span: { start, end: start + 1 } }));
/** A line every ten characters. */
const lineOf = (offset: number): number => Math.floor(offset / 10) + 1;

describe('what stands in the way of an export', () => {
  it('is told in one message, each line once, by reason', () => {
    const obstacles = [...at('unmarked', 5, 8, 31), ...at('mark', 20)];
    assert.match(
      obstaclesText(obstacles, lineOf, 'zh-cn'),
      /^第3行：这里的密级标记没有配对[^第]*第1、4行：标密内容/,
    );
    assert.match(obstaclesText(obstacles, lineOf, 'en'), /^Line 3: This mark [^]* Lines 1, 4: Text marked/);
  });

  it('counts what would be too long a list', () => {
    const obstacles = at('unmarked', 0, 10, 20, 30, 40, 50, 60, 70);
    assert.match(obstaclesText(obstacles, lineOf, 'zh-cn'), /^第1、2、3、4、5、6行等8处：/);
    assert.match(obstaclesText(obstacles, lineOf, 'en'), /^Lines 1, 2, 3, 4, 5, 6 and 2 more: /);
  });
});
