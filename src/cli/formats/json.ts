import type { Format } from '../checked';

/** The public JSON report, version 1, written file by file as `JSON.stringify` would write the whole. */
export function jsonFormat(): Format {
  let count = 0;
  return {
    start: () => '{\n  "version": 1,\n  "files": [',
    file({ path, kind, findings }) {
      const data = {
        path,
        kind,
        findings: findings.map(({ rule, severity, message, range, authority, fixes }) => ({
          rule,
          severity,
          message,
          range,
          authority,
          fixes,
        })),
      };
      const text = indent(JSON.stringify(data, null, 2), '    ');
      count += 1;
      return `${count === 1 ? '' : ','}\n    ${text}`;
    },
    end: () => `${count === 0 ? '' : '\n  '}]\n}\n`,
  };
}

/** Moves all lines but the first to the right; strings hold no line breaks in JSON. */
export function indent(json: string, by: string): string {
  return json.replaceAll('\n', `\n${by}`);
}
