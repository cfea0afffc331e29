// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { maskedText } from '../../src/reading/masked-text.ts';
import { shapeOf } from '../../src/reading/page-shape.ts';
import { shapeSample } from '../../src/reading/shape-sample.ts';

function sampleOf(html: string): string {
  document.body.innerHTML = html;
  for (const host of document.querySelectorAll('claim-row'))
    host.attachShadow({ mode: 'open' }).innerHTML = host.getAttribute('holds') ?? '';
  const walk = shapeOf(document, (element) => element.shadowRoot);
  for (let step = walk.next(); ; step = walk.next()) {
    if (step.done) return shapeSample(JSON.parse(JSON.stringify(step.value))) ?? '';
  }
}

describe('the shape-only sample', () => {
  /** Two hundred words that are on no other page: names, places, drugs, numbers, in several scripts. */
  const planted = Array.from({ length: 200 }, (_, at) => {
    const letters = [...String(at + 1000)].map((digit) => 'kwvzqjxhyp'[Number(digit)]).join('');
    return at % 10 === 7 ? `${8_650_001 + at * 37}` : at % 10 === 3 ? `Ñ${letters}é` : at % 10 === 5 ? `Ж${letters}` : `Qu${letters}`;
  });

  it('holds none of 200 planted words, wherever a page can carry one', () => {
    const places: ((word: string) => string)[] = [
      (word) => `<p>${word}</p>`,
      (word) => `<p>Patient: ${word}</p>`,
      (word) => `<td>${word} Claim # ${word}</td>`,
      (word) => `<div class="${word}" id="${word}" data-${word.toLowerCase()}="${word}" style="--a:'${word}'">Status</div>`,
      (word) => `<a href="/claims/${word}?q=${word}" title="${word}" target="${word}">Billed</a>`,
      (word) => `<button aria-label="${word}" aria-describedby="${word}" aria-controls="${word}">…</button>`,
      (word) => `<img alt="${word}" src="data:,${word}"><input value="${word}" readonly placeholder="${word}" name="${word}">`,
      (word) => `<x-${word.toLowerCase()} role="${word}">Paid</x-${word.toLowerCase()}>`,
      (word) => `<!-- ${word} --><script>var a="${word}"</script><style>.${word}{}</style><template>${word}</template>`,
      (word) => `<p hidden>${word}</p><p style="display:none">${word}</p>`,
      (word) => `<claim-row holds="<b>${word}</b><slot name='${word}'></slot>"><i slot="${word}">${word}</i></claim-row>`,
      (word) => `<select><option value="${word}" label="${word}">${word}</option></select><textarea>${word}</textarea>`,
      (word) => `<dl><dt>${word}</dt><dd>${word} $12.00</dd></dl><h2>${word}’s claims</h2>`,
      (word) =>
        `<table><caption>${word}</caption><tr><th scope="${word}" abbr="${word}">Billed</th><td headers="${word}">${word}</td></tr></table>`,
      (word) => `<p>Amount ${word} billed</p><p>Claim${word}</p><time datetime="${word}">${word}</time>`,
    ];
    const sample = sampleOf(planted.map((word, at) => places[at % places.length]!(word)).join('\n')).toLowerCase();
    expect(planted.filter((word) => sample.includes(word.toLowerCase()))).toEqual([]);
    expect(sample).toContain('billed');
  });

  it('keeps what a reader needs: structure, roles, spans, roots, slots, known labels, the look of figures', () => {
    const sample = sampleOf(
      `<main class="a"><h2 id="h7">Claims</h2><table aria-labelledby="h7"><tr><th colspan="2">Amount billed</th></tr><tr><td>$1,240.50</td><td>08/23/2026</td></tr></table>
      <div role="grid" aria-rowcount="25"><span role="columnheader">What I owe</span></div>
      <claim-row holds="<span>Patient</span><slot name='who'></slot>"><b slot="who">Ana Diaz</b></claim-row></main>`,
    );
    for (const kept of [
      '<table aria-labelledby="i1">',
      '<h2 id="i1">',
      '<th colspan="2">Amount billed</th>',
      '<td>$9,999.99</td>',
      '<td>99/99/9999</td>',
      'role="grid" aria-rowcount="25"',
      '<x-1>',
      '<template shadowrootmode="open">',
      '<span>Patient</span>',
      '<slot name="s1"></slot>',
      '<b slot="s1">xxx xxxx</b>',
    ])
      expect(sample).toContain(kept);
    expect(sample).not.toMatch(/class=|Ana|Diaz/);
  });

  it('believes nothing of what arrives', () => {
    expect(shapeSample(null)).toBeNull();
    expect(shapeSample([])).toBeNull();
    const odd = shapeSample([
      { tag: 'img onerror=Grace', attributes: { onclick: 'Grace', role: 'Grace', id: 'Grace"><b>', colspan: '2" Grace' }, children: 7 },
      { tag: 'p', attributes: null, children: [{ tag: 3 }, null, 12, '<script>Grace</script>'] },
    ]);
    expect(odd).not.toMatch(/Grace|onerror|onclick|<script|<b>/);
    expect(odd).toContain('&lt;xxxxxx&gt;');
  });

  it('ends on a page without end', () => {
    const sample = sampleOf(`<div>${'<p>Ana</p>'.repeat(20_000)}</div>`);
    expect(sample.match(/<p>/g)?.length).toBeLessThanOrEqual(4_000);
  });
});

describe('a masked text', () => {
  it.each([
    ['Amount billed', 'Amount billed'],
    ['AMOUNT BILLED ($)', 'AMOUNT BILLED ($)'],
    ['Claim # 4471902836', 'Claim # 9999999999'],
    ['Patient: Ana Diaz', 'Patient: xxx xxxx'],
    ['Service date 08/23/2026 • LABORATORY', 'Service date 99/99/9999 • xxxxxxxxxx'],
    ['Peñalosa Terapia Física ❤️', 'xxxxxxxx xxxxxxx xxxxxx '],
    ['١٢٣ 12½', '999 999'],
    ['e\u0301tude 漢字', 'xxxxx xx'],
  ])('%s → %s', (text, masked) => expect(maskedText(text)).toBe(masked));
});
