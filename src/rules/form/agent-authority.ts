import { byTemplate, defineRule, EVERY_DOCUMENT } from '../../lint/rule';

/** 代理权限: an agent is named, his power is not. */
export const agentAuthority = defineRule({
  id: 'form/agent-authority',
  title: { 'zh-cn': '代理权限', en: "Agent's authority" },
  severity: 'information',
  authority: ['民事诉讼法#62.2'],
  documents: EVERY_DOCUMENT,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '委托诉讼代理人{agent}未写代理权限。承认、放弃、变更请求，和解，反诉、上诉须有特别授权（民事诉讼法第六十二条），请写明一般代理或者特别授权。',
      en: 'The authority of the agent {agent} is not stated. Admitting, waiving, changing claims, settling, counterclaiming and appealing need special authority (Civil Procedure Law, art. 62); write 一般代理 or 特别授权.',
    },
  },
  *check({ agents }) {
    for (const { name, authority, label } of agents) {
      if (authority === null)
        yield {
          span: label,
          message: 'missing',
          args: { agent: name },
          remedies: byTemplate('agent-authority'),
        };
    }
  },
});
