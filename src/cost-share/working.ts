/** The sum of a claim's share in sentences to read aloud, one thing a line. */
import { formatMoney, type Cents } from '../claim/money.ts';
import type { Blanks } from '../claim/fill.ts';
import { sayShare } from './say.ts';
import type { Service } from './services.ts';
import { leftAfter, type Left, type Share } from './share.ts';

interface Laid {
  services: readonly Service[];
  shares: readonly Share[];
  /** What was left before the first service. */
  left: Left;
  printed: Cents;
  should: Cents;
  /** The sum is the most that the terms allow, not the one that we expect. */
  isMost: boolean;
}

export function workingOf({ services, shares, left, printed, should, isMost }: Laid): string[] {
  const lines: string[] = [];
  const say = (id: Parameters<typeof sayShare>[0], amounts: Readonly<Record<string, Cents>>, more: Blanks = {}): void =>
    void lines.push(
      sayShare(id, { ...Object.fromEntries(Object.entries(amounts).map(([name, cents]) => [name, formatMoney(cents)])), ...more }),
    );
  let before = left;
  services.forEach((service, at) => {
    const share = shares[at]!;
    const name = service.name ?? sayShare('working.service', { number: at + 1 });
    say('working.price', { price: service.allowed }, { service: name });
    if (share.copay > 0) say('working.copay', { copay: share.copay });
    if (share.deductible > 0) say('working.deductible', { left: before.deductible, deductible: share.deductible });
    const percent = percentIn(service, share);
    if (percent !== null) say('working.percent', { rest: service.allowed - share.deductible, coinsurance: share.coinsurance }, { percent });
    if (share.capped) say('working.capped', { share: share.total });
    else if (share.total === 0) lines.push(sayShare('working.nothing'));
    before = leftAfter(before, share);
  });
  say(isMost ? 'working.most' : 'working.should', { should, printed });
  if (printed > should) say('working.too-much', { difference: printed - should });
  else if (printed < should) say('working.less', { difference: should - printed });
  return lines;
}

/** The percentage where one was taken; a sum that the yearly limit cut says so itself. */
function percentIn({ benefit, allowed }: Service, share: Share): number | null {
  const sharing = benefit.should.by === 'percent' ? benefit.should : benefit.most;
  return sharing.by === 'copay' || share.coinsurance === 0 || share.capped || share.deductible >= allowed ? null : sharing.percent;
}
