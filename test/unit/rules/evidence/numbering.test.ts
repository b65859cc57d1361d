import { numbering } from '../../../../src/rules/evidence/numbering';
import { ruleCases } from '../../../support/rule-cases';
import { draft, lines, table } from './cases';

ruleCases(numbering, [
  ['a skipped number', draft(lines('1', '2', '4')), ['warning 证据4：材料丙']],
  ['a skipped row', draft(table('证据1', '证据3')), ['warning 证据3 | 材料乙']],
  ['a number twice', draft(lines('1', '2', '2')), ['warning 证据2：材料丙']],
  ['both, once for the list', draft(lines('1', '1', '3')), ['warning 证据1：材料乙']],
  ['Chinese numbers', draft(lines('一', '三')), ['warning 证据三：材料乙']],
  ['full-width numbers', draft(lines('１', '２', '４')), ['warning 证据４：材料丙']],
  ['within a group', draft(table('1-1', '1-3', '2-1')), ['warning 1-3 | 材料乙']],
  ['a group left out', draft(table('1-1', '1-2', '3-1')), ['warning 3-1 | 材料丙']],
  ['twice in a group', draft(table('1-1', '1-1')), ['warning 1-1 | 材料乙']],
  ['after a range', draft(table('1', '2至4', '6')), ['warning 6 | 材料丙']],
  [
    'numbers of a list',
    draft(
      '1. 执照，来源于原告，证明主体。\n2. 协议，来源于原告，证明义务。\n4. 日志，来源于原告，证明行为。',
    ),
    ['warning 日志'],
  ],
  [
    'in the second of two groups',
    draft(`### 第一组\n\n${table('1', '2')}\n\n### 第二组\n\n${table('1', '3')}`),
    ['warning 3 | 材料乙'],
  ],
  ['a duplicate that is cited', draft(lines('1', '2', '2'), '事实（证据2）。'), ['warning 证据2：材料丙']],

  ['in order', draft(lines('1', '2', '3')), []],
  ['out of order but whole', draft(lines('1', '3', '2')), []],
  ['groups 1-1, 1-2, 2-1', draft(table('1-1', '1-2', '2-1')), []],
  ['ranges', draft(table('1', '2', '3-5', '6')), []],
  ['a range in words', draft(table('证据1', '证据2至证据4', '证据5')), []],
  ['a plain number with parts', draft(table('1', '2-1', '2-2', '3')), []],
  ['going on from an earlier list', draft(lines('13', '14', '15')), []],
  ['each group from 1', draft(`### 第一组\n\n${table('1', '2')}\n\n### 第二组\n\n${table('1', '2')}`), []],
  ['going on over groups', draft(`### 第一组\n\n${table('1', '2')}\n\n### 第二组\n\n${table('3', '4')}`), []],
  ['a scheme in hundreds', draft(table('101', '102', '201', '202')), []],
  ['a missing number that is cited', draft(lines('1', '3'), '事实（证据2）。'), []],
  [
    'no numbers',
    draft(
      '| 证据名称 | 来源 | 证明目的 |\n| --- | --- | --- |\n| 执照 | 原告 | 主体 |\n| 协议 | 原告 | 义务 |',
    ),
    [],
  ],
  ['Chinese ten and above', draft(lines('九', '十', '十一', '十二')), []],
]);
