/** What the member should owe by the plan's own terms, and whether a bill is to be paid. */
export { payWaitOrAsk } from './bill.ts';
export { checkShares } from './check.ts';
export type { ShareCheck } from './check.ts';
export type { ShareTable } from './table.ts';
export { printedShareOf } from './amounts.ts';
export { kindsOfLine, kindsSaid } from './line-kind.ts';
export { questionForShare, sayShare } from './say.ts';
