/** How long the extension takes to load and to activate, each time in a process of its own. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../host/paths';
import { spreadOf, type Spread } from './measure';

export interface Activation {
  readonly load: Spread;
  readonly activate: Spread;
}

/** In place of the editor stands an object that answers any call at once, so that what is measured is ours alone. */
const SCRIPT = `
const answer = () => new Proxy(function () {}, {
  get: (_, key) =>
    key === 'then' ? undefined
    : key === Symbol.iterator ? function* () {}
    : key === Symbol.toPrimitive ? () => 0
    : answer(),
  apply: answer,
  construct: answer,
});
const { Module } = require('node:module');
const load = Module._load;
// The bundle copies the own names of the module and takes over its prototype.
Module._load = (name, ...rest) => (name === 'vscode' ? Object.create(answer()) : load(name, ...rest));
const start = performance.now();
const extension = require(process.argv[1]);
const loaded = performance.now();
extension.activate(answer());
const active = performance.now();
process.stdout.write(JSON.stringify([loaded - start, active - loaded]), () => process.exit());
`;

export function measureActivation(runs: number): Activation {
  const times = Array.from({ length: runs }, () => {
    const args = ['-e', SCRIPT, path.join(root, 'dist/extension.js')];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (stdout === '') throw new Error(`the extension does not activate: ${stderr}`);
    return JSON.parse(stdout) as [load: number, activate: number];
  });
  return {
    load: spreadOf(times.map(([load]) => load)),
    activate: spreadOf(times.map(([, activate]) => activate)),
  };
}
