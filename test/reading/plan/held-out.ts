/** Pages of plans that were set aside while the reader was built, and read once at its end. What that showed stands in the README of `reading/`. */
import { person, type PlanPage } from './plan-page.ts';

export const heldOut: PlanPage[] = [
  {
    name: 'a grid without table elements',
    html: `<h1>Benefit summary</h1><div role="table"><div role="row"><span role="columnheader">What you get</span><span role="columnheader">In network</span><span role="columnheader">Out of network</span></div>
      <div role="row"><span role="cell">Deductible per person</span><span role="cell">$800</span><span role="cell">$1,600</span></div>
      <div role="row"><span role="cell">Deductible per family</span><span role="cell">$1,600</span><span role="cell">$3,200</span></div>
      <div role="row"><span role="cell">Office visit</span><span role="cell">$20 copay</span><span role="cell">50% coinsurance</span></div></div>`,
    terms: {
      inNetwork: { deductible: { individual: 80000, family: 160000, embedded: null }, copays: { 'office-visit': 2000 } },
      outOfNetwork: { deductible: { individual: 160000, family: 320000, embedded: null }, coinsurancePercent: 50 },
    },
  },
  {
    name: 'sections by network with lists',
    html: `<h1>Your medical coverage</h1><h2>When you stay in network</h2><ul><li>Individual deductible: $1,250</li><li>Family deductible: $2,500</li><li>You pay 15% coinsurance after the deductible</li></ul>
      <h2>When you go out of network</h2><ul><li>Individual deductible: $2,500</li><li>Family deductible: $5,000</li><li>You pay 35% coinsurance after the deductible</li></ul>`,
    terms: {
      inNetwork: { deductible: { individual: 125000, family: 250000, embedded: null }, coinsurancePercent: 15 },
      outOfNetwork: { deductible: { individual: 250000, family: 500000, embedded: null }, coinsurancePercent: 35 },
    },
  },
  {
    name: 'slashes with cents',
    html: `<h2>Year-to-date spending</h2><p>Updated 10/31/2026</p><div><div>Individual in-network deductible</div><div>$310.20 / $900.00</div></div><div><div>Individual in-network out-of-pocket max</div><div>$655.00 / $3,500.00</div></div>`,
    terms: {
      inNetwork: { deductible: { individual: 90000, family: null, embedded: null }, outOfPocketMax: { individual: 350000, family: null } },
      metBefore: { day: '2026-10-31', inNetwork: { deductible: { individual: 31020 }, outOfPocketMax: { individual: 65500 } } },
    },
  },
  {
    name: 'the words of the federal summary',
    html: `<h1>Summary of Benefits and Coverage: what this plan covers</h1><table><tr><th>Common medical event</th><th>Services you may need</th><th>Network provider (you will pay the least)</th><th>Out-of-network provider (you will pay the most)</th></tr>
      <tr><td>If you visit a provider's office</td><td>Primary care visit to treat an injury</td><td>$35 copay/visit</td><td>50% coinsurance</td></tr>
      <tr><td></td><td>Specialist visit</td><td>$60 copay/visit</td><td>50% coinsurance</td></tr>
      <tr><td>If you need immediate attention</td><td>Urgent care</td><td>$80 copay/visit</td><td>$80 copay/visit</td></tr></table>`,
    terms: {
      inNetwork: { copays: { 'office-visit': 3500, specialist: 6000, 'urgent-care': 8000 } },
      outOfNetwork: { coinsurancePercent: 50, copays: { 'urgent-care': 8000 } },
    },
  },
  {
    name: 'individual and family in the label',
    html: `<h2>Plan information</h2><dl><dt>Annual deductible (individual/family)</dt><dd>$1,000/$2,000</dd><dt>Out-of-pocket limit (individual/family)</dt><dd>$4,000/$8,000</dd></dl>`,
    terms: {
      inNetwork: {
        deductible: { individual: 100000, family: 200000, embedded: null },
        outOfPocketMax: { individual: 400000, family: 800000 },
      },
    },
  },
  {
    name: 'labels on buttons that fold',
    html: `<h1>My benefits</h1><details open><summary>Deductible</summary><p>In-network: $500 individual, $1,000 family.</p><p>Out-of-network: $1,500 individual, $3,000 family.</p></details>
      <details open><summary>Emergency room</summary><p>You pay a $300 copay.</p></details>`,
    terms: {
      inNetwork: { deductible: { individual: 50000, family: 100000, embedded: null } },
      outOfNetwork: { deductible: { individual: 150000, family: 300000, embedded: null } },
    },
    unread: ['You pay a $300 copay.'],
  },
  {
    name: 'a family where each person counts alone',
    html: `<h1>Your plan</h1><p>Your benefit period begins on October 1.</p><p>This plan has an embedded deductible.</p><table><tr><th>In-network</th><th>Individual</th><th>Family</th></tr>
      <tr><td>Deductible</td><td>$1,700</td><td>$3,400</td></tr><tr><td>Out-of-pocket max</td><td>$5,100</td><td>$10,200</td></tr></table>`,
    terms: {
      year: { starts: '10-01' },
      inNetwork: {
        deductible: { individual: 170000, family: 340000, embedded: true },
        outOfPocketMax: { individual: 510000, family: 1020000 },
      },
    },
  },
  {
    name: 'two people and the family',
    html: `<h1>Accumulators</h1><table><tr><th>Member</th><th>In-network deductible met</th><th>In-network out-of-pocket maximum met</th></tr>
      <tr><td>${person}</td><td>$612.00</td><td>$1,204.00</td></tr><tr><td>LEO REYES</td><td>$95.00</td><td>$140.00</td></tr><tr><td>Family</td><td>$707.00</td><td>$1,344.00</td></tr></table>`,
    terms: {
      metBefore: {
        day: '2026-11-22',
        inNetwork: {
          deductible: { [person]: 61200, 'LEO REYES': 9500, family: 70700 },
          outOfPocketMax: { [person]: 120400, 'LEO REYES': 14000, family: 134400 },
        },
      },
    },
  },
  {
    name: 'a separate limit for drugs',
    html: `<h1>Coverage overview</h1><dl><dt>Individual medical deductible</dt><dd>$1,100.00</dd><dt>Individual pharmacy deductible</dt><dd>$150.00</dd><dt>Virtual care</dt><dd>$15 copay</dd></dl>`,
    terms: { inNetwork: { deductible: { individual: 110000, family: null, embedded: null }, copays: { 'virtual-care': 1500 } } },
  },
  {
    name: 'words for a screen reader only',
    html: `<h1>Plan progress</h1><div role="img" aria-label="Individual deductible: $45.00 met of $2,500.00"></div><p>In-network individual deductible: $45.00 met of $2,500.00</p>`,
    terms: {
      inNetwork: { deductible: { individual: 250000, family: null, embedded: null } },
      metBefore: { day: '2026-11-22', inNetwork: { deductible: { individual: 4500 } } },
    },
  },
  {
    name: 'combined networks',
    html: `<h1>Plan limits</h1><h2>In- and out-of-network combined</h2><p>Individual deductible</p><p>$2,000.00</p>`,
    terms: {
      inNetwork: { deductible: { individual: 200000, family: null, embedded: null } },
      outOfNetwork: { deductible: { individual: 200000, family: null, embedded: null } },
    },
  },
  {
    name: 'fees by the day are no fee for a visit',
    html: `<h1>Benefit details</h1><table><tr><th>Service</th><th>What you pay in network</th></tr><tr><td>Inpatient hospital</td><td>$200 per day</td></tr><tr><td>Physical therapy</td><td>$25 copay</td></tr></table>`,
    terms: { inNetwork: { copays: { therapy: 2500 } } },
    unread: ['$200 per day'],
  },
  { name: 'a page of wellness', html: `<h1>Wellness rewards</h1><p>You earned $150.00 of $300.00 this year.</p>`, terms: null },
  {
    name: 'news about deductibles',
    html: `<h1>Inbox</h1><p>Your deductible resets on January 1. You may owe up to $1,500.</p>`,
    terms: null,
  },
  {
    name: 'a sample',
    html: `<h1>Your plan</h1><p>This is an example. It is not your plan.</p><dl><dt>Individual deductible</dt><dd>$1,500</dd></dl>`,
    terms: null,
  },
];
