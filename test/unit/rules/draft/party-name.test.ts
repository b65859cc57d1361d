import { partyName } from '../../../../src/rules/draft/party-name';
import { complaint } from '../../../support/complaint';
import { ruleCases } from '../../../support/rule-cases';

const PLAINTIFF =
  '原告：宁波澜屿紧固件有限公司（以下简称澜屿公司），住所地宁波市鄞州区首南西路368号，法定代表人方既白，联系电话0574-87660219。';
const DEFENDANTS =
  '被告一：郑砚舟，男，1987年9月2日出生，汉族，住宁波市鄞州区天童南路72号。\n\n被告二：宁波衡溪国际贸易有限公司（以下简称衡溪公司），住所地宁波市鄞州区泰康中路500号。';

const draft = (facts: string, signature = '具状人：宁波澜屿紧固件有限公司（盖章）\n\n2026年5月1日'): string =>
  complaint({
    plaintiff: PLAINTIFF,
    defendant: DEFENDANTS,
    facts: `## 事实与理由\n\n澜屿公司从事紧固件出口，郑砚舟原任澜屿公司销售经理，后设立衡溪公司。郑砚舟与澜屿公司签有保密协议。\n\n${facts}`,
    signature,
  });

ruleCases(partyName, [
  [
    'a short name by another character',
    draft('2024年5月，郑砚舟从谰屿公司导出客户资料。'),
    ['warning 谰屿公司'],
  ],
  ['the other character', draft('客户将订单转给衡西公司。'), ['warning 衡西公司']],
  ['after the word for its role', draft('被告衡汐公司向客户报价。'), ['warning 衡汐公司']],
  ['at the start of a clause', draft('衡希公司取得了订单。'), ['warning 衡希公司']],
  ['和 for another character', draft('衡和公司取得了订单。'), ['warning 衡和公司']],
  ['和 that joins', draft('客户衡和公司取得了订单。'), []],
  ['a full name', draft('宁波澜屿坚固件有限公司采取了保密措施。'), ['warning 宁波澜屿坚固件有限公司']],
  [
    'a full name with a character left out',
    draft('宁波衡溪国际贸有限公司向客户报价。'),
    ['warning 宁波衡溪国际贸有限公司'],
  ],
  [
    'a full name with one too many',
    draft('被告宁波衡溪国际贸易易有限公司向客户报价。'),
    ['warning 宁波衡溪国际贸易易有限公司'],
  ],
  [
    'another legal form',
    draft('宁波衡溪国际贸易有限责任公司向客户报价。'),
    ['warning 宁波衡溪国际贸易有限责任公司'],
  ],
  [
    'two characters changed about',
    draft('宁波衡溪国际易贸有限公司向客户报价。'),
    ['warning 宁波衡溪国际易贸有限公司'],
  ],
  [
    'at the signature',
    draft('', '具状人：宁波澜宇紧固件有限公司（盖章）\n\n2026年5月1日'),
    ['warning 宁波澜宇紧固件有限公司'],
  ],
  ['a person by the last character', draft('2024年5月20日，郑砚周将客户资料拷贝至U盘。'), ['warning 郑砚周']],
  ['a person by the middle character', draft('被告郑彦舟违反保密义务。'), ['warning 郑彦舟']],
  ['a person by the surname', draft('次日，邓砚舟离职。'), ['warning 邓砚舟']],
  ['a person with the characters changed about', draft('其后郑舟砚向客户报价。'), ['warning 郑舟砚']],
  ['a post that the party holds', draft('郑砚周原任澜屿公司销售经理。'), ['warning 郑砚周']],
  ['each place', draft('郑砚周离职。郑砚周入股。'), ['warning 郑砚周', 'warning 郑砚周']],

  ['the names themselves', draft('郑砚舟将澜屿公司的资料交给衡溪公司。宁波衡溪国际贸易有限公司使用。'), []],
  [
    'another company with a short name of its own',
    draft('宁波衡浦贸易有限公司（以下简称衡浦公司）系原告的客户。衡浦公司向原告转来邮件。'),
    [],
  ],
  [
    'another company by its full name elsewhere',
    draft('宁波澜湾工具有限公司也收到报价，澜湾公司予以拒绝。'),
    [],
  ],
  ['another company as a customer', draft('原告的客户澜湾公司收到报价。澜湾公司予以拒绝。'), []],
  ['another person with a post', draft('郑砚秋系衡溪公司监事。郑砚秋收取货款。'), []],
  ['another person by relation', draft('郑砚舟之弟郑砚东持有该账户。郑砚东收取货款。'), []],
  ['another person by holding', draft('郑砚秋持股40%。郑砚秋收取货款。'), []],
  ['a company called by its trade', draft('原告委托物流公司发货，与检测公司、软件公司有往来。'), []],
  ['any company', draft('该公司、两公司、我公司、本公司、某公司、分公司、贵公司均不知情。'), []],
  ['the name without its place', draft('澜屿紧固件有限公司、衡溪国际贸易有限公司均有登记。'), []],
  ['a branch', draft('宁波衡溪国际贸易有限公司杭州分公司负责报价。'), []],
  ['the same name in another place', draft('上海衡溪国际贸易有限公司与本案无关。'), []],
  ['another trade', draft('宁波澜屿自动化有限公司与本案无关。'), []],
  ['a sentence that goes on', draft('郑砚舟于次日离职，郑砚舟在职期间负责报价，郑砚舟等人设立公司。'), []],
  ['a legal representative of his own', draft('方既白向衡溪公司发函。'), []],
  ['two companies joined', draft('澜与公司的职员均不知情。'), []],
  ['a product', draft('澜屿牌紧固件和衡溪牌紧固件均有销售。'), []],
  [
    'a name that stands more often than the party’s',
    complaint({
      plaintiff: PLAINTIFF,
      facts: '## 事实与理由\n\n澜湖公司报价。澜湖公司供货。澜湖公司收款。澜湖公司交付。澜湖公司退货。',
    }),
    [],
  ],
]);
