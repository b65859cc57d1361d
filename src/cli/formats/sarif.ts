import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Severity } from '../../lint/rule';
import type { CheckedFile, CheckedFinding, Format, FormatContext } from '../checked';
import { indent } from './json';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** SARIF has three levels; what asks to be checked and what merely hints are both notes. */
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, one run, its results written file by file. */
export function sarifFormat({ language, version, rules }: FormatContext): Format {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexes = new Map(sorted.map(({ id }, index) => [id, index]));
  let count = 0;
  const one = (result: object): string => {
    count += 1;
    return `${count === 1 ? '' : ','}\n        ${indent(JSON.stringify(result, null, 2), '        ')}`;
  };
  const driver = {
    name: 'Pleadwright',
    version,
    semanticVersion: version,
    rules: sorted.map(({ id, severity, title, authority }) => ({
      id,
      shortDescription: { text: title },
      defaultConfiguration: { level: LEVELS[severity] },
      properties: { authority },
    })),
  };
  return {
    start: () =>
      [
        '{',
        `  "$schema": ${JSON.stringify(SCHEMA)},`,
        '  "version": "2.1.0",',
        '  "runs": [',
        '    {',
        `      "tool": ${indent(JSON.stringify({ driver }, null, 2), '      ')},`,
        `      "language": ${JSON.stringify(language === 'en' ? 'en' : 'zh-CN')},`,
        '      "columnKind": "utf16CodeUnits",',
        '      "results": [',
      ].join('\n'),
    file: (file) => resultsOf(file, indexes).map(one).join(''),
    end: (complete) =>
      [
        count === 0 ? '],' : '\n      ],',
        `      "invocations": [{ "executionSuccessful": ${String(complete)} }]`,
        '    }',
        '  ]',
        '}',
        '',
      ].join('\n'),
  };
}

function resultsOf(file: CheckedFile, indexes: ReadonlyMap<string, number>): readonly object[] {
  const seen = new Map<string, number>();
  const artifactLocation = locationOf(file.path);
  const result = (finding: CheckedFinding): object => {
    const { rule, severity, message, range, section } = finding;
    const group = `${rule}:${section ?? ''}`;
    const nth = (seen.get(group) ?? 0) + 1;
    seen.set(group, nth);
    const index = indexes.get(rule);
    return {
      ruleId: rule,
      ...(index === undefined ? {} : { ruleIndex: index }),
      level: LEVELS[severity],
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation, region: regionOf(range) } }],
      partialFingerprints: { 'ruleSectionCount/v1': `${group}:${String(nth)}` },
    };
  };
  return [
    ...file.findings.map(result),
    ...file.suppressed.map(({ finding, reason }) => ({
      ...result(finding),
      suppressions: [{ kind: 'inSource', ...(reason === null ? {} : { justification: reason }) }],
    })),
  ];
}

function regionOf({ start, end }: CheckedFinding['range']): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A relative path stays relative to where the check was run, the root of the repository. */
function locationOf(path: string): object {
  if (path === '-') return { uri: 'stdin' };
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  const uri = path.split(/[\\/]/).map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}
