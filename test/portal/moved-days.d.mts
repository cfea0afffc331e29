export function movedDays(html: string, days: number): string;
export function daysFrom(from: string, to: string): number;
