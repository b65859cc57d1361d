import assert from 'node:assert/strict';
import { frontMatter } from '../../../../src/rules/draft/front-matter';
import { complaint } from '../../../support/complaint';
import { placesOf, ruleCases } from '../../../support/rule-cases';

const header = ['文书: 民事起诉状'];

ruleCases(frontMatter, [
  ['a period that cannot be read', complaint({}, [...header, '侵权行为: 去年三月']), ['warning 去年三月']],
  ['a date that is none', complaint({}, [...header, '法庭辩论终结: 2027-02-30']), ['warning 2027-02-30']],
  ['a stage of another name', complaint({}, [...header, '阶段: 再审']), ['information 再审']],
  ['a document of another name', complaint({}, ['文书: 备忘录']), ['information 备忘录']],
  ['a key twice', complaint({}, [...header, '阶段: 一审', '阶段: 二审']), ['warning 阶段']],
  ['a list', complaint({}, [...header, '侵权行为: [2021-03, 2021-06]']), ['warning 侵权行为']],
  [
    'values that can be read',
    complaint({}, [...header, '阶段: 一审', '侵权行为: 2021年3月6日 至 6月30日', '法庭辩论终结: 2027-01-20']),
    [],
  ],
  ['keys of one’s own', complaint({}, [...header, '备注: 初稿']), []],
  ['no front matter', complaint(), []],
]);

describe('front matter that is broken', () => {
  it('is reported and the draft is read all the same', () => {
    const text = complaint({}, [...header, '案由: "侵害技术秘密纠纷', '阶段: 一审']);
    assert.ok(placesOf(frontMatter, text).some((found) => found.startsWith('warning')));
  });
});
