/**
 * Every message, in one map: who may send it, what it asks and what is answered. Checked with zod where it arrives,
 * on both sides. The script in the portal's page may only report: no answer to it carries anything that is kept.
 */
import * as z from 'zod/mini';
import { Report } from '../advice/report.ts';
import { Day } from '../claim/day.ts';
import { Fact } from '../claim/entry.ts';
import { PlanAnswers } from '../claim/plan.ts';
import { longestPart } from '../reading/outline-text.ts';

const Id = z.string().check(z.minLength(1), z.maxLength(100));
const Typed = z.string().check(z.maxLength(20_000));
/** A whole letter: what is read of it is cut later. */
const Pasted = z.string().check(z.maxLength(1_000_000));
/** Three hundred of them are far more than the longest outline. */
const OutlinePart = z.string().check(z.maxLength(longestPart));
const PartNumber = z.int().check(z.gte(0), z.lte(300));
const TabId = z.int();
const Zone = z.string().check(z.maxLength(100));

/** What the popup can be in. `page`: id of the report's source that this tab is; `shown`: ids of its claims, most urgent first. */
export const PopupView = z.union([
  z.strictObject({ state: z.enum(['consent-needed', 'site-access-off', 'not-yet-read', 'reload-needed', 'storage-failed']) }),
  z.strictObject({ state: z.literal('not-on-mycigna'), typedReport: z.nullable(Report) }),
  z.strictObject({ state: z.enum(['signed-out', 'unavailable', 'not-a-claim-page', 'unknown-layout']), report: z.nullable(Report) }),
  z.strictObject({ state: z.enum(['read', 'partly-read']), report: Report, page: z.nullable(z.string()), shown: z.array(z.string()) }),
]);
export type PopupView = z.infer<typeof PopupView>;

/** What the casebook can be in. */
export const CasebookView = z.union([
  z.strictObject({ state: z.enum(['consent-needed', 'storage-failed']) }),
  z.strictObject({ state: z.literal('kept'), report: Report }),
]);
export type CasebookView = z.infer<typeof CasebookView>;

export const PasteTrouble = z.enum(['no-words', 'date-not-understood', 'amount-not-understood']);
export type PasteTrouble = z.infer<typeof PasteTrouble>;

export const messages = {
  /** Asked by the page's script before it touches the page, once a view; the tab counts as not yet read from here on. */
  'may-read': { from: 'portal', asks: z.strictObject({ view: Id }), answers: z.boolean() },
  /**
   * A view in its own words, or the last part of them: `after` so many others. Answered with false when the tab has moved on or nothing
   * may be read, with null when parts are missing.
   */
  reading: {
    from: 'portal',
    asks: z.strictObject({ view: Id, outline: OutlinePart, after: z.optional(z.strictObject({ id: Id, parts: PartNumber })) }),
    answers: z.nullable(z.boolean()),
  },
  /** What goes before the last part of a long view, each part by its place. Answered with false when one is missing or nothing may be read. */
  'reading-part': { from: 'portal', asks: z.strictObject({ view: Id, id: Id, at: PartNumber, text: OutlinePart }), answers: z.boolean() },
  'popup-view': { from: 'us', asks: z.strictObject({ tabId: z.nullable(TabId), today: Day, zone: Zone }), answers: PopupView },
  'casebook-view': { from: 'us', asks: z.strictObject({ today: Day, zone: Zone }), answers: CasebookView },
  consent: { from: 'us', asks: z.strictObject({ given: z.boolean() }), answers: z.void() },
  /** `id` makes a repeated message count once. `replaces`: a fact of this kind that was told of this claim before goes. */
  tell: {
    from: 'us',
    asks: z.strictObject({ id: Id, told: Fact, claim: z.nullable(Typed), today: Day, replaces: z.optional(z.boolean()) }),
    answers: z.void(),
  },
  paste: {
    from: 'us',
    asks: z.strictObject({ words: Pasted, day: z.nullable(Typed), amount: z.nullable(Typed), today: Day }),
    answers: z.strictObject({ trouble: z.optional(PasteTrouble) }),
  },
  /** What is not named stays as it was told. */
  'answer-plan': { from: 'us', asks: z.strictObject({ plan: PlanAnswers }), answers: z.void() },
  'show-control': { from: 'us', asks: z.strictObject({ tabId: TabId, name: Typed }), answers: z.strictObject({ shown: z.boolean() }) },
  /** The shape of the page in that tab, without its words; null when it cannot be had. */
  'page-shape': { from: 'us', asks: z.strictObject({ tabId: TabId }), answers: z.strictObject({ sample: z.nullable(z.string()) }) },
  /** The report on what some tabs show, beside a case file. `where`: the place in the case file that is not understood. */
  report: {
    from: 'us',
    asks: z.strictObject({ tabs: z.array(TabId), caseFile: z.unknown(), today: Day, zone: Zone }),
    answers: z.strictObject({ report: z.nullable(Report), where: z.nullable(z.string()) }),
  },
} as const satisfies Record<string, { from: 'portal' | 'us'; asks: z.ZodMiniType; answers: z.ZodMiniType }>;

export type MessageName = keyof typeof messages;
export type Asked<N extends MessageName> = z.infer<(typeof messages)[N]['asks']>;
export type Answer<N extends MessageName> = z.infer<(typeof messages)[N]['answers']>;

/** How a message and its answer travel. A refusal names no reason: the other side may not be ours. */
export interface Letter<N extends MessageName = MessageName> {
  name: N;
  payload: Asked<N>;
}
export type Reply<N extends MessageName = MessageName> = { ok: true; value: Answer<N> } | { ok: false };

/** What the worker asks of the page's script. */
export type PortalOrder = { order: 'show-control'; name: string } | { order: 'tell-shape' } | { order: 'stop' };
