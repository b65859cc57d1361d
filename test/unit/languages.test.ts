import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import type { Overview } from '../../src/features/overview/model';
import { overviewHtml } from '../../src/features/overview/page';
import { overviewPage } from '../../src/features/overview/shell';

/** What a user reads stands in Chinese and in English, wherever it is written. */

const ROOT = join(import.meta.dirname, '../..');
const HAN = /[\u4e00-\u9fff]/;

type Strings = Readonly<Record<string, string>>;
const json = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const en = json('package.nls.json') as Strings;
const zh = json('package.nls.zh-cn.json') as Strings;

function sources(...folders: readonly string[]): readonly ts.SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(ROOT, folder, name))
      .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)),
  );
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    walk(child, visit);
  });
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${relative(ROOT, file.fileName)}:${String(line + 1)} ${node.getText().slice(0, 60)}`;
}

/** The words of a text written in one piece or joined by `+`; null for what is worked out. */
function wordsOf(node: ts.Node | undefined): string | null {
  if (node === undefined) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => literal.text).join('');
  if (ts.isBinaryExpression(node)) {
    const [left, right] = [wordsOf(node.left), wordsOf(node.right)];
    return left === null || right === null ? null : left + right;
  }
  return null;
}

function valueOf(object: ts.ObjectLiteralExpression, ...names: readonly string[]): ts.Node | undefined {
  for (const property of object.properties) {
    if (property.name === undefined) continue;
    const name = ts.isStringLiteralLike(property.name) ? property.name.text : property.name.getText();
    if (!names.includes(name)) continue;
    return ts.isPropertyAssignment(property) ? property.initializer : property;
  }
  return undefined;
}

const blanks = (text: string): boolean => /\{\w+\}/.test(text);

describe('the manifest in both languages', () => {
  const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
  const named = [...new Set([...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key = '']) => key))].sort();

  it('has every string it names, in both, and no other', () => {
    assert.ok(named.length > 20);
    assert.deepEqual(Object.keys(en).sort(), named);
    assert.deepEqual(Object.keys(zh).sort(), named);
  });

  it('says each in Chinese and in English', () => {
    for (const key of named) {
      assert.match(zh[key] ?? '', HAN, key);
      assert.match(en[key] ?? '', /[A-Za-z]{2}/, key);
      if (key !== 'displayName') assert.notEqual(en[key], zh[key], key);
    }
  });

  it('has no title or description written into it', () => {
    const contributes = (json('package.json') as { contributes: unknown }).contributes;
    const written: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
      } else if (typeof value === 'string') {
        const key = path.split('.').at(-1) ?? '';
        const shown =
          /^(?:title|label|description|markdownDescription|displayName|userDescription|contents|category|shortTitle|contextualTitle)$/;
        // The input of a tool is described to the model, not to the user.
        if (shown.test(key) && !path.includes('inputSchema') && !/^%.*%$/.test(value))
          written.push(`${path}: ${value}`);
      }
    };
    look(contributes, 'contributes');
    assert.deepEqual(written, []);
  });
});

describe('what is shown in one text', () => {
  /** Snippets and schemas cannot follow the display language, so each description says it in both. */
  const both = (text: string, place: string): void => {
    assert.match(text, HAN, place);
    assert.match(text, /[A-Za-z]{3}/, place);
  };

  it('says it in both: snippets', () => {
    const snippets = json('snippets/pleadwright.code-snippets') as Readonly<
      Record<string, { description: string }>
    >;
    assert.ok(Object.keys(snippets).length > 20);
    for (const [name, { description }] of Object.entries(snippets)) {
      both(name, name);
      both(description, name);
    }
  });

  it('says it in both: the schema of .pleadwright.yaml', () => {
    const schema = readFileSync(join(ROOT, 'schemas/pleadwright.schema.json'), 'utf8');
    const found = [...schema.matchAll(/"description": "([^"]+)"/g)].map(([, text = '']) => text);
    assert.ok(found.length > 10);
    for (const text of found) both(text, text);
  });
});

describe('what is shown on pages', () => {
  const parts = { script: 's', style: 't', source: 'u', nonce: 'n' };
  /** What is read of a page: between its tags, and the names of what is on it. */
  const shown = (html: string): string =>
    html.replaceAll(/<style[^]*?<\/style>|<script[^]*?<\/script>/g, '').replaceAll(/<[^>]*>/g, ' ') +
    [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label = '']) => label).join(' ');

  it('is in the language of the page: the frame of the overview', () => {
    assert.doesNotMatch(shown(overviewPage(parts, 'en')), HAN);
    const words = shown(overviewPage(parts, 'zh-cn')).match(/[A-Za-z]{2,}/g) ?? [];
    assert.deepEqual([...new Set(words)].sort(), ['PNG', 'SVG', 'Tab']);
  });

  it('is in the language of the page: the figures, where the draft gives no words', () => {
    const empty = { title: '', timeline: [], matrix: { columns: [], rows: [] }, citations: [] };
    const damages = { parts: [], total: null, caps: [], notes: [] };
    const overview = { ...empty, damages } satisfies Overview;
    assert.doesNotMatch(shown(overviewHtml(overview, 'en')), HAN);
    assert.doesNotMatch(shown(overviewHtml(overview, 'zh-cn')), /[A-Za-z]{2,}/);
  });

  it('has no words in its script, where no language is known', () => {
    const script = readFileSync(join(ROOT, 'media/overview.js'), 'utf8');
    const file = ts.createSourceFile('overview.js', script, ts.ScriptTarget.ES2022, true);
    const words: string[] = [];
    walk(file, (node) => {
      const text = wordsOf(node) ?? '';
      if (HAN.test(text) || /^[A-Z][a-z]+ [a-z]/.test(text)) words.push(text);
    });
    assert.deepEqual(words, []);
  });

  it('is told in both: the steps of the walkthrough, with the same keys, settings and headings', () => {
    const folder = join(ROOT, 'media/walkthrough');
    const pages = readdirSync(folder).filter((name) => !name.includes('.nls.'));
    assert.equal(pages.length, 5);
    for (const name of pages) {
      const english = readFileSync(join(folder, name), 'utf8');
      const chinese = readFileSync(join(folder, name.replace('.md', '.nls.zh-cn.md')), 'utf8');
      const shape = (text: string): unknown => [
        text.split('\n').map((line) => /^(?:#+|\||-|\d)/.exec(line)?.[0] ?? ''),
        [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code.replace('空格', 'Space')).sort(),
      ];
      assert.deepEqual(shape(chinese), shape(english), name);
      assert.match(chinese, HAN, name);
    }
  });
});

describe('texts of the code in both languages', () => {
  const files = sources('src');

  it('come in pairs, neither empty, with blanks to fill in in both or none', () => {
    let pairs = 0;
    const wrong: string[] = [];
    for (const file of files)
      walk(file, (node) => {
        if (!ts.isObjectLiteralExpression(node)) return;
        const chinese = valueOf(node, 'zh-cn', 'zh');
        const english = valueOf(node, 'en');
        if (chinese === undefined && english === undefined) return;
        pairs += 1;
        const [a, b] = [wordsOf(chinese), wordsOf(english)];
        if (chinese === undefined || english === undefined) wrong.push(`${placeOf(node)}: one language only`);
        else if (a !== null && b !== null) {
          if ((a === '') !== (b === '')) wrong.push(`${placeOf(node)}: one is empty`);
          if (a !== '' && !HAN.test(a) && /[A-Za-z]{4}/.test(a)) wrong.push(`${placeOf(node)}: no Chinese`);
          if (/^[^A-Za-z]*[\u4e00-\u9fff]{4}[^A-Za-z]*$/.test(b)) wrong.push(`${placeOf(node)}: no English`);
          if (blanks(a) !== blanks(b)) wrong.push(`${placeOf(node)}: blanks in one language only`);
        }
      });
    assert.deepEqual(wrong, []);
    assert.ok(pairs > 300, String(pairs));
  });

  it('are not written in Chinese alone where the editor or the command line speaks', () => {
    const alone: string[] = [];
    const drafting = /features.insertion/;
    for (const file of sources('src/vscode', 'src/cli', 'src/features').filter(
      (one) => !drafting.test(one.fileName),
    ))
      walk(file, (node) => {
        const words = wordsOf(node);
        if (words === null || !isSentence(words) || ts.isBinaryExpression(node)) return;
        if (!isPaired(node)) alone.push(placeOf(node));
      });
    assert.deepEqual(alone, []);
  });

  it('are not written in English alone where the editor shows them', () => {
    const alone: string[] = [];
    for (const file of sources('src/vscode'))
      walk(file, (node) => {
        if (!ts.isCallExpression(node)) return;
        const called = node.expression.getText();
        if (!/\.show\w*Message$|^(?:once|log\.\w+|complain)$|\.warn$|\.error$/.test(called)) return;
        walk(node, (inner) => {
          const words = wordsOf(inner);
          if (words !== null && /[A-Za-z]{2,} [A-Za-z]{2,}/.test(words) && !isPaired(inner))
            alone.push(placeOf(inner));
        });
      });
    assert.deepEqual(alone, []);
  });
});

/** Words of a sentence or label in Chinese; what is put into a draft or matched in it is Chinese in any language. */
function isSentence(words: string): boolean {
  return (
    /[\u4e00-\u9fff]{2,}[^\u4e00-\u9fff]{0,6}[\u4e00-\u9fff]{2,}/.test(words) &&
    /[，。；]|请(?!求|书)|不能|没有|已/.test(words)
  );
}

/** In a pair of texts, or the branch of a choice between languages. */
function isPaired(node: ts.Node): boolean {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    if (ts.isObjectLiteralExpression(parent) && valueOf(parent, 'zh-cn', 'zh') && valueOf(parent, 'en'))
      return true;
    if (
      ts.isConditionalExpression(parent) &&
      at !== parent.condition &&
      /\ben\b|language|'en'/i.test(parent.condition.getText())
    )
      return true;
    if (ts.isIfStatement(parent) && /\ben\b|language/i.test(parent.expression.getText())) return true;
    // const zh = …; const en = …;
    if (ts.isVariableDeclaration(parent) && parent.name.getText() === 'zh') return true;
    // `if (en) return …` before it in the same block.
    if (
      ts.isBlock(parent) &&
      parent.statements.some(
        (statement) =>
          statement.end <= at.pos + 1 &&
          ts.isIfStatement(statement) &&
          /\ben\b|language/i.test(statement.expression.getText()),
      )
    )
      return true;
  }
  return false;
}
