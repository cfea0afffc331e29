/** The plan of a worked case: the codes of the domain notes (SF, FI, IND, NFG, CH, GF, FEHB, MA, together too) or the plan's own fields. */
import { Coverage, type Claim } from '../../claim/claim.ts';
import { Plan, unknownPlan } from '../../claim/plan.ts';
import { Issue } from '../rule-parts.ts';
import { stateOf } from '../states.ts';
import { BadCase, fieldOf, textOf } from './fields.ts';
import names from './names.json' with { type: 'json' };

export interface WorkedPlan {
  plan: Plan;
  coverage: Claim['coverage'];
  issue: Issue;
}

export function planOf(given: Readonly<Record<string, unknown>>): WorkedPlan {
  const said = fieldOf(given, 'plan');
  const own = typeof said === 'object' && said !== null && !Array.isArray(said) ? (said as Record<string, unknown>) : null;
  const fields = own === null ? given : { ...own, ...given };
  const plan = {
    ...unknownPlan(),
    ...(own === null && said !== null ? byWords(Array.isArray(said) ? said.join(' ') : textOf(given, 'plan')!) : {}),
  };
  const told = {
    sponsor: fieldOf(fields, 'sponsor') ?? plan.sponsor,
    funding: fieldOf(fields, 'funding') ?? plan.funding,
    grandfathered: plainly(fieldOf(fields, 'grandfathered')) ?? plan.grandfathered,
    levels: plainly(fieldOf(fields, 'levels')) ?? plan.levels,
    state: stateField(textOf(fields, 'state')),
  };
  return {
    plan: checked(Plan.safeParse(told), 'plan'),
    coverage: checked(Coverage.safeParse(fieldOf(fields, 'coverage') ?? 'unknown'), 'coverage'),
    issue: checked(Issue.safeParse(fieldOf(fields, 'issue') ?? 'unknown'), 'issue'),
  };
}

/** `SF`, `NFG(SF)`, `IND + GF`, `self-funded employer`, `fully insured`. */
function byWords(said: string): Partial<Plan> {
  const words = said
    .toLowerCase()
    .replace(/self[- ]?(funded|insured)/g, 'selffunded')
    .replace(/non[- ]?(gf|grandfathered)/g, 'nongf')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  const { sponsor, funding, grandfathered, unknown } = names.planWords;
  const known = [...Object.values(sponsor), ...Object.values(funding), grandfathered, unknown].flat();
  const strange = words.find((word) => !known.includes(word));
  if (strange !== undefined)
    throw new BadCase(`plan: ${JSON.stringify(said)} is not known. Known are SF, FI, IND, NFG, CH, GF, FEHB and MA.`);
  const meant = <T extends string>(table: Record<T, string[]>) =>
    (Object.entries(table) as [T, string[]][]).find(([, spoken]) => spoken.some((word) => words.includes(word)))?.[0];
  const who = meant(sponsor);
  const paidBy = meant(funding);
  return {
    // Of whom only the money is told, an employer is meant: that is how the codes are used.
    ...(who !== undefined ? { sponsor: who } : paidBy !== undefined ? { sponsor: 'employer' as const } : {}),
    ...(paidBy !== undefined ? { funding: paidBy } : who === 'individual' ? { funding: 'insured' as const } : {}),
    ...(words.includes('nongf')
      ? { grandfathered: false }
      : words.some((word) => grandfathered.includes(word))
        ? { grandfathered: true }
        : {}),
  };
}

/** `"2"` and `"true"` are meant as they look. */
const plainly = (value: unknown): unknown =>
  typeof value === 'string' && /^(?:\d+|true|false)$/.test(value) ? (JSON.parse(value) as unknown) : value;

function stateField(said: string | null): string | null {
  if (said === null) return null;
  const code = said.toUpperCase();
  if (stateOf(code) === null) throw new BadCase(`state: ${JSON.stringify(said)} is not known. Write its two letters.`);
  return code;
}

function checked<T>(
  parsed: { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[] }[] } },
  name: string,
): T {
  if (parsed.success) return parsed.data;
  throw new BadCase(`${[name, ...(parsed.error.issues[0]?.path ?? [])].join('.')}: this value is not known.`);
}
