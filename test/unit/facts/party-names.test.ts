import { strict as assert } from 'node:assert';
import { cleanName, nameLength, shortNameIn, typeOfName } from '../../../src/facts/party-names';

describe('names of parties', () => {
  for (const [name, type] of [
    ['青岛义某机械有限公司', 'entity'],
    ['某某集团', 'entity'],
    ['某厂', 'entity'],
    ['某店', 'entity'],
    ['某某大学', 'entity'],
    ['某某律师事务所', 'entity'],
    ['甲合伙企业（有限合伙）', 'entity'],
    ['甲合伙企业(普通合伙)', 'entity'],
    ['某某中心（个人独资）', 'entity'],
    ['Alpha Ltd', 'entity'],
    ['Alpha Ltd.', 'entity'],
    ['Alpha Inc.', 'entity'],
    ['Alpha LLC', 'entity'],
    ['Alpha GmbH', 'entity'],
    ['Alpha S.A.', 'entity'],
    ['Alpha SA', 'entity'],
    ['Alpha B.V.', 'entity'],
    ['Alpha BV', 'entity'],
    ['Alpha K.K.', 'entity'],
    ['Alpha KK', 'entity'],
    ['Alpha Co.', 'entity'],
    ['Alpha Co', 'entity'],
    ['Alpha', null],
    ['青岛市税务局', 'entity'],
    ['青税局', 'person'],
    ['某某某某坊', 'entity'],
    ['张三', 'person'],
    ['贾某权', 'person'],
    ['李某', 'person'],
    ['李××', 'person'],
    ['李＊', 'person'],
    ['欧阳锋', 'person'],
    ['欧阳小锋', 'person'],
    ['诸葛小小明', null],
    ['约翰·史密斯', 'person'],
    ['张', null],
    ['张三李四王五', null],
    ['', null],
  ] as const)
    it(`${name} is ${type ?? 'neither for certain'}`, () => {
      assert.equal(typeOfName(name), type);
    });

  for (const [text, name] of [
    ['甲公司（以下简称“甲司”）', '甲司'],
    ['甲公司（下称甲司）', '甲司'],
    ['甲公司（下文称：甲司）', '甲司'],
    ['甲公司（后文简称为甲司）', '甲司'],
    ['甲公司（以下均简称甲司）', '甲司'],
    ['甲公司（原乙公司，以下简称甲司）', '甲司'],
    ['甲公司（以下简称甲司或甲）', '甲司'],
    ['甲公司（以下简称甲司、甲）', '甲司'],
    ['甲公司，以下称甲司，住所地青岛', '甲司'],
    ['甲公司，以下简称“甲司”。', '甲司'],
    ['甲公司，称甲司', null],
    ['甲乙有限公司（甲乙公司）', '甲乙公司'],
    ['甲乙有限公司（丙丁公司）', null],
    ['甲乙有限公司（甲）', null],
    ['张三（张小三）', null],
  ] as const)
    it(`${text} ${name === null ? 'has no short name' : `is called ${name}`}`, () => {
      assert.equal(shortNameIn(text), name);
    });

  for (const [text, name] of [
    ['甲公司，住所地青岛', '甲公司'],
    ['甲公司；住所地青岛', '甲公司'],
    ['甲公司\n住所地青岛', '甲公司'],
    ['甲公司（以下简称甲司）', '甲公司'],
    ['甲有限公司（甲公司）', '甲有限公司'],
    ['Alpha Co., Ltd., 住所地', 'Alpha Co., Ltd.'],
    ['Alpha, Beta', 'Alpha'],
    ['甲'.repeat(120), '甲'.repeat(100)],
  ] as const)
    it(`${text.slice(0, 24)} holds a name of ${String(name.length)} characters`, () => {
      assert.equal(text.slice(0, nameLength(text)), name);
    });

  for (const [text, name] of [
    [' 张 三 ', '张三'],
    ['张　　三', '张三'],
    ['John Smith', 'John Smith'],
    ['张三（曾用名张大三）', '张三'],
    ['张三（又名小三', '张三'],
    ['“甲公司”：', '甲公司'],
    ['无', ''],
    ['同上', ''],
    ['（无）', ''],
    ['/', ''],
    ['——', ''],
    ['无锡某公司', '无锡某公司'],
  ] as const)
    it(`${JSON.stringify(text)} is written ${JSON.stringify(name)}`, () => {
      assert.equal(cleanName(text), name);
    });
});
