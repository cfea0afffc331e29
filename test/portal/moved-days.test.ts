import { expect, it } from 'vitest';
import { daysFrom, movedDays } from './moved-days.mjs';

it('moves every date that the portal prints, and nothing else', () => {
  const page = 'on 12/30/2026 and December 30, 2026; Claim # 5722604483; 08/23; $12.30';
  expect(movedDays(page, 3)).toBe('on 01/02/2027 and January 2, 2027; Claim # 5722604483; 08/23; $12.30');
  expect(movedDays(page, 0)).toBe(page);
});

it('counts whole days over a change of the clocks', () => expect(daysFrom('2026-10-31', '2026-11-02')).toBe(2));
