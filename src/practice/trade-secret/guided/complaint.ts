import type { Answers } from '../../../features/guided-start';
import { joinBodies } from '../../../features/snippet-text';
import { bodyOf, named, partOf, settled, withExhibits } from './parts';

/** 惩罚性赔偿 came into the law with the version of 2019. */
const PUNITIVE_SINCE = 2019;
const POINTS: Readonly<Record<string, string>> = { business: 'customer-points', both: 'both-points' };
/** Beginning of the option of `standing-licence` that fits the standing. */
const LICENCES: Readonly<Record<string, RegExp>> = {
  exclusive: /^独占/,
  'sole-alone': /^排他.*不起诉/,
  'sole-jointly': /^排他.*共同/,
  'ordinary-jointly': /^普通.*共同/,
  'ordinary-alone': /^普通.*授权/,
};
const ORDINALS = '一二三四五六七八九十';
const ENTITY =
  /公司|集团|合作社|事务所|研究院|研究所|经营部|工作室|商行|厂|中心|学校|大学|学院|医院|企业|店$/;
/** Names of natural persons are short; what is longer is an organisation. */
const LONGEST_PERSON = 5;

interface Damages {
  /** Suffix of the claim and the reasons. */
  readonly method: string | null;
  readonly punitive: boolean;
}

/** The complaint of the parts that apply; choices the answers settle elsewhere are still open. */
export function composeComplaint(answers: Answers, law: number | null): string {
  const plaintiff = nameOf(answers.plaintiff);
  const defendants = (answers.defendants ?? '').split(/[、，,；;\n]/).flatMap((name) => nameOf(name) ?? []);
  const damages = damagesOf(answers.damages, law);
  const jointly = answers.standing?.endsWith('jointly') === true;
  return joinBodies(
    [
      '---\n文书: 民事起诉状\n阶段: 起诉\n---',
      '# 民事起诉状',
      ...(jointly
        ? [party('plaintiff', plaintiff, '原告一'), party('plaintiff', undefined, '原告二')]
        : [party('plaintiff', plaintiff, '原告')]),
      bodyOf('agent'),
      ...(defendants.length === 0
        ? [bodyOf('defendant')]
        : defendants.map((name, index) => party('defendant', name, numbered(index, defendants.length)))),
      bodyOf('cause'),
      claims(damages, defendants.length > 1),
      '## 事实与理由',
      ...facts(answers, defendants, damages),
      exhibits(answers, damages),
      bodyOf('court'),
      named(bodyOf('signature'), { 姓名或者单位名称: plaintiff }),
      bodyOf('attachments'),
    ],
    '\n\n',
  );
}

function nameOf(written: string | undefined): string | undefined {
  const name = written?.replace(/[\s\u3000]+/g, '');
  return name === '' ? undefined : name;
}

function isPerson(name: string): boolean {
  return !ENTITY.test(name) && name.length <= LONGEST_PERSON;
}

function numbered(index: number, count: number): string {
  return count > 1 ? `被告${ORDINALS.charAt(index)}` : '被告';
}

/** The block of a party, of a person or an entity by its name. */
function party(role: 'plaintiff' | 'defendant', name: string | undefined, label: string): string {
  const person = name !== undefined && isPerson(name);
  const body = bodyOf(person ? `${role}-person` : role).replace(/^(?:原告|被告)/, label);
  return named(body, person ? { 姓名: name } : { 单位名称: name });
}

function damagesOf(answer: string | undefined, law: number | null): Damages {
  const method = answer?.replace('punitive-', '') ?? null;
  const asked = answer?.startsWith('punitive-') === true;
  // An act wholly before the law of 2019 bears no multiple.
  return { method, punitive: asked && (law === null || law >= PUNITIVE_SINCE) };
}

function claims({ method, punitive }: Damages, several: boolean): string {
  const ids = [
    // What is public already can be stopped for a term or within a scope only.
    method === 'value' ? 'stop-claim-term' : 'stop-claim',
    'return-destroy',
    punitive ? 'punitive-damages' : method === null ? 'damages' : `damages-by-${method}`,
    'reasonable-expenses',
    ...(several ? ['joint-liability'] : []),
    'costs',
  ];
  const items = ids.map((id, index) => `${String(index + 1)}. ${onBase(bodyOf(id), method)}`);
  return `## 诉讼请求\n\n${joinBodies(items, '\n')}`;
}

/** The base of a multiple is the method chosen. */
function onBase(body: string, method: string | null): string {
  const base = method === 'loss' ? '原告的实际损失' : '被告的侵权获利';
  return settled(body, (options) =>
    options.includes('原告的实际损失') && options.length === 2 ? base : undefined,
  );
}

function facts(
  answers: Answers,
  defendants: readonly string[],
  { method, punitive }: Damages,
): readonly string[] {
  const person = defendants.find(isPerson);
  const entity = defendants.find((name) => !isPerson(name));
  return [
    standing(answers.standing),
    bodyOf(POINTS[answers.secret ?? ''] ?? 'secret-points'),
    ...['not-public', 'measures', 'value'].map(bodyOf),
    named(bodyOf('acts'), {
      写明被告的姓名或者名称: person ?? entity,
      写明使用人的姓名或者名称: entity ?? person,
    }),
    ...(person !== undefined && entity !== undefined
      ? [named(bodyOf('third-party-knowledge'), { 写明该单位的名称: entity })]
      : []),
    ...(method === null ? [bodyOf('liability')] : [bodyOf(reasonsOf(method))]),
    ...(punitive ? [onBase(bodyOf('punitive-facts'), method)] : []),
  ];
}

function reasonsOf(method: string): string {
  return method === 'statute' ? 'statutory-factors' : `damages-${method}`;
}

function standing(answer: string | undefined): string {
  const body = bodyOf('standing');
  if (answer === undefined) return body;
  const licence = LICENCES[answer];
  if (licence === undefined) return settled(body, (options) => options.find((option) => option === '权利人'));
  const title = body.slice(0, body.indexOf('\n'));
  const told = settled(bodyOf('standing-licence'), (options) =>
    options.find((option) => licence.test(option)),
  );
  return `${title}\n\n${told}`;
}

function exhibits(answers: Answers, { method }: Damages): string {
  const further = [
    ...(LICENCES[answers.standing ?? ''] === undefined ? [] : ['licence-exhibit']),
    ...(method === 'royalty' ? ['royalty-exhibit'] : []),
  ];
  return withExhibits(
    bodyOf('evidence-list'),
    further.map((id) => partOf(id).body),
  );
}
