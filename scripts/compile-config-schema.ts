import * as z from 'zod';
import { OWN } from '../src/lint/config';
import { configSchema } from '../src/lint/config-schema';
import { tradeSecret } from '../src/practice/trade-secret';
import { generalRules } from '../src/rules';

type Node = Record<string, unknown>;

/** What an editor shows while the file is typed, by the path of keys; `*` is an item of a list. */
const SAID: Readonly<Record<string, string>> = {
  version: '文件格式的版本。Version of the format of this file.',
  language: '提示的语言。Language of findings.',
  severities: '各规则的级别，off 为关闭。Severity by rule; off silences it.',
  suppressions: '稿件中“不再提示”的注释。Comments in a draft that silence a rule.',
  'suppressions.reason':
    '哪些提示须写明理由才能不再提示：errors 错误，always 全部，never 不要求。Which findings need a reason: errors, always, never.',
  elements: '本所自己的要件。Elements of the firm’s own.',
  'elements.*.id': '规则名称为 own/<id>。The rule is called own/<id>.',
  'elements.*.title': '要件的名称。What the element is called.',
  'elements.*.message': '没有写到时的提示。Shown where the draft does not say it.',
  'elements.*.unsupported':
    '写到而没有证据时的提示，须同时写 exhibits。Shown where no exhibit supports it; needs exhibits.',
  'elements.*.severity': '级别，不写为 warning。Severity; warning unless set.',
  'elements.*.documents': '适用的文书。Documents it applies to.',
  'elements.*.authority': '依据，照写照显。Authority, shown as written.',
  'elements.*.groups': '怎样的话算写到：任一组即可。What asserts it; one group is enough.',
  'elements.*.groups.*.id': '组的名称。Name of the group.',
  'elements.*.groups.*.subject': '谁做的才算。Who must act.',
  'elements.*.groups.*.phrases':
    '词语：| 隔开同义词，… 隔开同一句中先后出现的词（中间至多三十字），~ 至多六字。Words: | between synonyms, … between words in order (up to 30 characters), ~ (up to 6).',
  'elements.*.groups.*.cancels':
    '同一分句出现这些词则不算。Words in the same clause that make it something else.',
  'elements.*.titles': '标题含有这些词也算写到。Words of a heading that assert it.',
  'elements.*.cancels': '同一句出现这些词则不算。Words in the same sentence that make it something else.',
  'elements.*.clauseCancels':
    '同一分句出现这些词则不算，适用于各组。The same for the clause, for all groups.',
  'elements.*.negations': '紧接在前即为否定的词。Words that deny what follows.',
  'elements.*.exhibits': '怎样的证据算支持。Which exhibits support it.',
  'elements.*.exhibits.words': '证据名称或者证明目的含有这些词。Words in name or purpose of the exhibit.',
  'elements.*.exhibits.cancels': '含有这些词则不算。Words that make it another exhibit.',
  'elements.*.exhibits.decides': '含有这些词则一定算。Words that decide for it.',
};

/** The JSON schema of `.pleadwright.yaml`, with the ids of all rules, for editors that complete and validate YAML. */
export function compileConfigSchema(): unknown {
  const schema = z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' }) as Node;
  describe(schema, '');
  const properties = schema.properties as Record<string, Node>;
  const severities = properties.severities;
  if (severities) {
    const levels = severities.additionalProperties;
    const rules = [...generalRules, ...tradeSecret.rules];
    severities.properties = Object.fromEntries(
      rules.map(({ id, title }) => [
        id,
        { ...(levels as Node), description: `${title['zh-cn']} ${title.en}` },
      ]),
    );
    severities.patternProperties = { [`^${OWN}`]: levels };
    severities.additionalProperties = false;
    delete severities.propertyNames;
  }
  return { $id: 'pleadwright.schema.json', title: '.pleadwright.yaml', ...schema };
}

function describe(node: Node, path: string): void {
  const said = SAID[path];
  if (said !== undefined) node.description = said;
  for (const [key, child] of Object.entries((node.properties ?? {}) as Record<string, Node>))
    describe(child, path === '' ? key : `${path}.${key}`);
  if (typeof node.items === 'object' && node.items !== null) describe(node.items as Node, `${path}.*`);
}

/** The paths that are described, for the test that ties them to the schema. */
export const describedPaths: readonly string[] = Object.keys(SAID);
