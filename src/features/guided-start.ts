import type { Text } from '../lint/rule';
import type { CivilDate } from '../text/civil-date';

/** What the drafter has answered so far, by step; a step that was skipped is absent. */
export type Answers = Readonly<Partial<Record<string, string>>>;

export interface StepChoice {
  readonly value: string;
  readonly label: Text;
  readonly detail?: Text;
}

/** One question of the guided start: a choice, or words to type where there are no choices. */
export interface Step {
  readonly id: string;
  readonly title: Text;
  /** What to do here, in a few words. */
  readonly prompt: Text;
  /** Null for a question whose answer is typed. */
  choices(answers: Answers): readonly StepChoice[] | null;
  /** Whether the question makes sense after what was answered. */
  applies(answers: Answers): boolean;
  /** Why a typed answer cannot be used, or null. */
  problem?(value: string): Text | null;
}

/** A new document put together from what a drafter tells about the case. */
export interface GuidedStart {
  readonly steps: readonly Step[];
  /** The draft as template body with tab stops, or null before a document is chosen. */
  compose(answers: Answers, today: CivilDate): string | null;
}

/** What to do after a question was put. */
export type Reply = { readonly kind: 'answer'; readonly value: string } | { readonly kind: 'skip' | 'back' };

/** Where the guided start stands. */
export interface Progress {
  readonly answers: Answers;
  /** Index of the question to put; the number of steps when all were put. */
  readonly at: number;
}

export const BEGINNING: Progress = { answers: {}, at: 0 };

/** The next state: answers are kept when going back, those of steps that no longer apply are left out by `given`. */
export function advance(steps: readonly Step[], { answers, at }: Progress, reply: Reply): Progress {
  if (reply.kind === 'back') {
    const before = steps.slice(0, at).findLastIndex((step) => step.applies(answers));
    return { answers, at: Math.max(before, 0) };
  }
  const id = steps[at]?.id ?? '';
  const next: Answers = { ...answers, [id]: reply.kind === 'answer' ? reply.value : undefined };
  const after = steps.findIndex((step, index) => index > at && step.applies(next));
  return { answers: next, at: after < 0 ? steps.length : after };
}

/** The answers of the steps that apply: going back may have changed which do. */
export function given(steps: readonly Step[], answers: Answers): Answers {
  let kept: Answers = {};
  for (const step of steps) {
    const value = answers[step.id];
    if (value === undefined || !step.applies(kept)) continue;
    const choices = step.choices(kept);
    if (choices === null || choices.some((choice) => choice.value === value))
      kept = { ...kept, [step.id]: value };
  }
  return kept;
}

/** Number of the step among those that apply, counted from 1, and how many apply. */
export function position(steps: readonly Step[], { answers, at }: Progress): { step: number; total: number } {
  const applying = steps.flatMap((step, index) => (step.applies(answers) ? [index] : []));
  return { step: applying.filter((index) => index <= at).length, total: applying.length };
}
