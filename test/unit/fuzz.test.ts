import fc from 'fast-check';
import { fuzz } from '../support/fuzz-properties';

describe('any draft', () => {
  for (const { name, runs, property } of fuzz) {
    it(name, async () => {
      await fc.assert(property, { numRuns: runs });
    });
  }
});
