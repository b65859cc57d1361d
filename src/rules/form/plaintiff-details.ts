import { COMPLAINTS_AND_APPEAL, defineRule } from '../../lint/rule';
import type { FieldName, Party, Pleading } from '../../pleading/model';

type Wanted = readonly (readonly [FieldName, string])[];

const PERSON: Wanted = [
  ['sex', '性别'],
  ['birth', '出生日期或年龄'],
  ['ethnicity', '民族'],
  ['address', '住所'],
  ['contact', '联系方式'],
];
const PERSON_TOO: Wanted = [
  ['occupation', '职业'],
  ['employer', '工作单位'],
];
const ENTITY_TOO: Wanted = [
  ['position', '法定代表人的职务'],
  ['creditCode', '统一社会信用代码'],
];

/** What 民事诉讼法第一百二十四条第一项 asks of the plaintiff and the block does not tell. */
function missingOf(
  party: Party,
  signedBy: string,
): { readonly required: string[]; readonly further: string[] } {
  const { type, fields, operatorFields, name } = party;
  const lacks = ([field]: Wanted[number]): boolean => fields[field] === undefined;
  const words = (wanted: Wanted, isMissing: (entry: Wanted[number]) => boolean): string[] =>
    wanted.filter(isMissing).map(([, word]) => word);
  const unnamed =
    name === '' ? [type === 'person' ? '姓名' : type === 'entity' ? '名称' : '姓名或者名称'] : [];
  if (type === 'person') {
    const further =
      fields.occupation === undefined && fields.employer === undefined ? words(PERSON_TOO, lacks) : [];
    return { required: [...unnamed, ...words(PERSON, lacks)], further };
  }
  const place = words(
    [
      ['address', '住所'],
      ['contact', '联系方式'],
    ],
    lacks,
  );
  if (type === 'unknown') return { required: [...unnamed, ...place], further: [] };
  if (fields.operator !== undefined) {
    const own = ([field]: Wanted[number]): boolean =>
      operatorFields[field] === undefined && fields[field] === undefined;
    const required = words(PERSON, own).map((word) =>
      /^(?:住所|联系方式)$/.test(word) ? word : `经营者的${word}`,
    );
    return {
      required: [...unnamed, ...required],
      further: words([['creditCode', '统一社会信用代码']], lacks),
    };
  }
  const led = fields.legalRepresentative !== undefined || signedBy !== '';
  const leader = led ? [] : ['法定代表人或者主要负责人（个体工商户为经营者）'];
  return { required: [...unnamed, ...leader, ...place], further: words(ENTITY_TOO, lacks) };
}

/** Parties of the first instance who do not appeal are no plaintiffs of this pleading. */
function filers({ parties }: Pleading): readonly Party[] {
  return parties.filter(({ role, roleText }) => role === 'plaintiff' && !/^(?:原审|一审)/.test(roleText));
}

/** 原告的身份信息: one finding a plaintiff, naming what is missing. */
export const plaintiffDetails = defineRule({
  id: 'form/plaintiff-details',
  title: { 'zh-cn': '原告信息不全', en: 'Particulars of the plaintiff missing' },
  severity: 'warning',
  authority: ['民事诉讼法#124', '法释〔2022〕11号#59'],
  documents: COMPLAINTS_AND_APPEAL,
  fix: 'none',
  messages: {
    missing: {
      'zh-cn': '{party}缺少{missing}。民事诉讼法第一百二十四条要求起诉状记明，请补充。',
      en: '{party} lacks {missing}. The Civil Procedure Law, art. 124, requires a complaint to state it; please add it.',
    },
    further: {
      'zh-cn': '{party}未写{missing}。民事诉讼法第一百二十四条和示范文本列有该项，如有请补充。',
      en: '{party} does not state {missing}. Art. 124 of the Civil Procedure Law or the official form lists it; add it if there is any.',
    },
  },
  *check(pleading) {
    const signedBy = pleading.signature?.legalRepresentative?.value ?? '';
    for (const party of filers(pleading)) {
      const { required, further } = missingOf(party, signedBy);
      const args = { party: party.roleText + party.name };
      if (required.length > 0) {
        yield { span: party.label, message: 'missing', args: { ...args, missing: required.join('、') } };
      } else if (further.length > 0) {
        yield {
          span: party.label,
          message: 'further',
          severity: 'information',
          args: { ...args, missing: further.join('、') },
        };
      }
    }
  },
});
