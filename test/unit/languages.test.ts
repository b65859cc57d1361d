import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

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
