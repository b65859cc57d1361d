import { trimmed } from './trim';

/** Names of parties (当事人名称) and the short names defined for them (以下简称). */

const SHORT_NAME =
  /[（(](?:[^（）()]{0,20}[，,；;])?[\s\u3000]{0,4}(?:以下|下文|下面|后面|后文|下)?(?:均|又|亦)?(?:简称|称|叫)(?:为|做|作)?[\s\u3000]{0,4}[：:]?[\s\u3000]{0,4}[“"「『《‘']?([^“”"「」『』《》‘’'（）()，。；]{1,24})/;

/** Organisations end in what they are; one-character endings count in long names only. */
const ENTITY =
  /(?:公司|集团|厂|店|中心|研究院|研究所|设计院|科学院|学院|大学|学校|医院|诊所|事务所|合作社|企业|[（(](?:有限合伙|普通合伙|特殊普通合伙|个人独资|个体工商户)[）)]|银行|信用社|商行|商社|超市|经营部|经销部|服务部|销售部|门市部|工作室|工坊|作坊|农场|林场|牧场|协会|学会|商会|联合会|基金会|委员会|管委会|政府|办事处|代表处|会社|Ltd\.?|Limited|Inc\.?|LLC|Corp\.?|Corporation|GmbH|AG|PLC|Company)$/i;
const SHORT_ENTITY = /(?:[局厅馆站社部院所行坊铺轩阁堂庄园室]|S\.?A\.?|B\.?V\.?|K\.?K\.?|Co\.?)$/;
const TWO_CHARACTER_SURNAME =
  '(?:欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|公孙|慕容|长孙|宇文|司徒|司空|令狐|端木|东方|南宫|独孤)';
const PERSON = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{2,3}|[\\u4e00-\\u9fff]{1,2}[某×*＊]{1,2}[\\u4e00-\\u9fff]{0,1}|${TWO_CHARACTER_SURNAME}[\\u4e00-\\u9fff]{1,2}|[\\u4e00-\\u9fff]{1,12}[·•‧・．][\\u4e00-\\u9fff·•‧・．]{1,24})$`,
);
const LEGAL_FORM_AFTER_COMMA = /^,\s?(?:Ltd|Inc|LLC|L\.L\.C|Limited|S\.|B\.|Corp)/i;
const OTHER_NAME = /[（(](?:曾用名|又名|原名|英文名|别名|绰号|原审|一审|二审)[^（）()]{0,60}[）)]?/g;
const NO_NAME = /^(?:无|没有|\/|／|-|—{1,2}|[（(]?无[）)]?|同上)$/;

/** Whether a name is that of an organisation or a person, as far as it shows. */
export function typeOfName(name: string): 'person' | 'entity' | null {
  if (ENTITY.test(name) || (name.length >= 5 && SHORT_ENTITY.test(name))) return 'entity';
  return PERSON.test(name) ? 'person' : null;
}

/** The same told without brackets, behind a comma: 某某有限公司，以下称甲公司。 */
const SHORT_NAME_TOLD =
  /[，,；;][\s\u3000]{0,4}(?:以下|下文)(?:均)?(?:简称|称)为?[\s\u3000]{0,4}[“"「『《‘']?([^“”"「」『』《》‘’'（）()，。；,;\n]{2,24})/;

/** Set in brackets right behind the full name, of whose characters it is made: 广州骥程软件有限公司（骥程公司）. */
const SHORT_NAME_BARE =
  /(?<=公司|集团|厂|店|中心|院|所|社|企业|合作社)[（(][“"「『]?([\u4e00-\u9fff]{2,8})[”"」』]?[）)]/;

function bareShortName(text: string): RegExpExecArray | null {
  const match = SHORT_NAME_BARE.exec(text);
  if (match === null) return null;
  const full = text.slice(0, match.index);
  return [...(match[1] ?? '')].every((unit) => full.includes(unit)) ? match : null;
}

/** The short name a text defines: `（以下简称“甲公司”）` and `，以下称甲公司` give 甲公司. */
export function shortNameIn(text: string): string | null {
  const found = SHORT_NAME.exec(text) ?? SHORT_NAME_TOLD.exec(text) ?? bareShortName(text);
  return found?.[1]?.split(/[或、]/)[0]?.trim() ?? null;
}

/** Length of the part of a text that can hold a name: up to a comma, stop, hard wrap or definition of a short name. */
export function nameLength(text: string): number {
  const definition = SHORT_NAME.exec(text) ?? bareShortName(text);
  const limit = Math.min(definition?.index ?? text.length, 100);
  for (let at = 0; at < limit; at++) {
    const unit = text.charAt(at);
    if (unit === ',' && LEGAL_FORM_AFTER_COMMA.test(text.slice(at, at + 10))) continue;
    if (/[，,；;。｜|\n]/.test(unit)) return at;
  }
  return limit;
}

/** A name as it is meant: blanks between Chinese characters are layout, former names are left out; empty for none. */
export function cleanName(text: string): string {
  const words = trimmed(text.replace(OTHER_NAME, ''), '“"「、：:', '”"」、：:（(').replace(
    /(?<=[\u4e00-\u9fff])[\s\u3000]{1,20}(?=[\u4e00-\u9fff])/g,
    '',
  );
  return NO_NAME.test(words) ? '' : words;
}
