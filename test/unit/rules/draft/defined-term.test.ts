import { definedTerm } from '../../../../src/rules/draft/defined-term';
import { complaint } from '../../../support/complaint';
import { ruleCases } from '../../../support/rule-cases';

const draft = (facts: string): string => complaint({ facts: `## 事实与理由\n\n${facts}` });
const AUCL = '《中华人民共和国反不正当竞争法》';

ruleCases(definedTerm, [
  [
    'never used',
    draft(`依照${AUCL}（以下简称《反不正当竞争法》），被告应当赔偿。`),
    ['information （以下简称《反不正当竞争法》）'],
  ],
  [
    'only the full title is used',
    draft(`依照${AUCL}（以下简称反不正当竞争法）。又依照${AUCL}第十七条。`),
    ['information （以下简称反不正当竞争法）'],
  ],
  [
    'a company never called so',
    draft('原告与武汉丙火商贸有限公司（以下简称丙火公司）没有往来。'),
    ['information （以下简称丙火公司）'],
  ],
  ['下称', draft('武汉丙火商贸有限公司（下称“丙火公司”）是客户。'), ['information （下称“丙火公司”）']],
  ['统称', draft('甲图纸和乙图纸（以下统称涉案图纸）由原告绘制。'), ['information （以下统称涉案图纸）']],
  [
    'for two titles',
    draft('《保密协议》（以下简称该协议）与《竞业限制协议》（以下简称该协议）均已签订，该协议有效。'),
    ['information （以下简称该协议）'],
  ],
  [
    'for two companies',
    draft('武汉丙火商贸有限公司（以下简称甲方）向武汉丁土建材有限公司（以下简称甲方）供货，甲方付款。'),
    ['information （以下简称甲方）'],
  ],
  [
    'for a law and a contract',
    draft(`${AUCL}（以下简称该法）。《供货合同》（以下简称该法）。该法第九条。`),
    ['information （以下简称该法）'],
  ],
  [
    'two, neither used',
    draft('甲系统（以下简称A端）与乙系统（以下简称B端）。'),
    ['information （以下简称A端）', 'information （以下简称B端）'],
  ],
  [
    'a second definition of an unused name',
    draft('甲系统（以下简称A端）。'),
    ['information （以下简称A端）'],
  ],
  [
    'with a reason before it',
    draft('武汉丙火商贸有限公司（原告的客户，以下简称丙火公司）。'),
    ['information （原告的客户，以下简称丙火公司）'],
  ],

  ['used', draft(`依照${AUCL}（以下简称《反不正当竞争法》）和《反不正当竞争法》第十七条。`), []],
  ['used without its brackets', draft(`依照${AUCL}（以下简称反不正当竞争法）。反不正当竞争法第九条。`), []],
  ['used before', draft('丙火公司即武汉丙火商贸有限公司（以下简称丙火公司）。'), []],
  ['one of two names used', draft('武汉丙火商贸有限公司（以下简称丙火公司或丙火）。丙火公司付款。'), []],
  [
    'defined twice alike',
    draft(
      '武汉丙火商贸有限公司（以下简称丙火公司）付款。武汉丙火商贸有限公司（以下简称丙火公司）收货。丙火公司认可。',
    ),
    [],
  ],
  [
    'the same law with and without its country',
    draft(`${AUCL}（以下简称该法）。《反不正当竞争法》（以下简称该法）。该法第九条。`),
    [],
  ],
  ['in a quotation', draft('合同载明：“武汉丙火商贸有限公司（以下简称丙火公司）应当付款。”'), []],
  ['in a block quote', draft('> 武汉丙火商贸有限公司（以下简称丙火公司）应当付款。'), []],
  ['said, not defined', draft('李四（2024年12月，称其已离职）向客户报价。'), []],
  ['a role', draft('武汉甲木软件有限公司（以下简称原告）系权利人。'), []],
  [
    'used in a table',
    draft(
      '武汉丙火商贸有限公司（以下简称丙火公司）付款。\n\n| 客户 | 金额 |\n| --- | --- |\n| 丙火公司 | 1元 |',
    ),
    [],
  ],
  ['no definition', draft('原告自行研发。'), []],
]);
