/** What surrounds claims on a busy page and is none: navigation, offers, help, trackers, standing paragraphs. Full of claim words, money and days. */
import type { Ink } from './ink.ts';

type Noise = (ink: Ink) => string;

const navigation: Noise = (ink) =>
  ink.el(
    'nav',
    ink.el(
      'ul',
      ['Home', 'Claims', 'Coverage', 'Find Care & Costs', 'Spending accounts', 'Prescriptions', 'Wellness']
        .map((name) => `<li><a href="#n">${name.replace('&', '&amp;')}</a></li>`)
        .join(''),
    ),
  );
const greeting: Noise = (ink) => ink.el('header', '<span>Hi, Robin</span> <a href="#o">Log Out</a>');
const saved: Noise = (ink) => ink.el('p', 'You saved $177.11 (94%) by using your plan this month.');
const offer: Noise = (ink) =>
  ink.el(
    'section',
    '<h3>Claim your reward</h3><p>Earn $50.00 when you have a check-up before 12/31/2026. Your plan pays 100%.</p><a href="#r">See how</a>',
  );
const help: Noise = (ink) =>
  ink.el(
    'section',
    '<h3>Words to know</h3><dl><dt>Deductible</dt><dd>What you pay before your plan starts to pay.</dd><dt>Coinsurance</dt><dd>Your share of the cost, such as 20%.</dd><dt>Amount not covered</dt><dd>The part of a charge that your plan does not pay.</dd></dl>',
  );
const question: Noise = (ink) =>
  ink.el(
    'details',
    '<summary>Why was a claim denied?</summary><p>A claim may be denied when prior authorization was not obtained or when a service is not medically necessary.</p>',
  );
const tracker: Noise = (ink) =>
  ink.el(
    'aside',
    '<h3>Plan spending</h3><div><span>In-network deductible</span> <span>$1,240.00 of $1,500.00</span></div><div><span>Out-of-pocket maximum</span> <span>$2,105.00 of $6,000.00</span></div>',
  );
const reminder: Noise = (ink) =>
  ink.el(
    'p',
    'Reminder: A coverage determination, prior authorization, or certification that is made prior to a service being performed is not a promise to pay for the service at any particular rate or amount.',
  );
const rights: Noise = (ink) =>
  ink.el(
    'p',
    "If you're not satisfied with a decision, you can send a written request within 180 days of receipt of your EOB, unless your plan permits a longer time.",
  );
const filters: Noise = (ink) =>
  ink.el(
    'form',
    '<label>View claims for <select><option>All</option><option>Robin</option></select></label> <label>Date range <select><option>Last 12 months</option><option>This year</option></select></label> <button type="button">Apply</button>',
  );
const notBill: Noise = (ink) =>
  ink.el('p', 'This is not a bill. Your provider may bill you for what you owe. Amounts may change when a claim is adjusted.');
const card: Noise = (ink) => ink.el('aside', '<p>Member ID U48120077 01</p><p>Customer service 1.800.555.0134</p>');
const inboxTeaser: Noise = (ink) => ink.el('div', '<a href="#m">Inbox (2)</a> <span>New message about your claim, 11/05/2026</span>');
const legal: Noise = (ink) => ink.el('div', '<p>&copy; 2026. All rights reserved. Claims are subject to the terms of your plan.</p>');

const above: readonly Noise[] = [navigation, greeting, inboxTeaser, filters, offer, saved, tracker, card];
const below: readonly Noise[] = [help, question, reminder, rights, notBill, saved, tracker, offer, card, legal];
const asAPage: readonly Noise[] = [offer, saved, tracker, help, question, reminder, rights, notBill, inboxTeaser, card];

/** Noise before and after what a page is about. `share` 0–1: how much of it. */
export function noiseAround(ink: Ink, share: number): { before: string; after: string } {
  const drawn = (from: readonly Noise[]): string =>
    ink.random
      .some(ink.random.shuffled(from), share)
      .map((make) => ink.boxed(make(ink)))
      .join('\n');
  return { before: drawn(above), after: drawn(below) };
}

/** A page's worth of noise and no claim at all. */
export function onlyNoise(ink: Ink): string {
  return ink.random
    .shuffled(asAPage)
    .slice(0, ink.random.whole(4, 8))
    .map((make) => ink.boxed(make(ink)))
    .join('\n');
}
