// The rooms of src/ and which of them each may import. Nothing flows back.
import path from 'node:path';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';

/** Room → the rooms it may import besides itself. */
export const rooms = {
  text: [],
  law: ['text'],
  facts: ['text', 'law'],
  pleading: ['text', 'law', 'facts'],
  lint: ['text', 'law', 'facts', 'pleading'],
  rules: ['text', 'law', 'pleading', 'lint'],
  practice: ['text', 'law', 'facts', 'pleading', 'lint', 'rules', 'document', 'features'],
  document: ['text', 'law', 'facts', 'pleading', 'lint'],
  features: ['text', 'law', 'facts', 'pleading', 'lint', 'document'],
  vscode: ['text', 'law', 'facts', 'pleading', 'lint', 'rules', 'document', 'features'],
  cli: ['text', 'law', 'facts', 'pleading', 'lint', 'rules', 'document', 'features'],
};

const vscodeUsers = ['src/vscode/**', 'src/extension*.ts', 'test/host/**'];
const nodeUsers = ['src/cli/**'];

const noVscode = { name: 'vscode', message: 'Only src/vscode and the entries know the editor.' };
const wholeZod = {
  selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier[imported.name='z']",
  message: "Use import * as z or 'zod/mini': the named z keeps the whole library in the bundle.",
};

/** Forbids imports from src other than from the rooms named. */
function onlyRooms(root, allowed) {
  const except = allowed.map((room) => `./${room}`);
  return ['error', { basePath: root, zones: [{ target: './src', from: './src', except }] }];
}

/**
 * The boundaries as flat configuration.
 * @param {string} root the project folder
 */
export function boundaries(root) {
  return [
    {
      name: 'rooms/setup',
      plugins: { 'import-x': importX },
      settings: {
        'import-x/resolver-next': [
          createTypeScriptImportResolver({ project: path.join(root, 'tsconfig.json') }),
        ],
      },
    },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `rooms/${room}`,
      files: [`src/${room}/**/*.ts`],
      rules: { 'import-x/no-restricted-paths': onlyRooms(root, [room, ...allowed]) },
    })),
    {
      name: 'rooms/command line entry',
      files: ['src/cli/main.ts'],
      rules: { 'import-x/no-restricted-paths': onlyRooms(root, Object.keys(rooms)) },
    },
    {
      name: 'rooms/editor entries',
      files: ['src/extension*.ts'],
      rules: {
        'import-x/no-restricted-paths': onlyRooms(root, [
          ...Object.keys(rooms).filter((room) => room !== 'cli'),
          'extension.ts',
          'extension.web.ts',
        ]),
      },
    },
    {
      name: 'rooms/no editor',
      files: ['src/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts'],
      ignores: vscodeUsers,
      rules: { 'no-restricted-imports': ['error', { paths: [noVscode] }] },
    },
    {
      name: 'rooms/small bundle',
      files: ['src/**/*.ts'],
      rules: { 'no-restricted-syntax': ['error', wholeZod] },
    },
    {
      name: 'rooms/no Node',
      files: ['src/**/*.ts', 'test/host/**/*.ts'],
      ignores: nodeUsers,
      rules: {
        'import-x/no-nodejs-modules': 'error',
        'no-restricted-globals': [
          'error',
          ...['process', 'Buffer', 'global', 'require', 'setImmediate', '__dirname', '__filename'].map(
            (name) => ({
              name,
              message: 'The web worker host has no Node.',
            }),
          ),
        ],
      },
    },
  ];
}
