/**
 * Says how the sentence model reads a sentence and which pieces of it weighed most:
 *   npm run explain:sentence -- value 靠着这套算法，我们去年多接了三家车厂的订单。
 * Without a label every label is scored.
 */
import { compileSentenceModel } from './compile-sentence-model';
import { makeSentenceModel } from '../src/pleading/sentence-model';

const SHOWN = 12;

function main([first = '', ...rest]: readonly string[]): void {
  const models = Object.values(compileSentenceModel()).map(makeSentenceModel);
  const model = models.find(({ labels }) => labels.includes(first));
  const sentence = model === undefined ? [first, ...rest].join(' ') : rest.join(' ');
  for (const one of models) {
    const found = one.scores(sentence);
    one.labels.forEach((label, index) => {
      console.log(`${label.padEnd(16)} ${(found[index] ?? 0).toFixed(2)}`);
    });
  }
  for (const { piece, weight } of model?.reasons(sentence, first).slice(0, SHOWN) ?? [])
    console.log(`${weight > 0 ? '+' : ''}${weight.toFixed(2)} ${piece}`);
}

main(process.argv.slice(2));
