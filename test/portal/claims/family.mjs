/** Who the practice claims are about, and the day around which they are set. Nobody here exists. */

/** The day for which the practice claims were written. */
export const practiceDay = '2026-11-22';

export const family = { policyholder: 'DANA WHITLOCK', spouse: 'MATEO WHITLOCK', child: 'NOA WHITLOCK' };

/** A paragraph that stands under many claims and says nothing about any of them. */
export const reminder =
  'Reminder: A coverage determination, prior authorization, or certification that is made prior to a service being performed is not a promise to pay for the service at any particular rate or amount. ' +
  'What is paid depends on the terms of the plan on the day of the service.';
