/** A heading that says two things. */
import { isStatus } from './page-words.ts';
import { isPersonName } from './person-name.ts';
import { providerNamed } from './provider-name.ts';

/** "Boise Pediatrics Closed", "Prospect Hill Orthotics Being processed": a name with the status beside it. */
export function withoutStatus(text: string): [string, string | null] {
  const words = text.split(' ');
  for (const count of [3, 2, 1]) {
    const [head, status] = [words.slice(0, -count).join(' '), words.slice(-count).join(' ')];
    if (isStatus(status.replace(/^(?:being|still) /i, '')) && (providerNamed(head) !== null || isPersonName(head))) return [head, status];
  }
  return [text, null];
}
