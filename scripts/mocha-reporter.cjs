// Mocha's own report, closed by the line every test command here ends with.
const { reporters } = require('mocha');

module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures } = runner.stats;
      console.log(`\n${passes} passed, ${failures} failed`);
    });
  }
};
