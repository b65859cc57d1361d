import assert from 'node:assert/strict';
import { tickedOptions } from '../../../src/facts/party-fields';
import { roleLabelOf } from '../../../src/facts/party-roles';

function read(text: string): string | null {
  const found = roleLabelOf(text);
  if (found === null) return null;
  const { role, text: word, start, end, rest, strength } = found;
  return `${role} ${word} | ${text.slice(start, end)} | ${text.slice(rest)} | ${strength}`;
}

describe('the role word of a party', () => {
  for (const [text, expected] of [
    ['原告：甲公司', 'plaintiff 原告 | 原告 | 甲公司 | label'],
    ['原 告：甲', 'plaintiff 原告 | 原 告 | 甲 | label'],
    ['1. 原告：甲', 'plaintiff 原告 | 原告 | 甲 | label'],
    ['反诉原告：甲', 'plaintiff 反诉原告 | 反诉原告 | 甲 | label'],
    ['申请人（原审原告）：甲', 'plaintiff 申请人（原审原告） | 申请人（原审原告） | 甲 | label'],
    ['被告一：乙', 'defendant 被告一 | 被告一 | 乙 | label'],
    ['被告（一）甲公司', 'defendant 被告（一） | 被告（一） | 甲公司 | none'],
    ['被上诉人(一审被告)：', 'defendant 被上诉人(一审被告) | 被上诉人(一审被告) |  | label'],
    ['第三人 丙', 'third-party 第三人 | 第三人 | 丙 | gap'],
    ['上诉人（甲公司）', 'plaintiff 上诉人 | 上诉人 | （甲公司） | none'],
    ['甲公司是原告', null],
    ['', null],
  ] as const)
    it(text, () => assert.equal(read(text), expected));
});

describe('the options of a form that are ticked', () => {
  for (const [text, expected] of [
    ['☐男 ☑女', '女'],
    ['男□ 女√', '女'],
    ['☑是', '是'],
    ['☐是 ☐否', ''],
    ['■国有 ■民营 □外资', '国有、民营'],
  ] as const)
    it(text, () => assert.equal(tickedOptions(text), expected));
});
