import { linesOf } from '../../../facts/lines';
import { recogniser } from '../../../facts/recogniser';
import type { Draft } from '../../../pleading/assemble';
import type { PlacedBlock } from '../../../text/blocks';
import { gatheredData } from '../../../text/gathered';
import { recalledData } from '../../../text/memory';
import { withoutUnticked } from '../../../pleading/statements';
import type { SecretKinds } from '../model';

const TECHNICAL = /技术(?:类|性)?(?:信息|秘密|方案|诀窍|资料|数据|图纸|内容|要点|参数|成果|机密)|专有技术/;
const BUSINESS =
  /经营(?:类|性)?(?:信息|秘密|资料|数据|机密)|客户(?:信息|名单|资料|数据|档案)|供应商(?:信息|名单)/;
const CUSTOMERS = /客户(?:信息|名单|资料|数据|档案)/;
const OTHER = '商业信息';
/** The name of the cause (侵害经营秘密纠纷) tells what is sued for, not what the secret is. */
const CAUSE = /侵[害犯](?:技术|经营|商业)秘密[^，。；]{0,4}(?:纠纷|行为|罪)/g;
/** The name of a law or judgment says nothing of this secret. */
const TITLES = /《[^》]{0,80}》/g;

const kindsOf = recogniser<SecretKinds>((block) =>
  linesOf(block).flatMap((line) => {
    const said = kindsIn(withoutUnticked(line.text.replace(TITLES, '')));
    return said.technical || said.business || said.other ? [said] : [];
  }),
);

/** The kinds of secret the draft says it is about, ticked boxes included. */
export function readKinds({ blocks, memory, pleading }: Draft): SecretKinds {
  return joined(memory, kindsIn(pleading.header.cause ?? ''), saidIn(memory, blocks.items));
}

const saidIn = gatheredData(({ block }: PlacedBlock) => kindsOf(block));

const joined = recalledData((cause: SecretKinds, all: readonly SecretKinds[]): SecretKinds => {
  const said = [cause, ...all];
  return {
    told: {
      technical: said.some(({ told }) => told.technical),
      business: said.some(({ told }) => told.business),
    },
    technical: said.some(({ technical }) => technical),
    business: said.some(({ business }) => business),
    customers: said.some(({ customers }) => customers),
    other: said.some(({ other }) => other),
  };
});

function kindsIn(text: string): SecretKinds {
  const told = text.replace(CAUSE, '');
  return {
    told: { technical: TECHNICAL.test(told), business: BUSINESS.test(told) },
    technical: TECHNICAL.test(text),
    business: BUSINESS.test(text),
    customers: CUSTOMERS.test(text),
    other: text.includes(OTHER),
  };
}
