import { byTemplate, COMPLAINTS, defineRule, type Remedy } from '../../lint/rule';
import type { Cause, Pleading } from '../../pleading/model';
import { CURRENT_CAUSES, GENERAL_CAUSE, likelyCause, NARROWER_CAUSES, OF_THE_FIELD } from './causes';
import { hasBlank, placeFor } from './place';

/** Several causes may be joined, and the levels above may be named first; 让与 joins none. */
function partsOf(text: string): readonly string[] {
  return text
    .replace(/[（(][^（）()]{0,40}[）)]/g, '')
    .split(/(?:[、，,；;和及>＞/／—–-]|(?<!让)与)+/)
    .filter((part) => part !== '');
}

function unknownPart(text: string): string | null {
  const doubtful = partsOf(text).filter((part) => OF_THE_FIELD.test(part) && !CURRENT_CAUSES.has(part));
  return doubtful.length === 0 ? null : doubtful.join('、');
}

/** The narrower name that fits where the claims speak of one kind of secret only. */
function narrowerCause({ kind, claims }: Pleading, cause: Cause): string | null {
  if (kind === 'element-complaint' || !partsOf(cause.text).includes(GENERAL_CAUSE)) return null;
  const text = claims.map((claim) => claim.text).join('\n');
  const [only, other] = NARROWER_CAUSES.filter(({ words }) => words.test(text));
  return only && !other ? only.name : null;
}

function replacing(cause: Cause, name: string): readonly Remedy[] {
  if (cause.from === 'title') return [];
  const title = { 'zh-cn': `改为“${name}”`, en: `Replace by ${name}` };
  return [{ kind: 'edit', title, edits: [{ span: cause.span, text: name }] }];
}

/** 案由: none is given, or not by its current name. */
export const cause = defineRule({
  id: 'form/cause',
  title: { 'zh-cn': '案由', en: 'Cause of action' },
  severity: 'warning',
  authority: ['民事诉讼法#122'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn': '没有写明案由。法院按《民事案件案由规定》立案和确定管辖，请写明，如“侵害技术秘密纠纷”。',
      en: 'No cause of action is given. Courts docket and allocate cases by the Provisions on Causes of Civil Action; name it, for instance 侵害技术秘密纠纷.',
    },
    unknown: {
      'zh-cn': '“{cause}”不是现行《民事案件案由规定》中的名称。请核对，可改为“{likely}”。',
      en: '{cause} is not a name of the current Provisions on Causes of Civil Action. Check it; {likely} may be meant.',
    },
    narrower: {
      'zh-cn': '诉讼请求只涉及一类秘密，案由宜写到最具体的一级“{likely}”。两类都主张时保留“{cause}”。',
      en: 'The claims concern one kind of secret, so the most specific cause {likely} fits better. Keep {cause} if both kinds are claimed.',
    },
  },
  *check(pleading) {
    const { cause: stated } = pleading;
    if (stated === null) {
      const remedies: readonly Remedy[] = byTemplate('cause');
      yield { span: placeFor(pleading, 'cause'), message: 'missing', remedies };
      return;
    }
    if (hasBlank(pleading, stated.span)) return;
    const unknown = unknownPart(stated.text);
    if (unknown !== null) {
      const likely = likelyCause(unknown);
      const remedies = replacing(stated, likely);
      yield { span: stated.span, message: 'unknown', args: { cause: unknown, likely }, remedies };
      return;
    }
    const likely = narrowerCause(pleading, stated);
    if (likely === null) return;
    const args = { cause: GENERAL_CAUSE, likely };
    yield {
      span: stated.span,
      message: 'narrower',
      severity: 'information',
      args,
      remedies: replacing(stated, likely),
    };
  },
});
