/** Pages made to hurt by what they print: characters that hide or turn, bait for regular expressions, markup as text. */
import { claimPage, number } from './hostile-pages.mjs';

/** What is printed, and what a person sees in place of the amount, in cents; null where it is no one amount. */
export const disguised = {
  'zero-width characters': [
    { billed: '$1,\u200b2\u200d34\ufeff.00', id: `${number.slice(0, 4)}\u200b${number.slice(4)}`, day: '08/\u200b23/20\u200d26' },
    123_400,
  ],
  'soft hyphens and joiners': [
    { billed: '$1,2\u00ad34.0\u20600', id: `${number.slice(0, 5)}\u00ad${number.slice(5)}`, day: '08/2\u00ad3/2026' },
    123_400,
  ],
  'spaces that do not break': [{ billed: '\u00a0$1,234.00\u202f', id: `\u00a0${number}`, day: '\u00a008/23/2026\u2007' }, 123_400],
  'marks of direction around': [{ billed: '\u200e$1,234.00\u200f', id: `\u2066${number}\u2069`, day: '\u200e08/23/2026' }, 123_400],
  'digits of full width': [{ billed: '＄１，２３４．００', id: '４４７１２０００９３', day: '０８/２３/２０２６' }, 123_400],
  'digits of another script': [{ billed: '$١,٢٣٤.٠٠' }, 123_400],
  'a text turned round': [{ billed: '$1,2\u202e34.00\u202c' }, 120_043],
  'a text turned round by an isolate': [{ billed: '$1,2\u2067\u202e34.00\u202c\u2069' }, 120_043],
  'a text turned round by markup': [{ billed: '$1,2<bdo dir="rtl">34.00</bdo>' }, 120_043],
  'a date turned round': [{ day: '\u202e6202/32/80\u202c' }, 123_400],
  'digits with marks on them': [{ billed: '$1\u0336,234.00' }, 123_400],
  'cents set high': [{ billed: '$1,234<sup>50</sup>' }, 123_450],
  'cents written high': [{ billed: '$1,234\u2075\u2070' }, 123_450],
  'a digit that is crossed out': [{ billed: '$<s>9</s>1,234.00' }, 123_400],
  'a hidden digit': [{ billed: '$<span hidden>9</span>1,234.00' }, 123_400],
  'a comma that is a point': [{ billed: '$1.234,00' }, 123_400],
  'two amounts in one': [{ billed: '$1,234.00$5.00' }, null],
};
export const disguisedPages = Object.fromEntries(Object.entries(disguised).map(([name, [given]]) => [name, claimPage(given)]));

const bait = {
  digits: '1',
  'digits and spaces': '1 ',
  dashes: '- ',
  commas: '1,',
  parentheses: '(',
  dollars: '$',
  slashes: '1/',
  letters: 'a',
  quotes: '"',
  stars: '*',
  'characters without width': '\u200b',
  elements: '<i>1</i>',
};
/** Runs that a regular expression might try in every way, as each part of a page, in a row and on their own. */
export const baits = Object.fromEntries(
  Object.entries(bait).map(([name, unit]) => {
    const run = (length) => `${unit.repeat(Math.ceil(length / unit.length))}!`;
    const after = [
      `<p>${run(100_000)}</p><h3>Claim # ${run(50_000)}</h3><p><span>${run(3_000)}:</span> $5.00</p><p><span>Total:</span> ${run(190)}</p>`,
      `<table><tr><th>Claim #</th><th>${run(3_000)}</th><th>Amount Billed</th></tr>`,
      `<tr><td>${run(300)}</td><td>${run(50_000)}</td><td>${run(150)}</td></tr></table>`,
    ];
    return [`a run of ${name}`, claimPage({ note: `This service is not covered by your plan. ${run(20_000)}` }, { after: after.join('') })];
  }),
);

const asText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** Markup that is text: shown as it stands, run by nobody. */
export const markup = [
  '<b>Willow</b>',
  '<img src=x onerror="globalThis.ran=1">',
  '<script>globalThis.ran=1</script>',
  '<svg/onload=globalThis.ran=1>',
];
export const markedUp = claimPage({
  provider: asText(markup[1]),
  patient: asText(markup[0]),
  note: `This service is not covered by your plan. ${asText(markup.join(' '))}`,
});
