import type { ComponentChildren } from 'preact';

interface FoldProps {
  title: string;
  open?: boolean;
  onOpen?: () => void;
  children: ComponentChildren;
}

/** A part that stays closed until it is wanted. The browser's own `<details>`: keyboard and screen reader know it. */
export function Fold({ title, open = false, onOpen, children }: FoldProps) {
  return (
    <details class="fold" open={open} onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
