import type { Language, Text } from '../../lint/rule';
import { exhibitName } from '../../pleading/exhibit-names';
import type { Pleading } from '../../pleading/model';
import { oneLine } from '../../text/one-line';
import type { Span } from '../../text/span';
import type { Numbering } from './model';

/** An entry of the outline that Markdown lacks: a claim, an exhibit, a secret point, under a title of its kind. */
export interface OutlineEntry {
  readonly kind: 'claim' | 'exhibit' | 'point';
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** What is selected when it is chosen; inside `span`. */
  readonly label: Span;
}

export interface OutlineGroup {
  readonly kind: OutlineEntry['kind'];
  readonly title: string;
  readonly span: Span;
  readonly label: Span;
  readonly children: readonly OutlineEntry[];
}

const TITLES: Readonly<Record<OutlineEntry['kind'], Text>> = {
  claim: { 'zh-cn': '诉讼请求', en: 'Claims' },
  exhibit: { 'zh-cn': '证据', en: 'Exhibits' },
  point: { 'zh-cn': '密点', en: 'Secret points' },
};
const MAX_NAME = 60;

/** Claims, points and exhibits of a pleading, in this order; groups without entries are left out. */
export function symbolsOf(
  { claims, exhibits }: Pleading,
  points: Numbering,
  language: Language,
): readonly OutlineGroup[] {
  const groups: readonly (readonly [OutlineEntry['kind'], readonly OutlineEntry[]])[] = [
    [
      'claim',
      claims.map(({ number, text: claim, span }, index) => ({
        kind: 'claim',
        name: `${String(number ?? index + 1)}. ${named(claim)}`,
        detail: '',
        span,
        label: span,
      })),
    ],
    [
      'point',
      points.entries.map(({ covers, span, label, text }) => ({
        kind: 'point',
        name: covers.map((id) => `${points.noun}${id}`).join('、'),
        detail: named(text),
        span,
        label,
      })),
    ],
    [
      'exhibit',
      exhibits.map((exhibit) => {
        const { name, purpose, span, label } = exhibit;
        return {
          kind: 'exhibit',
          name: `${exhibitName(exhibit)} ${named(name)}`,
          detail: named(purpose ?? ''),
          span: { start: Math.min(span.start, label.start), end: Math.max(span.end, label.end) },
          label,
        };
      }),
    ],
  ];
  return groups.flatMap(([kind, children]) => {
    const [first] = children;
    if (first === undefined) return [];
    const span = {
      start: Math.min(...children.map((child) => child.span.start)),
      end: Math.max(...children.map((child) => child.span.end)),
    };
    return [{ kind, title: TITLES[kind][language], span, label: first.label, children }];
  });
}

/** Bars between the cells of a row say nothing here. */
function named(text: string): string {
  return oneLine(text.replaceAll('|', ' '), MAX_NAME);
}
