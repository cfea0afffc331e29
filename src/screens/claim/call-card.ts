import type { ReportedClaim } from '../../advice/report.ts';
import { formatMoney } from '../../claim/money.ts';
import { say } from '../say.ts';
import { careDays } from './care-days.ts';
import { reasonsOf } from './reasons.ts';
import { refusedAmount } from './refused-amount.ts';

/** What to have in front of you on the phone. */
interface CallCard {
  facts: { name: string; value: string }[];
  questions: string[];
}

export function callCardOf(claim: ReportedClaim): CallCard {
  const reasons = reasonsOf(claim);
  const amount = refusedAmount(claim) ?? claim.amounts.notCovered;
  const known = (value: string | null): string => value ?? say('call.unknown');
  const quotes = reasons.flatMap((reason) => reason.quotes);
  return {
    facts: [
      { name: say('call.claim-number'), value: known(claim.claimNumber) },
      { name: say('call.care'), value: known(careDays(claim)) },
      { name: say('call.provider'), value: known(claim.provider) },
      { name: say('call.amount'), value: known(amount === null ? null : formatMoney(amount)) },
      ...(quotes.length === 0 ? [null] : quotes).map((quote) => ({ name: say('call.note'), value: known(quote) })),
    ],
    questions: reasons.find((reason) => reason.callQuestions.length > 0)?.callQuestions ?? general(),
  };
}

/** The card as plain text, for the clipboard. */
export function callCardText(card: CallCard): string {
  const facts = card.facts.map(({ name, value }) => say('call.line', { name, value }));
  const questions = card.questions.map((question, index) => say('call.numbered', { number: String(index + 1), question }));
  return [...facts, '', say('call.ask'), ...questions, '', say('call.write-down'), ''].join('\n');
}

const general = (): string[] => [
  say('call.question-1'),
  say('call.question-2'),
  say('call.question-3'),
  say('call.question-4'),
  say('call.question-5'),
];
