/** Leads to the portal's own control: scrolls there and gives it the focus. It draws nothing and presses nothing. */
export function pointAt(control: Element | null): boolean {
  if (control === null) return false;
  control.scrollIntoView({ block: 'center' });
  (control as HTMLElement).focus({ preventScroll: true });
  return true;
}
