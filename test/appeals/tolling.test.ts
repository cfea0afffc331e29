import { expect, it } from 'vitest';
import { afterInterruption, mayBeTolled, passingOver } from '../../src/appeals/tolling.ts';
import { memberRules } from '../../src/appeals/index.ts';

const helene = { from: '2024-09-24', to: '2025-05-01' };

it('lets the days of the period pass by: 112 before it and 68 after', () => {
  expect(passingOver(helene, '2024-06-03', '2024-11-30')).toBe('2025-07-08');
});

it('moves nothing when the clock ends before the period or starts after it', () => {
  expect(passingOver(helene, '2024-01-02', '2024-06-30')).toBe('2024-06-30');
  expect(passingOver(helene, '2025-05-01', '2025-10-28')).toBe('2025-10-28');
});

it('gives a clock that starts within the period all its days after it', () => {
  expect(passingOver(helene, '2024-12-01', '2025-05-30')).toBe('2025-10-28');
});

it('lets at most one year pass by', () => {
  expect(passingOver({ from: '2020-03-01', to: '2023-07-10' }, '2020-06-01', '2020-11-28')).toBe('2021-11-28');
});

it('moves the last days of July 2026 to October 2, and no others', () => {
  expect(['2026-06-30', '2026-07-01', '2026-07-15', '2026-08-03', '2026-08-04'].map(afterInterruption)).toEqual([
    '2026-06-30',
    '2026-10-02',
    '2026-10-02',
    '2026-10-02',
    '2026-08-04',
  ]);
});

it('tolls appeals and reviews, not what a plan or another program sets', () => {
  expect(memberRules.filter(({ id }) => mayBeTolled(id)).map(({ id }) => id)).toEqual([
    'internal-appeal',
    'second-level-appeal',
    'rescission',
    'external-review',
    'hhs-external-review',
    'state-external-review',
    'no-surprises-appeal',
  ]);
});
