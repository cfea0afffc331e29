import type { ComponentChildren } from 'preact';
import { say } from './say.ts';

/** What stands around every screen: whose this is, the screen, and what it is not. */
export function Frame({ action, children }: { action?: ComponentChildren; children: ComponentChildren }) {
  return (
    <>
      <header class="masthead">
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
          <rect class="mark-ground" width="24" height="24" rx="6" />
          <path class="mark-line" d="M7 17h6.2a4.1 4.1 0 0 0 0-8.2H7.6M10.8 5.4 7.2 8.8l3.6 3.4" />
        </svg>
        <span>{say('app.name')}</span>
        {action}
      </header>
      <main>{children}</main>
      <footer>{say('app.footer')}</footer>
    </>
  );
}
