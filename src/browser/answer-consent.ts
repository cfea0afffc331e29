/** The member's yes or no. After a yes open portal tabs are read as they stand; after a no all reading stops and is forgotten. */
import { dropAllParts } from './arrived-parts.ts';
import { keepConsent } from './consent.ts';
import { forgetAll } from './readings.ts';
import { readOpenTabs, stopInOpenTabs } from './tabs.ts';

export async function answerConsent(given: boolean): Promise<void> {
  await keepConsent(given);
  if (given) return readOpenTabs();
  await stopInOpenTabs();
  dropAllParts();
  await forgetAll();
}
