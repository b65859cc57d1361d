import type { Engine, LiveReading } from '../../lint/engine';
import type { Finding } from '../../lint/finding';
import type { Text } from '../../lint/rule';
import type { RunOptions } from '../../lint/run';
import { readMarks } from '../../pleading/marked';
import type { Pleading } from '../../pleading/model';
import type { BlockList } from '../../text/blocks';
import type { Span } from '../../text/span';

/** One finding as an assistant may know it. */
export interface ToldFinding {
  readonly rule: string;
  readonly severity: Finding['severity'];
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
  /** The message would have repeated secret words and only names the rule. */
  readonly redacted: boolean;
}

export interface ToldCheck {
  readonly document: Pleading['kind'];
  readonly findings: readonly ToldFinding[];
  readonly redacted: number;
}

const WITHHELD: Text = {
  'zh-cn': '{title}（涉及标密内容，此处从略，请在编辑器中查看）',
  en: '{title} (it touches secret content and is left out here; see it in the editor)',
};

/**
 * The findings of a draft without a word of what it keeps secret. The draft is checked a second time with every secret
 * passage blackened: a message is told only if it is the same there, so it cannot depend on a secret word.
 */
export function checkForAssistant<P extends Pleading>(
  engine: Engine<P>,
  reading: LiveReading<P>,
  secrets: (pleading: P) => readonly Span[],
  options: RunOptions,
): ToldCheck | null {
  const { pleading, blocks } = reading;
  if (pleading === null) return null;
  const spans = [
    ...secrets(pleading),
    ...unclosed(blocks),
    ...pleading.marked.flatMap((span) => echoesOf(blocks.text, span)),
  ];
  const black = engine.read(blackened(blocks.text, spans), reading);
  const keyOf = ({ rule, span, message }: Finding): string => `${rule} ${String(span.start)} ${message}`;
  const clear = new Set(engine.check(black, options).map(keyOf));
  const lineAt = lineCounter(blocks.text);
  const findings = engine.check(reading, options).map((finding): ToldFinding => {
    const redacted = !clear.has(keyOf(finding));
    const { rule, severity, span, message } = finding;
    const title = engine.rules.find(({ id }) => id === rule)?.title[options.language] ?? rule;
    const told = redacted ? WITHHELD[options.language].replace('{title}', () => title) : message;
    return { rule, severity, line: lineAt(span.start), message: told, redacted };
  });
  return {
    document: pleading.kind,
    findings,
    redacted: findings.filter(({ redacted }) => redacted).length,
  };
}

/** The text with secret words made black, line breaks kept, so that everything else stays where it is. */
function blackened(text: string, secrets: readonly Span[]): string {
  const units = [...Array(text.length).keys()].map((at) => text.charAt(at));
  for (const { start, end } of secrets)
    for (let at = start; at < end; at += 1) if (!/[\r\n]/.test(units[at] ?? '')) units[at] = '█';
  return units.join('');
}

/** The same words elsewhere, however short: a marked number that an exhibit is named after. */
function echoesOf(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end).trim();
  if (words.length < 2 || words.includes('\n')) return [];
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  return found;
}

/** A fence of secret paragraphs that is never closed may have been meant to reach anywhere. */
function unclosed(blocks: BlockList): readonly Span[] {
  const fences = readMarks(blocks).filter(({ start }) => /^[\s:：]/.test(blocks.text.charAt(start)));
  const last = fences.sort((a, b) => a.start - b.start).at(-1);
  if (last === undefined || !blocks.text.slice(last.start, last.end).includes('密')) return [];
  return [{ start: last.end, end: blocks.text.length }];
}

function lineCounter(text: string): (offset: number) => number {
  return (offset) => text.slice(0, offset).split('\n').length;
}
