/** The decision table (`routes.json`, domain notes B.2): what a reason of refusal means for the doors. A reason without a row uses B.3. */
import * as z from 'zod/mini';
import { Sentence } from '../../appeals/rule-parts.ts';
import { Citation } from '../report.ts';
import listed from './routes.json' with { type: 'json' };

const Route = z.strictObject({
  /** Its row in B.2; null for B.3. */
  row: z.nullable(z.int()),
  /** A talk between the doctors can change it. */
  doctorTalks: z.boolean(),
  /** It rests on a coverage policy. */
  policy: z.boolean(),
  /** Whether an outside reviewer may look at it after the internal appeal, and why. */
  external: z.enum(['yes', 'depends', 'no']),
  ground: Sentence,
  /** Entries of `words.json` or of `appeals/contacts.json`, the first to turn to first; `state` is the member's own. */
  contacts: z.array(z.string()).check(z.minLength(1)),
  /** Rules of `appeals/` that may matter besides the appeal's own. */
  clocks: z.array(z.string()),
  source: Citation,
});
export type Route = z.infer<typeof Route>;

export const Routes = z.strictObject({
  about: z.string(),
  rows: z.record(z.string(), Route),
  categories: z.record(z.string(), z.string()),
});
export type Routes = z.infer<typeof Routes>;

const routes = listed as Routes;

export const routeOf = (category: string, table: Routes = routes): Route => table.rows[table.categories[category] ?? 'unknown']!;

/** The route that opens most. */
export function widest(open: readonly Route[]): Route | null {
  return open.toSorted((a, b) => order.indexOf(a.external) - order.indexOf(b.external))[0] ?? null;
}
const order = ['yes', 'depends', 'no'];
