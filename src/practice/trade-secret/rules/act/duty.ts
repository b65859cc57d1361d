import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { hasFacts, tells } from '../told';

/** 法释〔2020〕7号 article 10: a duty by law, by contract, or from the circumstances. */
export const actDuty = defineRule({
  id: 'act/duty',
  title: { 'zh-cn': '保密义务没有来源', en: 'No source of the duty of confidence' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#10'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '主张被告违反保密义务，但没有写明该义务从何而来。法释〔2020〕7号第十条要求义务由法律规定、合同约定，或者依诚信原则、合同性质、交易习惯等产生，请写明协议条款、规章制度或者承诺，并引用证据。',
      en: 'A breach of confidence is alleged, but not where the duty comes from. Article 10 of Fa Shi [2020] No. 7 asks for a duty by law, by contract, or from good faith, the nature of the contract or usage: name the clause, rule or promise and cite the exhibit.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    const breach = pleading.acts.find(({ kind }) => kind === 'breach');
    if (!hasFacts(pleading) || breach === undefined || tells(pleading, 'duty')) return;
    yield { span: breach.span, message: 'missing', remedies: byTemplate('duty') };
  },
});
