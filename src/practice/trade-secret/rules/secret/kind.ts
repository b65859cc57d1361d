import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { whereElement } from '../place';
import { hasFacts } from '../told';

/** Words that only customer or other business information holds. */
const BUSINESS =
  /客户|供应商|货主|报价|价格|底价|成交|账期|折扣|订单|返点|佣金|标底|投标|渠道|联系人|联系电话|采购习惯|交易习惯|营销|经营|定价|销售|询价|让利|货源|进价/;
/** Words of technical information, wide on purpose: with one of them the kind is in doubt. */
const TECHNICAL =
  /技术|工艺|配方|图纸|结构|尺寸|公差|算法|代码|程序|模型|参数|温度|压力|材料|设备|装置|电路|版图|菌|组分|制备|加工|制造|研发|设计|机理|反应|数据结构|实验|试验|样品|亲本|检测|方法|化合物|部件|零件/;

/** 法释〔2020〕7号 article 1: technical information, business information, or other commercial information. */
export const secretKind = defineRule({
  id: 'secret/kind',
  title: { 'zh-cn': '未说明商业秘密的类型', en: 'Kind of secret not stated' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#1'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '全文只说商业秘密，没有说明是技术信息还是经营信息。法释〔2020〕7号第一条区分技术信息与经营信息，案由和管辖也因此不同，请写明类型。',
      en: 'The draft speaks of a trade secret but never says whether it is technical or business information. Article 1 of Fa Shi [2020] No. 7 tells them apart and cause and court depend on it: state which.',
    },
    business: {
      'zh-cn':
        '案由为{cause}，列明的密点却只有客户等经营信息。法释〔2020〕7号第一条区分技术信息与经营信息，请改正案由，或者补充技术信息。',
      en: 'The cause is {cause}, but the points hold only customer or other business information. Article 1 of Fa Shi [2020] No. 7 tells the two apart: correct the cause or add the technical information.',
    },
    technical: {
      'zh-cn':
        '案由为{cause}，列明的密点却只有技术信息。法释〔2020〕7号第一条区分技术信息与经营信息，请改正案由，或者补充经营信息。',
      en: 'The cause is {cause}, but the points hold only technical information. Article 1 of Fa Shi [2020] No. 7 tells the two apart: correct the cause or add the business information.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing' | 'business' | 'technical'>> {
    if (!hasFacts(pleading)) return;
    const { technical, business, other, told } = pleading.kinds;
    const { cause } = pleading;
    if (!technical && !business && !other) {
      const span = pleading.secretMention ?? cause?.span ?? whereElement(pleading, 'secret');
      yield { span, message: 'missing', remedies: byTemplate('secret-kind') };
      return;
    }
    const text = pleading.points.map((point) => point.text).join('\n');
    if (cause === null || text === '') return;
    const speaksBusiness = BUSINESS.test(text);
    const speaksTechnical = TECHNICAL.test(text);
    const args = { cause: cause.text };
    if (
      cause.text.includes('技术秘密') &&
      !cause.text.includes('经营秘密') &&
      speaksBusiness &&
      (!speaksTechnical || (told.business && !told.technical))
    ) {
      yield { span: cause.span, message: 'business', args };
    } else if (
      cause.text.includes('经营秘密') &&
      !cause.text.includes('技术秘密') &&
      speaksTechnical &&
      !told.business &&
      (!speaksBusiness || told.technical)
    ) {
      yield { span: cause.span, message: 'technical', args };
    }
  },
});
