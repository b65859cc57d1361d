import * as z from 'zod';

const phrase = z
  .string()
  .min(2)
  .refine((text) => !text.split(/[…~|]/).some((word) => word.trim() === ''), 'a phrase has an empty word');

/** One group of phrases: a kind of measure, a kind of act. */
const group = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  /** Who must act for the words to assert; `defendant`: named, or spoken of just before. */
  subject: z.enum(['any', 'defendant', 'not-defendant', 'not-plaintiff']),
  /** True for a bare conclusion (采取了保密措施) that names nothing. */
  conclusion: z.boolean().default(false),
  phrases: z.array(phrase).min(1),
  /** Words that make a clause say something else than this group. */
  cancels: z.array(z.string().min(1)).default([]),
});

/** An element of the case as data: what asserts it, what cancels, which exhibits support it. */
export const elementSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  groups: z.array(group).min(1),
  /** Words of a title that asserts the element together with the text under it. */
  titles: z.array(z.string().min(1)).default([]),
  /** Words that make a whole statement speak of something else. */
  cancels: z.array(z.string().min(1)),
  /** The same for the clause that holds the words. */
  clauseCancels: z.array(z.string().min(1)),
  /** Words that deny, shortly before the words of the phrase. */
  negations: z.array(z.string().min(1)),
  exhibits: z.strictObject({
    words: z.array(z.string().min(1)),
    cancels: z.array(z.string().min(1)),
    decides: z.array(z.string().min(1)),
  }),
});

/** As compiled into `generated/elements.json`. */
export type ElementData = z.infer<typeof elementSchema>;
