import ts from 'typescript';

/** Names that reach outside a program, wherever they stand in one, as a name of its own or behind a dot. */
const NAMES: ReadonlySet<string> = new Set([
  // The network.
  ...[
    'fetch',
    'XMLHttpRequest',
    'ActiveXObject',
    'WebSocket',
    'WebSocketStream',
    'EventSource',
    'sendBeacon',
  ],
  ...['RTCPeerConnection', 'WebTransport'],
  // The editor's ways to the network, to processes, to models and to accounts.
  ...[
    'openExternal',
    'asExternalUri',
    'createTerminal',
    'executeTask',
    'startDebugging',
    'createWebviewPanel',
  ],
  ...['registerWebviewViewProvider', 'selectChatModels', 'sendRequest', 'getSession'],
  // Telemetry.
  ...['createTelemetryLogger', 'isTelemetryEnabled', 'onDidChangeTelemetryEnabled'],
  // Threads, and code made from text.
  ...['Worker', 'SharedWorker', 'serviceWorker', 'importScripts'],
  ...['eval', 'Function', 'AsyncFunction', 'GeneratorFunction', 'WebAssembly'],
  // Modules past `require`.
  ...['getBuiltinModule', 'binding', 'dlopen', 'createRequire', 'mainModule'],
]);

/** Something in a bundle that can reach outside of it. */
export interface Use {
  /** `require net`, `require ?` for a name worked out while it runs, or the name of an API. */
  readonly api: string;
  /** From 0. */
  readonly line: number;
  readonly column: number;
}

/** Every use in a program of a module, the network, processes, threads or code made from text, by its syntax tree. */
export function usesIn(program: string): readonly Use[] {
  const tree = ts.createSourceFile('bundle.js', program, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    const api = apiOf(node);
    if (api !== null) {
      const { line, character } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      uses.push({ api, line, column: character });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return uses;
}

function apiOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return moduleNamed(node.moduleSpecifier);
  if (ts.isCallExpression(node)) return apiCalled(node);
  // The constructor of a function makes functions from text.
  if (ts.isNewExpression(node)) return keyOf(node.expression) === 'constructor' ? 'constructor' : null;
  if (ts.isElementAccessExpression(node)) {
    const key = keyOf(node);
    return key !== null && NAMES.has(key) ? key : null;
  }
  if (!ts.isIdentifier(node) || !isReference(node)) return null;
  if (node.text === 'require') return isCallee(node) ? null : 'require ?';
  return NAMES.has(node.text) ? node.text : null;
}

function apiCalled({ expression, arguments: [first] }: ts.CallExpression): string | null {
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return moduleNamed(first);
  if (keyOf(expression) === 'constructor') return 'constructor';
  if (!ts.isIdentifier(expression)) return null;
  if (expression.text === 'require') return moduleNamed(first);
  // Text in place of a function is run as code.
  const timed = /^set(?:Timeout|Interval|Immediate)$/.test(expression.text);
  return timed && textOf(first) !== null ? `${expression.text} of text` : null;
}

function moduleNamed(specifier: ts.Node | undefined): string | null {
  return specifier === undefined ? null : `require ${textOf(specifier) ?? '?'}`;
}

function textOf(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;
}

/** What stands behind the last dot or in the last brackets. */
function keyOf(node: ts.Expression): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isElementAccessExpression(node) ? textOf(node.argumentExpression) : null;
}

function isCallee(node: ts.Identifier): boolean {
  return ts.isCallExpression(node.parent) && node.parent.expression === node;
}

/** False for a name that is only a key, is only asked after, or lends its prototype: it reaches nothing. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isMethodDeclaration(parent) || ts.isAccessor(parent)) return parent.name !== node;
  if (ts.isTypeOfExpression(parent)) return false;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword)
    return parent.left === node;
  return !(
    ts.isPropertyAccessExpression(parent) &&
    parent.expression === node &&
    parent.name.text === 'prototype'
  );
}
