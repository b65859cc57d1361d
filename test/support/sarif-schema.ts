import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import * as z from 'zod';

const require = createRequire(import.meta.url);

/** The whole JSON schema of SARIF 2.1.0, without what only draft 4 of JSON schema knows: its name. */
const standard = Object.fromEntries(
  Object.entries(
    JSON.parse(
      readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
    ) as Readonly<Record<string, unknown>>,
  ).filter(([key]) => key !== 'id' && key !== '$schema'),
);

const URI = /^[a-z][a-z0-9+.-]*:[^\s]+$/i;
const URI_REFERENCE = /^[!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]*$/;

const matchesStandard = new Ajv({
  strict: false,
  allErrors: true,
  // One of its patterns is none where `u` is set.
  unicodeRegExp: false,
  formats: { uri: URI, 'uri-reference': URI_REFERENCE, 'date-time': true },
}).compile(standard);

/**
 * The part of the SARIF 2.1.0 schema (OASIS, sarif-schema-2.1.0.json) that a plain run of results uses, as strict as
 * the schema is: no property but those it knows, `uri` a URI reference, numbers from where they count.
 */
const uriReference = z.string().refine((text) => !/[\s\\<>"{}|^`\u0080-\uffff]/.test(text));
const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const column = z.int().min(1);

const artifactLocation = z.strictObject({ uri: uriReference, uriBaseId: z.string().optional() });
const region = z
  .strictObject({
    startLine: z.int().min(1),
    startColumn: column,
    endLine: z.int().min(1),
    endColumn: column,
  })
  .refine(
    ({ startLine, startColumn, endLine, endColumn }) =>
      endLine > startLine || (endLine === startLine && endColumn >= startColumn),
  );
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(-1).optional(),
  level,
  message,
  locations: z.array(z.strictObject({ physicalLocation: z.strictObject({ artifactLocation, region }) })),
  partialFingerprints: z.record(z.string(), z.string()),
  suppressions: z
    .array(z.strictObject({ kind: z.enum(['inSource', 'external']), justification: z.string().optional() }))
    .optional(),
});
const reportingDescriptor = z.strictObject({
  id: z.string(),
  shortDescription: message,
  defaultConfiguration: z.strictObject({ level }),
  properties: z.record(z.string(), z.unknown()),
});
const driver = z.strictObject({
  name: z.string(),
  version: z.string(),
  semanticVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
  rules: z.array(reportingDescriptor),
});

const sarifSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({ driver }),
      language: z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(result),
      invocations: z.array(z.strictObject({ executionSuccessful: z.boolean() })),
    }),
  ),
});

/** The SARIF log in a text, held against the schema of the standard, then against the part of it above. */
export function readSarif(text: string): z.infer<typeof sarifSchema> {
  const log: unknown = JSON.parse(text);
  if (!matchesStandard(log)) throw new Error(JSON.stringify(matchesStandard.errors));
  return sarifSchema.parse(log);
}
