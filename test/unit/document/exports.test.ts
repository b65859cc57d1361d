import assert from 'node:assert/strict';
import { unzipSync, strFromU8 } from 'fflate';
import { exportAs, type Exported, type ExportTarget } from '../../../src/document/exports';
import type { ReportData } from '../../../src/document/report/data';
import { tradeSecretDocuments } from '../../../src/practice/trade-secret/documents';
import { engine, fixtureDrafts } from '../../support/word-draft';

const TODAY = { year: 2026, month: 11, day: 22 };
const DRAFTS = new Map(fixtureDrafts());
const draft = (name: string): string => DRAFTS.get(`${name}.md`) ?? '';
const MARKED = draft('fermentation-process').replace('同样记载接种后第14小时补加酵母浸粉3.2克/升，', '');

function exported(target: ExportTarget, text: string, language: 'zh-cn' | 'en' = 'zh-cn'): Promise<Exported> {
  return exportAs(target, text, {
    engine,
    practice: tradeSecretDocuments,
    options: { today: TODAY, language },
    name: 'draft.md',
    productVersion: '9.9.9',
  });
}

async function textOf(
  target: ExportTarget,
  text: string,
  language: 'zh-cn' | 'en' = 'zh-cn',
): Promise<string> {
  const result = await exported(target, text, language);
  assert.ok(result.ok, JSON.stringify(result));
  return typeof result.content === 'string'
    ? result.content
    : Object.values(unzipSync(result.content))
        .map((part) => strFromU8(part))
        .join('\n');
}

const errorsOf = (text: string): readonly string[] =>
  engine
    .check(engine.read(text), { today: TODAY, language: 'zh-cn' })
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule }) => rule);

describe('exports', function () {
  this.timeout(60_000);

  it('the redacted copy has the findings of the draft and no other', async () => {
    assert.deepEqual(errorsOf(await textOf('redacted-md', MARKED)), errorsOf(MARKED));
    const own = '# 民事起诉状\n\n密点1：配方。\n\n被告使用了【密】甲乙丙丁【/密】。\n';
    assert.ok(!errorsOf(await textOf('redacted-md', own)).includes('secret/point-undefined'));
  });

  it('the full copy and the annex bear a legend on their pages, the redacted copy and the lists none', async () => {
    for (const target of ['docx', 'annex-docx'] as const)
      assert.match(await textOf(target, MARKED), /密件　含商业秘密/, target);
    for (const target of ['redacted-docx', 'evidence-docx'] as const) {
      const parts = await textOf(target, MARKED);
      assert.ok(!parts.includes('含商业秘密'), target);
      assert.ok(!parts.includes('酵母浸粉'), target);
    }
    const annex = await textOf('annex-docx', MARKED);
    assert.match(annex, /酵母浸粉/);
    assert.match(annex, /<w:pStyle w:val="Title"\/>(?:(?!<w:p>)[^])*保密附件/);
    assert.match(await textOf('evidence-md', MARKED), /（签名或者盖章）\n\n　+年　+月　+日\n$/);
  });

  it('the list of evidence reads back as the exhibits of every draft, without errors of its own', async () => {
    let count = 0;
    for (const [name, text] of DRAFTS) {
      const exhibits = engine.read(text).pleading?.exhibits ?? [];
      if (exhibits.length === 0) continue;
      const catalogue = await textOf('evidence-md', text);
      const { pleading } = engine.read(catalogue);
      assert.equal(pleading?.kind, 'evidence-catalogue', name);
      const plain = (list: typeof exhibits): readonly (readonly unknown[])[] =>
        list.map(({ id, covers, source, purpose, pages }) => [id, covers, source, purpose, pages]);
      assert.deepEqual(plain(pleading.exhibits), plain(exhibits), name);
      count += exhibits.length;
      assert.ok(
        !errorsOf(catalogue).some((rule) => rule.startsWith('form/')),
        `${name} ${errorsOf(catalogue).join()}`,
      );
    }
    console.log(`      ${String(count)} exhibits`);
    assert.ok(count > 60);
  });

  it('keeps groups and pages', async () => {
    const element = await textOf('evidence-md', draft('element-form'));
    assert.match(
      element,
      /## 第一组\n\n\| 序号[^\n]*\n\| ---[^\n]*\n\| 证据1-1 \| 设计图纸、工艺说明书（密件） \| 原告 \| [^|]*\| 1—24 \|/,
    );
    assert.match(element, /## 第三组\n/);
    const headed = await textOf(
      'evidence-md',
      '# 民事起诉状\n\n## 证据清单\n\n### 第一组 权属证据\n\n证据1：《图纸》（第1-24页），来源于原告，证明权属。\n\n### 第二组 侵权证据\n\n证据2：公证书，共12页，证明侵权。\n',
    );
    assert.match(
      headed,
      /## 第一组 权属证据\n[^#]*证据1 [^#]*\| 1-24 \|\n\n## 第二组 侵权证据\n[^#]*\| 共12页 \|/,
    );
  });

  it('lists what is cited with the version meant', async () => {
    const list = await textOf('authorities-md', draft('fermentation-process'));
    assert.match(
      list,
      /《中华人民共和国反不正当竞争法》 \|[^|]*\| 2025年文本，2025-10-15起施行（依被诉行为时间） \| 第十条第一款第（一）项、[^|]*第二十二条第五款 \|/,
    );
    const other = await textOf(
      'authorities-md',
      '# 民事起诉状\n\n依照《网络交易监督管理办法》第三条、反不正当竞争法（2019年修正）第九条，参照（2022）最高法知民终945号。\n',
    );
    assert.match(other, /《网络交易监督管理办法》 \| {2}\| 未收录，请核对 \| 第三条 \|/);
    assert.match(other, /2019年文本，[^（]*（文中写明） \| 第九条 \|/);
    assert.match(other, /\| 1 \| （2022）最高法知民终945号 \| [^|]+ \|/);
  });

  it('reports findings, silenced ones with reasons, elements and sums, byte for byte the same each time', async () => {
    const text = `${draft('qingdao-packaging-defective')}\n<!-- pleadwright-disable-file remedy/stop-duration -- 当庭说明 -->\n`;
    const first = await textOf('report-json', text);
    for (const target of ['report-json', 'report-html', 'report-md'] as const)
      assert.equal(await textOf(target, text), await textOf(target, text));
    assert.equal(await textOf('report-json', text), first);
    const data = JSON.parse(first) as ReportData;
    const { findings, suppressed } = engine.checkAll(engine.read(text), { today: TODAY, language: 'zh-cn' });
    assert.deepEqual(
      data.findings.map(({ rule }) => rule),
      findings.map(({ rule }) => rule),
    );
    assert.deepEqual(
      data.suppressed.map(({ rule, reason }) => [rule, reason]),
      [['remedy/stop-duration', '当庭说明']],
    );
    assert.equal(suppressed.length, 1);
    assert.ok(data.sums.some(({ agrees }) => !agrees));
    assert.ok(data.elements.some(({ exhibits, lines }) => exhibits.length > 0 && lines.length > 0));
    assert.match(data.ruleSet.digest, /^[0-9a-f]{16}$/);
    assert.match(data.document.sha256, /^[0-9a-f]{64}$/);
    const html = await textOf('report-html', text);
    for (const { rule } of data.findings) assert.ok(html.includes(`<td>${rule}</td>`));
    assert.match(html, /当庭说明[^]*签核[^]*复核律师/);
    assert.ok(!/<script|<link|<img|https?:/.test(html));
    assert.match(await textOf('report-md', text, 'en'), /^# Pre-filing report/);
    // Another text, another date: another report.
    assert.notEqual(await textOf('report-json', `${text}\n`), first);
  });

  it('shows words of the draft in the report as words', async () => {
    const text = draft('qingdao-packaging').replace('青岛义某机械有限公司', '青岛<b>义某</b>机械|有限公司');
    const html = await textOf('report-html', text);
    assert.ok(!html.includes('<b>'));
  });

  it('says why there is nothing to export', async () => {
    const reasons: readonly (readonly [ExportTarget, string, string])[] = [
      ['evidence-md', '# 笔记\n', 'no-pleading'],
      ['authorities-md', '# 笔记\n', 'no-pleading'],
      ['report-html', '# 笔记\n', 'no-pleading'],
      ['evidence-docx', '# 民事起诉状\n', 'no-exhibits'],
      ['annex-md', '# 民事起诉状\n', 'no-secrets'],
      ['redacted-docx', '# 民事起诉状\n\n【密】甲\n', 'obstacles'],
    ];
    for (const [target, text, reason] of reasons) {
      const result = await exported(target, text);
      assert.ok(!result.ok && result.reason === reason, target);
    }
  });

  it('tells of each picture that is left out or stays uncovered', async () => {
    const text =
      '# 民事起诉状\n\n见![流程图](a.png "图")。\n\n<img src="b.png">\n\n【密】![内部图](c.png)【/密】\n\n\u0060\u0060\u0060\n![代码](d.png)\n\u0060\u0060\u0060\n\n<!-- ![注](e.png) -->\n\n![说明][图]\n';
    const told = async (target: ExportTarget): Promise<readonly string[]> => {
      const result = await exported(target, text);
      assert.ok(result.ok, target);
      return result.pictures.map(({ reason, span }) => `${reason} ${text.slice(span.start, span.end)}`);
    };
    const [flow, html, inner, named] = [
      '![流程图](a.png "图")',
      '<img src="b.png">',
      '![内部图](c.png)',
      '![说明][图]',
    ];
    assert.deepEqual(
      await told('docx'),
      [flow, html, inner, named].map((one) => `left-out ${one}`),
    );
    assert.deepEqual(
      await told('redacted-docx'),
      [flow, html, named].map((one) => `left-out ${one}`),
    );
    assert.deepEqual(
      await told('redacted-md'),
      [flow, html, named].map((one) => `uncovered ${one}`),
    );
    assert.deepEqual(await told('annex-docx'), [`left-out ${inner}`]);
    assert.deepEqual(await told('report-json'), []);
  });
});
