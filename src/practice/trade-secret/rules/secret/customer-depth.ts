import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

const CUSTOMERS = /客户|客人|顾客|主顾|买家|买主|采购商|会员单位/;
/** Whose names the points may hold instead. */
const OTHERS = /供应商|工厂|厂家|货源|渠道商|主播|员工/;
const IDENTITY = /名称|名单|名字|全称|字号|地址|电话|联系方式|联系人|手机|邮箱|姓名|微信|长期|稳定/;
/** Who somebody is and how to reach him, one behind the other: of whomever the points tell it, it is an address book. */
const ADDRESS_BOOK = /(?:名称|全称|店名|姓名|名字|字号)[^。；]{0,12}(?:地址|住址|电话|手机|联系)/;
/** What goes beyond who the customer is: habits, intentions, content of dealings. */
const DEPTH =
  /习惯|意向|意愿|需求|需要|价格|价|报价|成交|交易(?:内容|记录|数据|条件|金额|额|历史|规律|方式|流程)|账期|付款|结算|偏好|条款|采购(?:计划|量|周期|规律|规格|品种|时间|预算|频)|规格|型号|利润|毛利|折扣|返点|返利|佣金|授信|信用|决策|验收|验货|质保|库存|补货|订货|订单|用量|特殊|投诉|续约|评分|审批|排产|谈判|招标|预算|计划|条件|消费|销量|数量|合同内容/;
const TECHNICAL = /工艺|配方|图纸|源代码|代码|算法|公差|参数|电路|版图|菌种/;

/** 法释〔2020〕7号 article 1 paragraph 3 and article 2: what makes customer information a secret. */
export const customerDepth = defineRule({
  id: 'secret/customer-depth',
  title: { 'zh-cn': '客户信息缺少深度', en: 'Customer information without depth' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#1.3', '法释〔2020〕7号#2'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    shallow: {
      'zh-cn':
        '客户信息的密点只有名称、地址、联系方式或者长期稳定的交易关系。法释〔2020〕7号第一条第三款、第二条：客户信息还应当包括交易习惯、意向、内容等，仅有长期稳定交易关系不足以认定，请写明需求、价格、条款等深度信息。',
      en: 'The points on customers hold only names, addresses, contacts or lasting relations. Under articles 1(3) and 2 of Fa Shi [2020] No. 7 customer information also takes in habits, intentions and content of dealings, and lasting relations alone do not make it a secret: state demand, prices, terms and the like.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'shallow'>> {
    const first = pleading.points[0];
    if (!pleading.concerned || first === undefined) return;
    const text = pleading.points.map((point) => point.text).join('\n');
    const ofOthers = OTHERS.test(text);
    const addressBook = ADDRESS_BOOK.test(text) && pleading.kinds.business;
    if (!CUSTOMERS.test(text) && ((!pleading.kinds.customers && !addressBook) || ofOthers)) return;
    if (!IDENTITY.test(text) || DEPTH.test(text) || TECHNICAL.test(text)) return;
    yield { span: first.span, message: 'shallow', remedies: byTemplate('customer-depth') };
  },
});
