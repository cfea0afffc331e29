/** The headings that stand over containers side by side: each its own, or one for several. */
import type { Part } from './part.ts';
import type { Container, Unit } from './repeated-units.ts';

/** Each container's parts, with the heading right above it where each has one of its own. */
export function withOwnHeadings(parts: readonly Part[], alike: readonly Container[]): Unit[] {
  const places = new Map(parts.map((part, at) => [part, at]));
  const over = headingsOver(parts);
  const own = alike.map((container) => {
    const before = parts[places.get(container)! - 1];
    return before?.kind === 'heading' ? before : null;
  });
  const areOwn = own.every((heading) => heading !== null) && new Set(own.map((heading) => heading.text)).size === own.length;
  return alike.map((container, at) => ({
    parts: areOwn ? [own[at]!, ...container.parts] : container.parts,
    above: over[places.get(container)!]!,
  }));
}

/** For each place the headings since the container before it; over rows side by side one heading stands for all, until the next. */
export function headingsOver(parts: readonly Part[]): string[][] {
  const over: string[][] = [];
  let last: string[] = [];
  let heads: Part[] = [];
  for (const part of parts) {
    const since = texts(heads);
    over.push(since.length > 0 ? since : last);
    if (part.kind === 'parts' || part.kind === 'table') [last, heads] = [over.at(-1)!, []];
    else heads.push(part);
  }
  return over;
}

/** Headings, and what stands there as shortly: a person, a status or a month may head what follows. */
const texts = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) =>
    part.kind === 'heading' || (part.kind === 'sentence' && part.text.length <= 60)
      ? [part.text]
      : part.kind === 'field' && part.label === ''
        ? [part.text]
        : [],
  );
