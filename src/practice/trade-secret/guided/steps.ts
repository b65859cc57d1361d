import { documentTemplates } from '../../../features/new-document';
import type { Answers, Step, StepChoice } from '../../../features/guided-start';
import { readPeriod } from '../../../pleading/header';
import { tradeSecretTemplates } from '../templates';

/** The narrative complaint, whose template follows from the kind of secret. */
export const COMPLAINT = 'complaint';
const COMPLAINTS: readonly string[] = [COMPLAINT, 'complaint-technical', 'complaint-business'];

const choice = (value: string, zh: string, en: string, detail?: readonly [string, string]): StepChoice => ({
  value,
  label: { 'zh-cn': zh, en },
  ...(detail === undefined ? {} : { detail: { 'zh-cn': detail[0], en: detail[1] } }),
});

const DOCUMENTS: readonly StepChoice[] = [
  choice(COMPLAINT, '民事起诉状', 'Complaint', [
    '按案情组合诉讼请求和事实与理由',
    'claims and reasons put together for the case',
  ]),
  ...documentTemplates(tradeSecretTemplates)
    .filter(({ id }) => !COMPLAINTS.includes(id))
    .map(({ id, title }) => ({ value: id, label: title })),
];

const SECRETS: readonly StepChoice[] = [
  choice('technical', '技术秘密', 'Technical secret', [
    '图纸、配方、工艺、代码',
    'drawings, formulas, processes, code',
  ]),
  choice('business', '经营秘密', 'Business secret', [
    '客户信息、价格、底价',
    'customers, prices, floor prices',
  ]),
  choice('both', '技术秘密和经营秘密', 'Both'),
];

const STANDINGS: readonly StepChoice[] = [
  choice('owner', '权利人', 'Owner'),
  choice('exclusive', '独占使用许可的被许可人', 'Exclusive licensee'),
  choice(
    'sole-jointly',
    '排他使用许可的被许可人，与权利人共同起诉',
    'Sole licensee, together with the owner',
  ),
  choice('sole-alone', '排他使用许可的被许可人，权利人不起诉', 'Sole licensee, the owner does not sue'),
  choice(
    'ordinary-jointly',
    '普通使用许可的被许可人，与权利人共同起诉',
    'Ordinary licensee, together with the owner',
  ),
  choice('ordinary-alone', '普通使用许可的被许可人，经书面授权', 'Ordinary licensee with written authority'),
];

const COURTS: readonly StepChoice[] = [
  choice('ip', '知识产权法院', 'Intellectual property court'),
  choice('intermediate', '中级人民法院', 'Intermediate court'),
];
/** 法释〔2022〕13号 articles 1 and 3: a basic court may hear business secrets only. */
const BASIC = choice('basic', '基层人民法院', 'Basic court', [
  '限经最高人民法院确定管辖知识产权案件的基层法院，请核对',
  'only those with jurisdiction over intellectual property; please check',
]);

const DAMAGES: readonly StepChoice[] = [
  choice('loss', '实际损失', 'Actual loss'),
  choice('profit', '侵权获利', 'Infringer’s profit'),
  choice('royalty', '参照许可使用费', 'Royalty'),
  choice('value', '商业价值（秘密已被公开）', 'Commercial value (the secret was made public)'),
  choice('statute', '法定赔偿', 'Statutory damages'),
  choice('punitive-profit', '以侵权获利为基数的惩罚性赔偿', 'Punitive damages on the profit'),
  choice('punitive-loss', '以实际损失为基数的惩罚性赔偿', 'Punitive damages on the loss'),
];

const isComplaint = ({ document }: Answers): boolean => document === COMPLAINT;

/** The questions in the order of a complaint; all but the first may be skipped. */
export const STEPS: readonly Step[] = [
  {
    id: 'document',
    title: { 'zh-cn': '文书', en: 'Document' },
    prompt: { 'zh-cn': '选择要起草的文书', en: 'Choose the document to draft' },
    choices: () => DOCUMENTS,
    applies: () => true,
  },
  {
    id: 'secret',
    title: { 'zh-cn': '商业秘密的种类', en: 'Kind of secret' },
    prompt: { 'zh-cn': '请求保护的是哪一类信息', en: 'Which kind of information is to be protected' },
    choices: () => SECRETS,
    applies: ({ document }) => document !== undefined && document !== 'evidence-catalogue',
  },
  {
    id: 'plaintiff',
    title: { 'zh-cn': '原告', en: 'Plaintiff' },
    prompt: { 'zh-cn': '原告的单位名称或者姓名', en: 'Name of the plaintiff' },
    choices: () => null,
    applies: isComplaint,
  },
  {
    id: 'standing',
    title: { 'zh-cn': '原告的资格', en: 'Standing' },
    prompt: {
      'zh-cn': '原告是权利人还是被许可人（法释〔2020〕7号第二十六条）',
      en: 'Owner or licensee (Fa Shi [2020] No. 7, art. 26)',
    },
    choices: () => STANDINGS,
    applies: isComplaint,
  },
  {
    id: 'defendants',
    title: { 'zh-cn': '被告', en: 'Defendants' },
    prompt: {
      'zh-cn': '被告的姓名或者单位名称，多人用顿号隔开',
      en: 'Names of the defendants, with 、 between',
    },
    choices: () => null,
    applies: isComplaint,
  },
  {
    id: 'act',
    title: { 'zh-cn': '侵权行为的时间', en: 'Time of the act' },
    prompt: {
      'zh-cn': '例如 2021-03、2021-03-06/2021-06-30、2025-02/至今，决定适用哪一年的法律',
      en: 'e.g. 2021-03, 2021-03-06/2021-06-30, 2025-02/至今; it decides which law applies',
    },
    choices: () => null,
    applies: ({ document }) =>
      isComplaint({ document }) || ['element-complaint', 'appeal', 'answer'].includes(document ?? ''),
    problem: (value) =>
      readPeriod(value) === null
        ? {
            'zh-cn': '读不出时间，请写作 2021-03、2021-03-06/2021-06-30 或者 2025-02/至今',
            en: 'No period can be read; write 2021-03, 2021-03-06/2021-06-30 or 2025-02/至今',
          }
        : null,
  },
  {
    id: 'court',
    title: { 'zh-cn': '法院级别', en: 'Court' },
    prompt: {
      'zh-cn': '技术秘密由知识产权法院或者确定的中级法院一审（法释〔2022〕13号第一条）',
      en: 'Technical secrets go to an IP court or a designated intermediate court (Fa Shi [2022] No. 13, art. 1)',
    },
    choices: ({ secret }) => (secret === 'business' ? [...COURTS, BASIC] : COURTS),
    applies: ({ document }) => document !== undefined && document !== 'appeal',
  },
  {
    id: 'damages',
    title: { 'zh-cn': '赔偿的计算方法', en: 'Method of damages' },
    prompt: { 'zh-cn': '主张按照哪一种方法确定赔偿数额', en: 'By which method damages are to be fixed' },
    choices: () => DAMAGES,
    applies: isComplaint,
  },
];
