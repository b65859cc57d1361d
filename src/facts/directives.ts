import type { Block } from '../text/passage';
import type { Span } from '../text/span';
import { recogniser } from './recogniser';

/** What a directive covers: its own line, the next line of text, all until `enable`, the whole file. */
export type DirectiveForm = 'line' | 'next-line' | 'from' | 'until' | 'file';

/**
 * A comment that silences rules 不再提示:
 * `<!-- pleadwright-disable-next-line measures/evidence -- the agreement is filed under seal -->`.
 */
export interface Directive {
  readonly form: DirectiveForm;
  /** Ids as written, at least one. */
  readonly rules: readonly string[];
  readonly reason: string | null;
  /** The whole comment. */
  readonly span: Span;
}

/** A comment that means to be a directive and cannot be read. */
export interface BrokenDirective {
  readonly form: null;
  readonly span: Span;
}

/** What stands after `pleadwright-` in a directive. */
export const DIRECTIVE_FORMS: ReadonlyMap<string, DirectiveForm> = new Map([
  ['disable-line', 'line'],
  ['disable-next-line', 'next-line'],
  ['disable', 'from'],
  ['enable', 'until'],
  ['disable-file', 'file'],
]);
const OURS = /^\s{0,20}pleadwright-([a-z-]{1,30})(?=\s|$)/;

/** The directives in the comments of a block, spans in the block's source. */
export const directivesOf = recogniser<Directive | BrokenDirective>((block: Block) =>
  block.comments.flatMap(({ text, span }): readonly (Directive | BrokenDirective)[] => {
    const head = OURS.exec(text);
    if (head === null) return [];
    const form = DIRECTIVE_FORMS.get(head[1] ?? '');
    const rest = text.slice(head[0].length);
    const dashes = rest.indexOf('--');
    const ids = dashes < 0 ? rest : rest.slice(0, dashes);
    const rules = ids.split(/[\s,，、]/).filter((id) => id !== '');
    const reason = dashes < 0 ? '' : rest.slice(dashes + 2).trim();
    if (form === undefined || rules.length === 0 || rules.some((id) => !id.includes('/')))
      return [{ form: null, span }];
    return [{ form, rules, reason: reason === '' ? null : reason, span }];
  }),
);
