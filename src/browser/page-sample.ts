/** The shape of an open page, for the sample that a member can save: asked of the page, stripped of its words here, kept nowhere. */
import { shapeSample } from '../reading/shape-sample.ts';
import { order } from './tabs.ts';

export async function pageSample(tabId: number): Promise<{ sample: string | null }> {
  return { sample: shapeSample(await order(tabId, { order: 'tell-shape' })) };
}
