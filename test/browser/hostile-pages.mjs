/** Pages made to hurt: invented claims in documents that are huge, shadowed, restless or absurd. All carry the practice notice. */
import { page } from '../portal/frame.mjs';

export const number = '4471200093';

/** A claim that a person can read; each part of it can be replaced by something hostile. */
export function claim(given = {}) {
  const { id = number, label = 'Claim #', day = '08/23/2026', provider = 'Willow Creek Imaging', patient = 'NOA', code = 'A1' } = given;
  const { status = 'Processed', billed = '$1,234.00', owed = '$1,034.00', note = 'This service is not covered by your plan.' } = given;
  return `<h3>${label} ${id}</h3>
<p><span>For:</span> ${patient}</p><p><span>Provided By:</span> ${provider}</p><p><span>Status:</span> ${status}</p>
<p><span>Claim Processed On:</span> 09/02/2026</p>
<table id="claimDetail"><tr><th>Service Date</th><th>Type of Service</th><th>Amount Billed</th><th>Amount Not Covered</th><th>What Your Plan Paid</th><th>What I Owe</th><th>See Notes</th></tr>
<tr><td>${day}</td><td>X-ray</td><td>${billed}</td><td>$1,034.00</td><td>$200.00</td><td>${owed}</td><td>${code}</td></tr></table>
<h4>Notes</h4><table><tr><td>${code}</td><td>${note}</td></tr></table>`;
}

export const around = (main) => page({ title: 'Claim Details', main });

export const claimPage = (given, { before = '', after = '' } = {}) => around(before + claim(given) + after);

const cents = (at) => `$${String((at % 900) + 100)}.${String(at % 100).padStart(2, '0')}`;
const cells = (at) => [
  `${String((at % 12) + 1).padStart(2, '0')}/${String((at % 28) + 1).padStart(2, '0')}/2026`,
  `77${String(at).padStart(8, '0')}`,
  `Practice ${at}`,
  'NOA',
  'Processed',
  cents(at),
  cents(at + 7),
  cents(at + 3),
];
const heads = ['Service Date', 'Claim #', 'Provided By', 'For', 'Status', 'Amount Billed', 'What Your Plan Paid', 'What I Owe'];
const rowOf = (tag, values) => `<tr>${values.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const bareRow = (values) => `<div>${values.map((text) => `<span>${text}</span>`).join('')}</div>`;
export const listHead = rowOf('th', heads);
export const listRow = (at) => rowOf('td', cells(at));
const times = (count, make) => Array.from({ length: count }, (_, at) => make(at)).join('');

/** A list of claims as a table; `loose`: as rows of bare elements, with a head or without one. */
export const list = (rows, after = '') => around(`<table>${listHead}${times(rows, listRow)}</table>` + after);
export const looseList = (rows, { headed = true } = {}) =>
  around(`<div>${headed ? bareRow(heads) : ''}${times(rows, (at) => bareRow(cells(at)))}</div>`);

/** Written by a script, because a parser would cut it short: `count` elements, one in the other. Chromium itself dies of 3,500 that are drawn. */
const nested = (count, tag = 'div') => `<div id="deep"></div><script>{
  let at = document.getElementById('deep');
  for (let left = ${count}; left > 0; left -= 1) at = at.appendChild(document.createElement('${tag}'));
  at.innerHTML = ${JSON.stringify('<p><span>What I Owe:</span> $77.00</p>').replaceAll('<', '\\u003c')};
}</script>`;

export const huge = {
  'a table of claims among 100,000 elements': list(1_500, '<p><b>x</b> y</p>'.repeat(43_000)),
  'rows of bare elements': looseList(1_500),
  'rows of bare elements without a head': looseList(1_000, { headed: false }),
  // Twice, with one node more: whether the walk pauses must not hang on whether its count of nodes is odd.
  'plain elements without a gap between them': claimPage({}, { after: `<div>${'<div>x</div>'.repeat(40_000)}</div>` }),
  'plain elements, and one node more': claimPage({}, { after: `<hr><div>${'<div>x</div>'.repeat(40_000)}</div>` }),
  'one table row of 20,000 cells': claimPage({}, { after: `<table><tr>${'<td>x</td>'.repeat(20_000)}</tr></table>` }),
  'one list of 20,000 pairs': claimPage({}, { after: `<dl>${'<dt>x</dt><dd>y</dd>'.repeat(20_000)}</dl>` }),
  '25,000 links': claimPage({}, { after: times(25_000, (at) => `<a href="#${at}">Link ${at}</a> `) }),
  '20,000 shadow roots': claimPage(
    {},
    {
      after: `<div id="roots"></div><script>for (let left = 20000; left > 0; left -= 1)
        document.getElementById('roots').appendChild(document.createElement('x-part')).attachShadow({ mode: left % 2 ? 'closed' : 'open' }).textContent = 'part';</script>`,
    },
  ),
  '5,000 empty custom elements': claimPage({}, { after: '<x-empty></x-empty>'.repeat(5_000) }),
  '40,000 folded elements': claimPage({}, { after: `<details><summary>More</summary>${'<p><b>x</b> y</p>'.repeat(20_000)}</details>` }),
  'notes of 20 kB, two hundred': claimPage(
    {},
    {
      after: `<h4>Notes</h4><table>${times(200, (at) => `<tr><td>B${at}</td><td>${`Note ${at} says little. `.repeat(1_000)}</td></tr>`)}</table>`,
    },
  ),
  'a note of 1 MB': claimPage({ note: 'This service is not covered by your plan. '.repeat(25_000) }),
};

export const deep = {
  '2,400 levels of elements': claimPage({}, { after: nested(2_400) }),
  '5,000 levels that are not drawn': claimPage({}, { after: `<div hidden>${nested(5_000)}</div>` }),
  '2,400 levels of inline elements': claimPage({}, { after: nested(2_400, 'span') }),
  '2,400 levels inside a list of pairs': claimPage({}, { after: `<dl>${nested(2_400)}</dl>` }),
  '2,400 levels inside a grid': claimPage({}, { after: `<div role="grid">${nested(2_400)}</div>` }),
  '2,400 levels inside a row': claimPage({}, { after: `<div role="grid"><div role="row">${nested(2_400)}</div></div>` }),
  '100 tables, one in the other': claimPage({}, { after: `${'<table><tr><td>'.repeat(100)}x${'</td></tr></table>'.repeat(100)}` }),
  'a cell that spans 65,535 rows': claimPage({}, { after: `<table><tr><td rowspan="65535">a<td>b</tr>${'<tr><td>c'.repeat(50)}</table>` }),
  'fifty cells that span 1,000 columns': claimPage(
    {},
    { after: `<table><tr>${'<td colspan="1000">x'.repeat(50)}</tr><tr><td>y<td>z</table>` },
  ),
  '2,000 columns': claimPage(
    {},
    { after: `<table><tr>${'<th>Head'.repeat(2_000)}</tr>${`<tr>${'<td>$1.00'.repeat(2_000)}</tr>`.repeat(5)}</table>` },
  ),
  'a column of the number 1e9': claimPage(
    {},
    {
      after:
        '<div role="grid"><div role="row"><div role="cell" aria-colindex="1e9">x</div><div role="cell" aria-colindex="-4">y</div></div></div>',
    },
  ),
  'levels of headings that do not exist': claimPage(
    {},
    { after: '<div role="heading" aria-level="99">Notes</div><div role="heading" aria-level="-2.5">Part</div>' },
  ),
};

const inputs = (names) => names.map((name) => `<input name="${name}" type="hidden">`).join('');
const properties =
  'childNodes nodeType nodeValue attributes getAttribute parentNode closest matches textContent children tagName localName checkVisibility ownerDocument getRootNode isConnected shadowRoot firstChild'.split(
    ' ',
  );
const named = (tag, names) => names.map((name) => `<${tag} name="${name}" hidden></${tag}>`).join('');

/** Names that stand in the way of what a script would ask an element, the document or the window for. */
export const shadowed = {
  'a form around the claim': around(`<form>${inputs(properties)}${claim()}</form>`),
  'a form with a name of its own around the claim': around(`<form aria-label="Claim" role="region">${inputs(properties)}${claim()}</form>`),
  'a folded form that a button names': around(
    `<button aria-expanded="false" aria-controls="folded">More</button><form id="folded">${inputs(properties)}</form>${claim()}`,
  ),
  'a form as a control': around(`<form role="button" aria-labelledby="by">${inputs(properties)}Go</form><i id="by">Name</i>${claim()}`),
  'a form as a cell': around(
    `${claim()}<div role="grid"><div role="row"><form role="cell" title="$5.00">${inputs(properties)}x</form></div></div>`,
  ),
  'a form as a list of pairs': around(`${claim()}<dl><form>${inputs(properties)}<dt>a</dt><dd>b</dd></form></dl>`),
  'images named body, title and head': claimPage({}, { before: named('img', ['body', 'title', 'head', 'documentElement', 'defaultView']) }),
  'forms named querySelectorAll': claimPage({}, { before: named('form', ['querySelectorAll', 'querySelector', 'getElementById']) }),
  'images named addEventListener': claimPage({}, { before: named('img', ['addEventListener', 'removeEventListener']) }),
  'an image named getElementById, and a label by id': claimPage(
    {},
    {
      before: `${named('img', ['getElementById', 'getRootNode'])}<i id="by">Name</i><button aria-labelledby="by" aria-expanded="false" aria-controls="by">x</button>`,
    },
  ),
  'frames and anchors named as globals': claimPage(
    {},
    {
      before: `${['crypto', 'performance', 'setTimeout', 'MutationObserver'].map((name) => `<iframe name="${name}"></iframe>`).join('')}
        ${['location', 'document', 'navigation', 'JSON', 'Node', 'Element', 'HTMLElement', 'globalThis', 'getComputedStyle'].map((id) => `<a id="${id}">x</a><a id="${id}">y</a>`).join('')}`,
    },
  ),
  'a frame whose document has an image named body': around(
    `<iframe srcdoc="${`<img name='body' hidden>${claim()}`.replaceAll('"', '&quot;')}"></iframe>`,
  ),
  'ids named like properties, each twice': claimPage(
    {},
    { after: ['__proto__', 'constructor', 'toString', 'length', 'item'].map((id) => `<p id="${id}">x</p><p id="${id}">y</p>`).join('') },
  ),
};

/** The page's own script puts traps where a reader would ask. */
export const trapped = claimPage(
  {},
  {
    before: `<script>
      const trap = () => { throw new Error('trapped'); };
      for (const [of, name] of [[Element.prototype, 'getAttribute'], [Element.prototype, 'matches'], [Element.prototype, 'checkVisibility'], [Array.prototype, 'map'], [Array.prototype, 'flatMap'], [JSON, 'stringify'], [Document.prototype, 'querySelectorAll'], [window, 'getComputedStyle'], [Map.prototype, 'get'], [Promise.prototype, 'then']]) of[name] = trap;
      for (const [of, name] of [[Node.prototype, 'childNodes'], [Node.prototype, 'nodeType'], [Document.prototype, 'body'], [HTMLIFrameElement.prototype, 'contentDocument']]) Object.defineProperty(of, name, { get: trap });
      window.MutationObserver = trap; window.setTimeout = trap;
      Object.defineProperty(window, 'customElements', { get: trap });
    </script>`,
  },
);

const reserved = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
/** Words that are names of JavaScript's own: each takes the place of every part of a claim. */
export const reservedWords = Object.fromEntries(
  reserved.map((word, at) => [
    `the word ${word}`,
    claimPage(
      {
        id: `${number}${at}`,
        patient: word,
        provider: word,
        status: word,
        code: word,
        note: `${word} ${word} is not covered by your plan.`,
      },
      {
        after: `<p><span>${word}:</span> $9.00</p><table><tr><th>${word}</th><th>Claim #</th><th>Amount Billed</th></tr><tr><td>${word}</td><td>${word}</td><td>${word}</td></tr></table>
          <dl><dt>${word}</dt><dd>${word}</dd></dl><p>${word}</p>`,
      },
    ),
  ]),
);
