import { defineRule, EVERY_DOCUMENT, type Report } from '../../lint/rule';
import type { DefinedTerm, Pleading } from '../../pleading/model';

type Message = 'twice' | 'first' | 'unused';

/** 简称: one short name for one thing, and only where it is used. */
export const definedTerm = defineRule<Pleading, Message>({
  id: 'draft/defined-term',
  title: { 'zh-cn': '简称重复定义或者没有使用', en: 'A short name defined twice or never used' },
  severity: 'information',
  authority: [],
  documents: EVERY_DOCUMENT,
  fix: 'none',
  messages: {
    twice: {
      'zh-cn': '简称“{name}”已经用来指“{meaning}”，此处又指“{other}”。请为其中之一另定简称。',
      en: '“{name}” already stands for “{meaning}” and is given to “{other}” here. Choose another short name for one of them.',
    },
    first: { 'zh-cn': '简称“{name}”在此处定义。', en: '“{name}” is defined here.' },
    unused: {
      'zh-cn': '简称“{name}”定义以后没有使用。请删去定义，或者在下文统一使用简称。',
      en: '“{name}” is defined and never used. Delete the definition, or use the short name throughout.',
    },
  },
  *check({ definedTerms }): Iterable<Report<Message>> {
    const first = new Map<string, DefinedTerm>();
    for (const term of definedTerms) {
      const { name, meaning, used, span } = term;
      const before = first.get(name);
      if (before === undefined) {
        first.set(name, term);
        if (!used) yield { span, message: 'unused', args: { name } };
      } else if (before.meaning !== null && meaning !== null && !isSame(before.meaning, meaning)) {
        yield {
          span,
          message: 'twice',
          args: { name, meaning: before.meaning, other: meaning },
          related: [{ span: before.span, message: 'first' }],
        };
      }
    }
  },
});

/** A title with or without 中华人民共和国, a name with or without its place. */
function isSame(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a);
}
