/** Leads to the portal's own control. The member presses it, never we. */
import { order } from './tabs.ts';

export async function showControl(tabId: number, name: string): Promise<{ shown: boolean }> {
  return { shown: (await order(tabId, { order: 'show-control', name })) === true };
}
