/** Draws the mutants to try once all are known, and tells each that no test catches. */
import { writeFileSync } from 'node:fs';
import type { MutantResult } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import type { MutationTestingPlanReadyEvent, Reporter } from '@stryker-mutator/api/report';
import { draw, type Order } from './draw';

class Teller implements Reporter {
  static readonly inject = tokens(commonTokens.options);
  private readonly order: Order;
  private drawn: ReadonlySet<string> = new Set();
  private done = 0;

  constructor(options: object) {
    this.order = (options as { readonly order: Order }).order;
  }

  onMutationTestingPlanReady({ mutantPlans }: MutationTestingPlanReadyEvent): void {
    const { sample, seed, drawn, room } = this.order;
    const mutants = mutantPlans.map(({ mutant }) => mutant);
    this.drawn = draw(mutants, sample, seed);
    writeFileSync(drawn, JSON.stringify([...this.drawn]));
    console.log(`${room}: ${String(this.drawn.size)} of ${String(mutants.length)} mutants`);
  }

  onMutantTested({ id, status, fileName, location, mutatorName, replacement }: MutantResult): void {
    if (!this.drawn.has(id)) return;
    this.done += 1;
    if (this.done % 50 === 0) console.log(`${this.order.room}: ${String(this.done)} tried`);
    if (status !== 'Survived' && status !== 'NoCoverage') return;
    const place = `${fileName}:${String(location.start.line)}:${String(location.start.column)}`;
    console.log(`${status} ${place} ${mutatorName} → ${replacement.replace(/\s+/g, ' ').slice(0, 120)}`);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'teller', Teller)];
