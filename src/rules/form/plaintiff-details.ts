import { byTemplate, type Remedy, COMPLAINTS_AND_APPEAL, defineRule } from '../../lint/rule';
import type { FieldName, Party, Pleading } from '../../pleading/model';
import { hasBlank } from './place';

type Wanted = readonly (readonly [FieldName, string])[];

interface Missing {
  readonly required: readonly string[];
  readonly further: readonly string[];
}

const ADDRESS: Wanted = [
  ['address', '住所'],
  ['contact', '联系方式'],
];
const PERSON: Wanted = [
  ['sex', '性别'],
  ['birth', '出生日期或年龄'],
  ['ethnicity', '民族'],
];
const WORK: Wanted = [
  ['occupation', '职业'],
  ['employer', '工作单位'],
];
const REGISTER: Wanted = [['creditCode', '统一社会信用代码']];
const OFFICE_WORD = '法定代表人的职务';
const OFFICE: Wanted = [['position', OFFICE_WORD]];
const LEADER = '法定代表人或者主要负责人';

/** Words that add one field to a party. */
const TEMPLATES: Readonly<Record<string, string>> = {
  性别: 'party-sex',
  出生日期或年龄: 'party-birth',
  民族: 'party-ethnicity',
  住所: 'party-address',
  联系方式: 'party-contact',
  工作单位: 'party-work',
  统一社会信用代码: 'party-code',
  [OFFICE_WORD]: 'party-office',
  [LEADER]: 'party-representative',
};

function remediesFor(missing: readonly string[]): readonly Remedy[] {
  // The template for who leads an entity asks for the office as well.
  const asked = missing.filter((word) => word !== OFFICE_WORD || !missing.includes(LEADER));
  const [first, ...others] = asked.flatMap((word) => TEMPLATES[word] ?? []);
  return first === undefined ? [] : byTemplate(first, ...others);
}

function lacking(wanted: Wanted, { unread }: Party, ...told: readonly Party['fields'][]): string[] {
  return wanted
    .filter(([field]) => !unread.includes(field) && told.every((fields) => fields[field] === undefined))
    .map(([, word]) => word);
}

function unnamed({ name }: Party, word: string): string[] {
  return name === '' ? [word] : [];
}

function missingOfPerson(party: Party): Missing {
  const work = lacking(WORK, party, party.fields);
  return {
    required: [
      ...unnamed(party, '姓名'),
      ...lacking(PERSON, party, party.fields),
      ...lacking(ADDRESS, party, party.fields),
    ],
    further: work.length === WORK.length ? work : [],
  };
}

/** 个体工商户: the shop sues under its name, the 经营者 is described as a person (民诉法解释第五十九条). */
function missingOfSoleTrader(party: Party): Missing {
  const { fields, operatorFields } = party;
  const personal = lacking(PERSON, party, operatorFields).map((word) => `经营者的${word}`);
  const required = [
    ...unnamed(party, '名称'),
    ...personal,
    ...lacking(ADDRESS, party, fields, operatorFields),
  ];
  return { required, further: lacking(REGISTER, party, fields) };
}

function missingOfEntity(party: Party, signedBy: string): Missing {
  const { fields, name, unread } = party;
  const led =
    fields.legalRepresentative !== undefined || unread.includes('legalRepresentative') || signedBy !== '';
  const leader = name.includes('公司') ? LEADER : `${LEADER}（个体工商户为经营者）`;
  return {
    required: [...unnamed(party, '名称'), ...(led ? [] : [leader]), ...lacking(ADDRESS, party, fields)],
    further: lacking([...OFFICE, ...REGISTER], party, fields),
  };
}

/** What 民事诉讼法第一百二十四条第一项 asks of the plaintiff and the block does not tell. */
function missingOf(party: Party, signedBy: string): Missing {
  if (party.type === 'person') return missingOfPerson(party);
  if (party.type === 'unknown') {
    return {
      required: [...unnamed(party, '姓名或者名称'), ...lacking(ADDRESS, party, party.fields)],
      further: [],
    };
  }
  return party.fields.operator === undefined ? missingOfEntity(party, signedBy) : missingOfSoleTrader(party);
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
  fix: 'suggestion',
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
      if (hasBlank(pleading, party.span)) continue;
      const { required, further } = missingOf(party, signedBy);
      const args = { party: party.roleText + party.name };
      if (required.length > 0) {
        yield {
          span: party.label,
          message: 'missing',
          args: { ...args, missing: required.join('、') },
          remedies: remediesFor([...required, ...further]),
        };
      } else if (further.length > 0) {
        yield {
          span: party.label,
          message: 'further',
          severity: 'information',
          args: { ...args, missing: further.join('、') },
          remedies: remediesFor(further),
        };
      }
    }
  },
});
