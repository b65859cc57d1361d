import * as z from 'zod';
import { EVERY_DOCUMENT } from '../../../lint/rule';

const kebab = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/);
const pattern = z.string().min(1).refine(isPattern, 'not a regular expression');

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== '';
  } catch {
    return false;
  }
}

/**
 * Front matter of a template file. Its body is Markdown with tab stops (`${1:写明期间}`, `${2|男,女|}`), other templates
 * by id (`{{stop-claim}}`) and articles in the version that follows the act (`{{aucl#22.3}}`).
 */
export const templateSchema = z.strictObject({
  id: kebab,
  title: z.strictObject({ 'zh-cn': z.string().min(2).max(30), en: z.string().min(2).max(60) }),
  /** Pinyin without tones, and Chinese words. */
  prefixes: z
    .array(z.string().regex(/^(?:[a-z]{4,24}|\p{Script=Han}{2,12})$/u))
    .refine((all) => all.some((one) => /^[a-z]/.test(one)) && all.some((one) => !/^[a-z]/.test(one)), {
      error: 'needs one prefix in pinyin and one in Chinese',
    }),
  documents: z.array(z.enum(EVERY_DOCUMENT)).min(1),
  part: z.enum(['line', 'claim', 'exhibit', 'passage', 'inline', 'section', 'document']),
  /** Of no meaning for a whole document. */
  section: z
    .enum(['preamble', 'parties', 'cause', 'claims', 'facts', 'evidence', 'closing', 'attachments'])
    .default('preamble'),
  /** An element of `places.yaml`. */
  place: kebab.optional(),
  rules: z.array(z.string().regex(/^[a-z]+\/[a-z-]+$/)),
  law: z.array(z.string().min(1)),
  /** Options that settle the choices of what the body includes. */
  chosen: z.array(z.string().min(1)).default([]),
});

/** `places.yaml`: the elements of the facts in their order. */
export const placesSchema = z.array(z.strictObject({ id: kebab, own: pattern, group: pattern.optional() }));
