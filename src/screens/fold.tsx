import type { ComponentChildren } from 'preact';

/** A part that stays closed until it is wanted. The browser's own `<details>`: keyboard and screen reader know it. */
export function Fold({ title, open = false, children }: { title: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details class="fold" open={open}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
