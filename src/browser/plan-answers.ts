/** What the member told about the plan. Kept until it is answered anew; what does not fit our shape any more is unknown. */
import browser from 'webextension-polyfill';
import { Plan, unknownPlan, type PlanAnswers } from '../claim/plan.ts';

export async function planAnswers(): Promise<Plan> {
  const { plan } = await browser.storage.local.get('plan');
  const known = Plan.safeParse(plan ?? {});
  return known.success ? known.data : unknownPlan();
}

/** What is not named here stays as it was told before. */
export async function keepPlanAnswers(answers: PlanAnswers): Promise<void> {
  await browser.storage.local.set({ plan: Plan.parse({ ...(await planAnswers()), ...answers, source: 'told' }) });
}
