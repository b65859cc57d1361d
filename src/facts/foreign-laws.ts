/** Laws of other countries and regions, named without 《》: their articles are none of ours. */

const LANDS =
  '日本|法兰西|德意志|意大利|瑞士|瑞典|荷兰|比利时|西班牙|葡萄牙|奥地利|加拿大|澳大利亚|新西兰|俄罗斯|印度|巴西|新加坡|马来西亚|以色列|欧盟|欧洲|香港|澳门|台湾|(?:特别行政|台湾地)区|加州|[约华]州|联邦';
const BEFORE = new RegExp(`(?:(?<![中我本全和])国|${LANDS})(?:联邦|统一|现行|的)?$`);
const NAME = new RegExp(`^(?:[美德法英韩泰]国|${LANDS})`);

/** True for words right before a law's name that make it another country's: 德国|民法典, 台湾地区|公司法. */
export function endsInLand(before: string): boolean {
  return BEFORE.test(before);
}

/** True for a name that begins with its country: 日本不正当竞争防止法. */
export function namesLand(name: string): boolean {
  return NAME.test(name);
}
