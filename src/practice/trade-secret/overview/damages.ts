import type { Damages } from '../../../features/overview/model';
import type { Text } from '../../../lint/rule';
import type { TradeSecretPleading } from '../model';
import type { Money, ReliefClaim, ReliefKind } from '../remedy-model';
import { statutoryCap } from '../statutory-cap';

const MONEY_KINDS = {
  damages: { 'zh-cn': '经济损失', en: 'Damages' },
  expenses: { 'zh-cn': '合理开支', en: 'Reasonable expenses' },
  appraisal: { 'zh-cn': '鉴定费', en: 'Appraisal fee' },
} as const satisfies Partial<Record<ReliefKind, Text>>;

type MoneyKind = keyof typeof MONEY_KINDS;
const KINDS = Object.keys(MONEY_KINDS) as readonly MoneyKind[];

/** The sums of the claims by kind, with the cap of statutory damages at the time of the act. */
export function damagesOf(pleading: TradeSecretPleading, text: string): Damages {
  const { claims, sum, statutory, punitive } = pleading.remedies;
  const parts = claims.flatMap((claim) => partsOf(claim, text));
  const cap = statutoryCap(pleading);
  const multiples = punitive?.multiples.map(({ hundredths }) => String(hundredths / 100)) ?? [];
  const notes: Text[] = [];
  if (cap !== null)
    notes.push(
      statutory === null
        ? {
            'zh-cn': '上限只约束法定赔偿；按实际损失、侵权获利或者许可使用费计算的数额不受其限制。',
            en: 'The cap binds statutory damages only, not a sum computed from loss, gain or royalty.',
          }
        : {
            'zh-cn':
              '本案主张法定赔偿，受上限约束（反不正当竞争法第二十二条第四款，2019年文本为第十七条第四款）。',
            en: 'Statutory damages are claimed: the cap binds them (AUCL art. 22(4); art. 17(4) in the 2019 text).',
          },
    );
  if (punitive !== null)
    notes.push({
      'zh-cn': `主张惩罚性赔偿${multiples.length === 0 ? '，未写明倍数' : `，${multiples.join('、')}倍`}；法定范围为一倍以上五倍以下。`,
      en: `Punitive damages are claimed${multiples.length === 0 ? ', no multiple stated' : `, ${multiples.join(', ')} times`}; the law allows one to five times.`,
    });
  const open = KINDS.filter((kind) => asks(claims, kind) && !parts.some((part) => part.kind === kind));
  for (const kind of open)
    notes.push({
      'zh-cn': `${MONEY_KINDS[kind]['zh-cn']}的数额未能读出，未计入。`,
      en: `No sum could be read for: ${MONEY_KINDS[kind].en.toLowerCase()}. It is not counted.`,
    });
  return {
    parts: parts.map(({ kind, fen, span }) => ({ title: MONEY_KINDS[kind], fen, span })),
    total: sum,
    caps:
      cap === null ? [] : [{ title: { 'zh-cn': '法定赔偿上限', en: 'Cap of statutory damages' }, fen: cap }],
    notes,
  };
}

interface Part extends Money {
  readonly kind: MoneyKind;
}

function asks(claims: readonly ReliefClaim[], kind: MoneyKind): boolean {
  return claims.some(({ kinds }) => kinds[kind] !== undefined && kinds.total === undefined);
}

/** The sum behind each kind a claim asks for; sums in brackets only break one up. */
function partsOf({ kinds, amounts, span }: ReliefClaim, text: string): readonly Part[] {
  if (kinds.total !== undefined) return [];
  const free = amounts.filter((amount) => !inBrackets(text.slice(span.start, amount.span.start)));
  const asked = KINDS.flatMap((kind) => {
    const at = kinds[kind];
    return at === undefined ? [] : [{ kind, at: at.start }];
  }).sort((a, b) => a.at - b.at);
  return asked.flatMap(({ kind, at }, index) => {
    const next = asked[index + 1]?.at ?? Infinity;
    const behind = free.find(({ span: { start } }) => start >= at && start < next);
    const amount: Money | undefined = behind ?? (asked.length === 1 ? free[0] : undefined);
    return amount === undefined ? [] : [{ kind, ...amount }];
  });
}

function inBrackets(before: string): boolean {
  return (before.match(/[（(]/g)?.length ?? 0) > (before.match(/[）)]/g)?.length ?? 0);
}
