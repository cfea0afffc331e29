/** What a member typed as a percentage: `20`, `20%`, `12.5 %`. Null when it is none, or more than the whole. */
export function typedPercent(typed: string): number | null {
  const parts = /^\s*(\d{1,3}(?:\.\d{1,2})?)\s*%?\s*$/.exec(typed);
  const percent = parts === null ? null : Number(parts[1]);
  return percent === null || percent > 100 ? null : percent;
}
