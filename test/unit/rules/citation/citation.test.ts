import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixAll } from '../../../../src/features/code-actions';
import { createEngine } from '../../../../src/lint/engine';
import type { Finding } from '../../../../src/lint/finding';
import { tradeSecret } from '../../../../src/practice/trade-secret';
import { generalRules } from '../../../../src/rules';

const engine = createEngine(tradeSecret, generalRules);
const TODAY = { year: 2026, month: 11, day: 22 };
const PROVISIONS = '最高人民法院关于审理侵犯商业秘密民事案件适用法律若干问题的规定';

function findings(text: string): readonly Finding[] {
  const reading = engine.read(text);
  assert.ok(reading.pleading, 'the draft is read as a pleading');
  return engine
    .check(reading, {
      today: TODAY,
      language: 'zh-cn',
      onFailure: (rule, error) => {
        throw new Error(rule, { cause: error });
      },
    })
    .filter(({ rule }) => rule.startsWith('citation/'));
}

interface Setting {
  /** Front matter value of 侵权行为. */
  readonly act?: string;
  readonly signed?: string;
}

function draft(sentence: string, { act, signed = '2026年9月1日' }: Setting = {}): string {
  const front = act === undefined ? '' : `---\n侵权行为: ${act}\n---\n\n`;
  return `${front}# 民事起诉状\n\n原告：甲公司\n\n被告：乙公司\n\n案由：侵害商业秘密纠纷\n\n## 诉讼请求\n\n1. 判令被告停止侵害。\n\n## 事实与理由\n\n${sentence}\n\n此致\n\n某市中级人民法院\n\n具状人：甲公司\n\n${signed}\n`;
}

/** Findings as `rule severity place`, without the group's name. */
function seen(sentence: string, setting?: Setting): string[] {
  const text = draft(sentence, setting);
  return findings(text).map(
    ({ rule, severity, span }) =>
      `${rule.replace('citation/', '')} ${severity} ${text.slice(span.start, span.end)}`,
  );
}

/** The sentence after every offered edit of its findings was made. */
function fixed(sentence: string, setting?: Setting): string {
  const text = draft(sentence, setting);
  return applyFirst(text).split('## 事实与理由\n\n')[1]?.split('\n\n此致')[0] ?? '';
}

function applyFirst(text: string): string {
  const edits = findings(text).flatMap(({ remedies }) => {
    const [remedy] = remedies;
    return remedy?.kind === 'edit' ? [...remedy.edits] : [];
  });
  return made(text, edits);
}

function made(
  text: string,
  edits: readonly { span: { start: number; end: number }; text: string }[],
): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((whole, edit) => whole.slice(0, edit.span.start) + edit.text + whole.slice(edit.span.end), text);
}

const ONGOING: Setting = { act: '2021-03 至今' };
const ENDED: Setting = { act: '2021-03-06' };

describe('citation/superseded', () => {
  const stale: readonly (readonly [what: string, sentence: string, setting: Setting, to: string])[] = [
    [
      'damages of 2019 for an act that went on',
      '依照《反不正当竞争法》第十七条第三款，被告应当赔偿损失。',
      ONGOING,
      '第二十二条第三款',
    ],
    [
      'the definition of 2019',
      '上述信息符合反不正当竞争法第九条第四款的规定，属于商业秘密。',
      ONGOING,
      '第十条第四款',
    ],
    [
      'Arabic numerals stay Arabic',
      '被告的行为违反反法第9条第1款第（1）项，侵犯商业秘密。',
      ONGOING,
      '第10条第1款第（1）项',
    ],
    [
      'the burden of proof',
      '依照《反不正当竞争法》第三十二条第二款第（一）项，被告应当举证。',
      ONGOING,
      '第三十九条第二款第（一）项',
    ],
    [
      'a number of 2025 for an act of 2021',
      '依照《反不正当竞争法》第二十二条第三款，被告应当赔偿损失。',
      ENDED,
      '第十七条第三款',
    ],
    [
      'paragraphs that moved inside the article',
      '根据《反不正当竞争法》第九条第四款，上述信息是商业秘密。',
      { act: '2018-03 至 2018-09' },
      '第九条第三款',
    ],
    [
      'preservation by the number of 2017',
      '依照《中华人民共和国民事诉讼法》第一百条，申请对被告采取行为保全措施。',
      ENDED,
      '第一百零三条',
    ],
    [
      'filing conditions by the number of 2017',
      '本案符合民事诉讼法第一百一十九条规定的起诉条件。',
      ENDED,
      '第一百二十二条',
    ],
    [
      'jurisdiction by the number of 2017',
      '被告住所地在贵院辖区，依照民事诉讼法第二十八条，贵院有管辖权。',
      ENDED,
      '第二十九条',
    ],
  ];
  for (const [what, sentence, setting, to] of stale) {
    it(`fires and is mended: ${what}`, () => {
      assert.equal(
        seen(sentence, setting).filter((found) => found.startsWith('superseded warning')).length,
        1,
      );
      const after = fixed(sentence, setting);
      assert.ok(after.includes(to), after);
      assert.deepEqual(seen(after, setting), []);
    });
  }

  const silent: readonly (readonly [what: string, sentence: string, setting: Setting])[] = [
    ['the law of the act', '依照《反不正当竞争法》第十七条第三款，被告应当赔偿损失。', ENDED],
    [
      'the new law for an act that went on',
      '依照反不正当竞争法第十条第一款第（三）项、第二十二条第三款判令赔偿。',
      ONGOING,
    ],
    [
      'an act that went on, in a draft signed under the old law',
      '依照反法第十七条第三款，被告应当赔偿损失。',
      { act: '2021-03 至今', signed: '2024年5月6日' },
    ],
    [
      'false advertising is article 9 of the new law',
      '被告另作引人误解的虚假宣传，违反《反不正当竞争法》第九条第一款。',
      ONGOING,
    ],
    ['a quotation', '原告此前致函称：“贵司违反《反不正当竞争法》第九条，侵犯我司商业秘密。”', ONGOING],
    ['a block quote', '> 依照反不正当竞争法第九条第四款，本规定所称商业秘密……', ONGOING],
    [
      'the wording of an interpretation',
      `《${PROVISIONS}》第一条规定，与技术有关的信息构成反不正当竞争法第九条第四款所称的技术信息。`,
      ONGOING,
    ],
    ['an earlier judgment', '生效判决认定被告违反《反不正当竞争法》第九条第一款，侵犯商业秘密。', ONGOING],
    ['a penalty of the authority', '市场监督管理局依据《反不正当竞争法》第二十一条作出行政处罚。', ONGOING],
    [
      'an earlier text named as such',
      '该行为同时违反修订前的《反不正当竞争法》第九条，侵犯商业秘密。',
      ONGOING,
    ],
    ['the new place is given beside it', '上述行为违反反法第九条（现第十条），侵犯商业秘密。', ONGOING],
    ['a fitting tag', '依照《反不正当竞争法》（2019年修正）第十七条第三款，被告应当赔偿损失。', ENDED],
    ['the same number in both', '被告违反《反不正当竞争法》第二条。', ONGOING],
    ['current procedure', '依照民事诉讼法第一百零三条、第一百零四条，原告提供担保申请保全。', ENDED],
    [
      'procedure of the day',
      '依照民事诉讼法第一百条申请保全。',
      { act: '2021-03-06', signed: '2021年6月18日' },
    ],
    [
      'evidence in closed session',
      '请求依照民事诉讼法第七十一条、第一百三十七条第二款不公开审理并限制质证。',
      ENDED,
    ],
    ['a statement that shows nothing of its subject', '依照民事诉讼法第一百四十条。', ENDED],
  ];
  for (const [what, sentence, setting] of silent) {
    it(`is silent: ${what}`, () =>
      assert.deepEqual(
        seen(sentence, setting).filter((found) => found.startsWith('superseded')),
        [],
      ));
  }

  it('only informs where no time of the act is told', () => {
    assert.deepEqual(seen('依照《反不正当竞争法》第十七条第三款，被告应当赔偿损失。'), [
      'superseded information 《反不正当竞争法》第十七条第三款',
    ]);
  });

  it('reads the time of the acts from the facts', () => {
    const told = '被诉行为发生于2025年3月，持续至今。';
    assert.deepEqual(seen(`${told}依照《反不正当竞争法》第十七条第三款，被告应当赔偿损失。`), [
      'superseded warning 《反不正当竞争法》第十七条第三款',
    ]);
    const ended = '被诉侵权行为发生于2024年3月至2024年9月。';
    assert.deepEqual(seen(`${ended}依照《反不正当竞争法》第十七条第三款，被告应当赔偿损失。`), []);
  });

  it('says what the number is about in the new law', () => {
    const [found] = findings(draft('被告违反反法第九条，侵犯商业秘密。', ONGOING));
    assert.match(found?.message ?? '', /虚假宣传/);
  });

  it('reports a list once and moves it as a whole', () => {
    const sentence = '被告违反《反不正当竞争法》第九条第一款第（一）项、第（三）项和第二款，侵犯商业秘密。';
    assert.equal(seen(sentence, ONGOING).length, 1);
    assert.equal(fixed(sentence, ONGOING), sentence.replace('第九条', '第十条'));
  });

  it('offers no number where the old provision has no counterpart', () => {
    const sentence = '依照《反不正当竞争法》第三十二条第一款，应由被告举证证明该信息不是商业秘密。';
    const setting = { act: '2018-03 至 2018-09' };
    assert.deepEqual(seen(sentence, setting), ['superseded warning 《反不正当竞争法》第三十二条第一款']);
    assert.equal(fixed(sentence, setting), sentence);
  });

  it('holds a tag that does not fit against the act', () => {
    const sentence = '依照《反不正当竞争法》（2019年修正）第十七条第三款，被告应当赔偿损失。';
    assert.equal(seen(sentence, ONGOING).length, 1);
    assert.equal(fixed(sentence, ONGOING), sentence);
  });
});

describe('citation/superseded: applications', () => {
  it('takes the subject of an application from its title', () => {
    const application = (title: string): string =>
      `# ${title}\n\n申请人：甲公司\n\n被申请人：乙公司\n\n## 请求事项\n\n裁定被申请人不得使用涉案技术秘密。\n\n## 事实与理由\n\n依照《中华人民共和国民事诉讼法》第一百条第一款，请求在四十八小时内作出裁定。\n\n此致\n\n某市中级人民法院\n\n申请人：甲公司\n\n2026年9月1日\n`;
    const rules = (title: string): readonly string[] => findings(application(title)).map(({ rule }) => rule);
    assert.deepEqual(rules('行为保全申请书'), ['citation/superseded']);
    assert.deepEqual(rules('调查收集证据申请书'), []);
  });
});

describe('citation/unknown-article', () => {
  it('names what is missing', () => {
    assert.deepEqual(seen('依照民法典第一千三百条、反不正当竞争法第二十二条第七款。', ONGOING), [
      'unknown-article error 民法典第一千三百条',
      'unknown-article error 反不正当竞争法第二十二条第七款',
    ]);
    assert.deepEqual(seen(`依照《${PROVISIONS}》第三十条。`), [
      `unknown-article error 《${PROVISIONS}》第三十条`,
    ]);
    assert.deepEqual(seen('依照民事诉讼法第一百二十四条第（九）项。', ENDED), [
      'unknown-article error 民事诉讼法第一百二十四条第（九）项',
    ]);
  });

  it('is silent where 该法 of a later paragraph may be a law named in an earlier one', () => {
    const told = (law: string): string =>
      `适用${law}。\n\n两被告依照《民法典》第一千一百六十八条承担连带责任。\n\n依照该法第十七条第三款，应当赔偿损失。`;
    assert.deepEqual(seen(told('《反不正当竞争法》（2019年修正）'), ENDED), []);
    assert.deepEqual(seen(told('《电子商务示范法》'), ENDED), ['unknown-article error 该法第十七条第三款']);
  });

  it('is silent where another version has the number, an item is imprecise or the law is unknown', () => {
    assert.deepEqual(seen('依照反不正当竞争法第三十九条第（一）项、《某某管理条例》第九百条。', ONGOING), []);
    const silent = seen('依照反不正当竞争法第三十九条第一款，被告应当举证。', ENDED);
    assert.deepEqual(silent, ['superseded warning 反不正当竞争法第三十九条第一款']);
  });
});

describe('citation/repealed', () => {
  it('fires on reliance only', () => {
    assert.equal(
      seen('依照《中华人民共和国侵权责任法》第八条，两被告承担连带责任。', { act: '2024-03-06' }).length,
      1,
    );
    assert.equal(seen('适用法释〔2007〕2号的有关规定。').length, 1);
    assert.equal(seen('依照法释〔2021〕4号第二条请求惩罚性赔偿。').length, 1);
  });

  for (const [what, sentence, setting] of [
    ['still in force on the day', '依照法释〔2021〕4号第二条请求惩罚性赔偿。', { signed: '2026年4月1日' }],
    ['the act fell under the statute', '依照《侵权责任法》第八条承担连带责任。', { act: '2019-05-01' }],
    ['history', '《侵权责任法》已被民法典取代。', {}],
    ['it is said to govern', '行为发生在其施行期间，适用法释〔2007〕2号第十三条。', {}],
    ['a judgment applied it', '生效判决依据《侵权责任法》第八条判令连带赔偿。', {}],
    ['what is in force', '依照《民法典》第一千一百六十八条承担连带责任。', {}],
  ] as const) {
    it(`is silent: ${what}`, () => assert.deepEqual(seen(sentence, setting), []));
  }
});

describe('citation/title', () => {
  for (const [wrong, right] of [
    [PROVISIONS.replace('侵犯', '侵害'), PROVISIONS],
    [PROVISIONS.replace('关于', '有关'), PROVISIONS],
    [PROVISIONS.replace('若干问题', '问题若干'), PROVISIONS],
    [PROVISIONS.replace('规定', '解释'), PROVISIONS],
    ['中华人民共和国反不正竞争法', '中华人民共和国反不正当竞争法'],
    ['反不正当竟争法', '反不正当竞争法'],
    ['中华人共和国民事诉讼法', '中华人民共和国民事诉讼法'],
  ] as const) {
    it(`fires and is mended: ${wrong}`, () => {
      assert.deepEqual(seen(`依照《${wrong}》的规定。`, ENDED), [`title warning ${wrong}`]);
      assert.equal(fixed(`依照《${wrong}》的规定。`, ENDED), `依照《${right}》的规定。`);
      assert.deepEqual(seen(`依照《${right}》的规定。`, ENDED), []);
    });
  }

  for (const name of [
    '反法',
    '刑事诉讼法',
    '行政诉讼法',
    '劳动法',
    '商业秘密保护规定',
    '最高人民法院关于适用〈中华人民共和国刑事诉讼法〉的解释',
    '最高人民法院关于审理侵害知识产权民事纠纷案件适用惩罚性赔偿的解释',
    '最高人民法院关于审理侵害知识产权民事案件适用惩罚性赔偿的解释',
    '最高人民法院关于民事诉讼证据的若干规定',
    '员工保密规定',
    '电子商务法',
    '国家赔偿法',
  ]) {
    it(`is silent: 《${name}》`, () =>
      assert.deepEqual(
        seen(`《${name}》。`).filter((found) => found.startsWith('title')),
        [],
      ));
  }

  it('is silent on a defined short name', () =>
    assert.deepEqual(
      seen(`《${PROVISIONS}》（以下简称《商秘规定》）第一条。依照《商秘规定》第二条。`, ENDED),
      [],
    ));
});

describe('citation/doc-number', () => {
  it('fires on the number of another instrument and on one that is nobody’s', () => {
    for (const number of ['法释〔2022〕9号', '法释〔2020〕70号']) {
      const sentence = `依照《${PROVISIONS}》（${number}）第一条。`;
      assert.deepEqual(seen(sentence, ENDED), [`doc-number warning ${number}`]);
      assert.equal(fixed(sentence, ENDED), sentence.replace(number, '法释〔2020〕7号'));
    }
  });

  it('is silent on the right number, however bracketed, and on series the corpus does not have', () => {
    assert.deepEqual(seen(`依照《${PROVISIONS}》（法释〔2020〕7号）第一条。`, ENDED), []);
    assert.deepEqual(seen('依照《中华人民共和国民法典》（主席令第45号）第一百二十三条。', ENDED), []);
    assert.deepEqual(
      seen(`依照《${PROVISIONS}》（法释[2020]7号）第一条。`, ENDED).filter(
        (found) => !found.startsWith('malformed'),
      ),
      [],
    );
  });
});

describe('citation/malformed', () => {
  for (const [wrong, right] of [
    ['依照民法典第179条第（一）款。', '依照民法典第179条第1款。'],
    ['依照反法第九条第（四）款。', '依照反法第九条第四款。'],
    ['依照民法典1165条。', '依照民法典第1165条。'],
    ['依照民事诉讼法第一百二十四条（三）。', '依照民事诉讼法第一百二十四条第（三）项。'],
    [`依照法释[2020]7号第一条。`, '依照法释〔2020〕7号第一条。'],
    [`依照法释（2020）7号第一条。`, '依照法释〔2020〕7号第一条。'],
    [
      '依照《最高人民法院关于适用《中华人民共和国反不正当竞争法》若干问题的解释》第一条。',
      '依照《最高人民法院关于适用〈中华人民共和国反不正当竞争法〉若干问题的解释》第一条。',
    ],
    ['依照《反不正当竞争法》2019年修正第九条。', '依照《反不正当竞争法》（2019年修正）第九条。'],
  ] as const) {
    it(`informs and is mended: ${wrong}`, () => {
      assert.ok(seen(wrong, ENDED).every((found) => found.startsWith('malformed information')));
      assert.equal(seen(wrong, ENDED).length, 1);
      assert.equal(fixed(wrong, ENDED), right);
      assert.deepEqual(seen(right, ENDED), []);
    });
  }

  it('is silent on the usual forms', () =>
    assert.deepEqual(
      seen('依照反法第9条第1款第(1)项、第九条第一款第（三）项、民法典第一千一百六十五条。', ENDED),
      [],
    ));
});

describe('citation/case-number', () => {
  for (const number of ['（2023）最高知法民终312号', '（2022）最高法知民终945', '（2031）沪73民初12号'])
    it(`fires: ${number}`, () => assert.equal(seen(`参见${number}判决。`).length, 1));
  for (const number of ['（2022）最高法知民终945号', '(2021)鲁02民初7号', '（2015）沪高民三（知）终字第2号'])
    it(`is silent: ${number}`, () => assert.deepEqual(seen(`参见${number}判决。`), []));
});

describe('the safe fixes of citations', () => {
  const folder = join(import.meta.dirname, '../../../fixtures');
  for (const part of ['drafts', 'blind']) {
    for (const name of readdirSync(join(folder, part)).filter((file) => file.endsWith('.md'))) {
      it(`${part}/${name}: each removes its finding and adds none`, () => {
        const text = readFileSync(join(folder, part, name), 'utf8');
        const before = findings(text);
        const safe = before.filter(({ fix, remedies }) => fix === 'safe' && remedies.length > 0);
        const action = fixAll(before, 'zh-cn');
        assert.equal(action === null, safe.length === 0);
        if (action === null) return;
        const after = findings(made(text, action.edits)).map(({ rule }) => rule);
        assert.deepEqual(
          after,
          before.filter((finding) => !safe.includes(finding)).map(({ rule }) => rule),
        );
      });
    }
  }
});
