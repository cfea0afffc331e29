/** The member's own day and time zone: the only clock of the extension. */
import type { Day } from '../claim/day.ts';

export function today(): Day {
  const now = new Date();
  const two = (count: number) => String(count).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
