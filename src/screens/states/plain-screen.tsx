import type { ComponentChildren } from 'preact';
import { Heading } from '../heading.tsx';

/** A heading, what it means and what to do. */
export function PlainScreen({
  title,
  sentences,
  busy = false,
  children,
}: {
  title: string;
  sentences: readonly string[];
  busy?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <article class="plain-screen" aria-busy={busy}>
      <Heading>{title}</Heading>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </article>
  );
}
