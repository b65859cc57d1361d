import * as z from 'zod';
import { bilingual } from './text-schema';

const isoDate = z.iso.date();
/** A case number (案号) in the form of 2016: （2022）最高法知民终945号. */
const caseNumber = z.string().regex(/^（\d{4}）[^\s（）]{2,16}\d+号$/);

/** A leading case (案例), told in this project's own words. */
export const caseSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    number: caseNumber,
    /** Date of the judgment the case is known by. */
    date: isoDate,
    title: bilingual,
    subject: bilingual,
    court: bilingual,
    /** Names as anonymised in the published report. */
    parties: z.array(z.strictObject({ role: bilingual, name: z.string(), note: bilingual })).min(2),
    /** One entry an instance, in order of time; every number leads to the case. */
    history: z
      .array(z.strictObject({ number: caseNumber, date: isoDate, court: bilingual, outcome: bilingual }))
      .min(1),
    facts: z.array(bilingual).min(1),
    holding: z.array(bilingual).min(1),
    /** What a drafter must plead because of the case, step by step. */
    test: z.array(z.strictObject({ name: bilingual, text: bilingual })),
    /** Amounts in fen. */
    amounts: z.array(z.strictObject({ label: bilingual, fen: z.int().nonnegative() })),
    /** Laws applied, as citation keys with the version: `aucl@2019#17.3`. */
    laws: z.array(z.string().regex(/^[a-z-]+(?:@\d{4})?#\d+(?:\.\d+){0,2}$/)),
    rules: z.array(z.string().regex(/^[a-z]+\/[a-z-]+$/)),
    source: bilingual,
  })
  .superRefine((value, context) => {
    if (!value.history.some(({ number, date }) => number === value.number && date === value.date)) {
      context.addIssue('the history lacks the judgment the case is known by');
    }
  });

export type LeadingCase = z.output<typeof caseSchema>;
