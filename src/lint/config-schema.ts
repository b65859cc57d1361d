/** What `.pleadwright.yaml` may hold: a firm's own severities, suppression policy and elements. Data only. */
import * as z from 'zod/mini';
import { COMPLAINTS, EVERY_DOCUMENT } from './rule';

const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

const MAX_WORD = 40;
const MAX_LIST = 200;
/** With more gaps a phrase says nothing a lawyer would recognise, and takes long to look for. */
const MAX_GAPS = 3;

const word = z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_WORD));
const words = z._default(z.array(word).check(z.maxLength(MAX_LIST)), []);
const phrase = z.string().check(
  z.trim(),
  z.minLength(2),
  z.maxLength(400),
  z.refine((text) => text.split(/[…~|]/).every((part) => part.trim() !== '')),
  z.refine((text) => (text.match(/[…~]/g) ?? []).length <= MAX_GAPS),
);
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/));

const group = z.strictObject({
  id: z._default(id, 'words'),
  subject: z._default(z.enum(['any', 'defendant', 'not-defendant', 'not-plaintiff']), 'any'),
  phrases: z.array(phrase).check(z.minLength(1), z.maxLength(MAX_LIST)),
  cancels: words,
});

/** Words that deny, as the bundled elements have them. */
const NEGATIONS = ['未', '没有', '没', '从未', '并未', '未曾', '不曾', '尚未', '无', '不'];

const element = z.strictObject({
  id,
  title: text,
  message: text,
  unsupported: z.optional(text),
  severity: z._default(z.enum(SEVERITIES), 'warning'),
  documents: z._default(z.array(z.enum(EVERY_DOCUMENT)).check(z.minLength(1)), [...COMPLAINTS]),
  authority: words,
  groups: z.array(group).check(z.minLength(1), z.maxLength(20)),
  titles: words,
  cancels: words,
  clauseCancels: words,
  negations: z._default(z.array(word).check(z.maxLength(MAX_LIST)), NEGATIONS),
  exhibits: z.optional(
    z.strictObject({ words: z.array(word).check(z.minLength(1)), cancels: words, decides: words }),
  ),
});

/** Raised when what a key means changes, so that an older product says that it cannot read the file. */
export const CONFIG_VERSION = 1;

export const configSchema = z.strictObject({
  version: z._default(z.literal(CONFIG_VERSION), CONFIG_VERSION),
  language: z.optional(z.enum(['zh-cn', 'en'])),
  severities: z._default(z.record(z.string(), z.enum([...SEVERITIES, 'off'])), {}),
  suppressions: z._default(
    z.strictObject({ reason: z._default(z.enum(['errors', 'always', 'never']), 'errors') }),
    { reason: 'errors' },
  ),
  elements: z._default(z.array(element).check(z.maxLength(MAX_LIST)), []),
});

export type FirmConfig = z.output<typeof configSchema>;

/** An element of a firm's own: what must be said, in which words, and what is shown where it is not. */
export type OwnElement = FirmConfig['elements'][number];
