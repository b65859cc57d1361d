import { COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

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
    for (const { open } of pleading.points) {
      if (open === null) continue;
      yield {
        span: open.span,
        message: open.kind === 'ended' ? 'open' : 'product',
        args: { words: open.text },
      };
    }
  },
});
