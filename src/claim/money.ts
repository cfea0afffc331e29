/** Whole US cents. Never a float of dollars. A missing amount is `null`, not 0. */
export type Cents = number;

/** The sum of the amounts that are known; `null` when none is. */
export function sumKnown(amounts: readonly (Cents | null)[]): Cents | null {
  const known = amounts.filter((amount): amount is Cents => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

/** `123456` → `$1,234.56`; a negative amount gets a leading minus. */
export function formatMoney(cents: Cents): string {
  const whole = String(Math.trunc(Math.abs(cents) / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  return `${cents < 0 ? '-' : ''}$${whole}.${rest}`;
}
