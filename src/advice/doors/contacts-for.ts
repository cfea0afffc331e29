/** Whom to turn to. The address on the member's own letter comes first, then the card; offices by the kind of plan. */
import { contacts as offices, readLongAgo, stateList, stateOf } from '../../appeals/index.ts';
import type { Day } from '../../claim/day.ts';
import type { Plan } from '../../claim/plan.ts';
import type { Contact } from '../report.ts';
import { doorWords } from './door-words.ts';

export function contactsFor(ids: readonly string[], plan: Plan, today: Day, address: string | null = null): Contact[] {
  const own = address === null ? [] : [{ ...named('own-paper'), mail: address }];
  return [...own, ...ids.flatMap((id) => (id === 'state' ? [stateOffice(plan, today)] : contactOf(id, today)))];
}

/** Who helps for nothing. Until the kind of plan is known both are named. */
export function freeHelpers(plan: Plan, today: Day): Contact[] {
  const { sponsor, funding } = plan;
  const labor = contactOf('ebsa', today);
  const state = [stateOffice(plan, today)];
  if (sponsor === 'individual') return [...state, ...contactOf('cms', today)];
  if (sponsor === 'government') return [...contactOf('cms', today), ...(funding === 'self-funded' ? [] : state)];
  if (sponsor === 'church') return [...state, ...labor];
  if (sponsor === 'federal-employee') return contactOf('opm', today);
  if (sponsor === 'medicare-advantage') return contactOf('medicare-plan', today);
  return funding === 'self-funded' ? labor : [...labor, ...state];
}

function contactOf(id: string, today: Day): Contact[] {
  if (doorWords.contacts[id] !== undefined) return [named(id)];
  const office = offices[id];
  if (office === undefined) return [];
  const { name, for: what, phone, fax, website, mail, evidence } = office;
  return [{ name: name.en, for: what.en, phone, fax, website, mail, evidence, readLongAgo: readLongAgo(office, today)?.en ?? null }];
}

function named(id: string): Contact {
  const { name, for: what } = doorWords.contacts[id]!;
  return { name: name.en, for: what.en, phone: null, fax: null, website: null, mail: null, evidence: 'GK', readLongAgo: null };
}

function stateOffice({ state: code }: Plan, today: Day): Contact {
  const state = code === null ? null : stateOf(code);
  const nothing = { fax: null, mail: null };
  if (state === null) {
    const { name, for: what } = doorWords.anyState;
    const { url, evidence } = stateList.directory;
    return { ...nothing, name: name.en, for: what.en, phone: null, website: url, evidence, readLongAgo: null };
  }
  const { agency, phone, websites } = state;
  return {
    ...nothing,
    name: `${agency} (${state.code})`,
    for: doorWords.state.for.en,
    phone: phone.number,
    website: websites[0] ?? null,
    evidence: phone.evidence,
    readLongAgo: readLongAgo(state, today)?.en ?? null,
  };
}
