import type { Report, ReportedClaim } from '../../advice/report.ts';

type Source = Report['sources'][number];

/** The readings that these claims came from. */
export function sourcesOf(claims: readonly ReportedClaim[], report: Report): Source[] {
  return report.sources.filter((source) => claims.some((claim) => claim.seenIn.includes(source.id)));
}

/** The readings of one claim. Once its own page was read, what a list could not show is about other claims. */
export function ownSourcesOf(claim: ReportedClaim, report: Report): Source[] {
  const all = sourcesOf([claim], report);
  const own = all.filter((source) => source.kind !== 'claim-list');
  return own.length > 0 ? own : all;
}

/** How many claims the pages state and how many of them were read. Null when no page states a number. */
export function rowsOf(sources: readonly Source[]): { stated: number; read: number } | null {
  const counted = sources.filter((source) => source.rowsStated !== null);
  if (counted.length === 0) return null;
  return { stated: sum(counted.map((source) => source.rowsStated ?? 0)), read: sum(counted.map((source) => source.rowsRead)) };
}

/** True for a value that the member set right. */
export function isTold(claim: ReportedClaim, field: string): boolean {
  return claim.differences.some((difference) => difference.field === field && difference.values.some(({ source }) => source === 'told'));
}

/** True for a claim that is known only from a note that the member typed or pasted. */
export function isTyped(claim: ReportedClaim, report: Report): boolean {
  const sources = sourcesOf([claim], report);
  return sources.length > 0 && sources.every((source) => source.kind === 'pasted');
}

export const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
