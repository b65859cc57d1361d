import assert from 'node:assert/strict';
import { reportsOf } from '../../../../support/reports';
import { elementCases, secretCase, sentences } from '../../../../support/secret-case';

elementCases(
  'secret/not-public',
  'warning',
  [
    ['nothing said', { notPublic: null }],
    ['only a heading', { notPublic: '### （一）不为公众所知悉\n\n### （二）商业价值' }],
    ['a heading above a placeholder', { notPublic: '### （一）不为公众所知悉\n\n【此处补充查新情况】' }],
    ...sentences('notPublic', [
      '被告辩称该信息不为公众所知悉的主张不能成立。',
      '商业秘密是指不为公众所知悉、具有商业价值并经权利人采取相应保密措施的技术信息。',
      '如果该信息不为公众所知悉，则应当受到保护。',
      '停止侵害应当持续到该技术信息为公众所知悉时为止。',
      '原告无法查清恒屹公司的获利。',
      '员工未经批准不得披露、复制上述工艺卡。',
      '该信息系原告多年积累形成。',
      '原告申请本案不公开审理。',
      '> 上述信息不为公众所知悉。',
      '☐不为公众所知悉',
    ]),
  ],
  [
    ...sentences('notPublic', [
      '该工艺从未公开发表，也没有在展会上展出。',
      '上述投料次序未见于任何文献、专利或者网站。',
      '同行业企业无从得知上述升温曲线。',
      '本行业技术人员不能从成品胶中反推出上述参数。',
      '该信息处于秘密状态，具有秘密性。',
      '经查新机构检索，未发现与密点1、密点2相同的公开报道。',
      '上述内容外人打听不到，市面上也买不到。',
      '竞争对手并不掌握上述工艺。',
      '上述信息不是行业常识，也不属于公有领域的通用技术。',
      '通过拆解、化验上市产品，无法得出上述次序和曲线。',
      '只有经过长期反复试验才能摸索形成上述曲线。',
      '至被诉行为发生时，该信息仍未为业界所知。',
      '上述信息的非公知性已经鉴定确认。',
    ]),
    [
      'a heading with its text',
      { notPublic: '### （一）不为公众所知悉\n\n成品胶中残留的溶剂已经挥发，投料先后没有留下痕迹。' },
    ],
    [
      'an exhibit that is to prove it',
      { notPublic: null, evidence: '## 证据清单\n\n证据1：查新报告，来源于查新机构，证明不为公众所知悉。' },
    ],
    [
      'no facts at all',
      {
        standing: null,
        points: null,
        carrier: null,
        notPublic: null,
        value: null,
        measures: null,
        access: null,
        acts: null,
        similarity: null,
        knowledge: null,
        law: null,
      },
    ],
  ],
);

elementCases(
  'secret/value',
  'warning',
  [
    ['nothing said', { value: null }],
    ['only a heading', { value: '### （二）具有商业价值\n\n### （三）保密措施' }],
    ...sentences('value', [
      '本案应综合考虑商业秘密的性质、商业价值、研究开发成本等因素酌定赔偿数额。',
      '原告为本案支付律师费60000元。',
      '被告辩称上述信息没有商业价值。',
      '恒屹公司因侵权获得经济利益。',
      '祝临川投入恒屹公司担任技术总监。',
      '商业秘密是指不为公众所知悉、具有商业价值的信息。',
      '如果上述信息具有商业价值，应当予以保护。',
      '恒屹公司的产品销量逐年上升。',
      '上述信息由原告整理形成。',
      '☐具有商业价值',
      '恒屹公司未投入任何研发费用。',
    ]),
  ],
  [
    ...sentences('value', [
      '该工艺使原告的单位成本低于同类产品，形成竞争优势。',
      '原告为此投入研发经费八百余万元。',
      '原告历时三年、耗资上千万元方才完成上述工艺。',
      '采用该工艺后良品率明显提高，提升了生产效率。',
      '凭借上述工艺，原告取得了两家车企的长期订单。',
      '其市场价值不言自明。',
      '上述信息能够给原告带来经济利益。',
      '上述信息的商业价值经评估为1200万元。',
      '掌握上述信息的企业可以节省大量试验费用。',
      '该工艺缩短了固化周期。',
      '产品性能领先同行。',
      '上述信息能够产生现实的经济收益。',
    ]),
    [
      'a heading with its text',
      { value: '### （二）具有商业价值\n\n车企客户因此指定原告供货，原告的份额位居第一。' },
    ],
    [
      'an exhibit that is to prove it',
      { value: null, evidence: '## 证据清单\n\n证据1：审计报告，来源于会计师事务所，证明商业价值。' },
    ],
  ],
);

elementCases(
  'secret/kind',
  'warning',
  [
    [
      'only 商业秘密 is said',
      {
        cause: '案由：侵害商业秘密纠纷',
        claims: '## 诉讼请求\n\n1. 判令两被告停止使用密点1，至其为公众所知悉时止。',
        standing: '## 事实与理由\n\n原告对本案商业秘密享有权利。',
      },
    ],
    [
      'all boxes unticked',
      {
        cause: '案由：侵害商业秘密纠纷',
        claims: '## 诉讼请求\n\n1. 判令两被告停止使用密点1，至其为公众所知悉时止。',
        standing: '## 事实与理由\n\n商业秘密的类型：☐技术信息 ☐经营信息',
      },
    ],
    [
      'named only in the title of a law',
      {
        cause: '案由：侵害商业秘密纠纷',
        claims: '## 诉讼请求\n\n1. 判令两被告停止使用密点1，至其为公众所知悉时止。',
        standing: '## 事实与理由\n\n依照《技术信息管理办法》，原告对本案商业秘密享有权利。',
      },
    ],
    ...(
      [
        '密点1：四十家客户的采购价格底线和账期；\n\n密点2：各客户的联系人和折扣。',
        '密点1：三十家供应商的供货底价与返点。',
        '密点1：投标报价的下浮率和标底测算。',
      ] as const
    ).map((points): [string, { points: string; claims: string }] => [
      `cause technical, points business: ${points}`,
      { points, claims: '## 诉讼请求\n\n1. 停止侵害。' },
    ]),
    ...(
      [
        '密点1：结构胶的配方和固化温度。',
        '密点1：路径规划算法的源代码。',
        '密点1：减速器零件的尺寸和公差。',
      ] as const
    ).map((points): [string, { points: string; cause: string }] => [
      `cause business, points technical: ${points}`,
      { points, cause: '案由：侵害经营秘密纠纷' },
    ]),
  ],
  [
    [
      'ticked technical',
      { cause: '案由：侵害商业秘密纠纷', standing: '## 事实与理由\n\n商业秘密的类型：☑技术信息 ☐经营信息' },
    ],
    [
      'other commercial information',
      { cause: '案由：侵害商业秘密纠纷', standing: '## 事实与理由\n\n本案为其他商业信息。' },
    ],
    ['points of both kinds', { points: '密点1：客户的采购价格；\n\n密点2：结构胶的配方。' }],
    [
      'a customer list under a general cause',
      { cause: '案由：侵害商业秘密纠纷', points: '密点1：客户信息，含价格底线。' },
    ],
    ['points in an annex', { points: '技术秘密的具体内容见密件《密点说明》。' }],
    [
      'customers under 经营秘密',
      { cause: '案由：侵害经营秘密纠纷', points: '密点1：客户的采购价格底线和账期。' },
    ],
  ],
);

const undefinedPoint = (what: string, acts: string): [string, { acts: string }] => [what, { acts }];
elementCases(
  'secret/point-undefined',
  'error',
  [
    undefinedPoint('a number beyond the last', '恒屹公司使用了密点3所载的配方。'),
    undefinedPoint('Chinese numeral', '恒屹公司使用了密点三生产结构胶。'),
    undefinedPoint('秘密点', '恒屹公司还使用了秘密点4。'),
    undefinedPoint('in a list', '恒屹公司使用了密点1、密点2和密点4。'),
    undefinedPoint('in a bare list', '恒屹公司使用了密点1、2、3。'),
    undefinedPoint('letter', '恒屹公司使用了密点C所载的配方。'),
    undefinedPoint('end of a range', '恒屹公司使用了密点1至密点3。'),
    undefinedPoint('hyphen range', '恒屹公司使用了密点1-3。'),
    undefinedPoint('full width', '恒屹公司使用了密点５。'),
    undefinedPoint('cited twice, said once', '恒屹公司使用了密点3。密点3由祝临川带走。'),
    undefinedPoint('compared in brackets', '恒屹公司的工艺（对应密点7）与原告相同。'),
    ['in a claim', { claims: '## 诉讼请求\n\n1. 判令停止使用密点1至密点4，至公众知悉时止。' }],
    ['in an exhibit', { evidence: '## 证据清单\n\n证据1：比对表，来源于原告，证明密点6的比对结果。' }],
  ],
  [
    undefinedPoint('those set out', '恒屹公司使用了密点1、密点2。'),
    undefinedPoint('a count', '恒屹公司使用的密点2个均与原告相同，密点3个方面的差异可以忽略。'),
    undefinedPoint('defined in prose', '密点3为底涂剂的配比。恒屹公司使用了密点3。'),
    undefinedPoint('defined in brackets', '恒屹公司使用了密点3（底涂剂的配比与稀释次序）。'),
    undefinedPoint('a year behind a comma', '恒屹公司自取得密点1、2024年9月起使用。'),
    undefinedPoint(
      'other words that begin with a numeral',
      '恒屹公司的工艺与密点一致，密点十分明确，密点一一对应，与密点三维图相符。',
    ),
    undefinedPoint('a number of something else', '恒屹公司使用了密点1和3D图纸、密点2及5名员工。'),
    undefinedPoint('a heading of its own', '### 密点3底涂剂的配比\n\n恒屹公司使用了密点3。'),
    undefinedPoint('quoted block', '> 密点9见前案。'),
    ['no point set out', { points: '具体内容见密件《密点说明》。', acts: '恒屹公司使用了密点5。' }],
    [
      'a range set out as a whole',
      { points: '密点1至密点4，均为结构胶的工艺参数。', acts: '恒屹公司使用了密点3。' },
    ],
    [
      'points in a table',
      {
        points:
          '| 密点 | 内容 | 载体 |\n| --- | --- | --- |\n| 密点1 | 投料次序 | 工艺卡 |\n| 密点2 | 升温曲线 | 工艺卡 |\n| 密点3 | 脱泡压力 | 工艺卡 |',
        acts: '恒屹公司使用了密点3。',
      },
    ],
    [
      'letters',
      {
        points: '密点A：投料次序；\n\n密点B：升温曲线。',
        claims: null,
        similarity: null,
        acts: '恒屹公司使用了密点B。',
      },
    ],
    [
      'numbered items under opening words',
      {
        points: '原告主张的密点如下：\n\n1. 投料次序与压力窗口；\n2. 固化升温曲线；\n3. 底涂剂配比。',
        acts: '恒屹公司使用了密点3。',
      },
    ],
  ],
);

const customers = (points: string): [string, { points: string; cause: string }] => [
  points,
  { points, cause: '案由：侵害经营秘密纠纷' },
];
elementCases(
  'secret/customer-depth',
  'warning',
  [
    '密点1：二十家客户的名称、地址和联系电话。',
    '密点1：华东区客户名单及联系人、手机号码；\n\n密点2：华北区客户名单及联系人。',
    '密点1：十五家客户名单，原告与其保持八年长期稳定交易关系。',
    '密点1：会员客户的姓名、电话、微信。',
    '密点1：医院客户的名称、地址；\n\n密点2：药店客户的名称、电话。',
    '密点1：客户联系方式一览。',
    '密点1：三百名客户的姓名和住址。',
    '密点1：老客户名单，原告与其合作稳定。',
    '密点1：客户公司名称、法定代表人姓名、联系电话。',
    '密点1：外贸客户的邮箱地址。',
    '密点1：经销商客户名称、地址、联系人。',
    '密点1：客户名录，含电话和传真。',
  ].map(customers),
  [
    '密点1：客户的名称、采购习惯和价格底线。',
    '密点1：客户名单及其历次成交价、账期。',
    '密点1：客户联系人及其决策偏好。',
    '密点1：客户名称；\n\n密点2：各客户的年度需求计划。',
    '密点1：客户的规格需求和试样意向、联系方式。',
    '密点1：学员客户的姓名、电话、续约时间和投诉处理要求。',
    '密点1：客户的付款条件和折扣。',
    '密点1：供应商名称、地址和电话。',
    '密点1：客户管理软件的源代码和客户名称字段。',
    '密点1：客户交易记录、联系人。',
    '密点1：客户名单、订单规格与库存情况。',
    '密点1：客户的合同条款与特殊包装要求，联系人姓名。',
  ].map(customers),
);

elementCases(
  'secret/public-sign',
  'information',
  sentences('value', [
    '上述信息具有商业价值。原告于2018年就该结构申请了发明专利。',
    '上述信息具有商业价值。涉案工艺已于2019年获得发明专利授权。',
    '上述信息具有商业价值。该工艺曾在2022年的胶粘剂展会上公开展出。',
    '上述信息具有商业价值。涉案配方已发表于行业期刊，系公开发表的论文内容。',
    '上述信息具有商业价值。从上市产品的外观即可直接看出该结构。',
    '上述信息具有商业价值。该技术曾对外公布。',
    '上述信息具有商业价值。原告将上述工艺提交了专利申请，取得专利权。',
    '上述信息具有商业价值。上述方案于2020年公开发布。',
    '上述信息具有商业价值。通过观察产品即可直接得知该结构。',
    '上述信息具有商业价值。涉案升温曲线已在行业会议上公开宣讲。',
    '上述信息具有商业价值。该配方于2017年获授权发明专利。',
    '上述信息具有商业价值。本案工艺已公之于众。',
  ]),
  sentences('value', [
    '上述信息具有商业价值，从未申请专利。',
    '上述信息具有商业价值。原告就该结构申请了专利，但专利文献未披露投料次序。',
    '上述信息具有商业价值。该工艺曾在展会上展出，但资料仅包含外观照片，未涉及工艺。',
    '上述信息具有商业价值。将已公开的信息整理、改进后形成新的信息。',
    '上述信息具有商业价值。从上市产品不能直接看出该结构。',
    '上述信息具有商业价值。恒屹公司将该工艺申请专利。',
    '上述信息具有商业价值。现有专利公开了其他方案。',
    '上述信息具有商业价值。原告另有外观设计专利。',
    '上述信息具有商业价值，没有公开展出。',
    '上述信息具有商业价值。被告辩称该工艺已公开发表。',
    '上述信息具有商业价值。如果该技术曾公开展出，则不构成秘密。',
    '上述信息具有商业价值。涉案产品于2019年上市。',
  ]),
);

describe('secret/point-undefined in other documents', () => {
  it('is silent in an answer: the points stand in the complaint', () =>
    assert.deepEqual(
      reportsOf('secret/point-undefined', secretCase({ acts: '原告所称密点5不能成立。' }, '# 民事答辩状')),
      [],
    ));
  it('speaks in an appeal that lists its points', () =>
    assert.deepEqual(
      reportsOf('secret/point-undefined', secretCase({ acts: '恒屹公司使用了密点5。' }, '# 民事上诉状')),
      ['error 密点5'],
    ));
});
