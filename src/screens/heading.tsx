import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * The one heading of a screen. With `arrive` it takes the focus when the screen replaces another, so that the keyboard
 * and a screen reader go on from its top.
 */
export function Heading({ children, arrive = false }: { children: ComponentChildren; arrive?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrive) heading.current?.focus();
  }, [arrive]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
