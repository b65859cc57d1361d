// The tools Pleadwright is held against, each as a function that checks a text. Also a program: `rivals.mjs TOOL FILE`
// loads one tool, checks one file and ends, for measuring whole processes.
import { readFileSync } from 'node:fs';

/** Packages of each tool. Of textlint's Chinese presets none installs; these rules come nearest to one. */
export const packages = {
  markdownlint: ['markdownlint'],
  'remark-lint': ['remark', 'remark-preset-lint-recommended'],
  textlint: [
    '@textlint/kernel',
    '@textlint/textlint-plugin-markdown',
    'textlint-rule-no-zero-width-spaces',
    'textlint-rule-sentence-length',
    'textlint-rule-zh-half-and-full-width-bracket',
  ],
};

/** Each loads its tool and gives a function from a text to the number of findings. */
export const rivals = {
  markdownlint: async () => {
    const { lint } = await import('markdownlint/sync');
    return async (text) => lint({ strings: { draft: text } }).draft.length;
  },
  'remark-lint': async () => {
    const { remark } = await import('remark');
    const preset = unwrapped(await import('remark-preset-lint-recommended'));
    const processor = remark().use(preset).freeze();
    return async (text) => (await processor.process(text)).messages.length;
  },
  textlint: async () => {
    const { TextlintKernel } = await import('@textlint/kernel');
    const plugin = unwrapped(await import('@textlint/textlint-plugin-markdown'));
    const rules = await Promise.all([
      import('textlint-rule-no-zero-width-spaces'),
      import('textlint-rule-sentence-length'),
      import('textlint-rule-zh-half-and-full-width-bracket'),
    ]);
    const kernel = new TextlintKernel();
    const options = {
      ext: '.md',
      plugins: [{ pluginId: 'markdown', plugin }],
      rules: rules.map((rule, index) => ({ ruleId: String(index), rule: unwrapped(rule) })),
    };
    return async (text) => (await kernel.lintText(text, options)).messages.length;
  },
};

/** The default export, under however many wrappers of module systems. */
function unwrapped(module) {
  let inner = module;
  while (inner?.default !== undefined) inner = inner.default;
  return inner;
}

if (process.argv[1] === import.meta.filename) {
  const [, , name, file] = process.argv;
  void rivals[name]().then((check) => check(readFileSync(file, 'utf8')));
}
