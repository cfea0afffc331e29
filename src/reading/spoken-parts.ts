/** Short texts that say what they are by their own words, without any label. */
import { isStatus } from './page-words.ts';
import type { Part } from './part.ts';
import { isPersonName } from './person-name.ts';
import { providerNamed } from './provider-name.ts';
import { isDate } from './shapes.ts';

/** "Boise Pediatrics Closed": a heading with the status beside it. */
export function withoutStatus(text: string): [string, string | null] {
  const words = text.split(' ');
  for (const count of [1, 2]) {
    const [head, status] = [words.slice(0, -count).join(' '), words.slice(-count).join(' ')];
    if (isStatus(status) && providerNamed(head) !== null) return [head, status];
  }
  return [text, null];
}

/** "For Ana Diaz on August 16, 2026": whose care, and when. */
export function spokenFields(text: string): Part[] | null {
  const [, name, day] = /^(?:[Cc]are |[Ss]ervices? |[Vv]isit )?[Ff]or (.{3,60}?) on (.{6,40})$/.exec(text) ?? [];
  const [, whose] = /^[Ff]or (.{3,60})$/.exec(text) ?? [];
  if (whose !== undefined && isPersonName(whose)) return [{ kind: 'field', field: 'patient', label: '', text: whose }];
  if (name === undefined || day === undefined || !isPersonName(name) || !isDate(day)) return null;
  return [
    { kind: 'field', field: 'patient', label: '', text: name },
    { kind: 'field', field: 'serviceDate', label: '', text: day },
  ];
}
