import { COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** Words that leave a point open: nobody can tell what is claimed. */
const OPEN_ENDED =
  /包括但不限于|包含但不限于|等(?:相关|有关|各种|各类|全部|核心|保密|重要|其他)?(?:的)?(?:技术|经营|客户|商业|生产|工艺)?(?:信息|资料|秘密)(?![量系]|平台|中心|化)|等(?:相关|有关)?(?:核心)?技术(?=[；;。，,）)]|$)|(?:全部|所有|一整套|整套|全套|一切|一系列)(?:的|相关|有关|核心|技术|生产|产品|研发|设计|客户|经营|业务){0,4}(?:资料|图纸|信息|文件|数据|名单|秘密|文档)|(?:相关|有关)(?:的)?(?:设备|核心|工艺|生产)?(?:技术|经营)(?:信息|资料|秘密)?(?!人员|领域|标准|规范|公司|部门)/;
/** A product name says what the information is used for, not what it is. */
const PRODUCT_NAME = /^[^，。；、的与和及]{2,14}(?:机|设备|装置|产品|系统|软件|生产线)[。；;]?$/;

/** 法释〔2020〕7号 article 27: only what is specified is tried. */
export const pointVague = defineRule({
  id: 'secret/point-vague',
  title: { 'zh-cn': '密点表述过于笼统', en: 'A secret point is open-ended' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#27'],
  documents: [...COMPLAINTS, 'secret-points'],
  fix: 'none',
  messages: {
    open: {
      'zh-cn':
        '密点含有“{words}”这类开放式表述，无法确定请求保护的范围。法释〔2020〕7号第二十七条只审理已经明确的部分，请写明具体的信息内容。',
      en: 'The point holds open-ended words (“{words}”), so its scope cannot be told. Under article 27 of Fa Shi [2020] No. 7 only what is specified is tried: state the concrete information.',
    },
    product: {
      'zh-cn':
        '密点只写了产品名称“{words}”，没有写明请求保护的信息是什么。法释〔2020〕7号第二十七条只审理已经明确的部分，请写明具体的信息内容。',
      en: 'The point only names a product (“{words}”), not the information. Under article 27 of Fa Shi [2020] No. 7 only what is specified is tried: state the concrete information.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'open' | 'product'>> {
    if (!pleading.concerned) return;
    for (const point of pleading.points) {
      const open = OPEN_ENDED.exec(point.text);
      const product = open === null ? PRODUCT_NAME.exec(point.text.trim()) : null;
      const words = (open ?? product)?.[0];
      if (words !== undefined) {
        yield { span: point.span, message: open === null ? 'product' : 'open', args: { words: words.replace(/[。；;]$/, '') } };
      }
    }
  },
});
