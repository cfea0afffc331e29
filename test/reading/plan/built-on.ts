/** Pages of plans that the reader was built on. Invented people and plans; markup and wording as varied as we could make them. */
import { person, type PlanPage } from './plan-page.ts';

export const builtOn: PlanPage[] = [
  {
    name: 'trackers as pairs',
    html: `<h1>Plan balances</h1><h2>In-network</h2><dl><dt>Individual deductible</dt><dd>$912.50 of $1,500.00 met</dd>
      <dt>Family deductible</dt><dd>$1,430.00 of $3,000.00 met</dd><dt>Individual out-of-pocket maximum</dt><dd>$2,105.00 of $6,000.00 met</dd></dl>`,
    terms: {
      inNetwork: {
        deductible: { individual: 150000, family: 300000, embedded: null },
        outOfPocketMax: { individual: 600000, family: null },
      },
      metBefore: {
        day: '2026-11-22',
        inNetwork: { deductible: { individual: 91250, family: 143000 }, outOfPocketMax: { individual: 210500 } },
      },
    },
  },
  {
    name: 'cards with a bar and words apart',
    html: `<h1>My plan</h1><p>Balances as of 11/15/2026</p>
      <section><h2>Deductible</h2><div><h3>Individual</h3><p>$400.00 met</p><p>$600.00 left</p><p>$1,000.00 limit</p></div>
      <div><h3>Family</h3><p>$700.00 met</p><p>$1,300.00 left</p><p>$2,000.00 limit</p></div></section>
      <section><h2>Out-of-pocket maximum</h2><div><h3>Individual</h3><p>$900.00 met</p><p>$3,100.00 left</p><p>$4,000.00 limit</p></div></section>`,
    terms: {
      inNetwork: {
        deductible: { individual: 100000, family: 200000, embedded: null },
        outOfPocketMax: { individual: 400000, family: null },
      },
      metBefore: {
        day: '2026-11-15',
        inNetwork: { deductible: { individual: 40000, family: 70000 }, outOfPocketMax: { individual: 90000 } },
      },
    },
  },
  {
    name: 'a table of limits by network',
    html: `<h2>Plan summary</h2><table><tr><th></th><th>In-network</th><th>Out-of-network</th></tr>
      <tr><td>Individual deductible</td><td>$1,500</td><td>$3,000</td></tr><tr><td>Family deductible</td><td>$3,000</td><td>$6,000</td></tr>
      <tr><td>Individual out-of-pocket maximum</td><td>$6,000</td><td>$12,000</td></tr><tr><td>Coinsurance</td><td>20%</td><td>40%</td></tr></table>`,
    terms: {
      inNetwork: {
        deductible: { individual: 150000, family: 300000, embedded: null },
        coinsurancePercent: 20,
        outOfPocketMax: { individual: 600000, family: null },
      },
      outOfNetwork: {
        deductible: { individual: 300000, family: 600000, embedded: null },
        coinsurancePercent: 40,
        outOfPocketMax: { individual: 1200000, family: null },
      },
    },
  },
  {
    name: 'both amounts in one cell',
    html: `<h2>Summary of Benefits</h2><table><tr><th>Benefit</th><th>In-network</th><th>Out-of-network</th></tr>
      <tr><td>Calendar-year deductible</td><td>$1,500 individual / $3,000 family</td><td>$3,000 individual / $6,000 family</td></tr>
      <tr><td>Out-of-pocket maximum</td><td>Individual: $5,000<br>Family: $10,000</td><td>Individual: $9,000<br>Family: $18,000</td></tr></table>`,
    terms: {
      year: { starts: '01-01' },
      inNetwork: {
        deductible: { individual: 150000, family: 300000, embedded: null },
        outOfPocketMax: { individual: 500000, family: 1000000 },
      },
      outOfNetwork: {
        deductible: { individual: 300000, family: 600000, embedded: null },
        outOfPocketMax: { individual: 900000, family: 1800000 },
      },
    },
  },
  {
    name: 'copays by service',
    html: `<h1>Benefits at a glance</h1><table><tr><th>Service</th><th>In-network you pay</th><th>Out-of-network you pay</th></tr>
      <tr><td>Primary care visit</td><td>$30 copay</td><td>40% after deductible</td></tr>
      <tr><td>Specialist visit</td><td>$50 copay</td><td>40% after deductible</td></tr>
      <tr><td>Urgent care</td><td>$75 copay, deductible does not apply</td><td>$75 copay</td></tr>
      <tr><td>Emergency room</td><td>$250 copay, then 20% coinsurance</td><td>$250 copay, then 20% coinsurance</td></tr>
      <tr><td>Preventive care</td><td>No charge</td><td>Not covered</td></tr>
      <tr><td>Hospital stay</td><td>20% after deductible</td><td>40% after deductible</td></tr></table>`,
    terms: {
      inNetwork: {
        coinsurancePercent: 20,
        copays: { 'office-visit': 3000, specialist: 5000, 'urgent-care': 7500, emergency: 25000, preventive: 0 },
      },
      outOfNetwork: { coinsurancePercent: null, copays: { 'urgent-care': 7500, emergency: 25000 } },
    },
  },
  {
    name: 'the plan pays',
    html: `<h2>Coverage details</h2><p>Plan year: July 1, 2026 – June 30, 2027</p><div><div>Deductible, per person</div><div>$750</div></div>
      <div><div>Hospital stay</div><div>Plan pays 80% after deductible</div></div><div><div>Lab work</div><div>Plan pays 80% after deductible</div></div>`,
    terms: {
      year: { starts: '07-01' },
      inNetwork: { deductible: { individual: 75000, family: null, embedded: null }, coinsurancePercent: 20 },
    },
  },
  {
    name: 'a sentence for each tracker',
    html: `<h1>Your coverage</h1><p>You’ve met $912.50 of your $1,500.00 in-network individual deductible.</p>
      <p>You’ve spent $300.00 of your $3,000.00 out-of-network individual deductible.</p>`,
    terms: {
      inNetwork: { deductible: { individual: 150000, family: null, embedded: null } },
      outOfNetwork: { deductible: { individual: 300000, family: null, embedded: null } },
      metBefore: {
        day: '2026-11-22',
        inNetwork: { deductible: { individual: 91250 } },
        outOfNetwork: { deductible: { individual: 30000 } },
      },
    },
  },
  {
    name: 'a table of met and left',
    html: `<h2>Deductibles and out-of-pocket limits</h2><table><tr><th>In-network</th><th>Plan limit</th><th>Applied to date</th><th>Remaining</th></tr>
      <tr><td>Deductible – individual</td><td>$2,000.00</td><td>$2,000.00</td><td>$0.00</td></tr>
      <tr><td>Deductible – family</td><td>$4,000.00</td><td>$2,350.00</td><td>$1,650.00</td></tr>
      <tr><td>Out-of-pocket – individual</td><td>$5,000.00</td><td>$2,840.10</td><td>$2,159.90</td></tr></table>`,
    terms: {
      inNetwork: {
        deductible: { individual: 200000, family: 400000, embedded: null },
        outOfPocketMax: { individual: 500000, family: null },
      },
      metBefore: {
        day: '2026-11-22',
        inNetwork: { deductible: { individual: 200000, family: 235000 }, outOfPocketMax: { individual: 284010 } },
      },
    },
  },
  {
    name: 'one person by name',
    html: `<h1>Medical plan</h1><h2>${person}</h2><div><span>In-network deductible</span><span>$250.00 of $1,000.00</span></div>
      <div><span>In-network out-of-pocket maximum</span><span>$480.00 of $4,500.00</span></div>`,
    terms: {
      inNetwork: { deductible: { individual: 100000, family: null, embedded: null }, outOfPocketMax: { individual: 450000, family: null } },
      metBefore: { day: '2026-11-22', inNetwork: { deductible: { [person]: 25000 }, outOfPocketMax: { [person]: 48000 } } },
    },
  },
  {
    name: 'tiles with the figure on top',
    html: `<h1>Your plan at a glance</h1><div class="t"><div><b>$1,200</b><span>Individual deductible</span></div><div><b>$2,400</b><span>Family deductible</span></div>
      <div><b>$25</b><span>Office visit copay</span></div></div>`,
    terms: { inNetwork: { deductible: { individual: 120000, family: 240000, embedded: null }, copays: { 'office-visit': 2500 } } },
  },
  {
    name: 'only what is left',
    html: `<h1>Plan spending</h1><p>Individual deductible</p><p>$1,000.00 total</p><p>$150.00 remaining</p>`,
    terms: {
      inNetwork: { deductible: { individual: 100000, family: null, embedded: null } },
      metBefore: { day: '2026-11-22', inNetwork: { deductible: { individual: 85000 } } },
    },
  },
  {
    name: 'no deductible, and none out of network',
    html: `<h1>Coverage summary</h1><table><tr><th></th><th>In-network</th><th>Out-of-network</th></tr>
      <tr><td>Deductible (individual)</td><td>None</td><td>Not covered</td></tr><tr><td>Out-of-pocket maximum (individual)</td><td>$3,000</td><td>Not covered</td></tr></table>`,
    terms: {
      inNetwork: { deductible: { individual: 0, family: null, embedded: null }, outOfPocketMax: { individual: 300000, family: null } },
    },
  },
  {
    name: 'whose is not said, beside a family',
    html: `<h1>Plan details</h1><dl><dt>Family deductible</dt><dd>$3,000.00</dd><dt>Out-of-pocket maximum</dt><dd>$6,000.00</dd></dl>`,
    terms: { inNetwork: { deductible: { individual: null, family: 300000, embedded: null } } },
    unread: ['$6,000.00'],
  },
  {
    name: 'printed in two ways',
    html: `<h1>Plan details</h1><dl><dt>Individual deductible</dt><dd>$1,500.00</dd><dt>Individual deductible</dt><dd>$1,750.00</dd><dt>Specialist copay</dt><dd>$40</dd></dl>`,
    terms: { inNetwork: { copays: { specialist: 4000 } } },
    unread: ['$1,750.00'],
  },
  {
    name: 'a glossary',
    html: `<h1>Glossary</h1><dl><dt>Deductible</dt><dd>What you pay before the plan pays, such as $1,500.</dd></dl>`,
    terms: null,
  },
  {
    name: 'plans to choose from',
    html: `<h1>Compare plans</h1><table><tr><th></th><th>Gold</th><th>Silver</th></tr><tr><td>Deductible</td><td>$500</td><td>$2,000</td></tr></table>`,
    terms: null,
  },
  {
    name: 'a tracker in three elements',
    html: `<h1>Deductibles and maximums</h1><div><h3>Individual deductible</h3><span>$500.00</span> <span>met of</span> <span>$1,000.00</span></div>`,
    terms: {
      inNetwork: { deductible: { individual: 100000, family: null, embedded: null } },
      metBefore: { day: '2026-11-22', inNetwork: { deductible: { individual: 50000 } } },
    },
  },
  {
    name: 'rows of met and left below the limit',
    html: `<h1>Benefits</h1><table><caption>In-network</caption><tr><th></th><th>Individual</th><th>Family</th></tr><tr><td>Deductible</td><td>$1,500.00</td><td>$3,000.00</td></tr>
      <tr><td>Met to date</td><td>$912.50</td><td>$912.50</td></tr><tr><td>Remaining</td><td>$587.50</td><td>$2,087.50</td></tr></table>`,
    terms: {
      inNetwork: { deductible: { individual: 150000, family: 300000, embedded: null } },
      metBefore: { day: '2026-11-22', inNetwork: { deductible: { individual: 91250, family: 91250 } } },
    },
  },
  {
    name: 'a dental plan beside the medical one',
    html: `<h1>Plan details</h1><section><h2>Medical</h2><dl><dt>Individual deductible</dt><dd>$1,500</dd></dl></section><section><h2>Dental</h2><dl><dt>Individual deductible</dt><dd>$50</dd></dl></section>`,
    terms: { inNetwork: { deductible: { individual: 150000, family: null, embedded: null } } },
  },
  {
    name: 'the rate in a row of its own',
    html: `<h1>What’s covered</h1><p>The entire family deductible must be met before the plan pays.</p><table><tr><td></td><td>In-network</td><td>Out-of-network</td></tr>
      <tr><td>Family deductible</td><td>$3,400</td><td>$6,800</td></tr><tr><td>Plan pays</td><td>80%</td><td>60%</td></tr></table>`,
    terms: {
      inNetwork: { deductible: { individual: null, family: 340000, embedded: false }, coinsurancePercent: 20 },
      outOfNetwork: { deductible: { individual: null, family: 680000, embedded: false }, coinsurancePercent: 40 },
    },
  },
  {
    name: 'a rate of what we do not know is not the plan’s',
    html: `<h1>Benefit details</h1><dl><dt>Specialist</dt><dd>$60</dd><dt>Gene therapy</dt><dd>30% coinsurance</dd></dl>`,
    terms: { inNetwork: { copays: { specialist: 6000 } } },
  },
  {
    name: 'more met than there is',
    html: `<h1>Plan details</h1><dl><dt>Individual deductible limit</dt><dd>$500.00</dd><dt>Individual deductible met</dt><dd>$1,000.00</dd><dt>Specialist</dt><dd>$60</dd></dl>`,
    terms: { inNetwork: { copays: { specialist: 6000 } } },
    unread: ['deductible individual'],
  },
];
