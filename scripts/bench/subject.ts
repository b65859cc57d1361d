/** What is measured, bundled as the extension is. */
export { codeActions } from '../../src/features/code-actions';
export { completionsAt } from '../../src/features/completion';
export { hoverAt } from '../../src/features/hover';
export { createEngine } from '../../src/lint/engine';
export { tradeSecret } from '../../src/practice/trade-secret';
export { tradeSecretLibrary } from '../../src/practice/trade-secret/library';
export { tradeSecretTemplates } from '../../src/practice/trade-secret/templates';
export { generalRules } from '../../src/rules';
