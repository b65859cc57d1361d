/**
 * The public contract: every name that stands in users' drafts, settings and scripts. `test/contract/names.json` holds
 * what was ever published; the generator adds what is new, and only a person takes anything out.
 */
import { DIRECTIVE_FORMS } from '../src/facts/directives';
import { FRONT_MATTER_KEYS } from '../src/pleading/header';

/** Names by what they name, each list sorted. */
export type Contract = Readonly<Record<string, readonly string[]>>;

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: readonly {
      readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
    }[];
  };
}

/** A JSON schema, as far as its property names go. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
}

/** The names as the code and the data give them now; `read` gives the content of a JSON file by its path. */
export function currentNames(
  read: (path: string) => unknown,
  rules: readonly { readonly id: string }[],
): Contract {
  const { contributes } = read('package.json') as Manifest;
  const templates = read('src/practice/trade-secret/generated/templates.json') as readonly { id: string }[];
  const settings = contributes.configuration.flatMap(({ properties }) => Object.entries(properties));
  return sorted({
    rules: rules.map(({ id }) => id),
    settings: settings.flatMap(([name, { enum: values = [] }]) => [
      name,
      ...values.map((value) => `${name}: ${value}`),
    ]),
    commands: contributes.commands.map(({ command }) => command),
    frontMatter: FRONT_MATTER_KEYS,
    suppressions: [...DIRECTIVE_FORMS.keys()].map(
      (form) => `<!-- pleadwright-${form} group/rule -- reason -->`,
    ),
    configurationFile: schemaNames(read('schemas/pleadwright.schema.json') as Schema, ''),
    templates: templates.map(({ id }) => id),
  });
}

/** `elements[].groups[].subject`, and `elements[].groups[].subject: any` for each value it can have. */
function schemaNames({ properties = {}, items, enum: values = [] }: Schema, at: string): readonly string[] {
  return [
    ...values.map((value) => `${at}: ${String(value)}`),
    ...(items === undefined ? [] : schemaNames(items, `${at}[]`)),
    ...Object.entries(properties).flatMap(([name, schema]) => {
      const path = at === '' ? name : `${at}.${name}`;
      // Rules have a list of their own.
      return at === 'severities' ? [] : [path, ...schemaNames(schema, path)];
    }),
  ];
}

/** What was published before with what is new. */
export function withNew(published: Contract, current: Contract): Contract {
  const kinds = [...Object.keys(current), ...Object.keys(published)];
  return sorted(
    Object.fromEntries(kinds.map((kind) => [kind, [...(published[kind] ?? []), ...(current[kind] ?? [])]])),
  );
}

/** Published names that are there no more, as `rules: form/title`. */
export function missingNames(published: Contract, current: Contract): readonly string[] {
  return Object.entries(published).flatMap(([kind, names]) =>
    names.filter((name) => current[kind]?.includes(name) !== true).map((name) => `${kind}: ${name}`),
  );
}

function sorted(contract: Contract): Contract {
  return Object.fromEntries(
    Object.entries(contract).map(([kind, names]) => [kind, [...new Set(names)].sort()]),
  );
}
