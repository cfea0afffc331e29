import type { Cents } from '../claim/money.ts';

/** What a member typed as an amount: `$1,234.5`, `1234`, `0`. Null when it is none, or could be read in two ways (`1,23`). */
export function typedMoney(typed: string): Cents | null {
  const parts = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{1,2}))?$/.exec(typed.trim());
  if (parts === null) return null;
  return Number((parts[1] ?? '').replaceAll(',', '')) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
}
