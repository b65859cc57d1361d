import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { Party } from '../../../../pleading/model';
import type { TradeSecretPleading } from '../../model';
import { hasFacts, tells } from '../told';

/** 反不正当竞争法 article 10 paragraph 3 (2019: 9 paragraph 3). */
export const thirdPartyKnowledge = defineRule({
  id: 'act/third-party-knowledge',
  title: { 'zh-cn': '未主张新用人单位明知或者应知', en: 'Knowledge of the third party not pleaded' },
  severity: 'warning',
  authority: ['反不正当竞争法#10.3'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '起诉用人单位或者关联公司使用员工带来的商业秘密，但没有写明其明知或者应知来源违法。反不正当竞争法第十条第三款（2019年文本为第九条第三款）以明知或者应知为条件，请写明显示其知情的事实。',
      en: 'A company is sued for a secret brought by an employee, but not that it knew or should have known. Article 10(3) of the Anti-Unfair Competition Law (article 9(3) in the 2019 text) asks for that: state the facts that show it.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    if (!hasFacts(pleading) || !knowledgeCounts(pleading) || tells(pleading, 'knowledge')) return;
    const company = companyOf(pleading);
    if (company === undefined) return;
    yield {
      span: pleading.acts.find(({ kind }) => kind === 'use')?.span ?? company.label,
      message: 'missing',
      remedies: byTemplate('third-party-knowledge'),
    };
  },
});

/** A company is sued for a secret that an employee brought: what it knew decides. */
export function knowledgeCounts(pleading: TradeSecretPleading): boolean {
  if (companyOf(pleading) === undefined || !throughEmployee(pleading)) return false;
  return !pleading.acts.some(({ kind }) => kind === 'abet') && !samePeople(pleading.parties);
}

function companyOf({ parties }: TradeSecretPleading): Party | undefined {
  return parties.find(({ role, type }) => role === 'defendant' && type === 'entity');
}

/** The secret came by an employee or ex-employee of the plaintiff, sued along with the company or not. */
function throughEmployee(pleading: TradeSecretPleading): boolean {
  const person = pleading.parties.some(({ role, type }) => role === 'defendant' && type === 'person');
  const { access, employment } = pleading.elements;
  const served = employment.words.length > 0 || access.words.some(({ group }) => group === 'post');
  if (person) return served || pleading.formerPost;
  return employment.words.some(({ group, text }) => group === 'called' && JOINED.test(text));
}

const JOINED = /(?:入职|加入|跳槽|应聘|受聘|任职|进入|就职|到|至)[^。；，]{0,12}(?:被告|公司)/;

/** The same person leads the company and is sued beside it: what he knew it knew. */
function samePeople(parties: readonly Party[]): boolean {
  const defendants = parties.filter(({ role }) => role === 'defendant');
  return defendants.some(
    ({ fields, type }) =>
      type === 'entity' &&
      defendants.some(
        (person) =>
          person.type === 'person' && fields.legalRepresentative?.value.startsWith(person.name) === true,
      ),
  );
}
